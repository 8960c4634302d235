//! A question bank: road-code items as on the exam screen, without its clock.

use crate::{ErrorKind, ItemId, Level, Line, LineKey, Picture, Review, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A letter of the answer screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Letter {
    /// First answer.
    A,
    /// Second answer.
    B,
    /// Third answer.
    C,
    /// Fourth answer.
    D,
}

impl Letter {
    /// All four, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    /// `"A"`…
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// What a wrong answer to the item tells most: the rule, or the French of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The road rule.
    Rule,
    /// The French of the rule.
    Language,
}

/// What I see from my seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shot {
    /// The still, or the frame the clip stops on.
    pub picture: Picture,
    /// A clip before the still, when one was rendered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clip: Option<crate::BlobHash>,
}

/// One question: all right answers, or nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// `stop_vide`.
    pub key: String,
    /// The view it is asked on.
    pub view: String,
    /// Ids of the rules it rests on.
    pub rule: Vec<String>,
    /// Rule or language.
    pub about: About,
    /// The word a language item turns on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
    /// The same, asked the other way: of a rule its words, of words their rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub twin: Option<ItemId>,
    /// Letters offered, in order; C and D belong to `ask2` when there is one.
    pub letters: Vec<Letter>,
    /// Whether a second question stands before C and D.
    pub two_parts: bool,
    /// All of these, and no other.
    pub right: Vec<Letter>,
    /// The others, and why somebody chooses them.
    pub wrong: BTreeMap<Letter, ErrorKind>,
}

impl Item {
    /// The key of one of its texts: `ask`, `A`…`D`, `ask2`, `plain`, `why`.
    #[must_use]
    pub fn line(&self, part: &str) -> LineKey {
        LineKey::from(format!("{}.{part}", self.key))
    }
}

/// A question bank, compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bank {
    /// `route.13`.
    pub id: UnitId,
    /// Oral and written levels.
    pub level: Level,
    /// Theme letter of the exam.
    #[serde(default)]
    pub theme: String,
    /// Who wrote and checked.
    pub review: Review,
    /// Every text, with keys `stop_vide.ask`.
    pub lines: BTreeMap<LineKey, Line>,
    /// Views by name.
    pub views: BTreeMap<String, Shot>,
    /// The questions.
    pub items: Vec<Item>,
}

impl Bank {
    /// The item of a question, for memory and progress.
    #[must_use]
    pub fn item_id(&self, item: &Item) -> ItemId {
        ItemId::of(&self.id, &item.key)
    }
}
