//! The one next thing (R31): a pure function of the log, what was given, and the packs on the phone.

use crate::ports::Assigned;
use crate::progress::Progress;
use content_pack::{PackId, UnitId};

/// A unit of an installed pack, in the order offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The pack.
    pub pack: PackId,
    /// The unit.
    pub unit: UnitId,
}

/// Whether a trainer gave this unit, by itself or with its pack.
#[must_use]
pub fn is_given(given: &[Assigned], offered: &Offered) -> bool {
    rank(given, offered) < given.len()
}

/// How new the gift is, from 0; the number of gifts when it was not given.
fn rank(given: &[Assigned], offered: &Offered) -> usize {
    let of_it = |assigned: &Assigned| {
        assigned.pack == offered.pack && assigned.unit.as_ref().is_none_or(|u| *u == offered.unit)
    };
    given.iter().position(of_it).unwrap_or(given.len())
}

/// The units in the order they are offered: what was given last first, then as the packs say.
#[must_use]
pub fn in_order(offered: &[Offered], given: &[Assigned]) -> Vec<Offered> {
    let mut order = offered.to_vec();
    order.sort_by_key(|unit| rank(given, unit));
    order
}

/// What comes next: the first scene of all while nothing was finished (R2), then what was begun last (R28), then the
/// first unit not done, given ones first; when all is done, the one finished longest ago.
#[must_use]
pub fn next(progress: &Progress, offered: &[Offered], given: &[Assigned]) -> Option<UnitId> {
    let order = in_order(offered, given);
    let known = |unit: &Offered| progress.units.get(&unit.unit);
    let done = |unit: &&Offered| known(unit).is_some_and(|u| u.done > 0);
    let begun = order
        .iter()
        .filter(|unit| known(unit).is_some_and(|u| u.visit.is_some()))
        .filter(|unit| !is_held_back(&order, given, unit, progress))
        .max_by_key(|unit| known(unit).and_then(|u| u.last_at));
    begun
        .or_else(|| order.iter().find(|unit| !done(unit)))
        .or_else(|| order.iter().min_by_key(|unit| known(unit).and_then(|u| u.last_at)))
        .map(|unit| unit.unit.clone())
}

/// Something given since, and not done, stands before what was begun.
fn is_held_back(
    order: &[Offered],
    given: &[Assigned],
    begun: &Offered,
    progress: &Progress,
) -> bool {
    let waits = |unit: &Offered| progress.units.get(&unit.unit).is_none_or(|u| u.done == 0);
    order.iter().any(|unit| rank(given, unit) < rank(given, begun) && waits(unit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event;
    use crate::id::{Epoch, ProfileId, UnixMillis};
    use crate::ports::Stored;

    fn offered() -> Vec<Offered> {
        [("core", "core.01"), ("core", "core.02"), ("btp", "btp.04")]
            .map(|(pack, unit)| Offered { pack: pack.into(), unit: unit.into() })
            .to_vec()
    }

    fn after(events: &[Event]) -> Progress {
        let log: Vec<Stored> = (1..)
            .zip(events)
            .map(|(seq, event)| Stored {
                at: UnixMillis(i64::from(seq)),
                profile: ProfileId::default(),
                epoch: Epoch(1),
                seq,
                event: event.clone(),
            })
            .collect();
        Progress::of(&log)
    }

    fn open(unit: &str) -> Event {
        Event::SceneOpened { scene: unit.into(), version: 1 }
    }

    fn done(unit: &str) -> Event {
        Event::SceneDone { scene: unit.into() }
    }

    #[test]
    fn a_new_phone_opens_the_first_scene() {
        assert_eq!(next(&after(&[]), &offered(), &[]), Some("core.01".into()));
    }

    #[test]
    fn what_was_begun_comes_back_first() {
        let log = [open("core.01"), done("core.01"), open("btp.04")];
        assert_eq!(next(&after(&log), &offered(), &[]), Some("btp.04".into()));
    }

    #[test]
    fn a_given_pack_stands_first() {
        let given = [Assigned { id: 1, pack: "btp".into(), unit: None }];
        assert_eq!(next(&after(&[open("core.01")]), &offered(), &given), Some("btp.04".into()));
        assert_eq!(in_order(&offered(), &given)[0].unit, "btp.04".into());
    }

    #[test]
    fn what_was_given_last_stands_before_what_was_given_and_begun() {
        let gift = |id, pack: &str| Assigned { id, pack: pack.into(), unit: None };
        let log = after(&[open("btp.04")]);
        let newest_first = [gift(2, "core"), gift(1, "btp")];
        assert_eq!(in_order(&offered(), &newest_first)[0].unit, "core.01".into());
        assert_eq!(next(&log, &offered(), &newest_first), Some("core.01".into()));
        assert_eq!(next(&log, &offered(), &newest_first[1..]), Some("btp.04".into()));
    }

    #[test]
    fn when_all_is_done_the_oldest_comes_back_and_nothing_piles_up() {
        let log = [done("core.01"), done("btp.04"), done("core.02")];
        assert_eq!(next(&after(&log), &offered(), &[]), Some("core.01".into()));
        assert_eq!(next(&after(&[]), &[], &[]), None);
    }
}
