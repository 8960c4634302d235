use super::*;
use crate::id::{BootId, DeviceId};
use crate::people::to_hex;
use crate::wire::{self, ClockAt, SyncReq, Want, to_cbor};
use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;

const ORG: [u8; 32] = [41; 32];
const ELSE: [u8; 32] = [42; 32];

fn to(secret: &[u8; 32]) -> [u8; 32] {
    public_of(secret).unwrap()
}

fn request(seed: u8) -> Vec<u8> {
    let request = SyncReq {
        proto: SyncReq::PROTO,
        clock: ClockAt { wall_ms: 1_772_442_000_000, boot_ms: 5, boot: BootId([seed; 8]) },
        install: u64::from(seed),
        server_epoch: 7,
        subs: 1,
        cursor: vec![3, 4],
        ranges: Vec::new(),
        witness: None,
        want: Want::default(),
        done: Vec::new(),
        new_profiles: Vec::new(),
    };
    wire::seal(&to_cbor(&request))
}

/// A bundle of a device whose ids and keys are made of its number.
fn up(seed: u8) -> Vec<u8> {
    let body = to_cbor(&UpBody {
        device: DeviceId([seed; 8]),
        counter: u64::from(seed),
        created_ms: 1_772_442_000_000 + i64::from(seed),
        request: request(seed),
    });
    let key = SigningKey::from_bytes(&[seed; 32]);
    let signature = key.sign(&signing_bytes(Purpose::Up, &to(&ORG), &body)).to_bytes();
    seal_to(&to(&ORG), Purpose::Up, &to_cbor(&Signed { body, signature }), [seed; 32]).unwrap()
}

#[test]
fn what_a_device_signs_arrives_and_is_known_to_be_its_own() {
    let signed = Signed::read(&open_with(&ORG, Purpose::Up, &up(1)).unwrap()).unwrap();
    let key = |seed| SigningKey::from_bytes(&[seed; 32]).verifying_key().to_bytes();
    signed.verify(Purpose::Up, &to(&ORG), &key(1)).unwrap();
    let body: UpBody = wire::from_cbor(&signed.body).unwrap();
    assert_eq!((body.device, body.request), (DeviceId([1; 8]), request(1)));
    // Another signer, another purpose; and the organisation cannot pass it on as if it were sealed to somebody else.
    for (purpose, recipient, signer) in [
        (Purpose::Up, to(&ORG), key(2)),
        (Purpose::Down, to(&ORG), key(1)),
        (Purpose::Up, to(&ELSE), key(1)),
    ] {
        assert_eq!(signed.verify(purpose, &recipient, &signer), Err(BadBundle::NotSigned));
    }
}

/// The courier's view: the outer head, and bytes that are no one's.
#[test]
fn two_devices_differ_in_nothing_a_courier_can_read() {
    let (one, other) = (up(1), up(2));
    assert_eq!(Outer::read(&one), Outer::read(&other));
    assert_eq!(one.len(), other.len());
    assert_eq!(one[..14], other[..14], "magic, format, key id, size class");
    let public = |seed: u8| SigningKey::from_bytes(&[seed; 32]).verifying_key().to_bytes();
    for (bundle, seed) in [(one, 1_u8), (other, 2)] {
        let told = [
            vec![seed; 8],
            public(seed)[..8].to_vec(),
            (1_772_442_000_000 + i64::from(seed)).to_be_bytes().to_vec(),
            request(seed)[..8].to_vec(),
        ];
        for secret in told {
            assert!(!bundle.windows(secret.len()).any(|window| window == secret));
        }
    }
}

#[test]
fn its_length_says_the_class_and_no_more() {
    for class in SizeClass::ALL {
        let smallest = SizeClass::ALL.into_iter().find(|one| one.bytes() * 4 == class.bytes());
        let least = smallest.map_or(0, |below| below.room() + 1);
        for content in [least, class.room()] {
            let bundle = seal_to(&to(&ORG), Purpose::Down, &vec![7; content], [3; 32]).unwrap();
            assert_eq!(bundle.len(), Outer::length(class), "{content} bytes");
            assert_eq!(open_with(&ORG, Purpose::Down, &bundle).unwrap().len(), content);
        }
    }
    let over = SizeClass::K256.room() + 1;
    assert_eq!(
        seal_to(&to(&ORG), Purpose::Up, &vec![0; over], [3; 32]),
        Err(BadBundle::TooLarge(over))
    );
    assert_eq!(Outer::LONGEST, (256 << 10) + 62);
}

