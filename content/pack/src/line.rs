//! A line: one text, one key, one voice, one gloss.

use crate::{BlobHash, CastKey, PictureKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a line lives: said by somebody, written in the world, or a noun to learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    /// Said by a member of the cast or by the guide.
    Spoken,
    /// Written in the world (`[labels]`), read aloud by the guide.
    Label,
    /// One noun with its article (`[words]`).
    Word,
}

/// The two tracks that are never added up (R11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Hearing and saying.
    Oral,
    /// Reading and writing.
    Written,
}

/// Which rendition of a line to play: pace, voice and noise.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Take {
    /// The line as really said: short, elided, 170 words a minute.
    pub fast: bool,
    /// The wording for a woman learner, when agreement changes.
    pub feminine: bool,
    /// Which of the voices of the speaker (the learner's model lines have two).
    pub voice: u8,
    /// Mixed with a noise bed at a signal-to-noise ratio in dB: `("camion", 0)`.
    pub noise: Option<(String, i8)>,
}

impl Take {
    /// The name of the take in [`Line::clips`]: `normal`, `fast`, `normal.2`, `fast+radio@5`.
    #[must_use]
    pub fn name(&self) -> String {
        let pace = match (self.fast, self.feminine) {
            (true, _) => "fast",
            (false, true) => "feminine",
            (false, false) => "normal",
        };
        let voice = if self.voice == 0 { String::new() } else { format!(".{}", self.voice + 1) };
        let noise = self.noise.as_ref().map_or(String::new(), |(bed, snr)| format!("+{bed}@{snr}"));
        format!("{pace}{voice}{noise}")
    }

    /// The takes to try, best first, ending with the plain one.
    fn fallbacks(&self) -> [Self; 4] {
        let quiet = Self { noise: None, ..self.clone() };
        let slow = Self { fast: false, feminine: false, ..self.clone() };
        let plain = Self { voice: self.voice, ..Self::default() };
        [self.clone(), slow, quiet, plain]
    }
}

/// A sound, in the two formats phones play. A phone fetches the one it plays (design.md §5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clip {
    /// Ogg Opus.
    pub ogg: BlobHash,
    /// AAC in `.m4a`, for browsers without Opus.
    pub m4a: BlobHash,
    /// Length in milliseconds.
    pub ms: u32,
    /// Recorded by a person. A device's own voice may replace a synthetic clip, never this one.
    pub human: bool,
    /// Loudness over time ([`crate::shape`]), where a learner says the line after it. Other clips have none, so that
    /// units stay small.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<Vec<u8>>,
}

/// One text that a learner hears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The French, as shown.
    pub fr: String,
    /// Who says it.
    pub speaker: CastKey,
    /// Spoken, written in the world, or a noun.
    pub register: Register,
    /// As really said, when an author wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fast: Option<String>,
    /// For a woman learner, when agreement changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feminine: Option<String>,
    /// The picture that carries the line without sound or reading.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shows: Option<PictureKey>,
    /// Sounds by take name (see [`Take::name`]). `normal` is always there in a compiled pack.
    pub clips: BTreeMap<String, Clip>,
}

impl Line {
    /// The sound nearest to the wanted take; `None` only in a pack that `packc` would have refused.
    #[must_use]
    pub fn clip(&self, want: &Take) -> Option<&Clip> {
        let tries = want.fallbacks();
        tries
            .iter()
            .find_map(|take| self.clips.get(&take.name()))
            .or_else(|| self.clips.get("normal"))
            .or_else(|| self.clips.values().next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(fast: bool, voice: u8, noise: Option<(&str, i8)>) -> Take {
        let noise = noise.map(|(bed, snr)| (bed.to_owned(), snr));
        Take { fast, feminine: false, voice, noise }
    }

    #[test]
    fn takes_have_readable_names() {
        assert_eq!(Take::default().name(), "normal");
        assert_eq!(take(true, 0, Some(("radio", 5))).name(), "fast+radio@5");
        assert_eq!(take(false, 1, None).name(), "normal.2");
    }

    #[test]
    fn a_clip_without_a_shape_is_written_as_before() {
        let hash = BlobHash([1; 32]);
        let clip = Clip { ogg: hash, m4a: hash, ms: 900, human: false, shape: None };
        let json = serde_json::to_string(&clip).unwrap();
        assert!(!json.contains("shape"), "{json}");
        assert_eq!(serde_json::from_str::<Clip>(&json).unwrap(), clip);
    }

    #[test]
    fn a_missing_take_falls_back_to_the_plain_voice() {
        let (ogg, m4a) = (BlobHash([1; 32]), BlobHash([2; 32]));
        let clip = |ms| Clip { ogg, m4a, ms, human: false, shape: None };
        let clips = BTreeMap::from([("normal".to_owned(), clip(1)), ("fast".to_owned(), clip(2))]);
        let line = Line {
            fr: "Stop !".into(),
            speaker: "chef".into(),
            register: Register::Spoken,
            fast: None,
            feminine: None,
            shows: None,
            clips,
        };
        assert_eq!(line.clip(&take(true, 0, Some(("vent", 0)))).unwrap().ms, 2);
        assert_eq!(line.clip(&take(false, 1, Some(("vent", 0)))).unwrap().ms, 1);
    }
}
