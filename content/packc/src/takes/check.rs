//! Takes against the lines of a pack: whole, listened to as sound, and still saying what the line says.

use super::sheet::{FileRef, Sheet, TakeRef};
use super::unpack::Unpacked;
use super::{No, no};
use crate::compile::{said_as_shown, spoken};
use crate::source::{Library, PackSource, Unit};
use app_domain::sound::{RATE, wav};
use app_domain::studio::is_name;
use content_pack::BlobHash;

/// A voice is between a tenth of a second and a minute long.
const LEAST_MS: u32 = 100;
const MOST_MS: u32 = 61_000;
/// The folder of the names of regions.
const SPOTS: &str = "spots";

/// What is to be written.
#[derive(Debug)]
pub(super) struct Checked<'a> {
    pub(super) lang: &'a str,
    pub(super) sheet: &'a Sheet,
    pub(super) consent: &'a [u8],
    pub(super) name: Option<&'a [u8]>,
    pub(super) takes: Vec<Good<'a>>,
    pub(super) refused: Vec<String>,
    pub(super) elsewhere: usize,
}

/// A take that is good.
#[derive(Debug)]
pub(super) struct Good<'a> {
    /// `swb/02/prends`.
    pub(super) key: String,
    pub(super) take: &'a TakeRef,
    /// The words said, as the pack's list has them.
    pub(super) words: String,
    pub(super) bytes: &'a [u8],
}

/// Checks all of it.
pub(super) fn against<'a>(
    library: &Library,
    pack: &PackSource,
    sheet: &'a Sheet,
    files: &'a Unpacked,
    lang: &'a str,
) -> Result<Checked<'a>, No> {
    if !is_name(lang) {
        return no(format!("« {lang} » n'est pas un code de langue"), "écrivez --lang swb");
    }
    let mut checked = Checked {
        lang,
        sheet,
        consent: sound(files, &sheet.consent)?,
        name: sheet.name.as_ref().map(|name| sound(files, name)).transpose()?,
        takes: Vec::new(),
        refused: Vec::new(),
        elsewhere: 0,
    };
    for (at, take) in &sheet.take {
        let Some((folder, key)) = place(at) else {
            return no(format!("« {at} » n'est pas la place d'une prise"), NOT_OURS);
        };
        let bytes = sound(files, &take.sound)?;
        if folder.0 != pack.head.id {
            checked.elsewhere += 1;
            continue;
        }
        match words(library, pack, folder.1, key, take, lang) {
            Ok(words) => {
                let key = format!("{lang}/{}/{key}", folder.1);
                checked.takes.push(Good { key, take, words, bytes });
            }
            Err(why) => checked.refused.push(format!("{at} : {why}")),
        }
    }
    Ok(checked)
}

const NOT_OURS: &str = "donnez le fichier que l'application a fait, sans le changer";

/// `core/02/prends` → pack, folder and key.
fn place(at: &str) -> Option<((&str, &str), &str)> {
    let parts: Vec<&str> = at.split('/').collect();
    let [pack, folder, key] = parts.as_slice() else { return None };
    parts.iter().all(|part| is_name(part)).then_some(((*pack, *folder), *key))
}

/// A file that came whole and is a voice: 48 kHz, 16 bits, one channel.
fn sound<'a>(files: &'a Unpacked, of: &FileRef) -> Result<&'a [u8], No> {
    let name = &of.file;
    let Some(bytes) = files.get(name) else {
        return no(format!("« {name} » n'y est pas"), NOT_OURS);
    };
    if BlobHash::of(bytes) != of.blake3 {
        return no(format!("« {name} » a changé en chemin"), NOT_OURS);
    }
    match wav::read(bytes) {
        Err(error) => no(format!("« {name} » : {error}"), NOT_OURS),
        Ok(voice) if voice.rate != RATE || !(LEAST_MS..=MOST_MS).contains(&voice.ms()) => no(
            format!("« {name} » n'est pas une prise ({} Hz, {} ms)", voice.rate, voice.ms()),
            NOT_OURS,
        ),
        Ok(_) => Ok(bytes),
    }
}

/// The words of a take as the pack's list has them; why not, when the line says something else by now.
fn words(
    library: &Library,
    pack: &PackSource,
    folder: &str,
    key: &str,
    take: &TakeRef,
    lang: &str,
) -> Result<String, String> {
    if folder == SPOTS {
        let name = library.spots.names.get(key).map(|name| name.fr.clone());
        return same(name.as_deref(), take).map(|()| said(take, lang, || name.clone()));
    }
    let unit = pack.units.iter().find(|unit| unit.number() == folder);
    let Some(unit) = unit else { return Err(GONE.to_owned()) };
    let line = unit.lines.get(key).map(|line| said_as_shown(&line.text, "fr", &library.facts));
    same(line.as_deref(), take)?;
    same_meaning(library, unit, key, take, lang)?;
    Ok(said(take, lang, || spoken(unit, key, "")))
}

const GONE: &str = "cette réplique n'existe plus. Rien à faire.";

/// The French a take was made for is that of the line.
fn same(line: Option<&str>, take: &TakeRef) -> Result<(), String> {
    match line {
        None => Err(GONE.to_owned()),
        Some(line) if line == take.fr => Ok(()),
        Some(line) => Err(format!(
            "dite pour « {} », la réplique dit maintenant « {line} ». Enregistrez-la encore.",
            take.fr
        )),
    }
}

/// Where a meaning is written, what was read aloud is what is written.
fn same_meaning(
    library: &Library,
    unit: &Unit,
    key: &str,
    take: &TakeRef,
    lang: &str,
) -> Result<(), String> {
    let written = unit.glosses.get(lang).and_then(|gloss| gloss.lines.get(key));
    let written = written.map(|gloss| said_as_shown(&gloss.gloss, lang, &library.facts));
    match written.filter(|text| !text.is_empty() && !take.words.is_empty()) {
        Some(text) if text != take.words => Err(format!(
            "dit « {} », la traduction dit maintenant « {text} ». Enregistrez-la encore.",
            take.words
        )),
        _ => Ok(()),
    }
}

/// For French, the words as the voice would be given them, which is what L04 compares.
fn said(take: &TakeRef, lang: &str, french: impl Fn() -> Option<String>) -> String {
    if lang == "fr" { french().unwrap_or_default() } else { take.words.clone() }
}
