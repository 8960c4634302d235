//! Files of takes: good ones, stale ones, torn ones, and ones made to harm.

use super::*;
use crate::compile::Humans;
use crate::lint::testing::Packs;
use crate::source::Library;
use app_domain::sound::{Pcm, RATE, wav};
use app_domain::studio::Zip;
use content_pack::BlobHash;
use std::fs;
use std::path::PathBuf;

/// A second and a half of voice.
fn voice(hertz: f32) -> Vec<u8> {
    let sample = |n: u32| 0.2 * (n as f32 * hertz / 48_000.0 * std::f32::consts::TAU).sin();
    wav::write(&Pcm { rate: RATE, samples: (0..72_000).map(sample).collect() })
}

/// What goes into an archive.
struct Made {
    files: Vec<(String, Vec<u8>)>,
    sheet: String,
}

impl Made {
    /// By a speaker who agreed, in a language that a phone named itself.
    fn new() -> Self {
        let mut made = Self { files: Vec::new(), sheet: String::new() };
        let consent = made.file("consent.wav", voice(200.0));
        let name = made.file("name.wav", voice(210.0));
        made.sheet = format!(
            "format = 1\nlang = \"x7k3m9pa\"\nspeaker = \"voix-abc123\"\nlicence = \"CC BY-SA 4.0\"\n\
             agreed = 2026-11-29\nconsent = {consent}\nname = {name}\n"
        );
        made
    }

    fn file(&mut self, name: &str, bytes: Vec<u8>) -> String {
        let reference = format!("{{ file = \"{name}\", blake3 = \"{}\" }}", BlobHash::of(&bytes));
        self.files.push((name.to_owned(), bytes));
        reference
    }

    fn take(mut self, at: &str, fr: &str) -> Self {
        let sound = self.file(&format!("{at}.wav"), voice(300.0));
        self.sheet += &format!(
            "\n[take.\"{at}\"]\ndate = 2026-11-29\nfr = \"{fr}\"\nwords = \"\"\nsound = {sound}\n"
        );
        self
    }

    fn zipped(&self) -> Vec<u8> {
        let (mut zip, mut out) = (Zip::default(), Vec::new());
        let sheet = ("takes.toml".to_owned(), self.sheet.clone().into_bytes());
        for (name, bytes) in self.files.iter().chain([&sheet]) {
            out.extend(zip.add(name, bytes).unwrap());
            out.extend_from_slice(bytes);
        }
        out.extend(zip.end());
        out
    }
}

/// The fixture packs, and a file of takes beside them.
struct Desk {
    packs: Packs,
    file: PathBuf,
}

impl Desk {
    fn with(bytes: &[u8]) -> Self {
        let packs = Packs::new();
        let file = packs.path().join("takes.zip");
        fs::write(&file, bytes).unwrap();
        Self { packs, file }
    }

    fn take_in(&self, lang: Option<&str>) -> Result<Taken, PackcError> {
        super::take_in(&self.file, &self.packs.path().join("core"), lang)
    }

    fn refused(&self) -> String {
        let before = self.voices();
        let error = self.take_in(None).unwrap_err().to_string();
        assert_eq!(self.voices(), before, "nothing is written");
        error
    }

    fn voices(&self) -> bool {
        self.packs.path().join("core/voices").exists()
    }

    fn list(&self) -> String {
        fs::read_to_string(self.packs.path().join("core/voices/takes.toml")).unwrap()
    }
}

const VOILA: &str = "Voilà, c'est ça. Merci.";

fn good() -> Made {
    Made::new().take("core/02/voila", VOILA).take("core/spots/sac_bleu", "le sac bleu")
}

/// The fixture's own words of a region.
fn spot(packs: &Packs) -> String {
    Library::open(packs.path()).unwrap().spots.names["sac_bleu"].fr.clone()
}

