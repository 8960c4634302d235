//! Reminders that a learner chose: which days, which moments; never at work, at night, or in quiet hours (R32).
//!
//! Off until somebody asks for them. What they say is decided elsewhere and is nothing: “Passerelle” and its picture (domain.md §4.2).
//!
//! Everything here is pure. Times are local to the phone: a clock that changes with the season changes them along.

mod calendar;
mod decide;
#[cfg(test)]
mod tests;

pub use calendar::{MEDIA, calendar};
pub use decide::{Local, Rung, Window, Worked};

/// When in the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Half past seven: the night is over.
    Morning,
    /// Half past twelve.
    Break,
    /// Half past six.
    Evening,
}

impl Moment {
    /// All of them, in the order of the day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Break, Self::Evening];

    /// Minutes after midnight.
    #[must_use]
    pub const fn minute(self) -> u16 {
        match self {
            Self::Morning => 7 * 60 + 30,
            Self::Break => 12 * 60 + 30,
            Self::Evening => 18 * 60 + 30,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Break => "break",
            Self::Evening => "evening",
        }
    }
}

/// The hours one works, by picture: what a mission is like, not a timetable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// 5 to 13.
    Early,
    /// 7 to 17.
    Day,
    /// 13 to 21.
    Late,
    /// 21 to 5.
    Night,
}

impl Shift {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Early, Self::Day, Self::Late, Self::Night];

    /// First and last minute after midnight; the last one of a night is on the next day.
    #[must_use]
    pub const fn minutes(self) -> (u16, u16) {
        match self {
            Self::Early => (5 * 60, 13 * 60),
            Self::Day => (7 * 60, 17 * 60),
            Self::Late => (13 * 60, 21 * 60),
            Self::Night => (21 * 60, 29 * 60),
        }
    }

    /// The name screens and records give it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Early => "early",
            Self::Day => "day",
            Self::Late => "late",
            Self::Night => "night",
        }
    }
}

/// The names of the days, Monday first.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// What somebody chose. Kept on this phone, with the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reminders {
    /// A bit a day of the week, Monday lowest.
    days: u8,
    /// A bit a moment.
    moments: u8,
    /// A bit a part of the day in which nothing sounds, in the order of [`Moment::ALL`]. The night never sounds.
    quiet: u8,
    /// The hours one works.
    pub shift: Option<Shift>,
}

impl Reminders {
    /// Whether anything will sound at all.
    #[must_use]
    pub const fn are_on(&self) -> bool {
        self.days != 0 && self.moments != 0
    }

    /// On this day of the week, 0 for Monday.
    #[must_use]
    pub const fn on_day(&self, weekday: u8) -> bool {
        self.days & (1 << (weekday % 7)) != 0
    }

    /// At this moment.
    #[must_use]
    pub const fn at_moment(&self, moment: Moment) -> bool {
        self.moments & (1 << moment as u8) != 0
    }

    /// Whether this part of the day is to be quiet.
    #[must_use]
    pub const fn is_quiet(&self, part: Moment) -> bool {
        self.quiet & (1 << part as u8) != 0
    }

    /// A touch of a day.
    #[must_use]
    pub const fn toggle_day(self, weekday: u8) -> Self {
        Self { days: self.days ^ (1 << (weekday % 7)), ..self }
    }

    /// A touch of a moment. The first one of all asks for every day: a moment without a day would never come.
    #[must_use]
    pub const fn toggle_moment(self, moment: Moment) -> Self {
        let days = if self.moments == 0 && self.days == 0 { 0b111_1111 } else { self.days };
        Self { moments: self.moments ^ (1 << moment as u8), days, ..self }
    }

    /// A touch of a quiet part.
    #[must_use]
    pub const fn toggle_quiet(self, part: Moment) -> Self {
        Self { quiet: self.quiet ^ (1 << part as u8), ..self }
    }

    /// A touch of a shift: this one, or none when it was this one.
    #[must_use]
    pub fn toggle_shift(self, shift: Shift) -> Self {
        Self { shift: if self.shift == Some(shift) { None } else { Some(shift) }, ..self }
    }

    /// Reads what [`Reminders::text`] wrote; words of a newer app are passed over.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut read = Self::default();
        for word in text.split(' ') {
            if let Some(at) = DAYS.iter().position(|day| *day == word) {
                read.days |= 1 << at;
            }
            for moment in Moment::ALL {
                let bit = 1 << moment as u8;
                read.moments |= if word == moment.name() { bit } else { 0 };
                let quiet = word.strip_prefix("quiet-") == Some(moment.name());
                read.quiet |= if quiet { bit } else { 0 };
            }
            let shift = |one: &Shift| word.strip_prefix("shift-") == Some(one.name());
            read.shift = Shift::ALL.into_iter().find(shift).or(read.shift);
        }
        read
    }

    /// As kept: words.
    #[must_use]
    pub fn text(&self) -> String {
        let days =
            (0_u8..).zip(DAYS).filter(|(at, _)| self.on_day(*at)).map(|(_, day)| day.to_owned());
        let moments = Moment::ALL.into_iter().filter(|one| self.at_moment(*one));
        let quiet = Moment::ALL.into_iter().filter(|one| self.is_quiet(*one));
        days.chain(moments.map(|one| one.name().to_owned()))
            .chain(quiet.map(|one| format!("quiet-{}", one.name())))
            .chain(self.shift.map(|shift| format!("shift-{}", shift.name())))
            .collect::<Vec<_>>()
            .join(" ")
    }
}
