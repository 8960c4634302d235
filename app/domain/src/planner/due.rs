//! What should be asked again, and which of it today.

use super::budget::Budget;
use super::offered::Offered;
use crate::id::{Day, UnixMillis};
use crate::memory::{Danger, Memory, Skill, learning_day};
use crate::mission::Situation;
use content_pack::{ItemHead, ItemId};
use std::collections::VecDeque;

/// An item that should be asked again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The item.
    pub item: ItemId,
    /// The skill that waited longest.
    pub skill: Skill,
    /// Since when it waits: it became due, or it was asked in another skill and still waits for this one.
    pub since: Day,
    /// What forgetting it may cost.
    pub danger: Danger,
    /// Of the trade of the mission.
    pub at_work: bool,
    /// Danger weight × (1 − recall), in millionths (domain.md §6).
    pub value: u64,
}

/// Everything due on a day, the most valuable first; never shown as a list or a number. Units not on the phone are left
/// out: there is nothing to ask them with.
#[must_use]
pub fn due(
    memory: &Memory,
    offered: &[Offered],
    situation: &Situation,
    (now, today): (UnixMillis, Day),
) -> Vec<Due> {
    let mut all: Vec<Due> = offered
        .iter()
        .flat_map(|unit| unit.items.iter().map(move |item| (unit, item)))
        .filter(|(_, item)| !memory.was_passed(&item.id, today))
        .filter_map(|(unit, item)| of_item(memory, unit, item, now, today))
        .map(|(unit, due)| Due { at_work: is_at_work(unit, situation), ..due })
        .collect();
    // A bank that a scene borrows from may be offered twice.
    all.sort_by(|a, b| a.item.cmp(&b.item));
    all.dedup_by(|a, b| a.item == b.item);
    all.sort_by_key(|due| std::cmp::Reverse((urgency(due, situation), due.value)));
    all
}

fn is_at_work(unit: &Offered, situation: &Situation) -> bool {
    match situation {
        Situation::Before(mission) | Situation::During(mission) => unit.trade == mission.trade,
        Situation::Unknown | Situation::Between => false,
    }
}

/// Before a mission its trade comes first; during it, what keeps one safe and gets one by, then its trade.
fn urgency(due: &Due, situation: &Situation) -> u8 {
    match situation {
        Situation::Before(_) => u8::from(due.at_work),
        Situation::During(_) if due.danger == Danger::Safety => 3,
        Situation::During(_) if due.danger == Danger::Survival => 2,
        Situation::During(_) => u8::from(due.at_work),
        Situation::Unknown | Situation::Between => 0,
    }
}

fn of_item<'a>(
    memory: &Memory,
    unit: &'a Offered,
    item: &ItemHead,
    now: UnixMillis,
    today: Day,
) -> Option<(&'a Offered, Due)> {
    let danger = unit.danger(item);
    let skills = memory.of(&item.id)?;
    let states = skills.iter().filter_map(|(skill, card)| Some((*skill, card.state(now)?)));
    let states: Vec<_> = states.map(|(skill, state)| (state.due(danger), skill, state)).collect();
    // Once a day is enough, whatever the skill.
    let last = states.iter().map(|(_, _, state)| learning_day(state.last)).max()?;
    let (since, skill, state) =
        states.into_iter().min_by_key(|(since, skill, _)| (*since, *skill))?;
    if since > today || last >= today {
        return None;
    }
    let forgotten = 1_000_000 - u64::from(state.recall_ppm(today).min(1_000_000));
    let value = danger.weight() * forgotten;
    let item = item.id.clone();
    Some((unit, Due { item, skill, since: since.max(last), danger, at_work: false, value }))
}

/// Those a day takes: by value, with a few places for those that waited longest; then mixed by unit.
pub(super) fn of_today(due: &[Due], budget: &Budget) -> Vec<Due> {
    let places = budget.reviews.min(due.len());
    let kept = budget.oldest.min(places);
    let mut chosen: Vec<Due> = due[..places - kept].to_vec();
    let mut rest: Vec<&Due> = due[places - kept..].iter().collect();
    rest.sort_by(|a, b| (a.since, &a.item).cmp(&(b.since, &b.item)));
    chosen.extend(rest.into_iter().take(kept).cloned());
    interleaved(chosen)
}

/// Never two of one unit in a row while another unit has some left (domain.md §6, interleaving). A unit that is more than
/// half of what is left comes now: kept for later it would come in a row.
fn interleaved(items: Vec<Due>) -> Vec<Due> {
    let mut left: VecDeque<Due> = items.into();
    let mut mixed: Vec<Due> = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let before = mixed.last().map(|due| due.item.unit());
        let is_other = |due: &Due| Some(due.item.unit()) != before;
        let of_unit = |due: &Due| {
            let unit = due.item.unit();
            left.iter().filter(|other| other.item.unit() == unit).count()
        };
        let must = left.iter().position(|due| is_other(due) && of_unit(due) * 2 > left.len());
        let other = must.or_else(|| left.iter().position(is_other));
        mixed.extend(left.remove(other.unwrap_or(0)));
    }
    mixed
}
