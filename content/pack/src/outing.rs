//! An outing: cards to do before, during and after, with no network and no mark (product.md S02).

use crate::{Cast, CastKey, Level, Line, LineKey, Picture, PictureKey, Review, SpotKey, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One of the three times of an outing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutingTime {
    /// At home, or with the group.
    Before,
    /// There.
    During,
    /// Afterwards.
    After,
}

/// What can be prepared together. It stays on the phones: a meeting place leaves none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Blank {
    /// A photograph: of the entrance.
    Photo,
    /// The hour of meeting.
    Time,
    /// Where, said aloud.
    Place,
    /// The way there, said aloud.
    Route,
    /// What it costs.
    Cost,
}

impl Blank {
    /// All, as authors write them.
    pub const ALL: [(&'static str, Self); 5] = [
        ("photo", Self::Photo),
        ("time", Self::Time),
        ("place", Self::Place),
        ("route", Self::Route),
        ("cost", Self::Cost),
    ];

    /// The name as authors write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Time => "time",
            Self::Place => "place",
            Self::Route => "route",
            Self::Cost => "cost",
        }
    }
}

/// One round of telling, with less help than the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Help {
    /// The pictures of the outing are shown.
    pub pictures: bool,
    /// Lines to start from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub start: Vec<LineKey>,
    /// What the guide says of this round, when it is not the task of the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<LineKey>,
}

/// What one does on a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "snake_case")]
pub enum Does {
    /// Fills in what was decided.
    Fill {
        /// The blanks, in order.
        fill: Vec<Blank>,
    },
    /// Hears words on a picture, signs of a wall, somebody.
    Listen {
        /// Touch to hear.
        #[serde(default)]
        tap: BTreeMap<SpotKey, LineKey>,
        /// What is written there; read aloud.
        #[serde(default)]
        labels: Vec<LineKey>,
    },
    /// Says lines; answers somebody, where the card has something to hear.
    Say {
        /// What one can say.
        lines: Vec<LineKey>,
    },
    /// Finds things there. Nothing is checked.
    Find {
        /// A photograph if one wants.
        photo: bool,
    },
    /// Asks somebody there.
    Ask {
        /// Ready to say.
        offer: Vec<LineKey>,
    },
    /// Takes a photograph.
    Photo,
    /// Records a sound.
    Record {
        /// At most so long.
        seconds: u16,
    },
    /// Tells it, with less and less help.
    Tell {
        /// About so long.
        seconds: u16,
        /// The other person tells: the pair is equal.
        partner: bool,
        /// The rounds; one without any help when empty.
        #[serde(default)]
        help: Vec<Help>,
    },
    /// Keeps it, shares it, or erases it.
    Choose {
        /// “Je garde.”
        keep: LineKey,
        /// “Je partage”: only after a spoken yes.
        share: LineKey,
        /// “J'efface.”
        erase: LineKey,
    },
    /// Says what was seen, by whom.
    Observe,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The author's name for it; a place to resume at, so never reused.
    pub key: String,
    /// Before, during, after.
    pub when: OutingTime,
    /// Said by the guide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<LineKey>,
    /// The picture it plays on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureKey>,
    /// Heard: what somebody says, or may answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hear: Vec<LineKey>,
    /// What it makes stays on the phone until somebody says otherwise.
    #[serde(default)]
    pub private: bool,
    /// What one does.
    #[serde(flatten)]
    pub does: Does,
}

/// Who may say what was seen. Never a mark, never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Observer {
    /// The learner.
    Moi,
    /// The other one of the pair.
    Partner,
    /// Whoever goes with the group.
    Trainer,
}

impl Observer {
    /// All, as authors write them and in the order they are numbered.
    pub const ALL: [(&'static str, Self); 3] =
        [("moi", Self::Moi), ("partner", Self::Partner), ("trainer", Self::Trainer)];
}

/// What can be seen of somebody during an outing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observe {
    /// By whom.
    pub by: Vec<Observer>,
    /// Sentences: “A salué et remercié.”
    pub seen: Vec<LineKey>,
}

/// An outing, compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outing {
    /// `cult.01`.
    pub id: UnitId,
    /// Where.
    pub place: String,
    /// Oral and written levels.
    pub level: Level,
    /// What memory schedules.
    pub learn: Vec<LineKey>,
    /// It can be done alone: the guide asks what the other one would.
    #[serde(default)]
    pub solo: bool,
    /// Who wrote and checked.
    pub review: Review,
    /// Who speaks.
    pub cast: BTreeMap<CastKey, Cast>,
    /// Every text.
    pub lines: BTreeMap<LineKey, Line>,
    /// Every picture.
    pub pictures: BTreeMap<PictureKey, Picture>,
    /// What one does, in order.
    pub cards: Vec<Card>,
    /// What can be seen.
    #[serde(default)]
    pub observe: Observe,
    /// Asked at the end: the next outing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<LineKey>,
}
