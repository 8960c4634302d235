//! `spots.toml`: the names of regions, shared by all packs. A region of one key is called the same in every picture.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The file.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct SpotNames {
    /// Languages that a named speaker has read whole.
    #[serde(default)]
    pub reviewed: Vec<String>,
    /// Region → its name.
    #[serde(flatten)]
    pub names: BTreeMap<String, SpotName>,
}

/// What a region is called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "BTreeMap<String, String>")]
pub struct SpotName {
    /// The French, with its article.
    pub fr: String,
    /// How to say it when spelling misleads the machine (`say`).
    pub say: Option<String>,
    /// Language → what it is called there.
    pub meanings: BTreeMap<String, Meaning>,
}

/// The name in a learner's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// As written.
    pub text: String,
    /// For the synthetic voice (`say_ar`: with all vowels).
    pub say: Option<String>,
}

impl From<BTreeMap<String, String>> for SpotName {
    fn from(fields: BTreeMap<String, String>) -> Self {
        let mut name = Self::default();
        for (key, text) in fields {
            match (key.as_str(), key.strip_prefix("say_")) {
                ("fr", _) => name.fr = text,
                ("say", _) => name.say = Some(text),
                (_, Some(lang)) => name.meaning(lang).say = Some(text),
                (lang, None) => name.meaning(lang).text = text,
            }
        }
        name
    }
}

impl SpotName {
    fn meaning(&mut self, lang: &str) -> &mut Meaning {
        self.meanings.entry(lang.to_owned()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_its_languages_and_what_the_voices_are_given() {
        let text =
            "reviewed=['tr']\n[casque]\nfr='le casque'\nar='الخوذة'\nsay_ar='الْخُوذَة'\ntr='baret'\n";
        let spots: SpotNames = toml::from_str(text).unwrap();
        let casque = &spots.names["casque"];
        assert_eq!(
            (spots.reviewed.len(), casque.fr.as_str(), &casque.say),
            (1, "le casque", &None)
        );
        assert_eq!(casque.meanings["ar"].say.as_deref(), Some("الْخُوذَة"));
        assert_eq!(casque.meanings["tr"], Meaning { text: "baret".into(), say: None });
    }
}
