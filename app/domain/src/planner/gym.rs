//! The gym: a few questions that train what stopped somebody (S01). Words that were not understood lead to the French of
//! the code (“je dois, je peux, sauf…”), a rule that was not known to other questions of the same theme.

use super::budget::Budget;
use super::offered::Offered;
use super::plan::{Facts, Recall, Suggestion, What};
use super::reason::Reason;
use crate::id::UnixMillis;
use crate::memory::{Memory, Skill, days_between, learning_day};
use crate::progress::Block;
use content_pack::{About, ErrorKind, ItemHead, ItemId};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Questions of one round. Ours: two minutes.
pub const MOST_IN_A_GYM: usize = 5;
/// Questions a round has even where the day holds no more that are new: somebody who did not understand a question is
/// not sent away until tomorrow. Ours.
pub const FEWEST_IN_A_GYM: usize = 3;
/// Days after which what stopped somebody leads nowhere any more: memory asks for it by itself. Ours.
pub const GYM_DAYS: u32 = 7;

/// What a gym trains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trains {
    Words,
    Rules,
}

impl Trains {
    const fn about(self) -> About {
        match self {
            Self::Words => About::Language,
            Self::Rules => About::Rule,
        }
    }

    const fn reason(self) -> Reason {
        match self {
            Self::Words => Reason::WordsWereHard,
            Self::Rules => Reason::RuleWasNew,
        }
    }

    const fn of(why: ErrorKind) -> Option<Self> {
        match why {
            ErrorKind::Language => Some(Self::Words),
            ErrorKind::Rule => Some(Self::Rules),
            ErrorKind::Slip => None,
        }
    }
}

/// The gyms that what stopped somebody leads to, the newest first; each at most once.
pub(super) fn gyms(facts: &Facts<'_>, budget: &Budget, now: UnixMillis) -> Vec<Suggestion> {
    let mut blocks: Vec<(&ItemId, &Block, Trains)> = facts
        .progress
        .blocks
        .all(now)
        .filter(|(_, block)| {
            days_between(learning_day(block.turn.at), learning_day(now)) <= GYM_DAYS
        })
        .filter_map(|(item, block)| Some((item, block, leads(facts, item, block)?)))
        .collect();
    blocks.sort_by_key(|(item, block, _)| (Reverse(block.turn), (*item).clone()));
    let newest = |trains: Trains| blocks.iter().find(|(_, _, other)| *other == trains);
    let mut found: Vec<_> = [Trains::Words, Trains::Rules].into_iter().filter_map(newest).collect();
    found.sort_by_key(|(_, block, _)| Reverse(block.turn));
    let gym = |(item, block, trains): &&(&ItemId, &Block, Trains)| {
        round(facts, budget, (*item, block), *trains, now)
    };
    found.iter().filter_map(gym).collect()
}

/// Where a block leads: a question by its tag or by its learner's word; a line of a scene by its learner's word alone, for
/// a word misheard in a scene is heard again there. What is missed in a gym comes back by memory, not by one more gym.
fn leads(facts: &Facts<'_>, item: &ItemId, block: &Block) -> Option<Trains> {
    let trains = Trains::of(block.why)?;
    let about = head(facts, item).and_then(|(_, head)| head.about);
    let in_gym = block.recalled && about == Some(trains.about());
    (!in_gym && (block.told || about.is_some())).then_some(trains)
}

fn head<'a>(facts: &Facts<'a>, item: &ItemId) -> Option<(&'a Offered, &'a ItemHead)> {
    let unit = facts.offered.iter().find(|unit| unit.items.iter().any(|head| head.id == *item))?;
    Some((unit, unit.items.iter().find(|head| head.id == *item)?))
}

/// One round, or what is left of it when one was cut off in it (F01): its twin first, then of the same unit, of the same
/// trade, of any; what fades most or was never met before what is known. What was answered since counts as asked.
fn round(
    facts: &Facts<'_>,
    budget: &Budget,
    (missed, block): (&ItemId, &Block),
    trains: Trains,
    now: UnixMillis,
) -> Option<Suggestion> {
    let (home, twin) = match head(facts, missed) {
        Some((unit, head)) => (Some(unit), head.twin.as_ref()),
        None => (None, None),
    };
    let near = |unit: &Offered| match home {
        Some(home) if home.unit == unit.unit => 0_u8,
        Some(home) if home.trade == unit.trade => 1,
        _ => 2,
    };
    let since = |item: &ItemId| facts.progress.blocks.last(item).is_some_and(|at| at > block.turn);
    let (asked, mut all): (Vec<_>, Vec<(&Offered, &ItemHead)>) = facts
        .offered
        .iter()
        .flat_map(|unit| unit.items.iter().map(move |item| (unit, item)))
        .filter(|(_, item)| item.about == Some(trains.about()) && item.id != *missed)
        .filter(|(_, item)| !facts.unaskable.contains(&item.id))
        .partition(|(_, item)| since(&item.id));
    let asked: BTreeSet<&ItemId> = asked.into_iter().map(|(_, item)| &item.id).collect();
    if asked.len() >= FEWEST_IN_A_GYM {
        return None;
    }
    let memory = &facts.progress.memory;
    all.sort_by_key(|(unit, item)| {
        let is_twin = twin == Some(&item.id);
        (!is_twin, near(unit), known_ppm(memory, &item.id, now), item.id.clone())
    });
    all.dedup_by(|a, b| a.1.id == b.1.id);
    let items = within(&all, asked.len(), memory, (budget, now));
    let first = items.first()?.item.unit();
    Some(Suggestion { unit: first, what: What::Gym(items), reason: trains.reason() })
}

/// As many as a round still holds after so many were asked; of those never met no more than the day holds, but for the
/// fewest a round has.
fn within(
    all: &[(&Offered, &ItemHead)],
    asked: usize,
    memory: &Memory,
    (budget, now): (&Budget, UnixMillis),
) -> Vec<Recall> {
    let mut new = 0;
    let mut items: Vec<Recall> = Vec::new();
    for (_, item) in all {
        if asked + items.len() == MOST_IN_A_GYM {
            break;
        }
        let is_new = !memory.knows(&item.id, now);
        if is_new && new >= budget.new && asked + items.len() >= FEWEST_IN_A_GYM {
            continue;
        }
        new += usize::from(is_new);
        items.push(Recall { item: item.id.clone(), skill: Skill::RuleChoice });
    }
    items
}

/// How surely it is known, in millionths; 0 when it was never met.
fn known_ppm(memory: &Memory, item: &ItemId, now: UnixMillis) -> u32 {
    let today = learning_day(now);
    let states = memory.of(item).into_iter().flatten().filter_map(|(_, card)| card.state(now));
    states.map(|state| state.recall_ppm(today)).max().unwrap_or(0)
}