#[test]
fn takes_are_put_into_the_pack_and_heard_in_its_next_build() {
    let name = spot(&Packs::new());
    let made = Made::new().take("core/02/voila", VOILA).take("core/spots/sac_bleu", &name);
    let desk = Desk::with(&made.zipped());
    let taken = desk.take_in(Some("swb")).unwrap();
    assert_eq!(taken.taken, ["swb/02/voila", "swb/spots/sac_bleu"]);
    assert_eq!((taken.refused.len(), taken.elsewhere, taken.unnamed), (0, 0, false));
    let library = Library::open(desk.packs.path()).unwrap();
    let pack = &library.packs[0];
    assert!(pack.spoken.contains("swb"));
    let take = &pack.takes["swb/02/voila"];
    assert_eq!(
        (take.speaker.as_str(), take.consent, take.fr.as_deref()),
        ("voix-abc123", true, Some(VOILA))
    );
    assert_eq!(take.licence.as_deref(), Some("CC BY-SA 4.0"));
    let name = crate::compile::spoken_names(&library, pack).unwrap();
    assert!(name["swb"].is_human(), "the language is chosen by its recorded name");
    let humans = Humans::find_all(&library).unwrap();
    let unit = &pack.units[0];
    let asked = crate::compile::gloss_requests(&library, pack, unit, "swb", &humans);
    assert!(asked["voila"].is_human() && asked.len() == 1);
    let names = crate::compile::meaning_requests(&library, pack, unit, "swb", &humans);
    assert!(names["spot.sac_bleu"].is_human());
    assert_eq!(desk.packs.why("L04"), "", "the compiler agrees");
    assert!(desk.packs.path().join("core/voices/swb/consent-voix-abc123.wav").is_file());
}

#[test]
fn a_language_without_a_code_is_taken_and_somebody_has_to_name_it() {
    let desk = Desk::with(&Made::new().take("core/02/voila", VOILA).zipped());
    let taken = desk.take_in(None).unwrap();
    assert_eq!((taken.lang.as_str(), taken.unnamed), ("x7k3m9pa", true));
    assert!(desk.packs.path().join("core/voices/x7k3m9pa/name.wav").is_file());
}

#[test]
fn the_same_file_again_changes_nothing_and_a_new_take_replaces_the_old() {
    let desk = Desk::with(&Made::new().take("core/02/voila", VOILA).zipped());
    let hand = "# Enregistré au chantier.\n[\"fr/02/prends\"]\nspeaker = 'S.'\nconsent = true\ndate = 2026-01-01\nwords = 'x'\n";
    fs::create_dir_all(desk.packs.path().join("core/voices")).unwrap();
    fs::write(desk.packs.path().join("core/voices/takes.toml"), hand).unwrap();
    desk.take_in(Some("swb")).unwrap();
    let first = desk.list();
    desk.take_in(Some("swb")).unwrap();
    assert_eq!(desk.list(), first);
    assert!(first.starts_with("# Enregistré au chantier.\n[\"fr/02/prends\"]"), "{first}");
    assert_eq!(first.matches("swb/02/voila").count(), 1);
}

#[test]
fn french_takes_are_those_of_the_line_and_the_compiler_agrees() {
    let made = Made::new().take("core/02/voila", VOILA);
    let made = Made { sheet: made.sheet.replace("x7k3m9pa", "fr"), ..made };
    let desk = Desk::with(&made.zipped());
    assert_eq!(desk.take_in(None).unwrap().taken, ["fr/02/voila"]);
    assert_eq!(desk.packs.why("L04"), "");
}

#[test]
fn a_stale_take_is_refused_by_name_and_the_others_are_taken() {
    let made = Made::new()
        .take("core/02/voila", VOILA)
        .take("core/02/prends", "Prends les bacs verts.")
        .take("core/02/nulle_part", "Rien.")
        .take("btp/04/manque", "Il manque une lisse.");
    let desk = Desk::with(&made.zipped());
    let taken = desk.take_in(Some("swb")).unwrap();
    assert_eq!((taken.taken, taken.elsewhere), (vec!["swb/02/voila".to_owned()], 1));
    let refused = taken.refused.join("\n");
    assert!(refused.contains("core/02/prends : dite pour « Prends les bacs verts. »"), "{refused}");
    assert!(
        refused.contains("Enregistrez-la encore") && refused.contains("nulle_part"),
        "{refused}"
    );
}

#[test]
fn a_pack_whose_french_moved_says_which_take_is_stale() {
    let desk = Desk::with(&Made::new().take("core/02/voila", VOILA).zipped());
    desk.take_in(Some("swb")).unwrap();
    let desk =
        Desk { packs: desk.packs.replace(crate::lint::testing::SCENE, VOILA, "Voilà."), ..desk };
    assert!(desk.packs.why("L04").contains("« voila » en « swb » : le français dit « Voilà. »"));
}

