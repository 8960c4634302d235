//! Answers counted by how they came and why they were not right yet.

use crate::event::{Attempt, Verdict};
use content_pack::ErrorKind;

/// Counts of answers of one unit on one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Right, alone.
    pub right_alone: u32,
    /// Right, with help (R20).
    pub right_aided: u32,
    /// Not yet: misheard, wrong word.
    pub language: u32,
    /// Not yet: the rule.
    pub rule: u32,
    /// Not yet: attention.
    pub slip: u32,
    /// Said aloud, asked again: nothing to judge.
    pub said: u32,
    /// “Pas maintenant.”
    pub skipped: u32,
}

impl Tally {
    /// Counts one answer.
    pub const fn add(&mut self, attempt: &Attempt) {
        let place = match attempt.verdict {
            Verdict::Right if attempt.aids.any() => &mut self.right_aided,
            Verdict::Right => &mut self.right_alone,
            Verdict::NotYet(ErrorKind::Language) => &mut self.language,
            Verdict::NotYet(ErrorKind::Rule) => &mut self.rule,
            Verdict::NotYet(ErrorKind::Slip) => &mut self.slip,
            Verdict::Done => &mut self.said,
            Verdict::Skipped => &mut self.skipped,
        };
        *place += 1;
    }

    /// One miss is moved from what its answer said to what its learner says; false when there is none to move.
    pub(super) const fn sort(&mut self, was: ErrorKind, why: ErrorKind) -> bool {
        let from = self.missed(was);
        if *from == 0 {
            return false;
        }
        *from -= 1;
        *self.missed(why) += 1;
        true
    }

    const fn missed(&mut self, why: ErrorKind) -> &mut u32 {
        match why {
            ErrorKind::Language => &mut self.language,
            ErrorKind::Rule => &mut self.rule,
            ErrorKind::Slip => &mut self.slip,
        }
    }
}
