//! Which packs and files of packs a phone fetches.

use content_pack::{File, Lang};

/// Which of the two sounds this phone plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// Ogg Opus.
    Ogg,
    /// AAC.
    M4a,
}

/// What a phone fetches: one kind of sound, French and the languages of its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Which sound it plays.
    pub sound: Sound,
    /// Languages of help, besides French.
    pub langs: Vec<Lang>,
}

/// The words of the interface, spoken, one pack a language.
const UI: &str = "ui-";

impl Wanted {
    fn lang(&self, code: &str) -> bool {
        code == "fr" || self.langs.iter().any(|lang| lang.as_str() == code)
    }

    /// Whether the phone wants a pack at all.
    pub(super) fn pack(&self, id: &str) -> bool {
        id.strip_prefix(UI).is_none_or(|lang| self.lang(lang))
    }

    /// Whether it wants a file: every part of its variant (`ar/ogg`) must be wanted.
    pub(super) fn file(&self, file: &File) -> bool {
        file.variant.split('/').all(|part| match part {
            "" => true,
            "ogg" => self.sound == Sound::Ogg,
            "m4a" => self.sound == Sound::M4a,
            lang => self.lang(lang),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content_pack::BlobHash;

    #[test]
    fn a_phone_wants_one_sound_french_and_its_own_languages() {
        let wanted = Wanted { sound: Sound::Ogg, langs: vec!["ar".into()] };
        for (variant, wants) in [
            ("", true),
            ("ogg", true),
            ("m4a", false),
            ("ar", true),
            ("ru", false),
            ("ar/ogg", true),
            ("ar/m4a", false),
            ("ru/ogg", false),
            ("fr/ogg", true),
        ] {
            let file = File {
                label: String::new(),
                hash: BlobHash::of(b""),
                size: 0,
                media: String::new(),
                variant: variant.to_owned(),
                required: true,
            };
            assert_eq!(wanted.file(&file), wants, "{variant}");
        }
        assert!(wanted.pack("core") && wanted.pack("ui-fr") && wanted.pack("ui-ar"));
        assert!(!wanted.pack("ui-ru"));
    }
}
