//! The road of the `drive` steps: how far one goes before one stands, or stays behind another, and how fast one may go.
//!
//! Pure, in whole millimetres and km/h, so that every phone and the report count the same.
//!
//! The formulas are the rounded ones of the driving books (domain.md §1.4, R057 to R062; look/README §10), with the
//! figures of `content/packs/facts.toml`. A named checker has not read them yet: the facts say so.

mod drive;
mod figures;

pub use drive::{Drive, Goal, drives, sight_mm};
pub use figures::Figures;

/// A plank of the ruler: 5 m (look/27).
pub const PLANK_MM: u32 = 5_000;

/// How the road is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Road {
    /// Dry and straight.
    Dry,
    /// It rains.
    Wet,
    /// Dry, and one does not see behind the bend.
    Bend,
}

impl Road {
    /// As authors write it, and as it is recorded.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dry => "dry",
            Self::Wet => "wet",
            Self::Bend => "bend",
        }
    }

    /// The road of this name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        [Self::Dry, Self::Wet, Self::Bend].into_iter().find(|road| road.name() == name)
    }
}

/// What lies between seeing and standing still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Gone while one sees and puts the foot down, in millimetres.
    pub see_mm: u32,
    /// Gone while one brakes.
    pub brake_mm: u32,
}

impl Stop {
    /// Both together.
    #[must_use]
    pub const fn total_mm(self) -> u32 {
        self.see_mm.saturating_add(self.brake_mm)
    }
}

/// The speed, in km/h, under which the rule of thumb forgets the brakes: see [`stop`].
const RULE_FROM_KMH: u64 = 50;

/// How far one goes at a speed before one stands.
///
/// Seeing takes 3 m for each 10 km/h. On a dry road all of it is (v/10)² m, on a wet one half as much again; seeing is
/// the same in the rain, only the brakes hold less. Under 50 km/h that rule leaves less and less to the brakes, and
/// nothing at 30: there, braking is that of 50 by the square of the speed (R060), so that nobody learns that a slow car
/// stops by itself.
#[must_use]
pub fn stop(speed_kmh: u16, road: Road, figures: &Figures) -> Stop {
    let see = u64::from(speed_kmh) * u64::from(figures.see_mm_per_kmh);
    let dry = see + dry_brake_mm(u64::from(speed_kmh), u64::from(figures.see_mm_per_kmh));
    let total = match road {
        Road::Wet => dry * u64::from(figures.wet_permille) / 1_000,
        Road::Dry | Road::Bend => dry,
    };
    Stop { see_mm: whole(see), brake_mm: whole(total.saturating_sub(see)) }
}

fn dry_brake_mm(speed: u64, see_mm_per_kmh: u64) -> u64 {
    // (v/10)² m are 10·v² mm.
    let by_rule = |v: u64| (10 * v * v).saturating_sub(v * see_mm_per_kmh);
    if speed >= RULE_FROM_KMH {
        by_rule(speed)
    } else {
        by_rule(RULE_FROM_KMH) * speed * speed / (RULE_FROM_KMH * RULE_FROM_KMH)
    }
}

/// The least distance to the vehicle ahead: two seconds of way (R062, Code de la route R412-12); in the rain more: half as
/// much again, as for stopping.
#[must_use]
pub fn gap_mm(speed_kmh: u16, road: Road, figures: &Figures) -> u32 {
    // 1 km/h is 1 m in 3.6 s.
    let dry = u64::from(speed_kmh) * u64::from(figures.gap_ms) * 10 / 36;
    whole(match road {
        Road::Wet => dry * u64::from(figures.wet_permille) / 1_000,
        Road::Dry | Road::Bend => dry,
    })
}

/// The most one may drive where this is the limit: in the rain less, outside towns (R046, Code de la route R413-2).
#[must_use]
pub const fn allowed_kmh(limit_kmh: u16, road: Road) -> u16 {
    match (road, limit_kmh) {
        (Road::Wet, 130..) => 110,
        (Road::Wet, 110..) => 100,
        (Road::Wet, 81..) => 80,
        _ => limit_kmh,
    }
}

/// How many planks a distance takes; one begun is whole.
#[must_use]
pub fn planks(mm: u32) -> u16 {
    u16::try_from(mm.div_ceil(PLANK_MM)).unwrap_or(u16::MAX)
}

/// A distance in metres, as it is said: rounded up, for a metre too few is a danger and one too many is none.
#[must_use]
pub const fn metres(mm: u32) -> u32 {
    mm.div_ceil(1_000)
}

fn whole(mm: u64) -> u32 {
    u32::try_from(mm).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
