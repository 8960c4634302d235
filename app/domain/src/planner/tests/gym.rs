//! Sorting, gyms, placing, one more scene: each sentence of their rules.

use super::*;
use crate::event::{Aids, Attempt, SortedMiss, Verdict};
use crate::memory::{START, START_HIGH, START_LOW};
use content_pack::{Channel, ErrorKind};

/// Missed, and the unit left on purpose.
fn miss(walk: &mut Walk, item: &str, why: ErrorKind, step: &str) {
    miss_and_stay(walk, item, why, step);
    walk.tell(Event::SceneLeft { scene: ItemId::from(item).unit() });
}

fn miss_and_stay(walk: &mut Walk, item: &str, why: ErrorKind, step: &str) {
    let item = ItemId::from(item);
    let key = item.as_str().split_once('/').unwrap().1.to_owned();
    let attempt = Attempt {
        unit: item.unit(),
        step: step.into(),
        prompt: 0,
        items: vec![item.clone()],
        channel: Channel::Oral,
        response: format!("{key} B"),
        verdict: Verdict::NotYet(why),
        aids: Aids::default(),
        replays: 0,
        rung: 1,
        took_ms: 2_000,
        attempt: 1,
    };
    walk.tell(Event::Attempt(Box::new(attempt)));
}

fn sort(walk: &mut Walk, item: &str, why: ErrorKind) {
    let item = ItemId::from(item);
    let (unit, items) = (item.unit(), vec![item.clone()]);
    let sorted =
        SortedMiss { unit, step: "questions".into(), prompt: 0, items, was: ErrorKind::Rule, why };
    walk.tell(Event::MissSorted(Box::new(sorted)));
}

fn gym(walk: &Walk) -> Option<(Reason, Vec<String>)> {
    let next = walk.plan(&catalogue()).next?;
    let What::Gym(items) = next.what else { return None };
    Some((next.reason, items.iter().map(|recall| recall.item.to_string()).collect()))
}

#[test]
fn a_miss_sorted_as_language_leads_to_the_words_first_and_a_rule_to_its_theme() {
    let mut walk = played(&["core.01"]);
    miss(&mut walk, "route.01/q2", ErrorKind::Rule, "questions");
    let (reason, items) = gym(&walk).unwrap();
    assert_eq!(reason, Reason::RuleWasNew);
    assert!(items.iter().all(|item| item.starts_with("route.01/")), "the same theme: {items:?}");
    assert!(!items.contains(&"route.01/q2".to_owned()), "not the question itself");
    sort(&mut walk, "route.01/q2", ErrorKind::Language);
    let (reason, items) = gym(&walk).unwrap();
    assert_eq!(reason, Reason::WordsWereHard);
    assert_eq!(items[0], "route.01/q1", "its twin comes first");
    assert!((FEWEST_IN_A_GYM..=MOST_IN_A_GYM).contains(&items.len()));
}

#[test]
fn a_slip_and_a_word_misheard_in_a_scene_lead_to_no_gym() {
    let mut walk = played(&["core.01"]);
    miss(&mut walk, "route.01/q2", ErrorKind::Slip, "questions");
    assert_eq!(gym(&walk), None);
    miss(&mut walk, "core.01/chef", ErrorKind::Language, "mots");
    assert_eq!(gym(&walk), None);
    sort(&mut walk, "core.02/repeter", ErrorKind::Rule);
    assert_eq!(gym(&walk).unwrap().0, Reason::RuleWasNew, "its learner said so");
}

#[test]
fn one_round_is_enough_and_not_now_is_an_answer() {
    let mut walk = played(&["core.01"]);
    miss(&mut walk, "route.01/q1", ErrorKind::Language, "questions");
    let next = walk.plan(&catalogue()).next.unwrap();
    let mut later = walk.clone();
    walk.follow(&catalogue(), &next);
    assert_ne!(gym(&walk).map(|(reason, _)| reason), Some(Reason::WordsWereHard));
    later.tell(Event::SuggestionDeferred { unit: next.name() });
    assert_eq!(gym(&later), None);
    later.sleep(1);
    assert!(gym(&later).is_some(), "tomorrow it is offered again");
    later.sleep(i64::from(GYM_DAYS));
    assert_eq!(gym(&later), None, "and one day memory does it alone");
}

