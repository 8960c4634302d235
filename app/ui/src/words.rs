//! What a person sees and hears: never one without the other (R8, R9).

use app_domain::view::{Pic, Said};
use content_pack::{Clip, Lang, Noise};

/// One text of the interface or of a pack, with its voice.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Words {
    /// Its name: the key of a line, or the id of a message.
    pub id: String,
    /// What is written.
    pub text: String,
    /// Language of the text, by the project's codes; says which voice and which direction.
    pub lang: String,
    /// Its sound; a message of the interface has none here, its sound is found by `id`.
    pub clip: Option<Clip>,
    /// Played at three quarters of the pace.
    pub slow: bool,
    /// What the hand feels meanwhile, where the phone vibrates: milliseconds on, off, on… Empty for nothing.
    pub feel: &'static [u32],
    /// Noise played under it.
    pub noise: Option<Noise>,
}

impl Words {
    /// Words in a language, whose sound is found by their id.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), lang: lang.into(), ..Self::default() }
    }

    /// `rtl` for Arabic, Dari and Pashto, else `ltr`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if Lang::from(self.lang.as_str()).is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The language as a browser knows it: Dari has no two-letter code of its own.
    #[must_use]
    pub fn html_lang(&self) -> &str {
        if self.lang == "prs" { "fa-AF" } else { &self.lang }
    }

    /// Nothing to show nor to say.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.text.is_empty() && self.id.is_empty()
    }

    /// The meaning of a line in the learner's language, when the pack has it.
    #[must_use]
    pub fn own(said: &Said) -> Option<Self> {
        said.own.as_ref().map(|own| Self {
            id: format!("{}@{}", said.key, own.lang),
            text: own.text.clone(),
            lang: own.lang.to_string(),
            clip: own.clip.clone(),
            ..Self::default()
        })
    }

    /// The same, said slowly.
    #[must_use]
    pub fn slowly(self) -> Self {
        Self { slow: true, ..self }
    }
}

impl From<&Said> for Words {
    fn from(said: &Said) -> Self {
        Self {
            id: said.key.to_string(),
            text: said.fr.clone(),
            lang: "fr".to_owned(),
            clip: said.clip.clone(),
            slow: said.slow,
            feel: &[],
            noise: said.noise.clone(),
        }
    }
}

impl From<&Pic> for Words {
    /// What the guide says a picture shows.
    fn from(pic: &Pic) -> Self {
        Self {
            id: pic.key.to_string(),
            text: pic.alt.clone(),
            lang: "fr".to_owned(),
            clip: pic.clip.clone(),
            ..Self::default()
        }
    }
}

impl From<locales::Message> for Words {
    fn from(message: locales::Message) -> Self {
        Self::new(message.id, message.text, message.lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dari_runs_from_right_to_left_and_tells_the_browser_so() {
        let words = Words::new("salut", "سلام", "prs");
        assert_eq!((words.dir(), words.html_lang()), ("rtl", "fa-AF"));
        assert_eq!(Words::new("a", "Bonjour", "fr").dir(), "ltr");
    }
}
