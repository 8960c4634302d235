//! What stopped somebody at a question: its words, its rule, a touch too quick (S01). The newest of each item.

use crate::event::{Attempt, Event, Verdict};
use crate::id::UnixMillis;
use crate::play::recalled;
use crate::ports::{Stored, Turn};
use content_pack::{ErrorKind, ItemId};
use std::collections::BTreeMap;

/// What stopped somebody at an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// When.
    pub turn: Turn,
    /// Language, rule or slip.
    pub why: ErrorKind,
    /// The learner said so; else the author's tag of the answer.
    pub told: bool,
    /// It was asked out of its scene.
    pub recalled: bool,
}

/// The newest answer about each item: what stopped one, or nothing. Rows may come in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blocks {
    newest: BTreeMap<ItemId, (Turn, Option<Block>)>,
    answered: BTreeMap<ItemId, Turn>,
}

impl Blocks {
    /// One more event.
    pub(super) fn apply(&mut self, stored: &Stored) {
        match &stored.event {
            Event::Attempt(attempt) => self.answered(stored.turn(), attempt),
            Event::MissSorted(sorted) => {
                let recalled = recalled(&sorted.unit, &sorted.step).is_some();
                let block = Block { turn: stored.turn(), why: sorted.why, told: true, recalled };
                sorted.items.iter().for_each(|item| self.keep(item, stored.turn(), Some(block)));
            }
            _ => {}
        }
    }

    fn answered(&mut self, turn: Turn, attempt: &Attempt) {
        for item in &attempt.items {
            let newest = self.answered.entry(item.clone()).or_insert(turn);
            *newest = turn.max(*newest);
        }
        let recalled = recalled(&attempt.unit, &attempt.step).is_some();
        let block = match attempt.verdict {
            Verdict::NotYet(why) => Some(Block { turn, why, told: false, recalled }),
            // Right once the answer was shown says nothing of what had stopped one.
            Verdict::Right if attempt.attempt == 1 => None,
            Verdict::Right | Verdict::Done | Verdict::Skipped => return,
        };
        attempt.items.iter().for_each(|item| self.keep(item, turn, block));
    }

    fn keep(&mut self, item: &ItemId, turn: Turn, block: Option<Block>) {
        let known = self.newest.entry(item.clone()).or_insert((turn, block));
        if turn >= known.0 {
            *known = (turn, block);
        }
    }

    /// Items whose newest answer was stopped by something, up to a moment.
    pub fn all(&self, now: UnixMillis) -> impl Iterator<Item = (&ItemId, &Block)> {
        self.newest
            .iter()
            .filter_map(|(item, (_, block))| Some((item, block.as_ref()?)))
            .filter(move |(_, block)| block.turn.at <= now)
    }

    /// When an item was last answered.
    #[must_use]
    pub fn last(&self, item: &ItemId) -> Option<Turn> {
        self.answered.get(item).copied()
    }
}
