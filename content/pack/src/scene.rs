//! A scene: 3 to 6 minutes in seven beats.

use crate::{CastKey, Line, LineKey, Picture, PictureKey, Step, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The level of a unit: two axes, never one; staff see it, learners never do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// `A1.1`, `A1`, `A2`, `B1`.
    pub oral: String,
    /// The same scale.
    pub written: String,
}

/// Who wrote it, who checked it, on what, until when (R57).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The author.
    pub author: String,
    /// Empty: shown to staff as unreviewed, never to learners.
    pub checker: String,
    /// ISO day.
    pub written: String,
    /// ISO day after which staff see a flag.
    pub review_by: String,
    /// Law, decree, page.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Somebody who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cast {
    /// What they are here, in French: “cheffe d'équipe”.
    pub is: String,
    /// Their portrait, when a picture of the pack shows them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub portrait: Option<PictureKey>,
    /// How many voices their lines have (the learner's model lines have two).
    pub voices: u8,
}

/// A scene, compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// `core.02`.
    pub id: UnitId,
    /// The trade it belongs to.
    pub trade: String,
    /// Where it happens (R27).
    pub place: String,
    /// The danger (R27).
    pub risk: String,
    /// Oral and written levels.
    pub level: Level,
    /// 3 to 6 (R26).
    pub minutes: u8,
    /// What memory schedules: 3 to 5 lines.
    pub learn: Vec<LineKey>,
    /// Needed before “Je sais…” is said, never a lock.
    pub critical: Vec<LineKey>,
    /// Advice, never a lock (R3).
    #[serde(default)]
    pub after: Vec<UnitId>,
    /// Spoken at opening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<LineKey>,
    /// Who wrote and checked.
    pub review: Review,
    /// Who speaks.
    pub cast: BTreeMap<CastKey, Cast>,
    /// Every text, and the names of the regions one can touch ([`crate::SpotKey::line`]).
    pub lines: BTreeMap<LineKey, Line>,
    /// Every picture.
    pub pictures: BTreeMap<PictureKey, Picture>,
    /// What one does, in order.
    pub steps: Vec<Step>,
}

impl Scene {
    /// The line that names the scene.
    pub const TITLE: &'static str = "titre";
    /// The sentence “Je sais…” (R24).
    pub const KNOWS: &'static str = "je_sais";
    /// The reason, after doing.
    pub const WHY: &'static str = "pourquoi";

    /// A line by its key.
    #[must_use]
    pub fn line(&self, key: &str) -> Option<&Line> {
        self.lines.get(&LineKey::from(key))
    }
}
