//! Where the first answers place somebody: the rung that items not met yet start at (R3).
//!
//! Nobody is tested: the first scenes are played like every other, and what they say is how much help to begin with. It
//! locks nothing, is said to nobody as a level, and each item climbs or comes down from there by itself.

use super::rating::Outcome;
use crate::event::Attempt;
use crate::ports::Turn;
use content_pack::Channel;
use std::collections::BTreeMap;

/// Answers that place: two scenes hold about as many first questions about their words. Ours.
const FIRST: usize = 12;
/// Right alone and fast before one starts a rung higher. Ours: half of the answers that place.
const SURE_AFTER: usize = 6;
/// Of ten answers, so many right alone and fast.
const SURE_OF_TEN: usize = 8;
/// Misses before one starts a rung lower, when they are more than half.
const LOST_AFTER: usize = 2;
/// Milliseconds from the end of the question that are still fast: to look at four pictures, and touch. Ours.
const FAST_MS: u32 = 8_000;

/// The rung of somebody of whom nothing is known: the picture and the French; one's own language is one touch away.
pub const START: u8 = 1;
/// The start of somebody who needs their own language.
pub const START_LOW: u8 = 0;
/// The start of somebody who understands already: French alone, the picture on demand.
pub const START_HIGH: u8 = 2;

/// What one early answer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Early {
    missed: bool,
    sure: bool,
}

/// The first answers, by channel. Kept by their turn, so that rows may come in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    oral: BTreeMap<Turn, Early>,
    written: BTreeMap<Turn, Early>,
}

impl Position {
    /// One more answer. Only first tries about an item place anybody.
    pub(super) fn apply(&mut self, turn: Turn, attempt: &Attempt, outcome: Outcome) {
        if attempt.items.is_empty() || attempt.attempt > 1 {
            return;
        }
        let alone = matches!(outcome, Outcome::Chosen | Outcome::Produced);
        let fast = (1..=FAST_MS).contains(&attempt.took_ms);
        let early = Early { missed: outcome == Outcome::Missed, sure: alone && fast };
        let first = match attempt.channel {
            Channel::Oral => &mut self.oral,
            Channel::Written => &mut self.written,
        };
        first.insert(turn, early);
        if first.len() > FIRST {
            first.pop_last();
        }
    }

    /// The rung that items of the channel start at. A miss among the first answers never makes it higher.
    #[must_use]
    pub fn start(&self, channel: Channel) -> u8 {
        let first = match channel {
            Channel::Oral => &self.oral,
            Channel::Written => &self.written,
        };
        let count = |which: fn(&Early) -> bool| first.values().filter(|early| which(early)).count();
        let (missed, sure) = (count(|early| early.missed), count(|early| early.sure));
        if missed >= LOST_AFTER && missed * 2 > first.len() {
            START_LOW
        } else if sure >= SURE_AFTER && sure * 10 >= first.len() * SURE_OF_TEN {
            START_HIGH
        } else {
            START
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Aids, Verdict};
    use crate::id::{Epoch, ProfileId, UnixMillis};
    use content_pack::ErrorKind;
    use proptest::prelude::*;

    /// Right and fast, right and slow, right with help, missed.
    const KINDS: u8 = 4;
    const MISS: u8 = 3;

    fn place(answers: &[u8]) -> Position {
        let mut position = Position::default();
        for (seq, kind) in (1..).zip(answers) {
            let missed = *kind == MISS;
            let attempt = Attempt {
                unit: "core.01".into(),
                step: "mots".into(),
                prompt: 0,
                items: vec!["core.01/bonjour".into()],
                channel: Channel::Oral,
                response: "g".into(),
                verdict: if missed { Verdict::NotYet(ErrorKind::Language) } else { Verdict::Right },
                aids: Aids { gloss: *kind == 2, ..Aids::default() },
                replays: 0,
                rung: START,
                took_ms: if *kind == 1 { 60_000 } else { 2_000 },
                attempt: 1,
            };
            let (profile, epoch) = (ProfileId::default(), Epoch(1));
            let turn = Turn { at: UnixMillis(i64::from(seq)), profile, epoch, seq };
            position.apply(turn, &attempt, Outcome::of(&attempt).unwrap());
        }
        position
    }

    fn start(answers: &[u8]) -> u8 {
        place(answers).start(Channel::Oral)
    }

    #[test]
    fn right_alone_and_fast_starts_higher_and_misses_lower() {
        assert_eq!(start(&[]), START);
        assert_eq!(start(&[0; 6]), START_HIGH);
        assert_eq!(start(&[0; 5]), START, "too few to tell");
        assert_eq!(start(&[1; 12]), START, "right, and in no hurry: that is the usual start");
        assert_eq!(start(&[2; 12]), START, "with help is neither");
        assert_eq!(start(&[MISS, MISS, 0]), START_LOW);
        assert_eq!(start(&[MISS, 0, 0]), START, "one miss is nothing");
        assert_eq!(place(&[0; 12]).start(Channel::Written), START, "by channel");
    }

    #[test]
    fn what_comes_after_the_first_answers_changes_nothing() {
        let first = [0; FIRST];
        let later = [first.as_slice(), &[MISS; 40]].concat();
        assert_eq!((start(&first), start(&later)), (START_HIGH, START_HIGH));
    }

    proptest! {
        #[test]
        fn a_miss_never_starts_anybody_higher(
            answers in prop::collection::vec(0..KINDS, 0..20), at in any::<prop::sample::Index>()
        ) {
            let before = start(&answers);
            prop_assert!((START_LOW..=START_HIGH).contains(&before));
            let mut more = answers.clone();
            more.insert(at.index(answers.len() + 1), MISS);
            prop_assert!(start(&more) <= before, "one more miss");
            if !answers.is_empty() {
                let mut other = answers.clone();
                other[at.index(answers.len())] = MISS;
                prop_assert!(start(&other) <= before, "a miss instead");
            }
        }
    }
}
