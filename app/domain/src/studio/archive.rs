//! The one file that carries the takes of a language to the makers: a ZIP of WAVs and a sheet that `packc takes` reads.

use super::{Consent, Kept, Tongue, iso};
use content_pack::BlobHash;
use std::fmt::Write as _;

/// The licence of packs, which a speaker agrees to.
pub const LICENCE: &str = "CC BY-SA 4.0";

/// The name of the sheet in the file.
pub const SHEET: &str = "takes.toml";

/// What goes into the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archive {
    /// Its name: `passerelle-voix-swb.zip`.
    pub name: String,
    /// Name in it, and the file on this phone.
    pub files: Vec<(String, BlobHash)>,
    /// The text of the sheet.
    pub sheet: String,
}

impl Archive {
    /// Of a language; `None` while nobody agreed, or nothing was said.
    #[must_use]
    pub fn of(tongue: &Tongue) -> Option<Self> {
        let consent = tongue.consent.as_ref()?;
        if tongue.takes.is_empty() {
            return None;
        }
        let takes = tongue.takes.iter().map(|take| (format!("{}.wav", take.at), take.sound.hash));
        let own = [("consent.wav", Some(consent.sound)), ("name.wav", tongue.name)];
        let own = own.into_iter().filter_map(|(name, kept)| Some((name.to_owned(), kept?.hash)));
        Some(Self {
            name: format!("passerelle-voix-{}.zip", tongue.code),
            files: own.chain(takes).collect(),
            sheet: sheet(tongue, consent),
        })
    }
}

fn sheet(tongue: &Tongue, consent: &Consent) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &str| writeln!(out, "{name} = {value}").ok();
    line("format", "1");
    line("lang", &quoted(tongue.code.as_str()));
    line("speaker", &quoted(&consent.speaker));
    line("licence", &quoted(&consent.licence));
    line("agreed", &iso(consent.day));
    line("consent", &file("consent.wav", consent.sound));
    if let Some(name) = tongue.name {
        line("name", &file("name.wav", name));
    }
    for take in &tongue.takes {
        let (at, fr, words) = (quoted(&take.at), quoted(&take.fr), quoted(&take.words));
        let (day, sound) = (iso(take.day), file(&format!("{}.wav", take.at), take.sound));
        writeln!(out, "\n[take.{at}]\ndate = {day}\nfr = {fr}\nwords = {words}\nsound = {sound}")
            .ok();
    }
    out
}

fn file(name: &str, kept: Kept) -> String {
    format!("{{ file = {}, blake3 = \"{}\" }}", quoted(name), kept.hash)
}

/// A basic string of TOML: quotes, backslashes and control signs are escaped.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            c if c.is_control() => {
                write!(out, "\\u{:04X}", u32::from(c)).ok();
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
