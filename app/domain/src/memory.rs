//! What is remembered, and until when: a pure fold of the answers of a log, by item and skill (domain.md §6).
//!
//! Each card keeps its answers in the order they happened, so rows may come in any order. What depends on the pack
//! (is it a safety item?) or on the clock is asked for, never folded in.

pub mod caps;
mod card;
mod day;
mod fsrs;
mod position;
mod rating;
mod skill;

pub use caps::{Danger, Target};
pub use card::{Card, Review, State};
pub use day::{days_between, learning_day};
pub use fsrs::{ALGO_VERSION, Trace};
pub use position::{Position, START, START_HIGH, START_LOW};
pub use rating::{Outcome, Rating};
pub use skill::Skill;

use crate::event::{Attempt, Event};
use crate::id::{Day, UnixMillis};
use crate::play::recalled;
use crate::ports::Stored;
use content_pack::{Channel, ItemId};
use std::collections::BTreeMap;

/// Everything a log says of what is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    cards: BTreeMap<ItemId, BTreeMap<Skill, Card>>,
    /// When a review passed over an item last (“Pas maintenant”).
    passed: BTreeMap<ItemId, UnixMillis>,
    /// How many answers each day has.
    days: BTreeMap<Day, u32>,
    newest: Option<UnixMillis>,
    /// What the first answers say.
    position: Position,
}

impl Memory {
    /// One more event, in any order. Facts that are no answers say nothing of memory.
    pub fn apply(&mut self, stored: &Stored) {
        match &stored.event {
            Event::Attempt(attempt) => self.answered(stored, attempt),
            Event::StepDone { scene, step, skipped: true } => {
                if let Some(item) = recalled(scene, step) {
                    let at = self.passed.entry(item).or_insert(stored.at);
                    *at = stored.at.max(*at);
                }
            }
            _ => {}
        }
    }

    fn answered(&mut self, stored: &Stored, attempt: &Attempt) {
        let Some(outcome) = Outcome::of(attempt) else { return };
        *self.days.entry(learning_day(stored.at)).or_default() += 1;
        self.newest = self.newest.max(Some(stored.at));
        self.position.apply(stored.turn(), attempt, outcome);
        let recalled = recalled(&attempt.unit, &attempt.step).is_some();
        let review = Review { turn: stored.turn(), outcome, rung: attempt.rung, recalled };
        for item in &attempt.items {
            let skill = Skill::of(attempt, item);
            // Most answers are about an item that is known: its name is not copied then.
            match self.cards.get_mut(item) {
                Some(skills) => skills.entry(skill).or_default().add(review),
                None => {
                    self.cards
                        .entry(item.clone())
                        .or_default()
                        .entry(skill)
                        .or_default()
                        .add(review);
                }
            }
        }
    }

    /// The time to reckon with. When most answers lie ahead of the clock, it is the clock that is wrong (a flat
    /// battery puts a phone back to 2010): the newest answer tells the time better.
    #[must_use]
    pub fn believed(&self, now: UnixMillis) -> UnixMillis {
        let limit = learning_day(UnixMillis(now.0.saturating_add(caps::AHEAD_MS)));
        let all: u32 = self.days.values().sum();
        let ahead: u32 = self.days.range(Day(limit.0 + 1)..).map(|(_, count)| count).sum();
        match self.newest {
            Some(newest) if ahead * 2 > all => newest,
            _ => now,
        }
    }

    /// Every item met, with its cards.
    pub fn items(&self) -> impl Iterator<Item = (&ItemId, &BTreeMap<Skill, Card>)> {
        self.cards.iter()
    }

    /// The cards of an item; none before it was met.
    #[must_use]
    pub fn of(&self, item: &ItemId) -> Option<&BTreeMap<Skill, Card>> {
        self.cards.get(item)
    }

    /// Whether the item was met by the moment.
    #[must_use]
    pub fn knows(&self, item: &ItemId, now: UnixMillis) -> bool {
        self.of(item).is_some_and(|skills| skills.values().any(|card| card.state(now).is_some()))
    }

    /// Whether a review passed over the item on this day.
    #[must_use]
    pub fn was_passed(&self, item: &ItemId, today: Day) -> bool {
        self.passed.get(item).is_some_and(|at| learning_day(*at) == today)
    }

    /// The answers about an item on a channel, oldest first.
    #[must_use]
    pub fn on_channel(&self, item: &ItemId, channel: Channel) -> Vec<Review> {
        let skills = self.of(item).into_iter().flatten();
        let mut all: Vec<Review> = skills
            .filter(|(skill, _)| skill.channel() == channel)
            .flat_map(|(_, card)| card.reviews().iter().copied())
            .collect();
        all.sort_unstable();
        all
    }

    /// The rung that items of a channel start at, by what the first answers say (R3).
    #[must_use]
    pub fn start(&self, channel: Channel) -> u8 {
        self.position.start(channel)
    }

    /// Items first met on a day.
    #[must_use]
    pub fn new_on(&self, day: Day) -> usize {
        self.cards.values().filter(|skills| first_met(skills) == Some(day)).count()
    }

    /// The last day, up to a moment, on which an item was first met.
    #[must_use]
    pub fn newest_new(&self, now: UnixMillis) -> Option<Day> {
        let today = learning_day(now);
        self.cards.values().filter_map(first_met).filter(|day| *day <= today).max()
    }

    /// Items known before that reviews asked for on a day.
    #[must_use]
    pub fn recalled_on(&self, day: Day) -> usize {
        let asked = |card: &Card| {
            let newest_first = card.reviews().iter().rev();
            let mut since = newest_first.take_while(|r| learning_day(r.turn.at) >= day);
            since.any(|r| r.recalled && learning_day(r.turn.at) == day)
        };
        let all = self.cards.values().filter(|skills| skills.values().any(asked));
        all.filter(|skills| first_met(skills).is_some_and(|first| first < day)).count()
    }
}

/// The day an item was first met, in whatever skill.
fn first_met(skills: &BTreeMap<Skill, Card>) -> Option<Day> {
    let first = skills.values().filter_map(|card| card.reviews().first());
    first.map(|review| learning_day(review.turn.at)).min()
}

#[cfg(test)]
mod tests;
