//! The day of learning.

use crate::id::{Day, UnixMillis};

/// When a day begins, after midnight UTC: 4 or 5 in the morning in mainland France, 6 in Mayotte. A night shift is one
/// day; and because it asks no phone for its time zone, two phones and a server count the same days.
const BEGINS_MS: i64 = 3 * 3_600_000;

/// The day of learning a moment belongs to.
#[must_use]
pub const fn learning_day(at: UnixMillis) -> Day {
    Day((at.0 - BEGINS_MS).div_euclid(86_400_000))
}

/// Whole days from one to the other; 0 when the clock went back.
#[must_use]
pub fn days_between(from: Day, to: Day) -> u32 {
    u32::try_from((to.0 - from.0).max(0)).unwrap_or(u32::MAX)
}
