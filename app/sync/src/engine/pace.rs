//! When to try again: decorrelated jitter, 5 s to 30 min (sync.md §8).

use app_domain::id::UnixMillis;
use app_domain::ports::Change;

/// Never sooner.
const FLOOR_MS: i64 = 5_000;
/// Never later, while the app is in use.
const CEILING_MS: i64 = 30 * 60_000;
/// No pause is longer, whoever asks for it.
const LONGEST_MS: i64 = 6 * 3_600_000;
/// A login page does not go away by asking: at least this long.
const PORTAL_MS: i64 = 5 * 60_000;

/// After a failure: somewhere between the floor and three times the last span. `luck` is random.
pub(super) fn after_failure(now: UnixMillis, failures: u32, luck: u64) -> Change {
    let span = (0..failures).fold(FLOOR_MS, |span, _| (span * 3).min(CEILING_MS));
    let extra = i64::try_from(luck % (span - FLOOR_MS + 1).unsigned_abs()).unwrap_or_default();
    Change::Pace {
        not_before: UnixMillis(now.0 + FLOOR_MS + extra),
        failures: failures.saturating_add(1),
    }
}

/// After a login page: slowly.
pub(super) fn after_portal(now: UnixMillis, failures: u32, luck: u64) -> Change {
    let extra = i64::try_from(luck % (CEILING_MS - PORTAL_MS).unsigned_abs()).unwrap_or_default();
    Change::Pace {
        not_before: UnixMillis(now.0 + PORTAL_MS + extra),
        failures: failures.saturating_add(1),
    }
}

/// After a server that said when: not before, whatever the back-off says.
pub(super) fn at_least(now: UnixMillis, wait_s: u32, change: Change) -> Change {
    let floor = in_s(now, wait_s);
    match change {
        Change::Pace { not_before, failures } => {
            Change::Pace { not_before: not_before.max(floor), failures }
        }
        other => other,
    }
}

/// After an answer.
pub(super) fn after_answer(now: UnixMillis, wait_s: u32) -> Change {
    let not_before = if wait_s == 0 { UnixMillis(0) } else { in_s(now, wait_s) };
    Change::Pace { not_before, failures: 0 }
}

fn in_s(now: UnixMillis, wait_s: u32) -> UnixMillis {
    UnixMillis(now.0 + (i64::from(wait_s) * 1_000).min(LONGEST_MS))
}

/// Whether it is too early. A time further away than any pause was written by a clock that was wrong: it counts for
/// nothing, or a phone once set to another year would not sync until then.
pub(super) fn is_early(now: UnixMillis, not_before: UnixMillis) -> bool {
    now < not_before && not_before.0 - now.0 <= LONGEST_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_stays_within_its_bounds_and_is_spread() {
        let wait = |failures, luck| match after_failure(UnixMillis(0), failures, luck) {
            Change::Pace { not_before, .. } => not_before.0,
            _ => unreachable!(),
        };
        assert_eq!(wait(0, u64::MAX), FLOOR_MS);
        for failures in 0..40 {
            for luck in [0, 1, 77_777, u64::MAX] {
                assert!((FLOOR_MS..=CEILING_MS).contains(&wait(failures, luck)));
            }
        }
        assert!(wait(9, 1_000_000) > wait(1, 1_000_000));
        assert_ne!(wait(9, 1_000_000), wait(9, 1_300_000));
    }

    #[test]
    fn f13_a_pause_written_by_a_clock_years_ahead_counts_for_nothing() {
        assert!(is_early(UnixMillis(0), UnixMillis(60_000)));
        assert!(!is_early(UnixMillis(60_000), UnixMillis(60_000)));
        assert!(!is_early(UnixMillis(0), UnixMillis(LONGEST_MS + 1)));
        let Change::Pace { not_before, .. } = after_answer(UnixMillis(0), u32::MAX) else {
            unreachable!()
        };
        assert_eq!(not_before, UnixMillis(LONGEST_MS));
    }
}
