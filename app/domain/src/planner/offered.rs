//! What there is to offer, and in which order.

use crate::memory::Danger;
use crate::mission::Situation;
use crate::ports::Assigned;
use content_pack::{ItemHead, Level, PackId, UnitId};

/// A unit of an installed pack, in the order offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The pack.
    pub pack: PackId,
    /// The unit.
    pub unit: UnitId,
    /// The trade of its pack.
    pub trade: String,
    /// What memory schedules of it.
    pub items: Vec<ItemHead>,
    /// A bank: its questions can be asked a few at a time.
    pub bank: bool,
    /// How hard it is by ear, 0 (A1.1) upwards; 0 when the pack does not say. Never shown.
    pub hard: u8,
}

/// The two trades that every trade needs, by the names packs give them.
pub struct ForAll;

impl ForAll {
    /// Words to get by anywhere.
    pub const SURVIVAL: &'static str = "tous";
    /// The road: what there is time for between two missions (product.md §1.3).
    pub const ROAD: &'static str = "mobilité";
}

impl Offered {
    /// What forgetting one of its items may cost.
    #[must_use]
    pub fn danger(&self, item: &ItemHead) -> Danger {
        if item.critical {
            Danger::Safety
        } else if self.trade == ForAll::SURVIVAL {
            Danger::Survival
        } else {
            Danger::Usual
        }
    }

    /// How hard a unit of this level is by ear.
    #[must_use]
    pub fn hardness(level: Option<&Level>) -> u8 {
        match level.map(|level| level.oral.as_str()) {
            Some("A1") => 1,
            Some("A2") => 2,
            Some("B1") => 3,
            _ => 0,
        }
    }

    /// Whether somebody may be hurt without one of its items.
    #[must_use]
    pub fn keeps_safe(&self) -> bool {
        self.items.iter().any(|item| item.critical)
    }

    /// How early it comes as something new; 0 is first. Before and during a mission its trade comes first, then what
    /// every trade needs; between two missions there is time for the road and for other trades (R30).
    pub(super) fn rank(&self, situation: &Situation) -> u8 {
        let (trade, survival) = (self.trade.as_str(), self.trade == ForAll::SURVIVAL);
        match situation {
            Situation::Unknown => 0,
            Situation::Before(m) | Situation::During(m) if trade == m.trade => 0,
            Situation::Before(_) | Situation::During(_) if survival => 1,
            Situation::Before(_) | Situation::During(_) => 2,
            Situation::Between if survival => 0,
            Situation::Between if trade == ForAll::ROAD => 1,
            Situation::Between => 2,
        }
    }
}

/// Whether a trainer gave this unit, by itself or with its pack.
#[must_use]
pub fn is_given(given: &[Assigned], offered: &Offered) -> bool {
    gift(given, offered) < given.len()
}

/// How new the gift is, from 0; the number of gifts when it was not given.
pub(super) fn gift(given: &[Assigned], offered: &Offered) -> usize {
    let of_it = |assigned: &Assigned| {
        assigned.pack == offered.pack && assigned.unit.as_ref().is_none_or(|u| *u == offered.unit)
    };
    given.iter().position(of_it).unwrap_or(given.len())
}

/// The units in the order they are offered: what was given last first, then as the packs say.
#[must_use]
pub fn in_order<'a>(offered: &'a [Offered], given: &[Assigned]) -> Vec<&'a Offered> {
    let mut order: Vec<&Offered> = offered.iter().collect();
    order.sort_by_key(|unit| gift(given, unit));
    order
}