#[test]
fn cut_at_any_byte_it_is_refused() {
    let whole = up(1);
    for end in 0..whole.len() {
        assert!(open_with(&ORG, Purpose::Up, &whole[..end]).is_err(), "cut at {end}");
    }
    let longer = [&whole[..], &[0]].concat();
    assert_eq!(open_with(&ORG, Purpose::Up, &longer), Err(BadBundle::NotWhole));
}

/// The whole request of the largest class still fits with the signature around it.
#[test]
fn the_longest_request_fits() {
    let body = to_cbor(&UpBody {
        device: DeviceId([255; 8]),
        counter: u64::MAX,
        created_ms: i64::MIN,
        request: vec![1; UpBody::MOST_REQUEST],
    });
    let content = to_cbor(&Signed { body, signature: [2; 64] });
    assert_eq!(SizeClass::for_content(content.len()), Some(SizeClass::K256));
}

/// A change here breaks every bundle that is on its way.
#[test]
fn the_bytes_are_settled() {
    let bundle = up(1);
    insta::assert_snapshot!(
        [to_hex(&bundle[..46]), to_hex(&BundleId::of(&bundle).0), KeyId::of(&to(&ORG)).to_string()]
            .join("\n"),
        @r"
    62310001012c787b82d9d788220041852320ff367495fa522c94cb83af391e4e89018392725bbf2098dd931bc424
    3a19d2f2441c099dd470669a09a1cb64d2628a1824af0dc8dbd5788965713048
    2c787b82d9d78822
    "
    );
    let res = BundleRes { id: BundleId([1; 32]), taken: Taken::STORED, down: Some(vec![2]) };
    let down =
        DownBody { answers: BundleId([1; 32]), org: [2; 16], created_ms: 3, answer: vec![4] };
    insta::assert_snapshot!([to_hex(&to_cbor(&res)), to_hex(&to_cbor(&down))].join("\n"), @r"
    a301582001010101010101010101010101010101010101010101010101010101010101010200034102
    a401582001010101010101010101010101010101010101010101010101010101010101010250020202020202020202020202020202020303044104
    ");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_content_comes_out_as_it_went_in(
        content in prop::collection::vec(any::<u8>(), 0..5_000),
        entropy: [u8; 32],
        secret: [u8; 32],
    ) {
        let bundle = seal_to(&to(&secret), Purpose::Up, &content, entropy).unwrap();
        prop_assert_eq!(open_with(&secret, Purpose::Up, &bundle).unwrap(), content);
        prop_assert_eq!(open_with(&secret, Purpose::Down, &bundle), Err(BadBundle::Changed));
    }

    #[test]
    fn any_changed_byte_is_refused(at in any::<prop::sample::Index>(), change in 1_u8..) {
        let mut bundle = up(1);
        let at = at.index(bundle.len());
        bundle[at] ^= change;
        prop_assert!(open_with(&ORG, Purpose::Up, &bundle).is_err(), "byte {}", at);
    }

    #[test]
    fn nobody_but_the_recipient_opens_it(secret: [u8; 32]) {
        prop_assume!(to(&secret) != to(&ORG));
        let mut bundle = up(1);
        prop_assert!(matches!(open_with(&secret, Purpose::Up, &bundle), Err(BadBundle::NotForUs(_))));
        // Not even one who writes a key id of their own on it.
        bundle[5..13].copy_from_slice(&KeyId::of(&to(&secret)).0);
        prop_assert_eq!(open_with(&secret, Purpose::Up, &bundle), Err(BadBundle::Changed));
    }

    /// Allocates nothing for a length that only claims: the bytes are there, or it is refused.
    #[test]
    fn f24_any_bytes_give_an_answer(mut bytes in prop::collection::vec(any::<u8>(), 0..1_200), ours in 0_u8..3) {
        if ours > 0 {
            bytes.splice(0..0, *b"b1\0\x01\x01");
        }
        if ours > 1 && bytes.len() > 14 {
            bytes[5..13].copy_from_slice(&KeyId::of(&to(&ORG)).0);
            bytes[13] = 0;
            bytes.resize(Outer::length(SizeClass::K1), 9);
        }
        prop_assert!(open_with(&ORG, Purpose::Up, &bytes).is_err());
        drop((Signed::read(&bytes), wire::from_cbor::<UpBody>(&bytes), wire::from_cbor::<DownBody>(&bytes)));
    }
}
