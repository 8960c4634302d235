//! The ladder of support (domain.md §3.2): how much help an item comes with.
//!
//! From 0 (picture, French and one's own language) to 5 (said alone). Help fades as one succeeds and comes back at once
//! on request (R21).

use crate::id::Day;
use crate::memory::{Memory, Review, learning_day};
use content_pack::{Channel, ItemId};

/// Misses in a row before one rung down (domain.md §3.2).
pub const DOWN_AFTER: u8 = 2;
/// Successes before one rung up.
pub const UP_AFTER: u8 = 3;
/// Days they are spread over.
pub const UP_ON_DAYS: u8 = 2;
/// The highest rung.
pub const TOP: u8 = 5;

/// Where one stands with one item on one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    rung: u8,
    misses: u8,
    successes: u8,
    days: u8,
    day: Option<Day>,
}

impl Ladder {
    /// The fold of the answers about an item on a channel, in their order.
    #[must_use]
    pub fn of(memory: &Memory, item: &ItemId, channel: Channel) -> Self {
        memory.on_channel(item, channel).iter().fold(Self::default(), Self::after)
    }

    /// After one more answer. An answer with help is neither a success nor a miss.
    #[must_use]
    pub fn after(self, review: &Review) -> Self {
        use crate::memory::Outcome;
        match review.outcome {
            Outcome::Missed if self.misses + 1 >= DOWN_AFTER => {
                Self { rung: self.rung.saturating_sub(1), ..Self::default() }
            }
            Outcome::Missed => Self { rung: self.rung, misses: 1, ..Self::default() },
            Outcome::Helped => Self { misses: 0, ..self },
            Outcome::Chosen | Outcome::Produced => self.succeeded(learning_day(review.turn.at)),
        }
    }

    fn succeeded(self, day: Day) -> Self {
        let successes = self.successes.saturating_add(1);
        let days = self.days.saturating_add(u8::from(self.day != Some(day)));
        if successes >= UP_AFTER && days >= UP_ON_DAYS {
            return Self { rung: (self.rung + 1).min(TOP), ..Self::default() };
        }
        Self { misses: 0, successes, days, day: Some(day), ..self }
    }

    /// The rung as it stands, 0 to 5.
    #[must_use]
    pub const fn rung(&self) -> u8 {
        self.rung
    }

    /// The rung a step asks at: inside what the step can do; the most help it has when help was asked for (R21).
    #[must_use]
    pub fn within(&self, range: (u8, u8), help_asked: bool) -> u8 {
        let (low, high) = (range.0, range.1.max(range.0));
        if help_asked { low } else { self.rung.clamp(low, high) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{Epoch, ProfileId, UnixMillis};
    use crate::memory::Outcome;
    use crate::ports::Turn;
    use proptest::prelude::*;

    const MISS: Outcome = Outcome::Missed;
    const YES: Outcome = Outcome::Chosen;

    fn review(day: i64, seq: u32, outcome: Outcome) -> Review {
        let at = UnixMillis(day * 86_400_000 + 12 * 3_600_000);
        let turn = Turn { at, profile: ProfileId::default(), epoch: Epoch(1), seq };
        Review { turn, outcome, rung: 0, recalled: false }
    }

    fn ladder(answers: &[(i64, Outcome)]) -> Ladder {
        (1..).zip(answers).fold(Ladder::default(), |l, (seq, (day, outcome))| {
            l.after(&review(*day, seq, *outcome))
        })
    }

    #[test]
    fn three_successes_on_two_days_go_up_and_three_on_one_day_do_not() {
        assert_eq!(ladder(&[(1, YES), (1, YES), (1, YES), (1, YES)]).rung(), 0);
        assert_eq!(ladder(&[(1, YES), (1, YES), (2, YES)]).rung(), 1);
        assert_eq!(ladder(&[(1, YES), (2, YES)]).rung(), 0);
    }

    #[test]
    fn two_misses_in_a_row_go_down_and_one_does_not() {
        let up = [(1, YES), (1, YES), (2, YES)];
        let then = |more: &[(i64, Outcome)]| ladder(&[&up, more].concat()).rung();
        assert_eq!(then(&[(3, MISS)]), 1);
        assert_eq!(then(&[(3, MISS), (3, MISS)]), 0);
        assert_eq!(then(&[(3, MISS), (3, YES), (3, MISS)]), 1);
        assert_eq!(then(&[(3, MISS), (3, Outcome::Helped), (3, MISS)]), 1);
    }

    #[test]
    fn help_that_is_asked_for_comes_at_once_and_a_step_keeps_its_range() {
        let high = Ladder { rung: 4, ..Ladder::default() };
        assert_eq!(high.within((1, 3), false), 3);
        assert_eq!(high.within((1, 5), false), 4);
        assert_eq!(high.within((1, 5), true), 1);
        assert_eq!(Ladder::default().within((2, 4), false), 2);
    }

    proptest! {
        #[test]
        fn a_rung_moves_by_one_at_most_and_stays_on_the_ladder(
            answers in prop::collection::vec((0i64..40, 0u8..4), 0..120)
        ) {
            let outcomes = [MISS, Outcome::Helped, YES, Outcome::Produced];
            let mut ladder = Ladder::default();
            let mut days: Vec<_> = answers;
            days.sort_unstable();
            for (seq, (day, which)) in (1..).zip(days) {
                let next = ladder.after(&review(day, seq, outcomes[usize::from(which)]));
                prop_assert!(next.rung() <= TOP);
                prop_assert!(next.rung().abs_diff(ladder.rung()) <= 1);
                prop_assert!(next.rung() <= ladder.rung() || outcomes[usize::from(which)].is_right());
                ladder = next;
            }
        }
    }
}
