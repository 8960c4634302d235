//! The voice studio: what somebody who lends a voice leaves on this phone, and the file that carries it to the makers.
//!
//! A [`Tongue`] is a language with the consent of its speaker and the takes. It belongs to the phone, not to a learner:
//! it is never an event, never sent by itself, and erasing it erases it.

mod archive;
mod day;
#[cfg(test)]
mod tests;
mod zip;

pub use archive::{Archive, LICENCE, SHEET};
pub use day::iso;
pub use zip::Zip;

use crate::people::from_hex;
use content_pack::{BlobHash, Lang, LineKey, PackId, UnitId};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A sound file kept on this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its name.
    pub hash: BlobHash,
    /// Length in milliseconds.
    pub ms: u32,
}

/// The speaker agreed: by voice, on a day, to a licence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The agreement, as it was said.
    pub sound: Kept,
    /// A pseudonym drawn by the phone: `voix-7k3m`. A name is never asked for.
    pub speaker: String,
    /// Day, days since 1970.
    pub day: i64,
    /// What was agreed to: [`LICENCE`].
    pub licence: String,
}

/// One line, said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Take {
    /// Which line: [`place`].
    pub at: String,
    /// The sound.
    pub sound: Kept,
    /// The French of the line when it was said: a line that changed makes the take stale.
    pub fr: String,
    /// What was read aloud, in a language that is written; empty in one that is spoken only.
    pub words: String,
    /// Day, days since 1970.
    pub day: i64,
    /// Its shape ([`content_pack::shape`]).
    #[serde(serialize_with = "write_hex", deserialize_with = "read_hex")]
    pub shape: Vec<u8>,
}

/// A language somebody lends a voice in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tongue {
    /// Its code; one drawn by the phone when the app does not know the language.
    pub code: Lang,
    /// Its name, as its speaker says it; none for a language that the app knows.
    #[serde(default)]
    pub name: Option<Kept>,
    /// The agreement; without it no line is recorded.
    #[serde(default)]
    pub consent: Option<Consent>,
    /// What was said.
    #[serde(default)]
    pub takes: Vec<Take>,
}

impl Tongue {
    /// A language nothing was said in yet.
    #[must_use]
    pub const fn new(code: Lang) -> Self {
        Self { code, name: None, consent: None, takes: Vec::new() }
    }

    /// A code for a language that has none here. Eight signs, the first an `x`: no code of a known language is like it,
    /// and two phones do not draw the same.
    #[must_use]
    pub fn draw(random: &[u8; 32]) -> Lang {
        Lang(std::iter::once('x').chain(signs(random).take(7)).collect())
    }

    /// A pseudonym.
    #[must_use]
    pub fn pseudonym(random: &[u8; 32]) -> String {
        format!("voix-{}", signs(random).take(6).collect::<String>())
    }

    /// The take of a line.
    #[must_use]
    pub fn take(&self, at: &str) -> Option<&Take> {
        self.takes.iter().find(|take| take.at == at)
    }

    /// The take of a line, while the line still says the same.
    #[must_use]
    pub fn fresh(&self, at: &str, fr: &str) -> Option<&Take> {
        self.take(at).filter(|take| take.fr == fr)
    }

    /// How many takes a unit has, names of regions left out: they belong to the whole pack.
    #[must_use]
    pub fn count(&self, pack: &PackId, unit: &UnitId) -> usize {
        let of_unit = format!("{pack}/{}/", number(unit));
        self.takes.iter().filter(|take| take.at.starts_with(&of_unit)).count()
    }

    /// Keeps a take; gives the file of the one before.
    pub fn put(&mut self, take: Take) -> Option<BlobHash> {
        let before = self.remove(&take.at);
        self.takes.push(take);
        before
    }

    /// Takes a take away; gives its file.
    pub fn remove(&mut self, at: &str) -> Option<BlobHash> {
        let here = self.takes.iter().position(|take| take.at == at)?;
        Some(self.takes.remove(here).sound.hash)
    }

    /// Every file it names.
    pub fn files(&self) -> impl Iterator<Item = BlobHash> {
        let name = self.name.map(|name| name.hash);
        let consent = self.consent.as_ref().map(|consent| consent.sound.hash);
        name.into_iter().chain(consent).chain(self.takes.iter().map(|take| take.sound.hash))
    }
}

/// Where a recording of a line has its place among the sources of packs: `core/02/prends`.
///
/// The name of a region is said
/// once for all scenes of a pack: `core/spots/casque`. `None` for texts that are not translated, such as the pieces of
/// a word, and for names that no file may have.
#[must_use]
pub fn place(pack: &PackId, unit: &UnitId, LineKey(key): &LineKey) -> Option<String> {
    if key.starts_with("word.") || key.starts_with("field.") {
        return None;
    }
    let parts = match key.strip_prefix("spot.") {
        Some(spot) => [pack.as_str(), "spots", spot],
        None => [pack.as_str(), number(unit), key],
    };
    parts.iter().all(|part| is_name(part)).then(|| parts.join("/"))
}

/// What of the id of a unit names its folder of recordings: `02`.
fn number(unit: &UnitId) -> &str {
    unit.as_str().split_once('.').map_or(unit.as_str(), |(_, number)| number)
}

/// Letters, figures, `_` and dots inside: what keys of packs are made of, and nothing that a path could mean otherwise.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    !text.is_empty() && text.len() <= 80 && !text.starts_with('.') && text.chars().all(good)
}

/// Crockford's signs, small: none is taken for another.
fn signs(random: &[u8; 32]) -> impl Iterator<Item = char> {
    const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)]))
}

fn write_hex<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&crate::people::to_hex(bytes))
}

fn read_hex<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    Ok(from_hex(&String::deserialize(from)?).unwrap_or_default())
}
