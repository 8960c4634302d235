//! What one answer says of memory: help, replays, the try, and whether luck was enough.

use crate::event::{Attempt, Verdict};

/// The rating of one answer. There is no “easy”: nobody rates themselves, and the first intervals are long already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// Not right.
    Again,
    /// Right with help, after a replay, at a later try, or perhaps by luck.
    Hard,
    /// Right at the first try, alone.
    Good,
}

/// How an answer came, before it is known what stood before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Not yet.
    Missed,
    /// Right, with help, a replay, or at a later try.
    Helped,
    /// Right at the first try without help, where luck may do: one of a few things was chosen.
    Chosen,
    /// Right at the first try without help, where luck cannot do: said aloud.
    Produced,
}

impl Outcome {
    /// Of an attempt; none when there is nothing to learn from it: passed over, asked again, a safe place touched.
    #[must_use]
    pub fn of(attempt: &Attempt) -> Option<Self> {
        let said = Felt::of(&attempt.response);
        let helped = attempt.aids.any() || attempt.replays > 0 || attempt.attempt > 1;
        Some(match (attempt.verdict, said) {
            (Verdict::NotYet(_), _) | (Verdict::Done, Some(Felt::NotYet)) => Self::Missed,
            (Verdict::Right, _) if helped => Self::Helped,
            (Verdict::Right, _) => Self::Chosen,
            (Verdict::Done, Some(Felt::WithHelp)) => Self::Helped,
            (Verdict::Done, Some(Felt::Alone)) if helped => Self::Helped,
            (Verdict::Done, Some(Felt::Alone)) => Self::Produced,
            (Verdict::Done, None) | (Verdict::Skipped, _) => return None,
        })
    }

    /// Whether it was right.
    #[must_use]
    pub const fn is_right(self) -> bool {
        !matches!(self, Self::Missed)
    }

    /// Whether it counts as a whole success. Guess guard (domain.md §6): with fewer than 4 choices, a success counts
    /// whole from the second in a row. How many choices there were is not in the log, so the guard holds for every
    /// choice.
    #[must_use]
    pub const fn is_whole(self, right_before: bool) -> bool {
        match self {
            Self::Missed | Self::Helped => false,
            Self::Chosen => right_before,
            Self::Produced => true,
        }
    }

    /// Its rating, after an answer that was right or not.
    #[must_use]
    pub const fn rating(self, right_before: bool) -> Rating {
        match self {
            Self::Missed => Rating::Again,
            _ if self.is_whole(right_before) => Rating::Good,
            _ => Rating::Hard,
        }
    }
}

/// What a `say` step keeps of how it felt (`grade/say.rs`).
#[derive(Clone, Copy)]
enum Felt {
    Alone,
    WithHelp,
    NotYet,
}

impl Felt {
    fn of(response: &str) -> Option<Self> {
        match response {
            "alone" => Some(Self::Alone),
            "with_help" => Some(Self::WithHelp),
            "not_yet" => Some(Self::NotYet),
            _ => None,
        }
    }
}