#[test]
fn cut_off_in_a_scene_one_goes_on_there_and_left_on_purpose_the_gym_comes() {
    let mut walk = played(&["core.01"]);
    miss_and_stay(&mut walk, "route.01/q1", ErrorKind::Language, "questions");
    let plan = walk.plan(&catalogue());
    let next = plan.next.unwrap();
    assert_eq!((next.unit, next.what), ("route.01".into(), What::Resume));
    assert_eq!(plan.others[0].reason, Reason::WordsWereHard, "the gym comes right after it");
    walk.tell(Event::SceneLeft { scene: "route.01".into() });
    assert!(gym(&walk).is_some());
}

#[test]
fn cut_off_in_a_gym_one_is_asked_what_was_left_of_it() {
    let mut walk = played(&["core.01"]);
    miss(&mut walk, "route.01/q1", ErrorKind::Rule, "questions");
    let (_, all) = gym(&walk).unwrap();
    assert!(all.len() > FEWEST_IN_A_GYM, "{all:?}");
    for asked in 1..FEWEST_IN_A_GYM {
        walk.recall(&all[asked - 1].as_str().into());
        assert_eq!(
            gym(&walk).unwrap().1.len(),
            all.len() - asked,
            "none is asked twice, none more"
        );
    }
    walk.recall(&all[FEWEST_IN_A_GYM - 1].as_str().into());
    assert_eq!(gym(&walk), None, "so many are a round");
}

#[test]
fn what_is_missed_in_a_gym_opens_no_other_gym_of_its_kind() {
    let mut walk = played(&["core.01"]);
    miss(&mut walk, "route.01/q1", ErrorKind::Language, "~q1");
    assert_eq!(gym(&walk), None);
    miss(&mut walk, "route.01/q1", ErrorKind::Rule, "~q1");
    assert_eq!(gym(&walk).unwrap().0, Reason::RuleWasNew);
}

#[test]
fn who_wants_to_go_on_finds_one_more_scene_the_same_day() {
    let offered = catalogue();
    let mut walk = Walk::new(3);
    for wanted in [Reason::First, Reason::OneMore, Reason::OneMore] {
        let next = walk.plan(&offered).next.unwrap();
        assert_eq!((next.reason.clone(), &next.what), (wanted, &What::Open), "{next:?}");
        walk.follow(&offered, &next);
    }
    walk.sleep(1);
    let next = walk.plan(&offered).next.unwrap();
    assert_eq!(next.reason, Reason::ToRemember, "what fades still comes first");
    walk.tell(mission(&walk, "btp", 0, 20));
    let plan = walk.plan(&offered);
    let more = |one: &Suggestion| one.reason == Reason::OneMore;
    assert!(!plan.next.iter().chain(&plan.others).any(more), "not at work");
}

/// Somebody whose first answers were all like this.
fn placed(took_ms: u32, verdict: Verdict) -> Progress {
    let mut walk = Walk::new(1);
    walk.tell(open("core.01"));
    for n in 0..8 {
        walk.tell(Event::Attempt(Box::new(Attempt {
            unit: "core.01".into(),
            step: "mots".into(),
            prompt: n,
            items: vec![format!("core.01/mot{n}").as_str().into()],
            channel: Channel::Oral,
            response: "g".into(),
            verdict,
            aids: Aids::default(),
            replays: 0,
            rung: 1,
            took_ms,
            attempt: 1,
        })));
    }
    walk.tell(done("core.01"));
    walk.progress
}

#[test]
fn the_first_answers_place_somebody_and_only_the_order_changes() {
    let missed = Verdict::NotYet(ErrorKind::Language);
    let start = |progress: &Progress| progress.memory.start(Channel::Oral);
    let (sure, slow, lost) =
        (placed(2_000, Verdict::Right), placed(90_000, Verdict::Right), placed(2_000, missed));
    assert_eq!([start(&sure), start(&slow), start(&lost)], [START_HIGH, START, START_LOW]);
    let mut offered = offered();
    offered[2].hard = 1;
    let next = |progress| planned(progress, &offered, &[]).next.unwrap();
    assert_eq!((next(&sure).unit, next(&sure).reason), ("btp.04".into(), Reason::Further));
    assert_eq!((next(&slow).unit, next(&slow).reason), ("core.02".into(), Reason::NewForYou));
    assert_eq!(next(&lost).unit, "core.02".into());
    let others = planned(&sure, &offered, &[]).others;
    assert!(others.iter().any(|one| one.unit == "core.02".into()), "nothing is locked");
}

#[test]
fn what_keeps_one_safe_is_never_put_behind() {
    let sure = placed(2_000, Verdict::Right);
    let mut offered = offered();
    offered[2].hard = 1;
    offered[1].items = vec![content_pack::ItemHead::learnt("core.02/stop".into(), true)];
    assert_eq!(planned(&sure, &offered, &[]).next.unwrap().unit, "core.02".into());
}
