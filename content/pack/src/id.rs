//! Names of things in a pack. Each is its own type, so that a line is never passed for a picture.
//!
//! A name of up to 23 bytes, and nearly all are, lies in its value: a log of 20,000 events is read and folded by copying
//! names, not by asking the allocator for each.

use serde::{Deserialize, Serialize};
use smol_str::{SmolStr, format_smolstr};
use std::fmt;

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub SmolStr);

        impl $name {
            /// The name as written by the author.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }
    )*};
}

text_id! {
    /// A pack: `core`, `btp`, `route`.
    PackId,
    /// A scene, question bank, outing or game: `core.02`, `route.13`.
    UnitId,
    /// One text, one voice, one gloss inside a unit: `prends`, or `stop_vide.ask` in a bank.
    LineKey,
    /// A picture of a unit: `g_repeter`.
    PictureKey,
    /// A named region of a picture: `bacs_bleus`.
    SpotKey,
    /// Somebody who speaks in a unit: `sandrine`, `moi`, `guide`.
    CastKey,
    /// A language by the codes of the project: `fr`, `ar`, `prs`…
    Lang,
    /// What memory schedules and progress counts: `core.02/pas_compris`, `route.13/stop_vide`.
    ItemId,
}

impl SpotKey {
    /// The line that names the region, as every line spoken and glossed: `spot.casque`.
    #[must_use]
    pub fn line(&self) -> LineKey {
        LineKey(format_smolstr!("spot.{}", self.0))
    }

    /// The line that says what a box of a form takes: `field.lundi`, read aloud as it is written.
    #[must_use]
    pub fn field(&self) -> LineKey {
        LineKey(format_smolstr!("field.{}", self.0))
    }
}

impl LineKey {
    /// The line that says, alone, the word built in a `build_word`: `word.repeter`.
    #[must_use]
    pub fn word(&self) -> Self {
        Self(format_smolstr!("word.{}", self.0))
    }

    /// The line that says one piece of that word, from 0: `word.repeter.1`.
    #[must_use]
    pub fn piece(&self, at: usize) -> Self {
        Self(format_smolstr!("word.{}.{at}", self.0))
    }
}

impl ItemId {
    /// The item of a `learn` line or of a question of a unit.
    #[must_use]
    pub fn of(unit: &UnitId, key: &str) -> Self {
        Self(format_smolstr!("{unit}/{key}"))
    }

    /// The unit the item belongs to.
    #[must_use]
    pub fn unit(&self) -> UnitId {
        self.0.split('/').next().unwrap_or_default().into()
    }
}

impl Lang {
    /// French, the language being learnt.
    #[must_use]
    pub fn french() -> Self {
        Self(SmolStr::new_static("fr"))
    }

    /// Whether the language is written from right to left (Arabic, Dari, Pashto).
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        matches!(self.0.as_str(), "ar" | "prs" | "ps")
    }
}

/// BLAKE3-256 of a file's bytes: its only name on disk and on the wire (sync.md §11).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobHash(pub [u8; 32]);

/// A text that is not 64 hexadecimal digits.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not the name of a blob: it must be 64 hexadecimal digits")]
pub struct BadHash(pub String);

impl BlobHash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }
}

impl fmt::Display for BlobHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BlobHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlobHash({self})")
    }
}

impl std::str::FromStr for BlobHash {
    type Err = BadHash;

    fn from_str(text: &str) -> Result<Self, BadHash> {
        let bad = || BadHash(text.to_owned());
        if text.len() != 64 || !text.is_ascii() {
            return Err(bad());
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| bad())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| bad())?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for BlobHash {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BlobHash {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_reads_back_what_it_writes() {
        let hash = BlobHash::of(b"passerelle");
        assert_eq!(hash.to_string().parse::<BlobHash>().unwrap(), hash);
    }

    #[test]
    fn what_is_not_a_hash_is_refused() {
        for bad in ["", "ab", &"g".repeat(64), &"é".repeat(32)] {
            assert!(bad.parse::<BlobHash>().is_err(), "{bad}");
        }
    }

    #[test]
    fn an_item_knows_its_unit() {
        let item = ItemId::of(&"core.02".into(), "pas_compris");
        assert_eq!(item.0, "core.02/pas_compris");
        assert_eq!(item.unit(), "core.02".into());
    }
}
