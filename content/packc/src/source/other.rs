//! Outings, as authors write them.

use super::head::ReviewSource;
use content_pack::Level;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `kind = "outing"`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutingHead {
    /// Version of the format.
    pub format: u32,
    /// `cult.01`.
    pub id: String,
    /// Two axes.
    pub level: Level,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// What memory schedules.
    #[serde(default)]
    pub learn: Vec<String>,
    /// Playable alone.
    #[serde(default)]
    pub solo: bool,
    /// Advice.
    #[serde(default)]
    pub after: Vec<String>,
    /// Same words elsewhere.
    #[serde(default)]
    pub bridges: Vec<String>,
    /// Who wrote it.
    #[serde(default)]
    pub review: ReviewSource,
    /// One thing to do each.
    pub card: Vec<Card>,
    /// Seen or not, by whom.
    #[serde(default)]
    pub observe: Option<Observe>,
}

/// One thing to do.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Card {
    /// `before`, `during` or `after`.
    pub when: String,
    /// Its name.
    pub key: String,
    /// `fill`, `listen`, `say`…
    pub does: String,
    /// Said by the guide.
    pub task: Option<String>,
    /// Heard.
    pub hear: Vec<String>,
    /// Lines to say.
    pub lines: Vec<String>,
    /// Labels to read.
    pub labels: Vec<String>,
    /// Lines to choose from, said to somebody.
    pub offer: Vec<String>,
    /// Choices.
    pub choices: Vec<String>,
    /// Said afterwards.
    pub next: Option<String>,
    /// Boxes to fill.
    pub fill: Vec<String>,
    /// The picture.
    pub picture: Option<String>,
    /// Touch to hear.
    pub tap: BTreeMap<String, String>,
    /// `optional`: a photograph if one wants.
    pub proof: Option<String>,
    /// Stays on the phone.
    pub private: bool,
    /// Length of a recording or a telling.
    pub seconds: Option<u16>,
    /// Who does it.
    pub by: Option<String>,
    /// Falling help.
    pub help: Vec<Help>,
}

/// One round of help.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Help {
    /// What is shown.
    pub show: String,
    /// Lines to start from.
    pub start: Vec<String>,
    /// Said by the guide.
    pub task: Option<String>,
}

/// Seen or not seen. Never a mark.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Observe {
    /// By whom.
    pub by: Vec<String>,
    /// What.
    pub seen: Vec<String>,
}
