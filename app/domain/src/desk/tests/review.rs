//! Reviews, “Pas maintenant” and missions, through the one door.

use super::*;
use crate::id::Day;
use crate::planner::Reason;
use crate::view::{Plank, View};

const DAY_MS: i64 = 86_400_000;

/// The same phone, so many days after the first.
fn desk_after(log: &Rc<MemoryLog>, days: i64) -> Desk {
    desk_at(log, Rc::new(shelf()), UnixMillis(1_790_000_000_000 + days * DAY_MS))
}

/// A log with the fixture scene played to its end.
fn played() -> Rc<MemoryLog> {
    let log = Rc::default();
    let desk = desk(&log);
    open(&desk);
    answers().into_iter().for_each(|one| answer(&desk, one));
    log
}

/// The right answer to what is on screen.
fn right(view: &View) -> Answer {
    let play = view.play.as_ref().expect("something is asked");
    match &play.body {
        Body::PickPicture { hear, .. } => Answer::Picture(format!("g_{}", hear.key).into()),
        Body::Sequence { .. } => {
            Answer::Letters { letters: vec![Letter::A, Letter::D], unsure: None }
        }
        other => panic!("a review of the fixture asks by ear or by letter, not {other:?}"),
    }
}

fn start_review(desk: &Desk) {
    let offer = desk.view().home.resume.and_then(|card| card.offer).expect("something is offered");
    assert!(offer.review && offer.reason == Reason::ToRemember, "{offer:?}");
    at_once(desk.act(Command::Review(offer.name))).unwrap();
}

#[test]
fn the_next_day_each_item_is_asked_out_of_its_scene_and_no_scene_is_opened() {
    let log = played();
    let before = log.kept().len();
    let desk = desk_after(&log, 1);
    start_review(&desk);
    let count = desk.view().play.unwrap().planks.0.len();
    assert_eq!(count, 3, "two words and a question");
    for done in 0..count {
        let planks = desk.view().play.unwrap().planks.0;
        assert_eq!(planks.iter().position(|plank| *plank == Plank::Here), Some(done));
        answer(&desk, right(&desk.view()));
    }
    let view = desk.view();
    assert!(view.play.unwrap().ending.is_some());
    assert!(view.home.scenes.iter().all(|card| !card.started), "the scene is not begun again");
    assert!(view.home.resume.unwrap().offer.is_some_and(|offer| !offer.review), "once a day");
    let kept = log.kept();
    let steps = kept[before..].iter().filter_map(|event| match event {
        Event::Attempt(attempt) => Some(attempt.step.clone()),
        Event::StepDone { .. } => None,
        other => panic!("a review records answers and their steps, not {other:?}"),
    });
    assert!(steps.into_iter().all(|step| step.starts_with('~')));
}

#[test]
fn after_a_kill_a_review_goes_on_with_what_is_left() {
    let log = played();
    let first = desk_after(&log, 1);
    start_review(&first);
    answer(&first, right(&first.view()));
    let again = desk_after(&log, 1);
    start_review(&again);
    assert_eq!(again.view().play.unwrap().planks.0.len(), 2);
}

#[test]
fn an_item_passed_over_is_not_asked_again_that_day() {
    let log = played();
    let desk = desk_after(&log, 1);
    start_review(&desk);
    at_once(desk.act(Command::PassOver)).unwrap();
    assert_eq!(desk.view().play.unwrap().planks.0[0], Plank::Done);
    let again = desk_after(&log, 1);
    start_review(&again);
    assert_eq!(again.view().play.unwrap().planks.0.len(), 2);
}

#[test]
fn a_miss_in_a_review_gives_another_try() {
    let desk = desk_after(&played(), 1);
    start_review(&desk);
    let Body::PickPicture { hear, .. } = desk.view().play.unwrap().body else { panic!("by ear") };
    let wrong = if hear.key == "repeter".into() { "g_montrer" } else { "g_repeter" };
    at_once(desk.act(Command::Answer(Answer::Picture(wrong.into()), How::default()))).unwrap();
    assert!(desk.view().play.unwrap().feedback.unwrap().again);
    at_once(desk.act(Command::GoOn)).unwrap();
    assert_eq!(desk.view().play.unwrap().attempt, 2);
}

#[test]
fn not_now_offers_something_else_and_what_is_not_offered_cannot_be_reviewed() {
    let desk = desk_after(&played(), 1);
    let name = desk.view().home.resume.unwrap().offer.unwrap().name;
    at_once(desk.act(Command::PutOff(name.clone()))).unwrap();
    let home = desk.view().home;
    let offers = home.resume.iter().chain(&home.others).filter_map(|card| card.offer.as_ref());
    assert!(offers.into_iter().all(|offer| offer.name != name));
    let stale = at_once(desk.act(Command::Review(name.clone())));
    assert_eq!(stale, Err(DeskError::NotHere(name)));
}

#[test]
fn a_mission_is_declared_changed_and_ended() {
    let log = Rc::default();
    let desk = desk(&log);
    let today = crate::memory::learning_day(UnixMillis(1_790_000_000_000));
    let declare = |id, end| Command::DeclareMission { id, trade: "btp".into(), start: today, end };
    at_once(desk.act(declare(None, None))).unwrap();
    let mission = desk.view().home.mission.expect("it goes on");
    assert_eq!((mission.trade.as_str(), mission.end, mission.id.len()), ("btp", None, 16));
    let end = Some(Day(today.0 + 3));
    at_once(desk.act(declare(Some(mission.id.clone()), end))).unwrap();
    let changed = desk.view().home.mission.unwrap();
    assert_eq!((changed.id, changed.end), (mission.id, end));
    at_once(desk.act(Command::EndMission)).unwrap();
    assert_eq!(desk.view().home.mission, None);
    let kept = log.kept().len();
    at_once(desk.act(Command::EndMission)).unwrap();
    assert_eq!(log.kept().len(), kept, "nothing to end, nothing recorded");
}
