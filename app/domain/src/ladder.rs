//! The ladder of support (domain.md §3.2): how much help an item comes with.
//!
//! From 0 (picture, French and one's own language) to 5 (said alone). Help fades as one succeeds and comes back at once
//! on request (R21).

use crate::event::Ease;
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
/// The rung at which a voice is heard as at work: in noise, fast, or another one.
pub const AT_WORK: u8 = 3;

/// Where one stands with one item on one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    rung: u8,
    misses: u8,
    successes: u8,
    days: u8,
    day: Option<Day>,
    /// Successes in noise since it was last missed there: the next noise is a louder one.
    in_noise: u8,
}

impl Ladder {
    /// The fold of the answers about an item on a channel, in their order, from where the first answers of all place
    /// the person (R3).
    #[must_use]
    pub fn of(memory: &Memory, item: &ItemId, channel: Channel) -> Self {
        let start = Self::starting(memory.start(channel));
        memory.on_channel(item, channel).iter().fold(start, Self::after)
    }

    /// Of an item nobody met yet.
    #[must_use]
    pub fn starting(rung: u8) -> Self {
        Self { rung: rung.min(TOP), ..Self::default() }
    }

    /// After one more answer. An answer with help is neither a success nor a miss. A miss above one's own rung costs
    /// nothing: the scene, or the learner's own dial, asked for more (R18); and what is right below it does not climb.
    #[must_use]
    pub fn after(self, review: &Review) -> Self {
        use crate::memory::Outcome;
        let noisy = review.rung == AT_WORK;
        match review.outcome {
            Outcome::Missed => self.missed(review.rung).quieter(noisy),
            Outcome::Helped => Self { misses: 0, ..self },
            Outcome::Chosen | Outcome::Produced => {
                let day = learning_day(review.turn.at);
                let next = if review.rung < self.rung { self } else { self.succeeded(day) };
                Self { misses: 0, in_noise: next.in_noise.saturating_add(u8::from(noisy)), ..next }
            }
        }
    }

    fn missed(self, at: u8) -> Self {
        if at > self.rung {
            self
        } else if self.misses + 1 >= DOWN_AFTER {
            Self { rung: self.rung.saturating_sub(1), in_noise: self.in_noise, ..Self::default() }
        } else {
            Self { rung: self.rung, misses: 1, in_noise: self.in_noise, ..Self::default() }
        }
    }

    /// Missed in noise: the next noise is less loud.
    const fn quieter(self, noisy: bool) -> Self {
        let in_noise = self.in_noise.saturating_sub(noisy as u8);
        Self { in_noise, ..self }
    }

    fn succeeded(self, day: Day) -> Self {
        let successes = self.successes.saturating_add(1);
        let days = self.days.saturating_add(u8::from(self.day != Some(day)));
        if successes >= UP_AFTER && days >= UP_ON_DAYS {
            let rung = (self.rung + 1).min(TOP);
            return Self { rung, in_noise: self.in_noise, ..Self::default() };
        }
        Self { misses: 0, successes, days, day: Some(day), ..self }
    }

    /// The rung as it stands, 0 to 5.
    #[must_use]
    pub const fn rung(&self) -> u8 {
        self.rung
    }

    /// How many noises in a row were no obstacle.
    #[must_use]
    pub const fn in_noise(&self) -> u8 {
        self.in_noise
    }

    /// The rung a step asks at under the learner's own dial: one rung easier even below what the step was written for
    /// (a picture and a plain voice are always there to give), one rung harder only inside it.
    #[must_use]
    pub fn dialled(&self, range: (u8, u8), help_asked: bool, ease: Ease) -> u8 {
        let planned = self.within(range, help_asked);
        match ease {
            Ease::Easier => planned.saturating_sub(1),
            Ease::Harder if !help_asked => (planned + 1).min(range.1.max(range.0)),
            Ease::Planned | Ease::Harder => planned,
        }
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

    #[test]
    fn a_miss_above_ones_own_rung_costs_nothing_and_a_success_below_does_not_climb() {
        let ladder = Ladder { rung: 2, ..Ladder::default() };
        let at = |rung, outcome| Review { rung, ..review(1, 1, outcome) };
        let twice = |ladder: Ladder, one: Review| ladder.after(&one).after(&one);
        assert_eq!(twice(ladder, at(3, MISS)).rung(), 2);
        assert_eq!(twice(ladder, at(2, MISS)).rung(), 1);
        let days = [1, 1, 2, 3].map(|day| Review { rung: 1, ..review(day, 1, YES) });
        assert_eq!(days.iter().fold(ladder, |l, one| l.after(one)).rung(), 2);
    }

    #[test]
    fn each_noise_that_was_no_obstacle_leads_to_a_louder_one() {
        let heard = |outcome| Review { rung: AT_WORK, ..review(1, 1, outcome) };
        let after = |outcomes: &[Outcome]| {
            outcomes.iter().fold(Ladder::default(), |l, o| l.after(&heard(*o))).in_noise()
        };
        assert_eq!([after(&[YES]), after(&[YES, YES]), after(&[YES, YES, MISS])], [1, 2, 1]);
        assert_eq!(after(&[MISS, MISS]), 0);
    }

    #[test]
    fn the_dial_is_one_rung_and_help_that_is_asked_for_is_never_dialled_away() {
        let ladder = Ladder { rung: 2, ..Ladder::default() };
        let at = |range, asked| Ease::ALL.map(|ease| ladder.dialled(range, asked, ease));
        assert_eq!(at((0, 3), false), [1, 2, 3]);
        assert_eq!(at((0, 2), false), [1, 2, 2], "not above what the step can do");
        assert_eq!(at((3, 3), false), [2, 3, 3], "easier than the step was written for");
        assert_eq!(at((1, 5), true), [0, 1, 1]);
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
