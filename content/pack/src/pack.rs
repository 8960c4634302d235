//! The head of a pack: `pack.json`, the first file a phone reads.

use crate::{ItemId, Lang, Line, PackId, Still, UnitId};
use serde::{Deserialize, Serialize};

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// `unit/<id>.json` is a [`crate::Scene`].
    Scene,
    /// `unit/<id>.json` is a [`crate::Bank`].
    Bank,
    /// `unit/<id>.json` is a [`crate::Outing`].
    Outing,
    /// A game (not played yet).
    Game,
}

/// Something memory schedules, as far as the planner needs to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemHead {
    /// `core.03/stop`.
    pub id: ItemId,
    /// Needed before “Je sais…”: somebody may be hurt without it.
    #[serde(default)]
    pub critical: bool,
}

/// What the list of scenes needs to know of a unit, without opening it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitHead {
    /// `core.02`.
    pub id: UnitId,
    /// Scene, bank…
    pub kind: UnitKind,
    /// Its title, spoken.
    pub title: Line,
    /// Its “Je sais…”, spoken.
    pub knows: Line,
    /// The picture that stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Still>,
    /// What is recommended before.
    #[serde(default)]
    pub after: Vec<UnitId>,
    /// What memory schedules of it, in the author's order. Packs made before it was kept have none: their scenes are
    /// offered, and nothing of them comes back by itself.
    #[serde(default)]
    pub items: Vec<ItemHead>,
}

/// The head of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// `core`.
    pub id: PackId,
    /// As staff read it.
    pub title: String,
    /// The trade.
    pub trade: String,
    /// major·10⁶ + minor·10³ + patch (sync.md §11).
    pub version: u32,
    /// Languages it has glosses in.
    pub langs: Vec<Lang>,
    /// Licence of the content.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Whom to call from each screen of the pack (R68).
    pub call: String,
    /// Its units, in the order offered.
    pub units: Vec<UnitHead>,
}

impl Pack {
    /// The label of the head in the manifest.
    pub const LABEL: &'static str = "pack.json";

    /// The label of a unit's file.
    #[must_use]
    pub fn unit_label(unit: &UnitId) -> String {
        format!("unit/{unit}.json")
    }

    /// The label of a unit's glosses in a language.
    #[must_use]
    pub fn gloss_label(unit: &UnitId, lang: &Lang) -> String {
        format!("gloss/{lang}/{unit}.json")
    }
}
