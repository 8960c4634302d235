//! The name of a backup is its time: `20260302T091500Z`, so that names stand in their order.

use crate::console::date::civil;
use app_domain::id::UnixMillis;

const DAY_MS: i64 = 86_400_000;

/// The name of a time, to the second.
pub(super) fn of(at: UnixMillis) -> String {
    let (year, month, day) = civil(at.0.div_euclid(DAY_MS));
    let second = at.0.rem_euclid(DAY_MS) / 1_000;
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_time_in_utc() {
        assert_eq!(of(UnixMillis(1_772_442_000_000)), "20260302T090000Z");
        assert_eq!(of(UnixMillis(1_772_442_000_000 + 3_723_999)), "20260302T100203Z");
    }
}
