//! One item in one skill: its answers, and what they say together.

use super::caps::{self, Danger, LONGEST_SILENCE};
use super::day::{days_between, learning_day};
use super::fsrs::Trace;
use super::rating::Outcome;
use crate::id::{Day, UnixMillis};
use crate::ports::Turn;

/// One answer about one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Review {
    /// When, and a place among answers of the same moment.
    pub turn: Turn,
    /// How it came.
    pub outcome: Outcome,
    /// Support level it was given at.
    pub rung: u8,
    /// Asked out of its scene, by a review.
    pub recalled: bool,
}

/// What the answers of one card say together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// How strong the memory is.
    pub trace: Trace,
    /// The newest answer.
    pub last: UnixMillis,
    /// Level of the newest answer.
    pub rung: u8,
    /// Answers.
    pub reps: u32,
    /// Misses.
    pub lapses: u32,
    /// Days on which it was met.
    pub days: u16,
    /// Right answers, with help or not.
    pub right: u32,
    /// Days with a right answer.
    pub right_days: u16,
    /// Successes that count whole (guess guard).
    pub whole: u32,
    /// The first and the newest of them.
    pub whole_span: Option<(UnixMillis, UnixMillis)>,
    /// The newest answer was right.
    pub last_right: bool,
    right_day: Option<Day>,
}

/// Successes before an item is mastered (domain.md §6).
const MASTERED_AFTER: u32 = 3;
/// Milliseconds between the first and the newest of them.
const MASTERED_APART_MS: i64 = 86_400_000;
/// Support level of the newest answer, at least.
const MASTERED_AT_RUNG: u8 = 2;
/// How likely it still is known, in millionths.
const MASTERED_RECALL_PPM: u32 = 850_000;

impl State {
    /// After the first answer.
    fn first(review: &Review) -> Self {
        let right = review.outcome.is_right();
        let whole = review.outcome.is_whole(false);
        let (at, day) = (review.turn.at, learning_day(review.turn.at));
        Self {
            trace: Trace::first(review.outcome.rating(false)),
            last: at,
            rung: review.rung,
            reps: 1,
            lapses: u32::from(!right),
            days: 1,
            right: u32::from(right),
            right_days: u16::from(right),
            whole: u32::from(whole),
            whole_span: whole.then_some((at, at)),
            last_right: right,
            right_day: right.then_some(day),
        }
    }

    /// After one more answer, not older than the newest.
    fn next(self, review: &Review) -> Self {
        let right = review.outcome.is_right();
        let whole = review.outcome.is_whole(self.last_right);
        let (at, day) = (review.turn.at, learning_day(review.turn.at));
        let silence = days_between(learning_day(self.last), day).min(LONGEST_SILENCE);
        let new_right_day = right && self.right_day != Some(day);
        Self {
            trace: self.trace.next(silence, review.outcome.rating(self.last_right)),
            last: at,
            rung: review.rung,
            reps: self.reps + 1,
            lapses: self.lapses + u32::from(!right),
            days: self.days + u16::from(silence > 0),
            right: self.right + u32::from(right),
            right_days: self.right_days + u16::from(new_right_day),
            whole: self.whole + u32::from(whole),
            whole_span: if whole {
                Some(self.whole_span.map_or((at, at), |(first, _)| (first, at)))
            } else {
                self.whole_span
            },
            last_right: right,
            right_day: if right { Some(day) } else { self.right_day },
        }
    }

    /// Days from the newest answer to the next one: what FSRS says, held by every cap of domain.md §6.
    #[must_use]
    pub fn interval(&self, danger: Danger) -> u32 {
        let mut days = self.trace.interval(danger.target());
        if self.right_days <= 1 {
            days = days.min(caps::AFTER_FIRST_SUCCESS);
        }
        if self.rung <= caps::LOW_LEVEL {
            days = days.min(caps::AT_LOW_LEVEL);
        }
        if self.days < caps::SEEN_ENOUGH {
            days = days.min(caps::UNTIL_SEEN_ENOUGH);
        }
        days.min(match danger {
            Danger::Safety => caps::FOR_SAFETY,
            Danger::Survival | Danger::Usual => caps::FOR_OTHERS,
        })
    }

    /// The day it should be asked again.
    #[must_use]
    pub fn due(&self, danger: Danger) -> Day {
        Day(learning_day(self.last).0 + i64::from(self.interval(danger)))
    }

    /// How likely it is still known on a day, in millionths.
    #[must_use]
    pub fn recall_ppm(&self, today: Day) -> u32 {
        self.trace.recall_ppm(days_between(learning_day(self.last), today).min(LONGEST_SILENCE))
    }

    /// Known well enough to say “Je sais…”: 3 successes on 2 days, a day apart, the last at level 2 or above, and still
    /// likely to be known.
    #[must_use]
    pub fn is_mastered(&self, today: Day) -> bool {
        self.whole >= MASTERED_AFTER
            && self.whole_span.is_some_and(|(a, b)| b.0 - a.0 >= MASTERED_APART_MS)
            && self.last_right
            && self.rung >= MASTERED_AT_RUNG
            && self.recall_ppm(today) >= MASTERED_RECALL_PPM
    }
}

/// One item in one skill.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// In the order they happened, whatever order they came in.
    reviews: Vec<Review>,
    state: Option<State>,
}

impl Card {
    /// Takes in an answer, wherever its place is: one that comes late from another phone changes what follows it.
    pub(super) fn add(&mut self, review: Review) {
        let at = self.reviews.partition_point(|known| known.turn <= review.turn);
        self.reviews.insert(at, review);
        self.state = if at + 1 == self.reviews.len() {
            Some(after(self.state, &review))
        } else {
            fold(&self.reviews)
        };
    }

    /// What its answers say at a moment. Answers that lie ahead of the clock are set aside: negative time is refused,
    /// and an item answered “in 2035” is still asked this year.
    #[must_use]
    pub fn state(&self, now: UnixMillis) -> Option<State> {
        if self.state.is_none_or(|state| is_believed(state.last, now)) {
            return self.state;
        }
        let known = self.reviews.partition_point(|review| is_believed(review.turn.at, now));
        fold(&self.reviews[..known])
    }

    /// Its answers, oldest first.
    #[must_use]
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }
}

const fn is_believed(at: UnixMillis, now: UnixMillis) -> bool {
    at.0 - now.0 <= caps::AHEAD_MS
}

fn after(state: Option<State>, review: &Review) -> State {
    state.map_or_else(|| State::first(review), |state| state.next(review))
}

fn fold(reviews: &[Review]) -> Option<State> {
    reviews.iter().fold(None, |state, review| Some(after(state, review)))
}
