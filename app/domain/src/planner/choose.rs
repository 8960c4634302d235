//! The order in which things are offered.

use super::budget::{Budget, FEWEST_NEW, NEW_AT_WORK_EVERY};
use super::due::Due;
use super::offered::{ForAll, Offered, gift, in_order, is_given};
use super::plan::{Facts, Recall, Suggestion, What};
use super::reason::Reason;
use crate::id::UnixMillis;
use crate::memory::{START_HIGH, Skill, days_between, learning_day};
use crate::mission::Situation;
use crate::progress::UnitProgress;
use content_pack::{Channel, ItemId};

/// Scenes offered to who wants to go on, beyond what a day is planned to hold. Ours: a choice of two (R7).
const ONE_MORE: usize = 2;

pub(super) struct Chooser<'a> {
    pub(super) facts: &'a Facts<'a>,
    pub(super) situation: &'a Situation,
    pub(super) budget: &'a Budget,
    pub(super) now: UnixMillis,
}

impl Chooser<'_> {
    /// Everything that can be offered now, best first, each unit once.
    ///
    /// The scene one was cut off in (F01); what stopped somebody at a question, trained at once (S01); what was begun last
    /// (R28), unless something was given since; what was given; before a mission a scene of its
    /// trade, and now and then at work one that keeps safe; what fades; what is new, as far as the day holds it; what
    /// was begun before; what was seen longest ago.
    /// Only one of each stands before what fades, so that many scenes begun or given never hide it.
    pub(super) fn all(&self, due: &[Due]) -> Vec<Suggestion> {
        let (of_trade, others) = self.unseen();
        let (begun, given) = (self.begun(), self.given());
        let soon = matches!(self.situation, Situation::Before(_));
        let gifts = usize::from(!self.gave_today());
        let mut all: Vec<Suggestion> =
            begun.iter().filter(|one| self.is_cut_off(one)).take(1).cloned().collect();
        all.extend(super::gym::gyms(self.facts, self.budget, self.now));
        all.extend(begun.iter().take(1).cloned());
        all.extend(given.iter().take(gifts).cloned());
        all.extend(of_trade.iter().take(usize::from(soon)).cloned());
        all.extend(self.safe_at_work(of_trade.iter().chain(&others)));
        all.extend(self.review(due));
        let more = self.one_more();
        all.extend(given.into_iter().chain(of_trade).chain(others).chain(begun).chain(more));
        all.extend(self.again());
        once_each(all)
    }

    /// At work, after some days with nothing new: an unseen scene with a line its author calls critical, of the trade or
    /// of what every trade needs.
    fn safe_at_work<'a>(
        &self,
        mut new: impl Iterator<Item = &'a Suggestion>,
    ) -> Option<Suggestion> {
        let Situation::During(mission) = self.situation else { return None };
        let memory = &self.facts.progress.memory;
        let since =
            memory.newest_new(self.now).map(|day| days_between(day, learning_day(self.now)));
        if since.is_some_and(|days| days < NEW_AT_WORK_EVERY) {
            return None;
        }
        let keeps_safe = |one: &&Suggestion| {
            let of_it = |unit: &&Offered| unit.unit == one.unit;
            let unit = self.facts.offered.iter().find(of_it);
            unit.is_some_and(|unit| {
                let here = unit.trade == mission.trade || unit.trade == ForAll::SURVIVAL;
                here && unit.items.iter().any(|item| item.critical)
            })
        };
        new.find(keeps_safe).cloned()
    }

    /// Something given was first finished today: then what fades comes before the next gift.
    fn gave_today(&self) -> bool {
        let today = learning_day(self.now);
        let units = &self.facts.progress.units;
        let given = self.facts.offered.iter().filter(|unit| is_given(self.facts.given, unit));
        given
            .filter_map(|unit| units.get(&unit.unit)?.first_done)
            .any(|done| learning_day(done) == today)
    }

    fn known(&self, unit: &Offered) -> Option<&UnitProgress> {
        self.facts.progress.units.get(&unit.unit)
    }

    /// Finished, or a bank each of whose questions was asked.
    fn is_done(&self, unit: &Offered) -> bool {
        self.known(unit).is_some_and(|known| known.done > 0)
            || unit.bank && !unit.items.is_empty() && self.unmet(unit).is_empty()
    }

    /// Its items that were never met.
    fn unmet(&self, unit: &Offered) -> Vec<ItemId> {
        let ids = unit.items.iter().map(|item| &item.id);
        ids.filter(|id| !self.facts.progress.memory.knows(id, self.now)).cloned().collect()
    }

    /// Begun and not finished, the newest first.
    fn begun(&self) -> Vec<Suggestion> {
        let open = |unit: &&&Offered| self.known(unit).is_some_and(|known| known.visit.is_some());
        let order = in_order(self.facts.offered, self.facts.given);
        let mut begun: Vec<&&Offered> =
            order.iter().filter(open).filter(|unit| !self.is_held_back(unit)).collect();
        begun.sort_by_key(|unit| std::cmp::Reverse(self.known(unit).and_then(|u| u.last_at)));
        begun.into_iter().map(|unit| suggest(unit, What::Resume, Reason::Begun)).collect()
    }

    /// Its visit ended without being left: the phone went off, the app was killed.
    fn is_cut_off(&self, begun: &Suggestion) -> bool {
        self.facts.progress.units.get(&begun.unit).is_some_and(|known| !known.left)
    }

    /// Something given since, and not done, stands before what was begun.
    fn is_held_back(&self, begun: &Offered) -> bool {
        let given = self.facts.given;
        let since = |unit: &Offered| gift(given, unit) < gift(given, begun);
        self.facts.offered.iter().any(|unit| since(unit) && !self.is_done(unit))
    }

    /// Given and not done, the newest gift first: a person chose it, so no measure of ours holds it back.
    fn given(&self) -> Vec<Suggestion> {
        let given = self.facts.given;
        let order = in_order(self.facts.offered, given);
        let waits = |unit: &&Offered| gift(given, unit) < given.len() && !self.is_done(unit);
        order
            .into_iter()
            .filter(waits)
            .map(|unit| match self.known(unit).and_then(|known| known.visit.as_ref()) {
                Some(_) => suggest(unit, What::Resume, Reason::Begun),
                None => suggest(unit, What::Open, Reason::Given),
            })
            .collect()
    }

    fn review(&self, due: &[Due]) -> Option<Suggestion> {
        let first = due.first()?;
        let reason = match self.situation {
            Situation::Before(mission) if due.iter().any(|due| due.at_work) => {
                Reason::MissionStarts { trade: mission.trade.clone(), day: mission.start }
            }
            Situation::During(mission) => Reason::MissionOn { trade: mission.trade.clone() },
            _ => Reason::ToRemember,
        };
        let recall = |due: &Due| Recall { item: due.item.clone(), skill: due.skill };
        let items = due.iter().map(recall).collect();
        Some(Suggestion { unit: first.item.unit(), what: What::Review(items), reason })
    }

    /// “Encore une scène”: the next scenes that nobody has seen, when the day holds no more that is new.
    ///
    /// “Daily new ≤ 5” (domain.md §6) is a measure of the schedule: what one would be asked in reviews if more were pressed
    /// on somebody every day. Whoever is between two missions and wants to go on is not sent back to what they have just
    /// done (R7): the scene is offered, never instead of what fades, never at work (R30). The schedule stays within its
    /// measure by itself, because a review never asks more than a day holds (`REVIEWS_A_DAY`) and what does not fit comes
    /// another day, unseen (R31).
    fn one_more(&self) -> Vec<Suggestion> {
        if matches!(self.situation, Situation::During(_)) {
            return Vec::new();
        }
        let fresh =
            self.fresh().into_iter().filter(|unit| self.unmet(unit).len() > self.budget.new);
        let scenes = fresh.filter(|unit| !unit.bank);
        scenes.take(ONE_MORE).map(|unit| suggest(unit, What::Open, Reason::OneMore)).collect()
    }

    /// What is new and fits in the day: of the mission's trade, and the rest. While nothing was ever finished the first
    /// scene comes, whatever the day (R2).
    fn unseen(&self) -> (Vec<Suggestion>, Vec<Suggestion>) {
        let first = self.facts.progress.is_new();
        let fresh = self.fresh();
        let of_trade = |unit: &&Offered| match self.situation {
            Situation::Before(m) | Situation::During(m) => !first && unit.trade == m.trade,
            Situation::Unknown | Situation::Between => false,
        };
        let (trade, rest): (Vec<&Offered>, Vec<&Offered>) = fresh.into_iter().partition(of_trade);
        let offer = |units: Vec<&Offered>| -> Vec<Suggestion> {
            units.into_iter().filter_map(|unit| self.fitting(unit, self.why_new(unit))).collect()
        };
        (offer(trade), offer(rest))
    }

    /// What is not done, in the order it is offered. Who answered the first scenes right, alone and fast is offered what is
    /// harder first, and everybody the trade they looked at before other trades: a better next thing, and nothing is locked
    /// (R3). What keeps one safe is never put behind.
    fn fresh(&self) -> Vec<&Offered> {
        let mut fresh: Vec<&Offered> =
            self.facts.offered.iter().filter(|unit| !self.is_done(unit)).collect();
        if !self.facts.progress.is_new() {
            let trade = self.looked_at();
            let other = |unit: &Offered| {
                trade.is_some_and(|trade| trade != unit.trade && unit.trade != ForAll::SURVIVAL)
            };
            fresh
                .sort_by_key(|unit| (unit.rank(self.situation), self.is_behind(unit), other(unit)));
        }
        fresh
    }

    /// Too easy for who is placed further on; offered after what is harder.
    fn is_behind(&self, unit: &Offered) -> bool {
        let placed = self.facts.progress.memory.start(Channel::Oral);
        placed >= START_HIGH && unit.hard == 0 && !unit.keeps_safe()
    }

    /// It comes before something easier that its pack puts first.
    fn is_further(&self, unit: &Offered) -> bool {
        let earlier = self.facts.offered.iter().take_while(|other| other.unit != unit.unit);
        !self.is_behind(unit)
            && earlier.filter(|other| !self.is_done(other)).any(|other| self.is_behind(other))
    }

    /// The trade of the newest scene one opened, where no mission says it.
    fn looked_at(&self) -> Option<&str> {
        if !matches!(self.situation, Situation::Unknown) {
            return None;
        }
        let of_trade =
            |unit: &&Offered| unit.trade != ForAll::SURVIVAL && unit.trade != ForAll::ROAD;
        let opened = self.facts.offered.iter().filter(of_trade);
        let opened = opened.filter_map(|unit| Some((self.known(unit)?.last_at?, unit)));
        opened.max_by_key(|(at, unit)| (*at, &unit.unit)).map(|(_, unit)| unit.trade.as_str())
    }

    fn why_new(&self, unit: &Offered) -> Reason {
        if self.facts.progress.is_new() && self.facts.offered.first() == Some(unit) {
            return Reason::First;
        }
        match self.situation {
            Situation::Before(m) if unit.trade == m.trade => {
                Reason::MissionStarts { trade: m.trade.clone(), day: m.start }
            }
            Situation::During(m) if unit.trade == m.trade => {
                Reason::MissionOn { trade: m.trade.clone() }
            }
            _ if self.is_further(unit) => Reason::Further,
            Situation::Between => Reason::BetweenMissions,
            _ => Reason::NewForYou,
        }
    }

    /// The unit, if what is new in it fits in the day; of a bank, as many questions as fit.
    fn fitting(&self, unit: &Offered, reason: Reason) -> Option<Suggestion> {
        let unmet = self.unmet(unit);
        if unmet.len() <= self.budget.new {
            return Some(suggest(unit, What::Open, reason));
        }
        if !unit.bank || self.budget.new < FEWEST_NEW {
            return None;
        }
        let ask = |item| Recall { item, skill: Skill::RuleChoice };
        let few = unmet.into_iter().take(self.budget.new).map(ask).collect();
        Some(suggest(unit, What::Few(few), reason))
    }

    /// Finished, the one seen longest ago first.
    fn again(&self) -> Vec<Suggestion> {
        let waits = self.facts.offered.iter().any(|unit| !self.is_done(unit));
        let reason = if waits { Reason::EnoughNew } else { Reason::SeeAgain };
        let mut done: Vec<&Offered> =
            self.facts.offered.iter().filter(|unit| self.is_done(unit)).collect();
        done.sort_by_key(|unit| self.known(unit).and_then(|known| known.last_at));
        // A bank asked a few at a time was never opened whole: opening it would be new to nobody.
        done.into_iter().map(|unit| suggest(unit, What::Open, reason.clone())).collect()
    }
}

fn suggest(unit: &Offered, what: What, reason: Reason) -> Suggestion {
    Suggestion { unit: unit.unit.clone(), what, reason }
}

/// Each once, where it stands first; a review is one thing, whatever unit its first item is of.
fn once_each(all: Vec<Suggestion>) -> Vec<Suggestion> {
    let mut named = std::collections::BTreeSet::new();
    all.into_iter().filter(|one| named.insert(one.name())).collect()
}
