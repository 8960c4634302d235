//! What comes next: each sentence of the plan's rules, then properties over made-up learners.

use super::*;
use crate::event::Event;
use crate::id::{Day, Epoch, ProfileId, UnixMillis};
use crate::memory::{Danger, learning_day};
use crate::mission::Mission;
use crate::ports::{Assigned, Stored};
use crate::progress::Progress;
use crate::simulate::{self, Walk, catalogue, random_walk};
use content_pack::{ItemId, UnitId};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

mod gym;
mod properties;

fn offered() -> Vec<Offered> {
    [("core", "core.01", "tous"), ("core", "core.02", "tous"), ("btp", "btp.04", "btp")]
        .map(|(pack, unit, trade)| Offered {
            pack: pack.into(),
            unit: unit.into(),
            trade: trade.into(),
            items: Vec::new(),
            bank: false,
            hard: 0,
        })
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

fn planned(progress: &Progress, offered: &[Offered], given: &[Assigned]) -> Plan {
    let (nothing, now) = (BTreeSet::new(), UnixMillis(1_000));
    plan(&Facts { progress, offered, given, unaskable: &nothing, now })
}

fn next(progress: &Progress, offered: &[Offered], given: &[Assigned]) -> Option<UnitId> {
    planned(progress, offered, given).next.map(|next| next.unit)
}

fn open(unit: &str) -> Event {
    Event::SceneOpened { scene: unit.into(), version: 1 }
}

fn done(unit: &str) -> Event {
    Event::SceneDone { scene: unit.into() }
}

fn gift(id: i64, pack: &str) -> Assigned {
    Assigned { id, pack: pack.into(), unit: None }
}

#[test]
fn a_new_phone_opens_the_first_scene() {
    let plan = planned(&after(&[]), &offered(), &[]);
    let next = plan.next.unwrap();
    assert_eq!((next.unit, next.what, next.reason), ("core.01".into(), What::Open, Reason::First));
    assert_eq!(plan.others.len(), 2, "there always is a choice");
}

#[test]
fn what_was_begun_comes_back_first() {
    let log = [open("core.01"), done("core.01"), open("btp.04")];
    let next = planned(&after(&log), &offered(), &[]).next.unwrap();
    assert_eq!((next.unit, next.what, next.reason), ("btp.04".into(), What::Resume, Reason::Begun));
}

#[test]
fn a_given_pack_stands_first() {
    let given = [gift(1, "btp")];
    let next = planned(&after(&[open("core.01")]), &offered(), &given).next.unwrap();
    assert_eq!((next.unit, next.reason), ("btp.04".into(), Reason::Given));
    assert_eq!(in_order(&offered(), &given)[0].unit, "btp.04".into());
}

#[test]
fn what_was_given_last_stands_before_what_was_given_and_begun() {
    let log = after(&[open("btp.04")]);
    let newest_first = [gift(2, "core"), gift(1, "btp")];
    assert_eq!(in_order(&offered(), &newest_first)[0].unit, "core.01".into());
    assert_eq!(next(&log, &offered(), &newest_first), Some("core.01".into()));
    assert_eq!(next(&log, &offered(), &newest_first[1..]), Some("btp.04".into()));
}

#[test]
fn when_all_is_done_the_oldest_comes_back_and_nothing_piles_up() {
    let log = [done("core.01"), done("btp.04"), done("core.02")];
    let next = planned(&after(&log), &offered(), &[]).next.unwrap();
    assert_eq!((next.unit, next.reason), ("core.01".into(), Reason::SeeAgain));
    assert_eq!(planned(&after(&[]), &[], &[]), Plan::default());
}

#[test]
fn not_now_leaves_the_rest_of_the_day_to_something_else() {
    let mut walk = Walk::new(1);
    let offered = catalogue();
    let first = walk.plan(&offered).next.unwrap();
    walk.tell(Event::SuggestionDeferred { unit: first.name() });
    let then = walk.plan(&offered);
    assert_ne!(then.next.as_ref().map(Suggestion::name), Some(first.name()));
    assert!(then.others.iter().all(|other| other.name() != first.name()));
    walk.sleep(1);
    assert_eq!(walk.plan(&offered).next, Some(first), "tomorrow it is offered again");
}

/// A learner who has played these units whole, and slept.
fn played(units: &[&str]) -> Walk {
    let (mut walk, offered) = (Walk::new(3), catalogue());
    for unit in units {
        let unit = offered.iter().find(|one| one.unit == UnitId::from(*unit)).unwrap();
        walk.play(unit, usize::MAX);
        walk.sleep(1);
    }
    walk
}

fn mission(walk: &Walk, trade: &str, in_days: i64, length: i64) -> Event {
    let start = Day(walk.today().0 + in_days);
    let (id, trade, end) = (trade.to_owned(), trade.to_owned(), Some(Day(start.0 + length)));
    Event::MissionSet { mission: Mission { id, trade, start, end } }
}

#[test]
fn what_fades_is_asked_the_next_day_before_anything_new() {
    let walk = played(&["core.01"]);
    let next = walk.plan(&catalogue()).next.unwrap();
    assert_eq!(next.reason, Reason::ToRemember);
    let What::Review(items) = next.what else { panic!("a review") };
    assert_eq!(items.len(), 4, "each word of the scene, one day after the first success");
}

#[test]
fn before_a_mission_the_scenes_of_its_trade_come_first_and_say_why() {
    let mut walk = played(&["core.01"]);
    walk.tell(mission(&walk, "cuis", 4, 20));
    let next = walk.plan(&catalogue()).next.unwrap();
    let day = Day(walk.today().0 + 4);
    assert_eq!((next.unit, next.what), ("cuis.01".into(), What::Open));
    assert_eq!(next.reason, Reason::MissionStarts { trade: "cuis".into(), day });
    walk.tell(mission(&walk, "cuis", 8, 20));
    let next = walk.plan(&catalogue()).next.unwrap();
    assert_eq!(next.reason, Reason::ToRemember, "more than a week ahead is not yet soon");
}

#[test]
fn at_work_the_load_shrinks_and_what_keeps_one_safe_comes_first() {
    let mut walk = played(&["core.01", "core.02", "core.03", "btp.01", "btp.02", "cuis.01"]);
    walk.tell(mission(&walk, "btp", 0, 20));
    let next = walk.plan(&catalogue()).next.unwrap();
    assert_eq!(next.reason, Reason::MissionOn { trade: "btp".into() });
    let What::Review(items) = &next.what else { panic!("a review") };
    assert!(items.len() <= REVIEWS_AT_WORK);
    let critical = |item: &ItemId| {
        let heads = catalogue().into_iter().flat_map(|unit| unit.items);
        heads.into_iter().any(|head| head.id == *item && head.critical)
    };
    let safe = items.iter().filter(|recall| critical(&recall.item)).count();
    assert!(safe >= REVIEWS_AT_WORK - OLDEST_AT_WORK, "{items:?}");
    walk.follow(&catalogue(), &next);
    let then = walk.plan(&catalogue());
    let is_new = |one: &Suggestion| !matches!(one.reason, Reason::EnoughNew | Reason::SeeAgain);
    assert!(!then.next.iter().chain(&then.others).any(is_new), "one short thing is enough");
}

#[test]
fn at_work_a_scene_that_keeps_safe_does_not_wait_for_the_end_of_the_mission() {
    let mut walk = played(&["core.01", "core.02", "btp.01", "btp.02", "btp.03", "btp.04"]);
    walk.tell(mission(&walk, "btp", 0, 20));
    assert!(matches!(walk.plan(&catalogue()).next.unwrap().what, What::Review(_)), "new yesterday");
    walk.sleep(i64::from(NEW_AT_WORK_EVERY));
    let next = walk.plan(&catalogue()).next.unwrap();
    assert_eq!((next.unit, next.what), ("core.03".into(), What::Open));
}

#[test]
fn between_two_missions_there_is_time_for_the_road() {
    let mut walk = played(&["core.01", "core.02", "core.03", "core.04", "core.05"]);
    walk.tell(mission(&walk, "btp", -20, 10));
    let mut reasons = Vec::new();
    while let Some(next) = walk.plan(&catalogue()).next {
        reasons.push((next.unit.clone(), next.reason.clone()));
        if next.reason == Reason::BetweenMissions {
            let What::Few(items) = &next.what else { panic!("a bank is asked a few at a time") };
            assert_eq!((next.unit.as_str(), items.len()), ("route.01", NEW_A_DAY));
            return;
        }
        walk.follow(&catalogue(), &next);
        assert!(reasons.len() < 10, "{reasons:?}");
    }
}

#[test]
fn a_review_mixes_units() {
    let walk = played(&["core.01", "core.02", "btp.01"]);
    let What::Review(items) = walk.plan(&catalogue()).next.unwrap().what else { panic!() };
    let units: Vec<UnitId> = items.iter().map(|recall| recall.item.unit()).collect();
    let pairs = units.windows(2).filter(|pair| pair[0] == pair[1]).count();
    assert!(units.len() >= 8 && pairs <= 2, "{units:?}");
}

#[test]
fn after_three_weeks_away_one_thing_is_offered_and_no_more_than_a_day_holds() {
    let mut walk = played(&["core.01", "core.02", "core.03", "btp.01", "btp.02", "btp.03"]);
    walk.sleep(21);
    let next = walk.plan(&catalogue()).next.unwrap();
    let What::Review(items) = next.what else { panic!("a review") };
    assert_eq!(items.len(), REVIEWS_A_DAY);
}
