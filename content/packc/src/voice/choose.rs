//! From `voices.toml` to a speaker, and the voice of each language.

use super::request::Speaker;
use crate::source::{VoiceSource, Voices};

/// Pitch when none is written: the engine's own.
const PITCH: u8 = 50;

/// What espeak-ng speaks of our languages, by our codes. Dari is spoken by the Persian voice and marked as such
/// (domain.md §5); Pashto, Somali and Tigrinya have no voice and wait for a person.
const ESPEAK: &[(&str, &str)] = &[
    ("en", "en+f3"),
    ("ar", "ar+f3"),
    ("prs", "fa+f3"),
    ("uk", "uk+f3"),
    ("ru", "ru+f3"),
    ("tr", "tr+f3"),
    ("pt", "pt+f3"),
    ("es", "es+f3"),
    ("ro", "ro+f3"),
];

impl VoiceSource {
    /// Who speaks with these settings.
    #[must_use]
    pub fn speaker(&self) -> Speaker {
        if self.command.is_empty() {
            Speaker::Espeak { id: self.id.clone(), pitch: self.pitch.unwrap_or(PITCH) }
        } else {
            Speaker::Command(self.command.clone())
        }
    }
}

/// The voice of a learner's language, if it has one.
#[must_use]
pub fn of_language(voices: &Voices, lang: &str) -> Option<Speaker> {
    if let Some(voice) = voices.language.get(lang) {
        return Some(voice.speaker());
    }
    let (_, id) = ESPEAK.iter().find(|(code, _)| *code == lang)?;
    Some(Speaker::Espeak { id: (*id).to_owned(), pitch: PITCH })
}

/// What the voice of a language may say of a gloss. Arabic is only speakable with its vowels: an unvocalised text waits.
#[must_use]
pub fn speakable<'a>(lang: &str, gloss: &'a str, say: Option<&'a str>) -> Option<&'a str> {
    let text = say.filter(|say| !say.trim().is_empty()).unwrap_or(gloss).trim();
    let ready = !text.is_empty() && (lang != "ar" || is_vocalised(text));
    ready.then_some(text)
}

/// At least one vowel mark for three Arabic letters. Long vowels and the article carry none.
fn is_vocalised(text: &str) -> bool {
    let marks = text.chars().filter(|c| matches!(c, '\u{64b}'..='\u{652}')).count();
    let letters = text.chars().filter(|c| matches!(c, '\u{621}'..='\u{64a}')).count();
    letters > 0 && marks * 3 >= letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_without_vowels_waits_for_a_person() {
        assert_eq!(speakable("ar", "تمام؟ هل فهمت؟", None), None);
        assert!(speakable("ar", "تمام", Some("تَمَامٌ؟ هَلْ فَهِمْتَ؟")).is_some());
        assert_eq!(speakable("en", "OK?", None), Some("OK?"));
    }

    #[test]
    fn a_language_without_a_voice_has_none() {
        let voices = Voices::default();
        assert!(of_language(&voices, "ps").is_none());
        assert!(of_language(&voices, "prs").is_some());
    }
}
