//! The figures the road rests on. They come with the step, from the facts of its pack.

use std::collections::BTreeMap;

/// Figures of a `drive` step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Way gone while seeing, for each km/h.
    pub see_mm_per_kmh: u32,
    /// A wet road, in thousandths of a dry one.
    pub wet_permille: u32,
    /// Time kept to the vehicle ahead, in milliseconds.
    pub gap_ms: u32,
}

/// What a pack says that was made without them: 3 m each 10 km/h, half as much again, 2 s.
const DEFAULT: Figures = Figures { see_mm_per_kmh: 300, wet_permille: 1_500, gap_ms: 2_000 };
/// More than any road asks for: a pack that is wrong makes long numbers, never a wrong sum.
const MOST: u32 = 100_000;

impl Figures {
    /// Metres seen for each 10 km/h.
    pub const SEEING: &'static str = "stop.seeing";
    /// How many times a dry road a wet one is.
    pub const WET: &'static str = "stop.wet";
    /// Seconds behind the vehicle ahead.
    pub const GAP: &'static str = "gap.seconds";

    /// From facts in thousandths of their unit.
    #[must_use]
    pub fn of(facts: &BTreeMap<String, u32>) -> Self {
        let fact = |key: &str| facts.get(key).copied().filter(|value| (1..=MOST).contains(value));
        Self {
            // 3 m for each 10 km/h are 300 mm for each km/h.
            see_mm_per_kmh: fact(Self::SEEING).map_or(DEFAULT.see_mm_per_kmh, |value| value / 10),
            wet_permille: fact(Self::WET).map_or(DEFAULT.wet_permille, |value| value.max(1_000)),
            gap_ms: fact(Self::GAP).unwrap_or(DEFAULT.gap_ms),
        }
    }
}

impl Default for Figures {
    fn default() -> Self {
        DEFAULT
    }
}
