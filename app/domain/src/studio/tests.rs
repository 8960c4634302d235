use super::*;
use std::io::Read as _;

fn kept(n: u8) -> Kept {
    Kept { hash: BlobHash([n; 32]), ms: 900 }
}

fn take(at: &str, n: u8) -> Take {
    let (fr, words) = ("Tu dis « \"stop\" ».\n".to_owned(), String::new());
    Take { at: at.to_owned(), sound: kept(n), fr, words, day: 20_786, shape: vec![0, 50, 100] }
}

fn tongue() -> Tongue {
    let consent = Consent {
        sound: kept(1),
        speaker: "voix-7k3m9p".to_owned(),
        day: 20_786,
        licence: LICENCE.to_owned(),
    };
    Tongue {
        code: "x7k3m9pa".into(),
        name: Some(kept(2)),
        consent: Some(consent),
        takes: vec![take("core/02/prends", 3), take("core/spots/casque", 4)],
    }
}

#[test]
fn a_tongue_is_kept_as_text_and_read_back() {
    let text = serde_json::to_string(&tongue()).unwrap();
    assert_eq!(serde_json::from_str::<Tongue>(&text).unwrap(), tongue());
    let older = serde_json::from_str::<Tongue>(r#"{"code":"ps"}"#).unwrap();
    assert_eq!(older, Tongue::new("ps".into()));
}

#[test]
fn a_line_has_its_place_among_the_sources() {
    let at = |key: &str| place(&"core".into(), &"core.02".into(), &key.into());
    assert_eq!(at("prends").unwrap(), "core/02/prends");
    assert_eq!(at("stop_vide.ask").unwrap(), "core/02/stop_vide.ask");
    assert_eq!(at("spot.casque").unwrap(), "core/spots/casque");
    for none in ["word.repeter.1", "field.lundi", "../../x", "spot.a/b", "", "spot..x"] {
        assert_eq!(at(none), None, "{none}");
    }
}

#[test]
fn a_second_take_replaces_the_first_and_one_of_changed_words_is_stale() {
    let mut tongue = tongue();
    assert_eq!(tongue.put(take("core/02/prends", 9)), Some(BlobHash([3; 32])));
    assert_eq!((tongue.takes.len(), tongue.files().count()), (2, 4));
    let fr = take("", 0).fr;
    assert!(tongue.fresh("core/02/prends", &fr).is_some());
    assert!(tongue.fresh("core/02/prends", "Autre chose.").is_none());
    assert_eq!(tongue.count(&"core".into(), &"core.02".into()), 1);
    assert_eq!(tongue.remove("core/02/prends"), Some(BlobHash([9; 32])));
    assert_eq!(tongue.remove("core/02/prends"), None);
}

#[test]
fn a_code_is_eight_signs_and_like_no_other() {
    let (one, other) = (Tongue::draw(&[7; 32]), Tongue::draw(&[8; 32]));
    assert_eq!((one.as_str().len(), one.as_str().starts_with('x')), (8, true));
    assert!(is_name(one.as_str()) && one != other);
    assert!(is_name(&Tongue::pseudonym(&[200; 32])));
}

#[test]
fn nothing_leaves_without_an_agreement_or_without_a_voice() {
    assert_eq!(Archive::of(&Tongue { consent: None, ..tongue() }), None);
    assert_eq!(Archive::of(&Tongue { takes: Vec::new(), ..tongue() }), None);
}

#[test]
fn the_sheet_says_who_when_and_what() {
    let archive = Archive::of(&tongue()).unwrap();
    let names: Vec<&str> = archive.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["consent.wav", "name.wav", "core/02/prends.wav", "core/spots/casque.wav"]);
    let hash = |n: u8| BlobHash([n; 32]).to_string();
    let sheet = [1, 2, 3, 4]
        .iter()
        .fold(archive.sheet, |sheet, n| sheet.replace(&hash(*n), &format!("hash {n}")));
    insta::assert_snapshot!(sheet, @r#"
    format = 1
    lang = "x7k3m9pa"
    speaker = "voix-7k3m9p"
    licence = "CC BY-SA 4.0"
    agreed = 2026-11-29
    consent = { file = "consent.wav", blake3 = "hash 1" }
    name = { file = "name.wav", blake3 = "hash 2" }

    [take."core/02/prends"]
    date = 2026-11-29
    fr = "Tu dis « \"stop\" ».\u000A"
    words = ""
    sound = { file = "core/02/prends.wav", blake3 = "hash 3" }

    [take."core/spots/casque"]
    date = 2026-11-29
    fr = "Tu dis « \"stop\" ».\u000A"
    words = ""
    sound = { file = "core/spots/casque.wav", blake3 = "hash 4" }
    "#);
}

#[test]
fn the_zip_is_read_by_the_reference() {
    let files = [("takes.toml", &b"format = 1\n"[..]), ("core/02/é.wav", &[7; 70_000]), ("a", b"")];
    let (mut zip, mut bytes) = (Zip::default(), Vec::new());
    for (name, file) in files {
        bytes.extend(zip.add(name, file).unwrap());
        bytes.extend_from_slice(file);
    }
    bytes.extend(zip.end());
    let mut read = ::zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    assert_eq!(read.len(), 3);
    for (name, file) in files {
        let mut back = Vec::new();
        // The reference checks the sum at the end of each file.
        read.by_name(name).unwrap().read_to_end(&mut back).unwrap();
        assert_eq!(back, file, "{name}");
    }
}

#[test]
fn days_are_written_as_everywhere() {
    let cases =
        [(0, "1970-01-01"), (-1, "1969-12-31"), (20_786, "2026-11-29"), (11_016, "2000-02-29")];
    for (day, text) in cases {
        assert_eq!(iso(day), text);
    }
}
