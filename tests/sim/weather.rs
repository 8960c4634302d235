//! Which faults a seed has, and how many: each seed is bad in its own way.

use crate::coverage::Rare;
use crate::dice::Dice;

/// Faults of a request or an answer, drawn for each.
const OF_THE_NETWORK: &[Rare] = &[
    Rare::RequestDropped,
    Rare::AnswerDropped,
    Rare::RequestDoubled,
    Rare::RequestLate,
    Rare::AnswerLate,
    Rare::RequestCut,
    Rare::AnswerCut,
    Rare::Portal,
];

/// Faults that are deeds: they happen between what people do.
const DEEDS: &[Rare] = &[
    Rare::ServerCrashBefore,
    Rare::ServerCrashAfter,
    Rare::StatementFails,
    Rare::ServerFull,
    Rare::ServerRestored,
    Rare::ServerCopiedBack,
    Rare::PhoneCrashBefore,
    Rare::PhoneCrashAfter,
    Rare::PhoneKilled,
    Rare::PhoneFull,
    Rare::WallJump,
    Rare::Reboot,
    Rare::BootReset,
    Rare::Suspend,
    Rare::PhoneRestored,
    Rare::PhoneCloned,
    Rare::ProcessCloned,
    Rare::Revoked,
    Rare::Given,
];

/// What a seed's time is like.
#[derive(Clone, Debug)]
pub(crate) struct Weather {
    /// Each with its chance in a hundred.
    network: Vec<(Rare, u64)>,
    /// Each with its weight among the deeds.
    deeds: Vec<(Rare, usize)>,
    /// Chance in a hundred that a waiting request shares the commit of another.
    pub(crate) company: u64,
    /// Chance in a hundred that an event is of an unknown kind, and that it is bad.
    pub(crate) unknown: u64,
    pub(crate) bad: u64,
}

impl Weather {
    /// The weather of a seed.
    pub(crate) fn drawn(dice: &Dice) -> Self {
        let network = OF_THE_NETWORK.iter().filter(|_| dice.percent(55));
        let network = network.map(|fault| (*fault, 1 + dice.number() % 9)).collect();
        let deeds = DEEDS.iter().filter(|_| dice.percent(45));
        let deeds = deeds.map(|fault| (*fault, 1 + dice.below(4))).collect();
        let seldom = |chance| if dice.percent(50) { chance } else { 0 };
        Self { network, deeds, company: 35, unknown: seldom(12), bad: seldom(8) }
    }

    /// Nothing goes wrong.
    pub(crate) const fn calm() -> Self {
        Self { network: Vec::new(), deeds: Vec::new(), company: 0, unknown: 0, bad: 0 }
    }

    /// Only these go wrong, and often.
    #[cfg(test)]
    pub(crate) fn only(network: &[Rare]) -> Self {
        Self { network: network.iter().map(|fault| (*fault, 25)).collect(), ..Self::calm() }
    }

    /// What happens to a request, if anything does.
    pub(crate) fn of_request(&self, dice: &Dice) -> Option<Rare> {
        let drawn = dice.number() % 100;
        let mut sum = 0;
        self.network.iter().find_map(|(fault, chance)| {
            sum += chance;
            (drawn < sum).then_some(*fault)
        })
    }

    /// Which deed comes next, if one does.
    pub(crate) fn deed(&self, dice: &Dice) -> Option<Rare> {
        let all: usize = self.deeds.iter().map(|(_, weight)| weight).sum();
        let drawn = dice.below(all);
        let mut sum = 0;
        self.deeds.iter().find_map(|(fault, weight)| {
            sum += weight;
            (drawn < sum).then_some(*fault)
        })
    }
}
