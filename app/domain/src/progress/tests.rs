use super::*;
use crate::event::Aids;
use crate::id::{Epoch, ProfileId};
use content_pack::ErrorKind;

fn log(events: Vec<Event>) -> Vec<Stored> {
    (1..)
        .zip(events)
        .map(|(seq, event)| Stored {
            at: UnixMillis(i64::from(seq) * 1_000),
            profile: ProfileId::default(),
            epoch: Epoch(1),
            seq,
            event,
        })
        .collect()
}

fn attempt(verdict: Verdict, aided: bool) -> Event {
    Event::Attempt(Box::new(Attempt {
        unit: "route.13".into(),
        step: "questions".into(),
        prompt: 0,
        items: vec!["route.13/stop_vide".into()],
        channel: Channel::Oral,
        response: "stop_vide B".into(),
        verdict,
        aids: Aids { gloss: aided, ..Aids::default() },
        replays: 0,
        rung: 0,
        took_ms: 900,
        attempt: 1,
    }))
}

#[test]
fn language_and_rule_are_counted_apart_and_help_is_flagged() {
    let progress = Progress::of(&log(vec![
        attempt(Verdict::NotYet(ErrorKind::Language), false),
        attempt(Verdict::NotYet(ErrorKind::Rule), false),
        attempt(Verdict::Right, true),
        attempt(Verdict::Right, false),
    ]));
    let tally = progress.tallies[&("route.13".into(), Channel::Oral)];
    assert_eq!((tally.language, tally.rule, tally.slip), (1, 1, 0));
    assert_eq!((tally.right_alone, tally.right_aided), (1, 1));
    assert!(!progress.tallies.contains_key(&("route.13".into(), Channel::Written)));
}

#[test]
fn a_finished_scene_has_no_visit_and_keeps_its_first_day() {
    let scene = || content_pack::UnitId::from("core.02");
    let open = || Event::SceneOpened { scene: scene(), version: 1 };
    let done = || Event::SceneDone { scene: scene() };
    let progress = Progress::of(&log(vec![open(), done(), open(), done(), open()]));
    let unit = &progress.units[&scene()];
    assert_eq!(unit.done, 2);
    assert_eq!(unit.first_done, Some(UnixMillis(2_000)));
    assert!(unit.visit.is_some());
}

#[test]
fn no_is_an_answer_and_yes_can_be_taken_back() {
    let asked = |yes| Event::ConsentAnswered { purpose: REFERENT.into(), yes };
    assert_eq!(Progress::of(&[]).shows_to_referent(), None);
    assert_eq!(Progress::of(&log(vec![asked(false)])).shows_to_referent(), Some(false));
    let back = Event::ConsentWithdrawn { purpose: REFERENT.into() };
    assert_eq!(Progress::of(&log(vec![asked(true), back])).shows_to_referent(), Some(false));
}
