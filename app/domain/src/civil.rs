//! Days as calendars write them.

use crate::id::Day;
use std::fmt;

/// A date of the civil calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Civil {
    /// Year.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Civil {
    /// The date of a day, counted in eras of 400 years that begin in March (H. Hinnant, “chrono-compatible low-level
    /// date algorithms”).
    #[must_use]
    pub fn of(day: Day) -> Self {
        let from_march_0 = day.0 + 719_468;
        let era = from_march_0.div_euclid(146_097);
        let day = from_march_0.rem_euclid(146_097);
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
        let in_year = day - (365 * year + year / 4 - year / 100);
        let from_march = (5 * in_year + 2) / 153;
        let in_month = in_year - (153 * from_march + 2) / 5 + 1;
        let month = (from_march + 2) % 12 + 1;
        let small = |n: i64| u8::try_from(n).unwrap_or(1);
        Self {
            year: year + era * 400 + i64::from(month <= 2),
            month: small(month),
            day: small(in_month),
        }
    }
}

/// `2026-11-30`.
impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The place of a day in its week: 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday.
#[must_use]
pub fn weekday(day: Day) -> u8 {
    u8::try_from((day.0 + 3).rem_euclid(7)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_weekdays_are_those_of_a_wall_calendar() {
        let on = |day| (Civil::of(Day(day)).to_string(), weekday(Day(day)));
        assert_eq!(on(0), ("1970-01-01".to_owned(), 3));
        assert_eq!(on(20_786), ("2026-11-29".to_owned(), 6));
        assert_eq!(on(19_782), ("2024-02-29".to_owned(), 3));
        assert_eq!(on(11_016), ("2000-02-29".to_owned(), 1));
        assert_eq!(on(-1), ("1969-12-31".to_owned(), 2));
    }

    #[test]
    fn each_day_is_followed_by_the_next_one() {
        let mut before = Civil::of(Day(-200_000));
        for day in -199_999..200_000 {
            let now = Civil::of(Day(day));
            assert!(now > before, "{before} {now}");
            assert!(now.day == 1 || now.day == before.day + 1, "{before} {now}");
            before = now;
        }
    }
}
