//! How much a day holds. Nothing piles up: what does not fit comes another day, and no number is ever shown (R31).

use crate::id::{Day, UnixMillis};
use crate::memory::Memory;
use crate::mission::Situation;

/// Items met for the first time in a day (domain.md §6: “Daily new ≤ 5”).
pub const NEW_A_DAY: usize = 5;
/// Items that reviews ask in a day (domain.md §6: “12 items at most a day”).
pub const REVIEWS_A_DAY: usize = 12;
/// The same on a day of work: the load shrinks by itself (R30). Ours: three minutes of a break, two questions a minute.
pub const REVIEWS_AT_WORK: usize = 5;
/// Of them, those that waited longest, whatever their weight: with more due each day than a day holds, the heaviest
/// would come back for ever and the lightest never. Ours.
pub const OLDEST_A_DAY: usize = 3;
/// The same on a day of work.
pub const OLDEST_AT_WORK: usize = 1;
/// New questions of a bank that are worth opening it for, when the day does not hold them all. Ours.
pub const FEWEST_NEW: usize = 3;
/// Days at work without anything new before a scene that keeps one safe comes ahead of what fades: a mission lasts weeks,
/// and “Stop !” is not to wait for its end. Ours.
pub const NEW_AT_WORK_EVERY: u32 = 3;

/// What is left of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Items that may still be new today.
    pub new: usize,
    /// Items a review may still ask today.
    pub reviews: usize,
    /// Of them, places kept for those that waited longest.
    pub oldest: usize,
}

impl Budget {
    /// What the day of learning still holds.
    #[must_use]
    pub fn of(memory: &Memory, situation: &Situation, today: Day) -> Self {
        let (new, asked) = (memory.new_on(today), memory.recalled_on(today));
        let at_work = matches!(situation, Situation::During(_));
        let (most, oldest) =
            if at_work { (REVIEWS_AT_WORK, OLDEST_AT_WORK) } else { (REVIEWS_A_DAY, OLDEST_A_DAY) };
        // At work one short thing a day is enough: after a review or new words, nothing new is pressed on anybody.
        let busy = at_work && (new > 0 || asked > 0);
        Self {
            new: if busy { 0 } else { NEW_A_DAY.saturating_sub(new) },
            reviews: most.saturating_sub(asked),
            oldest,
        }
    }
}

/// The day of learning of a moment, after the clock was looked at.
pub(super) fn today(memory: &Memory, now: UnixMillis) -> (UnixMillis, Day) {
    let now = memory.believed(now);
    (now, crate::memory::learning_day(now))
}
