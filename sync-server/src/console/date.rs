//! Dates as staff in France read them, in the time zone of their organisation.

use app_domain::id::UnixMillis;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

const DAY_MS: i64 = 86_400_000;

/// Year, month, day of a number of days since 1970-01-01 (Gregorian; era arithmetic, years from March).
#[must_use]
pub fn civil(days: i64) -> (i32, u8, u8) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march + 2) / 5 + 1;
    let month = if march < 10 { march + 3 } else { march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (i32::try_from(year).unwrap_or(i32::MAX), small(month), small(day))
}

fn small(n: i64) -> u8 {
    u8::try_from(n).unwrap_or_default()
}

fn days_of(year: i32, month: u8, day: u8) -> i64 {
    let year = i64::from(year) - i64::from(month <= 2);
    let (era, month) = (year.div_euclid(400), i64::from(month));
    let of_era = year.rem_euclid(400);
    let march = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * march + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// A moment in the room: local day and minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// Days since 1970-01-01, local.
    pub day: i64,
    minute: i64,
}

/// Where an organisation has its days.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

/// Where most are.
pub const PARIS: &str = "Europe/Paris";

impl Default for Zone {
    fn default() -> Self {
        Self(TimeZone::get(PARIS).unwrap_or(TimeZone::UTC))
    }
}

impl Zone {
    /// Of its IANA name; `None` for what is none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().map(Self)
    }

    /// A moment as clocks show it there.
    #[must_use]
    pub fn local(&self, at: UnixMillis) -> Local {
        // A phone's clock may claim any number: one that is no moment is read as UTC.
        let offset =
            Timestamp::from_millisecond(at.0).map_or(0, |at| self.0.to_offset(at).seconds());
        let ms = at.0.saturating_add(i64::from(offset) * 1_000);
        Local { day: ms.div_euclid(DAY_MS), minute: ms.rem_euclid(DAY_MS) / 60_000 }
    }

    /// When a day begins there. A day that begins in a gap of the clocks begins after it.
    #[must_use]
    pub fn midnight(&self, day: i64) -> UnixMillis {
        let (year, month, of_month) = civil(day);
        let begins = i16::try_from(year).ok().and_then(|year| {
            let date = DateTime::new(
                year,
                i8::try_from(month).ok()?,
                i8::try_from(of_month).ok()?,
                0,
                0,
                0,
                0,
            );
            self.0.to_timestamp(date.ok()?).ok()
        });
        UnixMillis(begins.map_or(day.saturating_mul(DAY_MS), Timestamp::as_millisecond))
    }
}

/// The day of `2026-11-21`; `None` when it is no date.
#[must_use]
pub fn day_of(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, '-');
    let year: u16 = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let days = days_of(year.into(), month, day);
    (civil(days) == (year.into(), month, day)).then_some(days)
}

impl Local {
    /// `21/11/2026`.
    #[must_use]
    pub fn numbers(self) -> String {
        let (year, month, day) = civil(self.day);
        format!("{day:02}/{month:02}/{year}")
    }

    /// `2026-11-21`, for `<time datetime>`.
    #[must_use]
    pub fn machine(self) -> String {
        let (year, month, day) = civil(self.day);
        format!("{year}-{month:02}-{day:02}")
    }

    /// `18 h 10`.
    #[must_use]
    pub fn clock(self) -> String {
        format!("{} h {:02}", self.minute / 60, self.minute % 60)
    }

    /// 0 for Monday to 6.
    #[must_use]
    pub fn weekday(self) -> usize {
        usize::try_from((self.day + 3).rem_euclid(7)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Local {
        Zone::default().local(UnixMillis(ms))
    }

    #[test]
    fn days_become_dates_and_back() {
        for day in [-1, 0, 59, 20_778, 11_016, 738_000] {
            let (year, month, of_month) = civil(day);
            assert_eq!(days_of(year, month, of_month), day);
        }
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(20_778), (2026, 11, 21));
    }

    #[test]
    fn summer_time_begins_and_ends_on_the_last_sundays() {
        // 2026-03-29 and 2026-10-25, 01:00 UTC.
        assert_eq!(at(1_774_745_999_000).clock(), "1 h 59");
        assert_eq!(at(1_774_746_000_000).clock(), "3 h 00");
        assert_eq!(at(1_792_889_999_000).clock(), "2 h 59");
        assert_eq!(at(1_792_890_000_000).clock(), "2 h 00");
    }

    #[test]
    fn a_day_begins_at_its_own_midnight_and_is_read_as_it_is_written() {
        for text in
            ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26", "2024-02-29"]
        {
            let day = day_of(text).unwrap();
            let zone = Zone::default();
            let begins = zone.local(zone.midnight(day));
            assert_eq!((begins.machine().as_str(), begins.minute), (text, 0));
            assert_eq!(at(zone.midnight(day).0 - 1).day, day - 1);
        }
        for text in ["", "2026", "2026-02-30", "2026-13-01", "2026-0-1", "x-1-1", "2026-01-01-1"] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }

    #[test]
    fn the_same_moment_is_another_day_overseas() {
        // 2026-03-02, 21:30 UTC.
        let moment = UnixMillis(1_772_487_000_000);
        for (name, date, clock) in [
            ("Europe/Paris", "2026-03-02", "22 h 30"),
            ("Indian/Reunion", "2026-03-03", "1 h 30"),
            ("Indian/Mayotte", "2026-03-03", "0 h 30"),
            ("America/Cayenne", "2026-03-02", "18 h 30"),
            ("Pacific/Noumea", "2026-03-03", "8 h 30"),
        ] {
            let zone = Zone::named(name).unwrap();
            let there = zone.local(moment);
            assert_eq!((there.machine().as_str(), there.clock().as_str()), (date, clock), "{name}");
            assert_eq!(zone.local(zone.midnight(there.day)).clock(), "0 h 00", "{name}");
        }
        assert!(Zone::named("Indian/Atlantis").is_none());
        assert_eq!(Zone::default().local(UnixMillis(i64::MAX)).minute, 432);
    }

    #[test]
    fn a_date_is_written_as_excel_in_french_reads_it() {
        assert_eq!(at(20_778 * DAY_MS).numbers(), "21/11/2026");
        assert_eq!(at(20_778 * DAY_MS).weekday(), 5, "a Saturday");
    }
}
