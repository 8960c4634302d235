//! How long backups are kept (sync.md §14: 24 h, 14 d, 6 months): all of the last hour, then the newest of each hour for
//! a day, of each day for a fortnight, of each month for six. About fifty copies, and no person lies in them for longer.

use super::{BackupError, on_shelf};
use crate::console::date::civil;
use app_domain::id::UnixMillis;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const HOUR_MS: i64 = 3_600_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// Six months.
const MONTHS_MS: i64 = 183 * DAY_MS;

/// Which of these times are not kept. The newest always is, and so is what a clock that was wrong dated to tomorrow.
#[must_use]
pub fn superfluous(made: &[UnixMillis], now: UnixMillis) -> Vec<UnixMillis> {
    let mut newest_first = made.to_vec();
    newest_first.sort_by_key(|at| std::cmp::Reverse(at.0));
    let mut spans = BTreeSet::new();
    let mut kept = |at: &UnixMillis| span(*at, now).is_some_and(|span| spans.insert(span));
    let mut gone: Vec<_> = newest_first.iter().copied().filter(|at| !kept(at)).collect();
    gone.retain(|at| newest_first.first() != Some(at));
    gone
}

/// The span a backup stands for: one is kept for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Span {
    Moment(i64),
    Hour(i64),
    Day(i64),
    Month(i32, u8),
}

/// None once it is too old to stand for anything.
fn span(at: UnixMillis, now: UnixMillis) -> Option<Span> {
    let age = now.0 - at.0;
    if age < HOUR_MS {
        Some(Span::Moment(at.0))
    } else if age < DAY_MS {
        Some(Span::Hour(at.0.div_euclid(HOUR_MS)))
    } else if age < 14 * DAY_MS {
        Some(Span::Day(at.0.div_euclid(DAY_MS)))
    } else if age < MONTHS_MS {
        let (year, month, _) = civil(at.0.div_euclid(DAY_MS));
        Some(Span::Month(year, month))
    } else {
        None
    }
}

/// Removes what is not kept; gives what went.
///
/// # Errors
/// [`BackupError::File`].
pub fn thin(to: &Path, now: UnixMillis) -> Result<Vec<PathBuf>, BackupError> {
    let shelf = on_shelf(to);
    let made: Vec<_> = shelf.iter().map(|one| one.made).collect();
    let gone = superfluous(&made, now);
    let gone: Vec<_> = shelf.into_iter().filter(|one| gone.contains(&one.made)).collect();
    for one in &gone {
        std::fs::remove_dir_all(&one.folder).map_err(BackupError::of(&one.folder))?;
    }
    Ok(gone.into_iter().map(|one| one.folder).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: i64 = 1_772_442_000_000;
    const QUARTER_MS: i64 = HOUR_MS / 4;

    /// A server that ran for so many days, one backup every quarter of an hour.
    fn kept_after(days: i64) -> (Vec<UnixMillis>, UnixMillis) {
        let (mut kept, mut now) = (Vec::new(), UnixMillis(START));
        while now.0 < START + days * DAY_MS {
            kept.push(now);
            let gone = superfluous(&kept, now);
            kept.retain(|at| !gone.contains(at));
            now.0 += QUARTER_MS;
        }
        (kept, UnixMillis(now.0 - QUARTER_MS))
    }

    fn nearest(kept: &[UnixMillis], at: i64) -> i64 {
        kept.iter().map(|one| (one.0 - at).abs()).min().unwrap_or(i64::MAX)
    }

    #[test]
    fn after_eight_months_there_are_about_fifty_and_each_span_has_one() {
        let (kept, now) = kept_after(240);
        assert!((44..=54).contains(&kept.len()), "{}", kept.len());
        for hours in 1..=23 {
            assert!(nearest(&kept, now.0 - hours * HOUR_MS) <= HOUR_MS, "{hours} h ago");
        }
        for days in 1..=13 {
            assert!(nearest(&kept, now.0 - days * DAY_MS) <= DAY_MS, "{days} days ago");
        }
        for months in 1..=5 {
            assert!(nearest(&kept, now.0 - months * 30 * DAY_MS) <= 31 * DAY_MS, "{months} months");
        }
        let oldest = kept.iter().map(|at| now.0 - at.0).max().unwrap();
        assert!(oldest < MONTHS_MS, "nobody lies in a backup for longer than six months");
    }

    #[test]
    fn the_newest_is_kept_however_old_and_one_of_tomorrow_too() {
        let now = UnixMillis(START);
        let (old, older) = (UnixMillis(START - 400 * DAY_MS), UnixMillis(START - 500 * DAY_MS));
        assert_eq!(superfluous(&[older, old], now), [older]);
        assert_eq!(superfluous(&[old, UnixMillis(START + DAY_MS)], now), [old]);
        assert!(superfluous(&[], now).is_empty());
    }
}
