//! Games on the desk: nothing of the moves is recorded, and a kept sentence is of this phone until a yes.

use super::*;
use crate::games::tests::procedure;
use crate::games::{Phase, Touch, solution};
use crate::view::{GameStage, TableKind};
use content_pack::{Act, Scene, UnitId};

fn game_id() -> UnitId {
    procedure().id
}

/// The fixture's shelf, a game beside it, and its scene with the game as its one step.
fn shelf_with_game() -> MemoryShelf {
    let mut shelf = shelf();
    let game = procedure();
    let mut scene: Scene = fixture::scene();
    scene.id = "test.09".into();
    scene.steps.truncate(1);
    scene.steps[0].key = "jeu".to_owned();
    scene.steps[0].beat = None;
    scene.steps[0].act = Act::Puzzle { game: game.id.clone() };
    let units = vec![
        head_of(&game.id, UnitKind::Game, &game.lines),
        head_of(&scene.id, UnitKind::Scene, &game.lines),
    ];
    let texts =
        [text_of(Pack::unit_label(&game.id), &game), text_of(Pack::unit_label(&scene.id), &scene)];
    shelf.install(&pack_of("jeu", units), texts);
    shelf
}

fn game_desk(log: &Rc<MemoryLog>) -> Desk {
    desk_on(log, Rc::new(shelf_with_game()))
}

fn order(desk: &Desk, order: GameOrder) {
    at_once(desk.act(Command::Game(order))).unwrap();
}

/// Plays all rounds as they are shown.
fn play_all(desk: &Desk) {
    for _ in 0..20 {
        let (phase, task) = {
            let state = desk.state();
            let run = &state.game.as_ref().unwrap().run;
            (run.phase(), run.task().cloned())
        };
        match phase {
            Phase::Doing => solution(&task.unwrap())
                .into_iter()
                .for_each(|touch| order(desk, GameOrder::Touch(touch))),
            Phase::RoundDone => order(desk, GameOrder::GoOn),
            _ => return,
        }
    }
    panic!("the game does not end");
}

fn shown(desk: &Desk) -> Vec<(String, bool)> {
    let strengths = desk.view().strengths;
    strengths.into_iter().map(|one| (one.sentence.fr, one.shown)).collect()
}

const SENTENCE: &str = "dit s_1";

#[test]
fn playing_a_game_records_nothing() {
    let log = Rc::default();
    let desk = game_desk(&log);
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    play_all(&desk);
    assert!(matches!(desk.view().game.unwrap().stage, GameStage::Tell { kept: false, .. }));
    order(&desk, GameOrder::Keep(false));
    order(&desk, GameOrder::Leave);
    assert!(desk.view().game.is_none() && log.kept().is_empty());
    assert_eq!(shown(&desk), []);
}

#[test]
fn a_kept_sentence_stays_on_the_phone_until_a_yes_and_comes_back_after_a_kill() {
    let log = Rc::default();
    let desk = game_desk(&log);
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    play_all(&desk);
    order(&desk, GameOrder::Keep(true));
    order(&desk, GameOrder::Show(false));
    assert!(matches!(desk.view().game.unwrap().stage, GameStage::Thanks { .. }));
    assert_eq!((log.kept().len(), desk.view().send.waiting), (0, 0), "no row was made");

    let again = game_desk(&log);
    assert_eq!(shown(&again), [(SENTENCE.to_owned(), false)]);
    let yes = |yes| GameOrder::ShowKept { game: game_id(), strength: "s_1".into(), yes };
    order(&again, yes(true));
    order(&again, yes(true));
    assert_eq!(shown(&again), [(SENTENCE.to_owned(), true)]);
    let kept: Vec<Event> = log.kept();
    let said = kept.iter().filter(|event| matches!(event, Event::StrengthShown { .. })).count();
    assert_eq!((said, again.view().send.waiting > 0), (1, true), "one yes is one row");

    order(&again, yes(false));
    assert_eq!(shown(&game_desk(&log)), [(SENTENCE.to_owned(), false)]);
    order(&again, GameOrder::Forget { game: game_id(), strength: "s_1".into() });
    assert_eq!(shown(&game_desk(&log)), []);
}

