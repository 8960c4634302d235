//! Which packs and files of packs a phone fetches.

use content_pack::{File, Lang, PackId};

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
    /// Packs that somebody took off: they come back when they are asked for.
    pub off: Vec<PackId>,
    /// Of the packs that are not the words of the interface, these only; none for all.
    pub only: Option<Vec<PackId>>,
}

/// The words of the interface, spoken, one pack a language.
const UI: &str = "ui-";

impl Wanted {
    fn lang(&self, code: &str) -> bool {
        code == "fr" || self.langs.iter().any(|lang| lang.as_str() == code)
    }

    /// One kind of sound, French, these languages, every pack.
    #[must_use]
    pub const fn everything(sound: Sound, langs: Vec<Lang>) -> Self {
        Self { sound, langs, off: Vec::new(), only: None }
    }

    /// Whether the phone wants a pack at all.
    pub(crate) fn pack(&self, id: &str) -> bool {
        let named = |packs: &[PackId]| packs.iter().any(|pack| pack.as_str() == id);
        match id.strip_prefix(UI) {
            Some(lang) => self.lang(lang),
            None => !named(&self.off) && self.only.as_deref().is_none_or(named),
        }
    }

    /// Whether it could be asked for: it is no pack of words.
    pub(super) fn may_be_asked(id: &str) -> bool {
        !id.starts_with(UI)
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
        let wanted = Wanted::everything(Sound::Ogg, vec!["ar".into()]);
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

    #[test]
    fn what_was_taken_off_waits_and_one_pack_alone_brings_the_words_too() {
        let all = Wanted::everything(Sound::Ogg, Vec::new());
        let without = Wanted { off: vec!["btp".into()], ..all.clone() };
        assert!(without.pack("core") && !without.pack("btp"));
        let one = Wanted { only: Some(vec!["btp".into()]), ..all };
        assert!(one.pack("btp") && one.pack("ui-fr") && !one.pack("core"));
    }
}
