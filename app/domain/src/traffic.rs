//! Bytes sent and received, by month. A prepaid plan runs out (domain.md §4.2): whoever pays may see what goes.

use crate::civil::Civil;
use crate::id::UnixMillis;

/// A calendar month: years × 12 + months, from January of the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(pub u32);

/// No clock of a phone that runs this version is before it: November 2026. One that is lies.
const FIRST: Month = Month(2026 * 12 + 10);

impl Month {
    /// The month of a moment, at a place `tz_min` minutes east of UTC.
    #[must_use]
    pub fn of(at: UnixMillis, tz_min: i16) -> Self {
        let date = Civil::of(at.day(tz_min));
        Self(u32::try_from(date.year * 12 + i64::from(date.month) - 1).unwrap_or(0))
    }
}

/// What this phone sent and received in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traffic {
    /// Which.
    pub month: Month,
    /// Bytes.
    pub sent: u64,
    /// Bytes.
    pub received: u64,
}

impl Traffic {
    /// Nothing yet.
    #[must_use]
    pub const fn new(month: Month) -> Self {
        Self { month, sent: 0, received: 0 }
    }

    /// Reads what [`Traffic::text`] wrote.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let mut next = || parts.next()?.parse::<u64>().ok();
        let (month, sent, received) = (next()?, next()?, next()?);
        Some(Self { month: Month(u32::try_from(month).ok()?), sent, received })
    }

    /// As kept.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {} {}", self.month.0, self.sent, self.received)
    }

    /// The same, now that the clock says this month. A later one begins from nothing. A clock that went back begins
    /// nothing anew; one that had run far ahead and was set right keeps the figures, under the right name: rather too
    /// many bytes than too few.
    #[must_use]
    pub fn at(self, now: Month) -> Self {
        if now < FIRST || now == self.month {
            return self;
        }
        if now > self.month {
            return Self::new(now);
        }
        let ran_ahead = self.month.0 - now.0 > 1;
        if ran_ahead { Self { month: now, ..self } } else { self }
    }

    /// Bytes more.
    #[must_use]
    pub fn plus(self, now: Month, sent: u64, received: u64) -> Self {
        let here = self.at(now);
        Self {
            sent: here.sent.saturating_add(sent),
            received: here.received.saturating_add(received),
            ..here
        }
    }

    /// Both ways.
    #[must_use]
    pub const fn bytes(&self) -> u64 {
        self.sent.saturating_add(self.received)
    }
}

/// A photo of a phone, in bytes: packs of at most 25 MB are “10 photos” (domain.md §4.2).
pub const PHOTO_BYTES: u64 = 2_500_000;

/// A size as a learner hears it: so many photos. Rounded up to what has a voice of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Photos {
    /// Less than one.
    LessThanOne,
    /// 1, 2, 5, 10, 20, 50 or 100.
    About(u8),
    /// More than a hundred.
    More,
}

impl Photos {
    /// The photos of so many bytes.
    #[must_use]
    pub fn of(bytes: u64) -> Self {
        if bytes < PHOTO_BYTES {
            return Self::LessThanOne;
        }
        let photos = bytes.div_ceil(PHOTO_BYTES);
        let steps = [1_u8, 2, 5, 10, 20, 50, 100];
        steps.into_iter().find(|step| u64::from(*step) >= photos).map_or(Self::More, Self::About)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const fn month(year: u32, month: u32) -> Month {
        Month(year * 12 + month - 1)
    }

    #[test]
    fn months_are_those_of_the_place() {
        // 2026-11-30 23:30 UTC is December in Paris; 2024-02-29 and the turn of the century are in their months.
        let late = UnixMillis(1_796_081_400_000);
        assert_eq!((Month::of(late, 0), Month::of(late, 60)), (month(2026, 11), month(2026, 12)));
        assert_eq!(Month::of(UnixMillis(1_709_164_800_000), 0), month(2024, 2));
        assert_eq!(Month::of(UnixMillis(951_782_400_000), 0), month(2000, 2));
        assert_eq!(Month::of(UnixMillis(0), 0), month(1970, 1));
    }

    #[test]
    fn a_new_month_begins_from_nothing() {
        let november = Traffic::new(month(2026, 11)).plus(month(2026, 11), 10, 100);
        assert_eq!(november.bytes(), 110);
        assert_eq!(november.at(month(2026, 12)).bytes(), 0);
        assert_eq!(november.at(month(2027, 1)).month, month(2027, 1));
    }

    #[test]
    fn a_clock_that_lies_loses_nothing() {
        let december = Traffic::new(month(2026, 12)).plus(month(2026, 12), 1, 2);
        // A flat battery: 1970; a clock a month behind; then right again.
        let after = december.plus(month(1970, 1), 1, 0).plus(month(2026, 11), 1, 0);
        assert_eq!((after.month, after.bytes()), (month(2026, 12), 5));
        assert_eq!(after.at(month(2026, 12)).bytes(), 5);
        // A clock nine years ahead, then set right: the figures come back with it, and the next month begins anew.
        let ahead = Traffic::new(month(2035, 5)).plus(month(2035, 5), 7, 0);
        let right = ahead.at(month(2026, 12));
        assert_eq!((right.month, right.bytes()), (month(2026, 12), 7));
        assert_eq!(right.at(month(2027, 1)).bytes(), 0);
    }

    #[test]
    fn what_is_kept_reads_back_and_nonsense_does_not() {
        let traffic = Traffic::new(month(2026, 11)).plus(month(2026, 11), 12, 345);
        assert_eq!(Traffic::read(&traffic.text()), Some(traffic));
        assert_eq!(Traffic::read("12 x"), None);
        assert_eq!(Traffic::read(""), None);
    }

    #[test]
    fn a_size_is_heard_as_photos_never_as_fewer_than_it_is() {
        let photos = |n: u64| Photos::of(n * PHOTO_BYTES);
        assert_eq!(Photos::of(0), Photos::LessThanOne);
        assert_eq!(Photos::of(PHOTO_BYTES - 1), Photos::LessThanOne);
        assert_eq!([photos(1), photos(3), photos(10)], [1, 5, 10].map(Photos::About));
        assert_eq!([photos(100), photos(101)], [Photos::About(100), Photos::More]);
    }

    proptest! {
        #[test]
        fn bytes_are_only_forgotten_by_a_later_month(
            start in FIRST.0..FIRST.0 + 60, steps in proptest::collection::vec((0_u32..FIRST.0 + 600, 0_u64..1 << 40), 1..20)
        ) {
            let mut traffic = Traffic::new(Month(start));
            for (now, bytes) in steps {
                let before = traffic;
                traffic = traffic.plus(Month(now), bytes, 0);
                prop_assert!(traffic.bytes() >= bytes);
                if traffic.month <= before.month {
                    prop_assert_eq!(traffic.bytes(), before.bytes() + bytes);
                }
            }
        }
    }
}
