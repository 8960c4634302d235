//! Pauses and returns (R28, R29, R31): one tap, no reason, no count.

use super::open::{Desk, DeskError};
use crate::event::Event;
use crate::id::UnixMillis;
use crate::progress::{DAY_MS, Progress};
use crate::view::Rest;

/// Six months: “Pause up to 6 months inside a 24-month pathway” (product.md §1.5, R29).
const PAUSE_DAYS: i64 = 183;
/// Two weeks away: the longest contact rhythm of the seeds is every 15 days (product.md §1.5).
const AWAY_MS: i64 = 14 * DAY_MS;

/// What a log says of it now. A clock that went back shows no return; a pause ends by itself, or when one wants.
pub(super) fn rest(progress: &Progress, now: UnixMillis) -> Rest {
    match (progress.paused_until, progress.last_at) {
        (Some(until), _) if now < until => Rest::Paused,
        (Some(_), _) => Rest::Back,
        (None, Some(last)) if !progress.is_new() && now.0.saturating_sub(last.0) >= AWAY_MS => {
            Rest::Back
        }
        _ => Rest::No,
    }
}

impl Desk {
    /// Six months from now; a pause under way becomes six months longer.
    pub(super) async fn pause(&self) -> Result<(), DeskError> {
        let until = self.state().progress.paused_until;
        let left = until.map_or(0, |until| (until.0 - self.now().wall.0).max(0) / DAY_MS);
        let days = u16::try_from(left + PAUSE_DAYS).unwrap_or(u16::MAX);
        self.record(&[Event::Paused { days }]).await?;
        self.state_mut().rest = Rest::Paused;
        Ok(())
    }

    /// “Reprendre” of a pause shows “Bon retour” once; what follows that, or the first sight after weeks, goes on.
    pub(super) async fn come_back(&self) -> Result<(), DeskError> {
        let was = self.state().rest;
        self.record(&[Event::Resumed]).await?;
        self.state_mut().rest = if was == Rest::Paused { Rest::Back } else { Rest::No };
        Ok(())
    }
}
