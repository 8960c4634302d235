//! How long memory may wait: targets and caps of domain.md §6 (“Settings to start with”).

/// How likely an item should still be known when it is asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// 0.90: everything else.
    Usual,
    /// 0.95: safety and survival words.
    Sure,
}

impl Target {
    /// As a share of one.
    #[must_use]
    pub const fn share(self) -> f64 {
        match self {
            Self::Usual => 0.90,
            Self::Sure => 0.95,
        }
    }
}

/// What forgetting an item may cost. The weights are ours: domain.md §6 asks for a danger weight and gives no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Any other word or question.
    Usual,
    /// What every trade needs to get by: the words of the pack for all.
    Survival,
    /// A line its author calls critical: somebody may be hurt.
    Safety,
}

impl Danger {
    /// How much it weighs beside a usual word.
    #[must_use]
    pub const fn weight(self) -> u64 {
        match self {
            Self::Usual => 1,
            Self::Survival => 2,
            Self::Safety => 4,
        }
    }

    /// How surely it should be known.
    #[must_use]
    pub const fn target(self) -> Target {
        match self {
            Self::Usual => Target::Usual,
            Self::Survival | Self::Safety => Target::Sure,
        }
    }
}

/// Days, while every success was on one day (“max 1 day after first success”).
pub const AFTER_FIRST_SUCCESS: u32 = 1;
/// Days, while the last answer was given at level 0 or 1 (“3 at level 0–1”).
pub const AT_LOW_LEVEL: u32 = 3;
/// The highest of the low levels.
pub const LOW_LEVEL: u8 = 1;
/// Days, until the item was met on [`SEEN_ENOUGH`] days (“7 until seen on 3 days”).
pub const UNTIL_SEEN_ENOUGH: u32 = 7;
/// Days on which an item is met before it may wait longer.
pub const SEEN_ENOUGH: u16 = 3;
/// Days, always, for safety items: never “learned for ever” during a mission.
pub const FOR_SAFETY: u32 = 21;
/// Days, for all others.
pub const FOR_OTHERS: u32 = 60;
/// Days between two answers that are believed: a longer silence is a gap of six months (R28) or a clock that jumped,
/// and neither teaches how well an item was kept.
pub const LONGEST_SILENCE: u32 = 183;
/// Milliseconds an answer may lie ahead of the clock and still be believed; beyond, one of the two clocks is wrong.
pub const AHEAD_MS: i64 = 86_400_000;
