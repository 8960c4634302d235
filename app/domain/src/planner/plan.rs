//! The plan: one next thing, and at most three others.

use super::budget::{self, Budget};
use super::choose;
use super::due::{due, of_today};
use super::offered::Offered;
use super::reason::Reason;
use crate::id::UnixMillis;
use crate::memory::{Skill, learning_day};
use crate::ports::Assigned;
use crate::progress::Progress;
use content_pack::{ItemId, UnitId};
use std::collections::BTreeSet;

/// What stands for a review where a unit is named: in [`crate::event::Event::SuggestionDeferred`].
pub const REVIEW: &str = "~";
/// The same for a gym of words.
pub const GYM_OF_WORDS: &str = "~mots";
/// The same for a gym of rules.
pub const GYM_OF_RULES: &str = "~regles";

/// What a plan is made of.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What the log says.
    pub progress: &'a Progress,
    /// What is on the phone.
    pub offered: &'a [Offered],
    /// What a trainer gave, newest first.
    pub given: &'a [Assigned],
    /// Items that no unit of the phone asks for any more.
    pub unaskable: &'a BTreeSet<ItemId>,
    /// The clock.
    pub now: UnixMillis,
}

/// What a suggestion does when it is touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Opens the unit from its start.
    Open,
    /// Goes on where the unit was left.
    Resume,
    /// Asks these again, out of their scenes.
    Review(Vec<Recall>),
    /// Asks a few questions that train what stopped somebody: the words, or the rule.
    Gym(Vec<Recall>),
    /// Asks a few questions of a bank for the first time, when the day does not hold them all.
    Few(Vec<Recall>),
}

/// An item to ask for, in a skill.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recall {
    /// The item.
    pub item: ItemId,
    /// How it should be asked, when its unit has a step for it.
    pub skill: Skill,
}

/// Something offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The unit; of a review, that of its first item.
    pub unit: UnitId,
    /// What happens when it is touched.
    pub what: What,
    /// Why.
    pub reason: Reason,
}

impl Suggestion {
    /// The name it is put off by: a review as a whole, anything else by its unit.
    #[must_use]
    pub fn name(&self) -> UnitId {
        match self.what {
            What::Review(_) => REVIEW.into(),
            What::Gym(_) if self.reason == Reason::WordsWereHard => GYM_OF_WORDS.into(),
            What::Gym(_) => GYM_OF_RULES.into(),
            What::Open | What::Resume | What::Few(_) => self.unit.clone(),
        }
    }
}

/// What comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The one next thing; none when nothing is on the phone, or all was put off for today.
    pub next: Option<Suggestion>,
    /// At most three others, so that there always is a choice (R7).
    pub others: Vec<Suggestion>,
}

/// How many others are offered.
const OTHERS: usize = 3;

/// What comes next, and why.
#[must_use]
pub fn plan(facts: &Facts<'_>) -> Plan {
    let memory = &facts.progress.memory;
    let (now, today) = budget::today(memory, facts.now);
    let situation = facts.progress.missions.on(today);
    // Counted by the clock of the device, even where it is not believed: its rows are dated by it, so that a day that
    // seems to stand still does not close the door for ever.
    let budget = Budget::of(memory, &situation, crate::memory::learning_day(facts.now));
    let mut due = due(memory, facts.offered, &situation, (now, today));
    due.retain(|due| !facts.unaskable.contains(&due.item));
    let due = of_today(&due, &budget);
    let put_off = |suggestion: &Suggestion| {
        let at = facts.progress.deferred.get(&suggestion.name());
        at.is_some_and(|at| learning_day(*at) == today)
    };
    let chooser = choose::Chooser { facts, situation: &situation, budget: &budget, now };
    let mut offers = chooser.all(&due).into_iter().filter(|one| !put_off(one));
    Plan { next: offers.next(), others: offers.take(OTHERS).collect() }
}