#[test]
fn erasing_a_shown_sentence_takes_it_back_first() {
    let log = Rc::default();
    let desk = game_desk(&log);
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    play_all(&desk);
    order(&desk, GameOrder::Keep(true));
    order(&desk, GameOrder::Show(true));
    order(&desk, GameOrder::Forget { game: game_id(), strength: "s_1".into() });
    assert!(matches!(log.kept().last(), Some(Event::StrengthHidden { .. })));
    assert_eq!(shown(&desk), []);
}

#[test]
fn no_to_the_referent_is_no_to_every_sentence_shown_before() {
    let log = Rc::default();
    let desk = game_desk(&log);
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    play_all(&desk);
    order(&desk, GameOrder::Keep(true));
    order(&desk, GameOrder::Show(true));
    at_once(desk.act(Command::WithdrawConsent)).unwrap();
    assert_eq!(shown(&desk), [(SENTENCE.to_owned(), false)]);
}

#[test]
fn what_cannot_be_kept_is_not_shown_as_kept() {
    let log: Rc<MemoryLog> = Rc::default();
    let desk = game_desk(&log);
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    play_all(&desk);
    order(&desk, GameOrder::Keep(true));
    log.fill_up();
    assert!(at_once(desk.act(Command::Game(GameOrder::Show(true)))).is_err());
    assert!(matches!(desk.view().game.unwrap().stage, GameStage::Tell { kept: true, .. }));
    assert_eq!(shown(&desk), [(SENTENCE.to_owned(), false)]);
}

#[test]
fn a_scene_opens_its_game_and_goes_on_after_it() {
    let log = Rc::default();
    let desk = game_desk(&log);
    at_once(desk.act(Command::Open("test.09".into()))).unwrap();
    let Body::Puzzle { game: Some(game), .. } = desk.view().play.unwrap().body else {
        panic!("the step is a game")
    };
    at_once(desk.act(Command::Open(game.clone()))).unwrap();
    order(&desk, GameOrder::Leave);
    assert_eq!(step(&desk).0, "jeu", "left before its end, the step waits");
    at_once(desk.act(Command::Open(game))).unwrap();
    play_all(&desk);
    order(&desk, GameOrder::Keep(false));
    order(&desk, GameOrder::Leave);
    assert!(desk.view().play.unwrap().ending.is_some());
    let moves = log.kept().iter().any(|event| matches!(event, Event::Attempt(_)));
    assert!(!moves, "the step is over, its moves are nobody's");
}

#[test]
fn the_hand_shows_what_is_then_done() {
    let desk = game_desk(&Rc::default());
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    let GameStage::Table { demo, table, .. } = desk.view().game.unwrap().stage else { panic!() };
    let touches: Vec<Touch> = demo.iter().filter_map(|frame| frame.touch).collect();
    assert_eq!(touches, [0, 1, 2].map(Touch::Piece));
    assert!(demo.iter().filter(|frame| frame.touch.is_some()).all(|frame| frame.heard.is_some()));
    let TableKind::Lay { slots, .. } = table.kind else { panic!() };
    assert!(slots.iter().all(|slot| slot.piece.is_none()), "then the table is the player's");
}

#[test]
fn games_stand_after_the_scenes_and_are_never_planned() {
    let desk = game_desk(&Rc::default());
    let home = desk.view().home;
    assert_eq!(home.scenes.last().unwrap().unit, game_id());
    let offered = home.resume.iter().chain(&home.others);
    assert!(offered.into_iter().all(|card| card.kind != UnitKind::Game));
}

#[test]
fn whoever_hides_leaves_no_game_behind() {
    let desk = game_desk(&Rc::default());
    at_once(desk.act(Command::Open(game_id()))).unwrap();
    at_once(desk.act(Command::People(PeopleOrder::Hide))).unwrap();
    assert!(desk.state().game.is_none());
}