#[test]
fn an_archive_that_leads_out_of_its_folder_is_refused() {
    for name in ["../../evil.wav", "/etc/x.wav", "core/../../x.wav", "C:\\x.wav", "..\\x.wav"] {
        let mut made = good();
        made.files.push((name.to_owned(), voice(100.0)));
        let said = Desk::with(&made.zipped()).refused();
        assert!(
            said.contains("mène hors du dossier") && said.contains("À faire"),
            "{name}: {said}"
        );
    }
}

#[test]
fn a_take_whose_place_leads_out_is_refused() {
    let said = Desk::with(&Made::new().take("core/02/..", "x").zipped()).refused();
    assert!(said.contains("mène hors") || said.contains("n'est pas la place"), "{said}");
    let made = Made::new();
    let made = Made {
        sheet: format!(
            "{}\n[take.\"core/02/a/b\"]\ndate = 2026-11-29\nfr = \"\"\nwords = \"\"\nsound = {{ file = \"name.wav\", blake3 = \"{}\" }}\n",
            made.sheet,
            BlobHash::of(&voice(210.0))
        ),
        ..made
    };
    assert!(Desk::with(&made.zipped()).refused().contains("n'est pas la place"));
    let desk = Desk::with(&Made::new().take("core/02/voila", VOILA).zipped());
    assert!(desk.take_in(Some("../x")).unwrap_err().to_string().contains("code de langue"));
}

#[test]
fn a_torn_archive_is_refused_wherever_it_is_torn() {
    let bytes = good().zipped();
    for part in 1..8 {
        let said = Desk::with(&bytes[..bytes.len() * part / 8]).refused();
        assert!(said.contains("entier"), "{part}/8: {said}");
    }
    let mut changed = bytes.clone();
    changed[60_000] ^= 0x55;
    let said = Desk::with(&changed).refused();
    assert!(said.contains("entier") || said.contains("changé"), "{said}");
}

#[test]
fn what_is_too_large_is_never_held() {
    let mut made = good();
    made.files.push(("core/02/gros.wav".to_owned(), vec![0; 7 << 20]));
    assert!(Desk::with(&made.zipped()).refused().contains("trop gros"));
    // A bomb: a few kilobytes that claim to be small and inflate without end.
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let packed = zip::write::SimpleFileOptions::default();
    writer.start_file("core/02/bombe.wav", packed).unwrap();
    std::io::Write::write_all(&mut writer, &vec![0; 64 << 20]).unwrap();
    let bomb = writer.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20);
    assert!(Desk::with(&bomb).refused().contains("trop gros"));
}

#[test]
fn what_is_no_voice_is_refused() {
    let mut made = Made::new();
    let short = wav::write(&Pcm { rate: RATE, samples: vec![0.1; 100] });
    let sound = made.file("core/02/voila.wav", short);
    made.sheet += &format!(
        "\n[take.\"core/02/voila\"]\ndate = 2026-11-29\nfr = \"{VOILA}\"\nwords = \"\"\nsound = {sound}\n"
    );
    assert!(Desk::with(&made.zipped()).refused().contains("n'est pas une prise"));
    let mut made = Made::new();
    let sound = made.file("core/02/voila.wav", b"MZ\x90\x00 not a sound".to_vec());
    made.sheet += &format!(
        "\n[take.\"core/02/voila\"]\ndate = 2026-11-29\nfr = \"{VOILA}\"\nwords = \"\"\nsound = {sound}\n"
    );
    assert!(Desk::with(&made.zipped()).refused().contains("no WAV file"));
}

#[test]
fn what_a_studio_did_not_make_is_refused() {
    assert!(Desk::with(b"hello").refused().contains("pas un ZIP"));
    let made = Made { files: Vec::new(), sheet: "format = 9\n".to_owned() };
    assert!(Desk::with(&made.zipped()).refused().contains("ne se lit pas"));
    let made = good();
    let newer = Made { sheet: made.sheet.replace("format = 1", "format = 2"), ..made };
    assert!(Desk::with(&newer.zipped()).refused().contains("format 2"));
    let mut made = good();
    made.files.retain(|(name, _)| name != "consent.wav");
    assert!(Desk::with(&made.zipped()).refused().contains("« consent.wav » n'y est pas"));
}

#[test]
fn a_folder_that_is_no_pack_is_named() {
    let desk = Desk::with(&good().zipped());
    let error = super::take_in(&desk.file, desk.packs.path(), None).unwrap_err().to_string();
    assert!(error.contains("n'est pas le dossier d'un paquet"), "{error}");
}
