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
}
