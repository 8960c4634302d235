//! Two phones and one deal, what grows after a scene, and a scene asked again, through the one door.

use super::*;
use crate::play::DuoInvite;
use crate::view::{DuoStage, SiteView};

/// Stands on the duo of the fixture scene.
fn on_the_duo(log: &Rc<MemoryLog>) -> Desk {
    let desk = desk(log);
    open(&desk);
    for one in answers() {
        if matches!(body(&desk), Body::Duo { .. }) {
            break;
        }
        answer(&desk, one);
    }
    assert!(matches!(body(&desk), Body::Duo { stage: DuoStage::Who, .. }));
    desk
}

fn body(desk: &Desk) -> Body {
    desk.view().play.expect("something is played").body
}

/// The half on screen: how it is played, and what is told, row by row.
fn half(desk: &Desk) -> (DuoBegun, Vec<(String, String)>) {
    let Body::Duo { stage: DuoStage::Begun { begun, rows, .. }, .. } = body(desk) else {
        panic!("a duo that was begun")
    };
    let keys = rows.iter().map(|(one, known)| (one.key.to_string(), known.key.to_string()));
    (begun, keys.collect())
}

fn invite(desk: &Desk) -> DuoInvite {
    let (unit, step) = desk.view().play.map(|play| (play.unit, play.step)).unwrap();
    let invite = DuoInvite { unit, step, seed: 721, shown_by: DuoWay::Teller };
    // As the other phone reads it.
    invite.to_string().parse().unwrap()
}

#[test]
fn the_phone_that_reads_stands_on_the_other_half_of_the_same_deal() {
    let shows = on_the_duo(&Rc::default());
    let invite = invite(&shows);
    answer(&shows, Answer::Begin(DuoBegun { way: DuoWay::Teller, seed: 721 }));
    let log = Rc::default();
    let reads = desk(&log);
    at_once(reads.act(Command::Join(invite))).unwrap();
    let ((told, rows), (found, same)) = (half(&shows), half(&reads));
    assert_eq!((told.way, found.way), (DuoWay::Teller, DuoWay::Finder));
    assert_eq!((told.seed, rows), (found.seed, same));
    assert!(reads.view().home.scenes.iter().all(|card| !card.started), "no scene is begun by it");
}

#[test]
fn whoever_stands_on_the_same_exercise_stays_in_the_scene() {
    let log = Rc::default();
    let reads = on_the_duo(&log);
    let step = reads.view().play.unwrap().step;
    at_once(reads.act(Command::Join(invite(&reads)))).unwrap();
    assert_eq!(half(&reads).0.way, DuoWay::Finder);
    assert_eq!(reads.view().play.unwrap().step, step);
    // Killed meanwhile: the same half of the same deal.
    let again = desk(&log);
    open(&again);
    assert_eq!(half(&again), half(&reads));
}

#[test]
fn a_duo_out_of_its_scene_moves_nothing_in_it() {
    let log = Rc::default();
    let first = desk(&log);
    open(&first);
    answer(&first, Answer::Heard);
    let place = step(&first);
    at_once(first.act(Command::OpenDuo("test.01".into()))).unwrap();
    assert!(matches!(body(&first), Body::Duo { stage: DuoStage::Who, .. }));
    answer(&first, Answer::Begin(DuoBegun { way: DuoWay::Alone, seed: 0 }));
    at_once(first.act(Command::PassOver)).unwrap();
    assert!(first.view().play.unwrap().ending.is_some(), "it ends by itself");
    let again = desk(&log);
    open(&again);
    assert_eq!(step(&again), place);
    assert_eq!(again.view().site, SiteView::default(), "no scene was finished");
}

#[test]
fn scenes_for_two_are_found_and_one_that_is_not_here_is_said() {
    let desk = desk(&Rc::default());
    assert!(desk.view().duos.is_empty());
    at_once(desk.act(Command::FindDuos)).unwrap();
    let found: Vec<_> = desk.view().duos.into_iter().map(|card| card.unit).collect();
    assert_eq!(found, ["test.01".into()]);
    let far: DuoInvite = "passerelle:d1:btp.99/plan/0001/t".parse().unwrap();
    assert_eq!(at_once(desk.act(Command::Join(far))), Err(DeskError::NotHere("btp.99".into())));
    assert!(desk.view().play.is_none());
}

#[test]
fn each_scene_and_each_promise_told_lays_a_part_that_lands_once() {
    let log = Rc::default();
    let first = desk(&log);
    open(&first);
    answers().into_iter().for_each(|one| answer(&first, one));
    assert_eq!(first.view().site, SiteView { laid: 1, fresh: 1 });
    at_once(first.act(Command::SawSite)).unwrap();
    assert_eq!(first.view().site, SiteView { laid: 1, fresh: 0 });
    at_once(first.act(Command::Leave)).unwrap();
    at_once(first.act(Command::Tell("test.01".into()))).unwrap();
    answer(&first, Answer::Told("oui".into()));
    answer(&first, Answer::Told("faire".into()));
    assert_eq!(first.view().site, SiteView { laid: 2, fresh: 1 });
    // Another day, or after a kill: everything stands, and nothing lands again.
    assert_eq!(desk(&log).view().site, SiteView { laid: 2, fresh: 0 });
}

#[test]
fn putting_a_promise_off_takes_nothing_and_lays_nothing() {
    let desk = desk(&Rc::default());
    open(&desk);
    answers().into_iter().for_each(|one| answer(&desk, one));
    at_once(desk.act(Command::Leave)).unwrap();
    at_once(desk.act(Command::Tell("test.01".into()))).unwrap();
    at_once(desk.act(Command::PassOver)).unwrap();
    assert_eq!(desk.view().site.laid, 1);
}

#[test]
fn what_one_knows_is_asked_again_on_any_day_and_the_sentence_stays() {
    let log = Rc::default();
    let desk = desk(&log);
    open(&desk);
    answers().into_iter().for_each(|one| answer(&desk, one));
    at_once(desk.act(Command::Leave)).unwrap();
    let before = desk.view().knows;
    at_once(desk.act(Command::Recall("test.01".into()))).unwrap();
    assert_eq!(desk.view().play.unwrap().planks.0.len(), 2, "its two words");
    at_once(desk.act(Command::Leave)).unwrap();
    assert_eq!(desk.view().knows, before);
    assert!(!desk.view().home.scenes[0].started);
}
