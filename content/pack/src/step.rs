//! A step: one activity of a scene, of one kind.

use crate::{Act, LineKey, PictureKey};
use serde::{Deserialize, Serialize};

/// Why an answer is wrong. The console adds them up apart (R11, S01).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// Misheard, or the wrong word.
    Language,
    /// The safety or road rule.
    Rule,
    /// Attention.
    Slip,
}

/// A noise bed and how far the voice stands above it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Noise {
    /// A bed of `voices.toml`.
    pub bed: String,
    /// Signal-to-noise ratio in dB: 10 easy, 5 real, 0 cannot hear.
    pub snr: i8,
}

/// One activity of a scene.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The author's name for it; a place to resume at, so never reused.
    pub key: String,
    /// 1 hear, 2 find, 3 do, 4 say, 5 again in noise, 6 written twin, 7 tomorrow; none outside the beats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beat: Option<u8>,
    /// Support range: 0 most help … 5 said alone.
    pub rung: (u8, u8),
    /// The picture the step plays on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureKey>,
    /// The guide's question. The app has a default for each kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<LineKey>,
    /// Said after a miss.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<LineKey>,
    /// The `learn` lines this counts for; empty means what is heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on: Vec<LineKey>,
    /// Noise under everything heard here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise: Option<Noise>,
    /// Lines are heard in their fast take.
    #[serde(default)]
    pub fast: bool,
    /// Offered, and skipped with nothing lost.
    #[serde(default)]
    pub optional: bool,
    /// What the learner does.
    #[serde(flatten)]
    pub act: Act,
}
