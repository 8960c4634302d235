//! What a `drive` step asks: one prompt after the other, each with what is given and what is right.

use super::{Figures, PLANK_MM, Road, allowed_kmh, gap_mm, planks, stop};
use content_pack::Act;

/// What one learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To stand before somebody.
    Stop,
    /// To stay two seconds behind.
    Gap,
    /// To choose the speed of a place.
    Speed,
}

impl Goal {
    /// The model and the goal, as authors write them: each model has its one goal.
    pub const NAMES: [(&'static str, &'static str, Self); 3] = [
        ("stopping", "stop_before", Self::Stop),
        ("gap", "keep_gap", Self::Gap),
        ("speed", "keep_limit", Self::Speed),
    ];

    /// The goal of a model.
    #[must_use]
    pub fn of(model: &str) -> Option<Self> {
        Self::NAMES.into_iter().find(|(name, _, _)| *name == model).map(|(_, _, goal)| goal)
    }
}

/// One prompt of a `drive` step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drive {
    /// What is learnt.
    pub goal: Goal,
    /// How the road is.
    pub road: Road,
    /// The speeds of the dial, rising; where a speed is given, only that.
    pub speeds: Vec<u16>,
    /// Where the dial stands first, among [`Self::speeds`].
    pub start: usize,
    /// What lies ahead: somebody on the road, the vehicle in front, or the end of what one sees; in millimetres.
    pub ahead_mm: u32,
    /// The limit of the place, where one is chosen.
    pub limit: Option<u16>,
    /// The figures.
    pub figures: Figures,
}

/// Nearer than two planks nobody begins.
const NEAR_MM: u32 = 2 * PLANK_MM;
/// The most planks one falls back.
const MOST_GAP: u16 = 24;
/// How the dial goes where the speed is chosen: by ten, this much round the limit.
const ROUND_KMH: u16 = 20;
/// No road of France is faster.
const FASTEST: u16 = 130;
/// Slow enough for what one sees in a bend, so the dial always goes as far down.
const IN_BEND_KMH: u16 = 40;

/// How far one sees into a bend: six planks. Code de la route, R413-17: one can stop in what one sees.
#[must_use]
pub const fn sight_mm() -> u32 {
    6 * PLANK_MM
}

/// The prompts of a `drive` step, in order; none for a model or a road this version does not know.
#[must_use]
pub fn drives(act: &Act) -> Vec<Drive> {
    let Act::Drive { model, speed, road, figures, .. } = act else { return Vec::new() };
    let Some(goal) = Goal::of(model) else { return Vec::new() };
    let figures = Figures::of(figures);
    let mut speeds: Vec<u16> =
        speed.iter().copied().filter(|v| (10..=FASTEST).contains(v)).collect();
    let roads: Vec<Road> = road.iter().filter_map(|name| Road::of(name)).collect();
    if speeds.is_empty() || roads.len() != road.len() {
        return Vec::new();
    }
    if goal == Goal::Stop {
        speeds.sort_unstable();
        speeds.dedup();
        return roads.into_iter().map(|road| stopping(road, &speeds, figures)).collect();
    }
    let one = |road, speed| match goal {
        Goal::Gap => behind(road, speed, figures),
        Goal::Stop | Goal::Speed => choosing(road, speed, figures),
    };
    roads.into_iter().flat_map(|road| speeds.iter().map(move |v| one(road, *v))).collect()
}

/// Somebody crosses as far away as the fastest speed stops on a dry road, and one plank more; never nearer than the
/// slowest speed stops here.
fn stopping(road: Road, speeds: &[u16], figures: Figures) -> Drive {
    let of = |speed: Option<&u16>, road| {
        let speed = speed.copied().unwrap_or_default();
        u32::from(planks(stop(speed, road, &figures).total_mm()))
    };
    let ahead = (of(speeds.last(), Road::Dry) + 1).max(of(speeds.first(), road));
    Drive {
        goal: Goal::Stop,
        road,
        start: speeds.len().saturating_sub(1),
        speeds: speeds.to_vec(),
        ahead_mm: ahead * PLANK_MM,
        limit: None,
        figures,
    }
}

/// The vehicle ahead is too near: one falls back.
fn behind(road: Road, speed: u16, figures: Figures) -> Drive {
    Drive {
        goal: Goal::Gap,
        road,
        speeds: vec![speed],
        start: 0,
        ahead_mm: NEAR_MM,
        limit: None,
        figures,
    }
}

/// The dial begins above what is right, so that one chooses.
fn choosing(road: Road, limit: u16, figures: Figures) -> Drive {
    let lowest = if road == Road::Bend { IN_BEND_KMH } else { limit };
    let from = limit.saturating_sub(ROUND_KMH).min(lowest).max(10);
    let speeds: Vec<u16> = (from..=(limit + ROUND_KMH).min(FASTEST)).step_by(10).collect();
    Drive {
        goal: Goal::Speed,
        road,
        start: speeds.len().saturating_sub(1),
        speeds,
        ahead_mm: sight_mm(),
        limit: Some(limit),
        figures,
    }
}

impl Drive {
    /// Whether somebody who goes this fast, this many planks behind, does what is asked.
    #[must_use]
    pub fn is_right(&self, speed: u16, gap: u16) -> bool {
        let stopped = || stop(speed, self.road, &self.figures).total_mm() <= self.ahead_mm;
        match self.goal {
            Goal::Stop => stopped(),
            Goal::Gap => gap >= self.gap_wanted(),
            Goal::Speed => {
                let allowed = allowed_kmh(self.limit.unwrap_or_default(), self.road);
                speed <= allowed && (self.road != Road::Bend || stopped())
            }
        }
    }

    /// What “Montrez-moi” plays: the fastest speed of the dial that is right, and the planks to stay behind.
    #[must_use]
    pub fn shown(&self) -> (u16, u16) {
        let gap = self.gap_wanted();
        let right = self.speeds.iter().rev().find(|speed| self.is_right(**speed, gap));
        (right.or(self.speeds.first()).copied().unwrap_or_default(), gap)
    }

    /// Planks to stay behind at the given speed; none where nobody is followed.
    #[must_use]
    pub fn gap_wanted(&self) -> u16 {
        if self.goal != Goal::Gap {
            return 0;
        }
        let speed = self.speeds.first().copied().unwrap_or_default();
        planks(gap_mm(speed, self.road, &self.figures)).min(MOST_GAP)
    }

    /// The most planks one falls back.
    #[must_use]
    pub fn gap_most(&self) -> u16 {
        (self.gap_wanted() + 4).min(MOST_GAP)
    }

    /// Whether an answer can be one to this prompt.
    #[must_use]
    pub fn can_be(&self, speed: u16, gap: u16) -> bool {
        let gaps = if self.goal == Goal::Gap { planks(NEAR_MM)..=self.gap_most() } else { 0..=0 };
        self.speeds.contains(&speed) && gaps.contains(&gap)
    }
}
