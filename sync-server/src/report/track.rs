//! One of the two tracks, and what blocks on the road.

use app_domain::event::{Attempt, Verdict};
use content_pack::{ErrorKind, ItemId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Three words, no level (product.md §6.1): the best that was reached on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reached {
    /// “Pas encore.”
    NotYet,
    /// “J'y arrive avec une aide.”
    WithHelp,
    /// “Je sais.”
    Knows,
}

/// Answers of one channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Answers given.
    pub answers: u32,
    /// Of them, with help (R20).
    pub aided: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    items: BTreeMap<String, Reached>,
    /// Of a brief, which has no items: how many are at each word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    counted: Option<[usize; 3]>,
}

impl Track {
    /// The same without single items.
    pub(super) fn brief(&self) -> Self {
        let counted =
            [Reached::NotYet, Reached::WithHelp, Reached::Knows].map(|reached| self.count(reached));
        Self { items: BTreeMap::new(), counted: Some(counted), ..*self }
    }

    pub(super) fn apply(&mut self, attempt: &Attempt) {
        if attempt.verdict == Verdict::Skipped {
            return;
        }
        self.answers += 1;
        self.aided += u32::from(attempt.aids.any());
        let reached = match attempt.verdict {
            Verdict::NotYet(_) | Verdict::Skipped => Reached::NotYet,
            Verdict::Right | Verdict::Done if attempt.aids.any() => Reached::WithHelp,
            Verdict::Right | Verdict::Done => Reached::Knows,
        };
        for item in &attempt.items {
            self.reach(item.as_str(), reached);
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.answers += other.answers;
        self.aided += other.aided;
        for (item, reached) in &other.items {
            self.reach(item, *reached);
        }
    }

    fn reach(&mut self, item: &str, reached: Reached) {
        let best = self.items.entry(item.to_owned()).or_insert(reached);
        *best = (*best).max(reached);
    }

    fn count(&self, wanted: Reached) -> usize {
        if let Some(counted) = self.counted {
            return counted[wanted as usize];
        }
        self.items.values().filter(|reached| **reached == wanted).count()
    }

    /// Things known without help.
    #[must_use]
    pub fn knows(&self) -> usize {
        self.count(Reached::Knows)
    }

    /// Things done with help.
    #[must_use]
    pub fn with_help(&self) -> usize {
        self.count(Reached::WithHelp)
    }

    /// Things met and not there yet.
    #[must_use]
    pub fn not_yet(&self) -> usize {
        self.count(Reached::NotYet)
    }
}

/// Units of the road code begin so (product.md §5.8).
const ROAD: &str = "route.";

/// What blocks on road items: the French, the rule, or a slip of the finger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoadErrors {
    /// Answers given.
    pub answers: u32,
    language: u32,
    rule: u32,
    slip: u32,
    /// Misses their learners moved, away from what the answer said and to what they say. Sums, so that the word of a
    /// learner may come in before the answer it speaks of.
    #[serde(default)]
    away: Sorts,
    #[serde(default)]
    to: Sorts,
}

/// Misses by what their learners say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sorts {
    /// The words were not understood.
    pub language: u32,
    /// The rule was not known.
    pub rule: u32,
    /// A touch too quick.
    pub slip: u32,
}

impl Sorts {
    pub(super) const fn add(&mut self, why: ErrorKind) {
        match why {
            ErrorKind::Language => self.language += 1,
            ErrorKind::Rule => self.rule += 1,
            ErrorKind::Slip => self.slip += 1,
        }
    }

    pub(super) const fn merge(&mut self, other: Self) {
        self.language += other.language;
        self.rule += other.rule;
        self.slip += other.slip;
    }

    /// How many there are.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.language + self.rule + self.slip
    }
}

/// Whether an answer is about the road.
pub(super) fn is_road(unit: &str, items: &[ItemId]) -> bool {
    unit.starts_with(ROAD) || items.iter().any(|item| item.as_str().starts_with(ROAD))
}

impl RoadErrors {
    pub(super) fn apply(&mut self, attempt: &Attempt) {
        let on_the_road = is_road(attempt.unit.as_str(), &attempt.items);
        if !on_the_road || attempt.verdict == Verdict::Skipped {
            return;
        }
        self.answers += 1;
        match attempt.verdict {
            Verdict::NotYet(ErrorKind::Language) => self.language += 1,
            Verdict::NotYet(ErrorKind::Rule) => self.rule += 1,
            Verdict::NotYet(ErrorKind::Slip) => self.slip += 1,
            Verdict::Right | Verdict::Done | Verdict::Skipped => {}
        }
    }

    pub(super) const fn merge(&mut self, other: Self) {
        self.answers += other.answers;
        self.language += other.language;
        self.rule += other.rule;
        self.slip += other.slip;
        self.away.merge(other.away);
        self.to.merge(other.to);
    }

    /// A miss counts under its learner's own word.
    pub(super) const fn sort(&mut self, was: ErrorKind, why: ErrorKind) {
        self.away.add(was);
        self.to.add(why);
    }

    /// The words were not understood.
    #[must_use]
    pub const fn language(&self) -> u32 {
        (self.language + self.to.language).saturating_sub(self.away.language)
    }

    /// The rule was not known.
    #[must_use]
    pub const fn rule(&self) -> u32 {
        (self.rule + self.to.rule).saturating_sub(self.away.rule)
    }

    /// Neither.
    #[must_use]
    pub const fn slip(&self) -> u32 {
        (self.slip + self.to.slip).saturating_sub(self.away.slip)
    }
}
