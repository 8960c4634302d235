use super::*;
use crate::people::to_hex;
use crate::wire::{BadBundle, Outer, Purpose, SizeClass, from_cbor, open_with, public_of, to_cbor};

const SAFETY: [u8; 32] = [51; 32];

fn safety_key() -> [u8; 32] {
    public_of(&SAFETY).unwrap()
}

fn almost_fell() -> NearMiss {
    NearMiss {
        site: "dépôt nord".into(),
        zone: "quai".into(),
        kind: "chute".into(),
        day: 20_514,
        hour: 9,
        before: Some(true),
        idea: None,
        voice: None,
        photo: None,
        reply_key: [7; 32],
    }
}

fn key(day: i64) -> DropKey {
    let key = [day.unsigned_abs().to_le_bytes()[0]; 32];
    DropKey { day, key, safety_key: safety_key(), sealing_key: [8; 32] }
}

#[test]
fn only_who_is_trusted_with_it_reads_it() {
    let report = NearMiss { voice: Some(b"OggS sound".to_vec()), ..almost_fell() };
    let bundle = report.seal(&safety_key(), [1; 32]).unwrap();
    assert_eq!(bundle.len(), Outer::length(SizeClass::K1));
    let content = open_with(&SAFETY, Purpose::NearMiss, &bundle).unwrap();
    assert_eq!(from_cbor::<NearMiss>(&content).unwrap(), report);
    assert!(open_with(&[52; 32], Purpose::NearMiss, &bundle).is_err());
    assert!(open_with(&SAFETY, Purpose::Up, &bundle).is_err(), "no bundle of a device");
}

#[test]
fn one_of_us_is_admitted_for_two_days_and_no_one_else() {
    let bundle = almost_fell().seal(&safety_key(), [1; 32]).unwrap();
    let body = Admitted::write(&bundle, &key(20_514));
    let admitted = Admitted::read(&body).unwrap();
    assert_eq!(admitted.bundle, bundle);
    assert!(admitted.by(&key(20_514)));
    assert!(!admitted.by(&key(20_515)));
    let good: Vec<_> = (20_512..20_518).filter(|day| key(20_514).is_good(*day)).collect();
    assert_eq!(good, [20_514, 20_515]);
    let mut changed = body.clone();
    changed[100] ^= 1;
    assert!(!Admitted::read(&changed).unwrap().by(&key(20_514)));
}

#[test]
fn a_near_miss_is_at_most_of_the_class_of_64_kib() {
    let room = 60 << 10;
    let voice = |n: usize| Some([b"OggS".to_vec(), vec![1; n]].concat());
    let long = NearMiss { voice: voice(room), ..almost_fell() };
    let bundle = long.seal(&safety_key(), [1; 32]).unwrap();
    assert_eq!(Admitted::write(&bundle, &key(1)).len(), Admitted::LONGEST);
    let longer = NearMiss { voice: voice(64 << 10), ..almost_fell() };
    let refused = longer.seal(&safety_key(), [1; 32]);
    assert!(matches!(refused, Err(BadReport::Bundle(BadBundle::TooLarge(_)))), "{refused:?}");
    // A larger class is refused by who receives it too, before a byte is opened.
    let large =
        crate::wire::seal_to(&safety_key(), Purpose::NearMiss, &vec![0; 70_000], [1; 32]).unwrap();
    let body = Admitted::write(&large, &key(1));
    assert!(matches!(Admitted::read(&body), Err(BadBundle::TooLarge(_))));
}

#[test]
fn what_would_tell_of_the_reporter_is_not_sealed() {
    let exif = b"\xff\xd8\xff\xe1\x00\x08Exif\0\0\xff\xda\x00\x02\xff\xd9".to_vec();
    let cases = [
        (NearMiss { photo: Some(exif), ..almost_fell() }, BadReport::NotBare("photo")),
        (
            NearMiss { voice: Some(b"\0\0\0\x18ftypM4A ".to_vec()), ..almost_fell() },
            BadReport::NotBare("voice"),
        ),
        (NearMiss { hour: 24, ..almost_fell() }, BadReport::NoHour(24)),
        (NearMiss { zone: "x".repeat(81), ..almost_fell() }, BadReport::TooLong("zone")),
        (NearMiss { idea: Some("x".repeat(1_001)), ..almost_fell() }, BadReport::TooLong("idea")),
    ];
    for (report, why) in cases {
        assert_eq!(report.seal(&safety_key(), [1; 32]), Err(why));
    }
}

#[test]
fn the_bytes_are_those_of_the_protocol() {
    let replies = Replies { bundles: vec![Reply(vec![1]), Reply(vec![2])] };
    let whole = NearMiss {
        idea: Some("une rampe".into()),
        voice: Some(vec![1]),
        photo: Some(vec![2]),
        ..almost_fell()
    };
    insta::assert_snapshot!(
        [
            to_hex(&to_cbor(&whole)),
            to_hex(&to_cbor(&key(3))),
            to_hex(&to_cbor(&replies)),
            to_hex(&Mailbox::of(&[7; 32]).0)
        ]
        .join("\n"),
        @r"
    aa016c64c3a970c3b474206e6f72640264717561690365636875746504195022050906f50769756e652072616d70650841010941020a58200707070707070707070707070707070707070707070707070707070707070707
    a4010302582003030303030303030303030303030303030303030303030303030303030303030358207b0d47d93427f8311160781c7c733fd89f88970aef490d8aa0ee19a4cb8a1b140458200808080808080808080808080808080808080808080808080808080808080808
    a1018241014102
    ebaf85b465a09de21b398fb112c1500f2cbe658c42f379e0c0f18d24b819f637
    "
    );
}
