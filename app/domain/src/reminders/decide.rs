//! Whether a reminder may sound now (R32).

use super::{Moment, Reminders, Shift};
use crate::civil::weekday;
use crate::id::{Day, UnixMillis};
use crate::mission::{Missions, Situation};

/// The night begins; it ends at [`DAWN`]. “No notification before” the first bus (product.md §1.3).
const DUSK: u16 = 21 * 60;
/// The night is over.
const DAWN: u16 = 7 * 60;
/// A reminder that could not sound within an hour comes another day: it is late, not urgent.
const LATE: u16 = 60;
/// Clocks of phones are moved by networks; one that went back by more than this was wrong, now or before.
const BACK_MS: i64 = 2 * 3_600_000;
/// 2026-11-01: no clock of this version is before it.
const FIRST: UnixMillis = UnixMillis(1_793_491_200_000);

/// A moment as the clock on the wall shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Local {
    /// Which day.
    pub day: Day,
    /// Minutes after midnight.
    pub minute: u16,
}

impl Local {
    /// A moment, at a place `tz_min` minutes east of UTC now.
    #[must_use]
    pub fn of(at: UnixMillis, tz_min: i16) -> Self {
        let minutes = at.0.div_euclid(60_000) + i64::from(tz_min);
        let minute = u16::try_from(minutes.rem_euclid(1_440)).unwrap_or(0);
        Self { day: Day(minutes.div_euclid(1_440)), minute }
    }
}

/// On which days one works.
pub trait Worked {
    /// Whether one works on this day.
    fn on(&self, day: Day) -> bool;
}

impl<F: Fn(Day) -> bool> Worked for F {
    fn on(&self, day: Day) -> bool {
        self(day)
    }
}

/// A time in which one reminder may sound, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Which day.
    pub day: Day,
    /// For which moment.
    pub moment: Moment,
    /// First minute after midnight.
    pub from: u16,
    /// The minute after the last one.
    pub until: u16,
}

impl Reminders {
    /// On which days the hours that were declared count: those of a mission; every day while no mission was declared.
    #[must_use]
    pub fn works(&self, missions: &Missions, day: Day) -> bool {
        match missions.on(day) {
            Situation::During(_) => true,
            Situation::Unknown => self.shift.is_some(),
            Situation::Before(_) | Situation::Between => false,
        }
    }

    /// Whether anything may sound at this moment: not at work, not at night, not in quiet hours.
    #[must_use]
    pub fn may_sound(&self, at: Local, worked: &impl Worked) -> bool {
        let night = at.minute >= DUSK || at.minute < DAWN;
        let quiet = Moment::ALL
            .into_iter()
            .any(|part| self.is_quiet(part) && within(at.minute, hours_of(part)));
        !night && !quiet && !self.at_work(at, worked)
    }

    /// A mission whose hours are not known is taken for a day's work.
    fn at_work(&self, at: Local, worked: &impl Worked) -> bool {
        let (from, until) = self.shift.unwrap_or(Shift::Day).minutes();
        let since_yesterday = at.minute + 1_440;
        worked.on(at.day) && within(at.minute, (from, until))
            || worked.on(Day(at.day.0 - 1)) && within(since_yesterday, (from, until))
    }

    /// The windows of a day, in order. Each ends where sounding ends.
    fn of_day<'a>(
        &'a self,
        day: Day,
        worked: &'a impl Worked,
    ) -> impl Iterator<Item = Window> + 'a {
        let asked = move |moment: &Moment| self.on_day(weekday(day)) && self.at_moment(*moment);
        Moment::ALL.into_iter().filter(asked).filter_map(move |moment| {
            let from = moment.minute();
            let sounds = |minute: &u16| self.may_sound(Local { day, minute: *minute }, worked);
            let many = (from..from + LATE).take_while(sounds).count();
            let until = from + u16::try_from(many).unwrap_or(0);
            (until > from).then_some(Window { day, moment, from, until })
        })
    }

    /// The reminder that is due now and did not sound yet. `rung` is the last one that did: an hour that comes twice in
    /// autumn brings none twice. A clock that cannot be right brings none.
    #[must_use]
    pub fn due(
        &self,
        now: UnixMillis,
        tz_min: i16,
        worked: &impl Worked,
        rung: Option<Rung>,
    ) -> Option<Window> {
        let last = rung.map_or(FIRST, |rung| UnixMillis(rung.wall.0 - BACK_MS));
        if now < FIRST || now < last {
            return None;
        }
        let at = Local::of(now, tz_min);
        let mut today = self.of_day(at.day, worked);
        let window = today.find(|one| (one.from..one.until).contains(&at.minute))?;
        let before = rung.map(|rung| (rung.day, rung.moment));
        (before < Some((window.day, window.moment))).then_some(window)
    }

    /// Every window of the days to come, today's first: for a platform that rings by itself. It counts in local time, so
    /// that a change of season on the way moves nothing into the night.
    #[must_use]
    pub fn ahead(&self, from: Local, days: u16, worked: &impl Worked) -> Vec<Window> {
        let all = (0..i64::from(days)).flat_map(|n| self.of_day(Day(from.day.0 + n), worked));
        all.filter(|window| (window.day, window.until) > (from.day, from.minute)).collect()
    }
}

/// The last reminder that sounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// By the wall clock.
    pub wall: UnixMillis,
    /// On which day.
    pub day: Day,
    /// For which moment.
    pub moment: Moment,
}

impl Rung {
    /// Reads what [`Rung::text`] wrote.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ').map(str::parse::<i64>);
        let mut next = || parts.next()?.ok();
        let (wall, day, moment) = (next()?, next()?, next()?);
        let moment = *Moment::ALL.get(usize::try_from(moment).ok()?)?;
        Some(Self { wall: UnixMillis(wall), day: Day(day), moment })
    }

    /// As kept.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {} {}", self.wall.0, self.day.0, self.moment as u8)
    }
}

/// The part of the day of a quiet choice.
const fn hours_of(part: Moment) -> (u16, u16) {
    match part {
        Moment::Morning => (DAWN, 12 * 60),
        Moment::Break => (12 * 60, 18 * 60),
        Moment::Evening => (18 * 60, DUSK),
    }
}

const fn within(minute: u16, hours: (u16, u16)) -> bool {
    hours.0 <= minute && minute < hours.1
}
