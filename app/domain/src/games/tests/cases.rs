//! Cases, read as moves in, sentence out.

use super::super::{Level, Noticed, Phase, Run, Table, Task, Touch, deal, solution};
use super::{communication, logic, memory, procedure};
use content_pack::{Game, Strength, When};
use std::collections::BTreeSet;

fn begin(game: Game) -> Run {
    Run::begin(game, 7, BTreeSet::new()).unwrap()
}

/// Does the task in hand as the hand shows it.
fn solve(run: &mut Run) {
    for touch in solution(&run.task().unwrap().clone()) {
        assert!(run.touch(touch), "{touch:?}");
    }
}

fn solve_round(run: &mut Run) {
    while run.phase() == Phase::Doing {
        solve(run);
    }
    assert_eq!(run.phase(), Phase::RoundDone);
    run.go_on();
}

fn shows(run: &Run, when: When) -> bool {
    run.seen().shows(&Strength { key: "s".into(), when: vec![when], useful: "u".into() })
}

fn finished(round: &str) -> When {
    When::Finished(round.to_owned())
}

#[test]
fn a_procedure_is_laid_as_shown() {
    let mut run = begin(procedure());
    for piece in [0, 1, 2] {
        assert!(run.touch(Touch::Piece(piece)));
    }
    assert!(!run.touch(Touch::Piece(3)), "the places are full");
    assert!(run.touch(Touch::Done));
    assert_eq!(run.phase(), Phase::RoundDone);
    assert!(shows(&run, finished("court")));
}

#[test]
fn what_fits_stays_after_a_check_and_the_round_is_then_no_strength() {
    let mut run = begin(procedure());
    for piece in [0, 2, 1] {
        run.touch(Touch::Piece(piece));
    }
    run.touch(Touch::Done);
    assert_eq!(run.phase(), Phase::Again);
    run.go_on();
    assert_eq!(run.table().laid, [0]);
    for touch in [Touch::Piece(1), Touch::Piece(2), Touch::Done] {
        run.touch(touch);
    }
    assert_eq!(run.phase(), Phase::RoundDone);
    assert!(!shows(&run, finished("court")), "the app had pointed");
}

#[test]
fn a_lamp_is_done_off_and_on() {
    let game = procedure();
    let dealt = deal(&game, 2, Level::Written, 1).unwrap();
    let rows: BTreeSet<Vec<u8>> = dealt.goes.iter().map(Task::row).collect();
    assert_eq!(rows, BTreeSet::from([vec![0, 1, 2, 4, 5], vec![0, 1, 3, 4, 5]]));
    let lamps = |tasks: &[Task]| -> Vec<Option<bool>> {
        tasks.iter().map(|t| if let Task::Lay { lamp, .. } = t { *lamp } else { None }).collect()
    };
    assert_eq!(lamps(&dealt.demo), [Some(false), Some(true)]);
}

#[test]
fn two_touches_exchange_two_pieces() {
    let dealt = deal(&procedure(), 3, Level::Written, 1).unwrap();
    let task = &dealt.goes[0];
    let mut table = Table::of(task);
    assert!(!table.is_ready(task), "as it was found is no answer");
    for place in [2, 3] {
        assert_eq!(table.touch(task, Touch::Place(place)), Noticed::Did);
    }
    assert_eq!(table.touch(task, Touch::Done), Noticed::Checked(true));
}

#[test]
fn a_telephone_cuts_in_and_one_goes_on_where_one_was() {
    let mut run = begin(procedure());
    (0..4).for_each(|_| solve_round(&mut run));
    for piece in [0, 1, 2] {
        run.touch(Touch::Piece(piece));
    }
    assert!(
        run.table().ringing && !run.touch(Touch::Piece(3)),
        "it rings: nothing else is touched"
    );
    run.touch(Touch::Answered);
    run.touch(Touch::Piece(3));
    assert!(shows(&run, When::ResumedAtStep("coupure".to_owned())));
}

#[test]
fn looking_again_after_the_telephone_is_no_resuming_from_memory() {
    let mut run = begin(procedure());
    (0..4).for_each(|_| solve_round(&mut run));
    for touch in [Touch::Piece(0), Touch::Piece(1), Touch::Piece(2), Touch::Answered] {
        run.touch(touch);
    }
    run.show_again();
    run.touch(Touch::Piece(3));
    assert!(!shows(&run, When::ResumedAtStep("coupure".to_owned())));
}

#[test]
fn taking_back_what_did_not_fit_is_seen_and_what_fitted_is_not() {
    let mut run = begin(procedure());
    for touch in [Touch::Piece(0), Touch::Undo] {
        run.touch(touch);
    }
    assert!(!shows(&run, When::UndidOwnMove(1)));
    for touch in [Touch::Piece(3), Touch::Undo] {
        run.touch(touch);
    }
    assert!(shows(&run, When::UndidOwnMove(1)));
}

#[test]
fn looking_again_counts_before_the_first_touch_only() {
    let mut run = begin(procedure());
    run.show_again();
    run.touch(Touch::Piece(0));
    run.show_again();
    assert!(shows(&run, When::ReplayedBeforeActing(1)));
    assert!(!shows(&run, When::ReplayedBeforeActing(2)));
    assert_eq!(run.shown(), 2);
}

#[test]
fn the_dial_acts_on_the_next_round_and_an_easier_one_says_nothing() {
    let mut run = begin(procedure());
    run.turn(Level::Less);
    assert_eq!(run.task().unwrap().length(), 3, "this round stays");
    solve_round(&mut run);
    assert_eq!(run.task().unwrap().length(), 4, "the long one has four now");
    solve_round(&mut run);
    assert!(!shows(&run, finished("long")));
}

#[test]
fn a_list_is_fetched_in_any_order() {
    let dealt = deal(&memory(), 0, Level::Written, 3).unwrap();
    let task = &dealt.goes[0];
    let mut backwards = task.row();
    backwards.reverse();
    let touches: Vec<Touch> =
        backwards.into_iter().map(Touch::Piece).chain([Touch::Done]).collect();
    assert!(Table::after(task, &touches).is_right(task));
}

#[test]
fn what_the_partner_misheard_is_said_again() {
    let game = communication();
    let mut run = begin(game);
    solve_round(&mut run);
    let Some(Task::Guide { picture, mishears: Some((nth, _)), .. }) = run.task().cloned() else {
        panic!("somebody mishears")
    };
    let told: Vec<(u8, u8)> =
        (0_u8..).zip(&picture).filter_map(|(at, one)| Some(((*one)?, at))).collect();
    for (piece, at) in &told {
        run.touch(Touch::Piece(*piece));
        run.touch(Touch::Place(*at));
    }
    run.touch(Touch::Done);
    assert_eq!(run.phase(), Phase::Again, "the partner laid it elsewhere");
    assert!(!shows(&run, When::CorrectedPartner(1)));
    run.go_on();
    let (piece, at) = told[nth];
    assert_eq!(run.table().board.get(&at), None);
    run.touch(Touch::Piece(piece));
    run.touch(Touch::Place(at));
    run.touch(Touch::Done);
    assert_eq!(run.phase(), Phase::RoundDone);
}

#[test]
fn two_people_hear_by_themselves() {
    let mut run = begin(communication());
    solve_round(&mut run);
    run.together(true);
    assert!(matches!(run.task(), Some(Task::Guide { mishears: None, .. })));
    solve_round(&mut run);
    assert!(!shows(&run, When::CorrectedPartner(1)));
}

#[test]
fn a_row_keeps_what_was_given() {
    let dealt = deal(&logic(), 0, Level::Written, 5).unwrap();
    let task = &dealt.goes[0];
    let mut table = Table::of(task);
    assert_eq!(table.touch(task, Touch::Undo), Noticed::Nothing);
    assert!(!table.can_undo(task));
}

#[test]
fn sentences_are_told_one_by_one_and_those_kept_before_are_not_offered() {
    let mut run = begin(procedure());
    (0..5).for_each(|_| solve_round(&mut run));
    assert_eq!(run.phase(), Phase::Keep(0));
    run.kept(true);
    assert_eq!(run.phase(), Phase::Show(0));
    run.answered_show();
    assert_eq!(run.phase(), Phase::Over);
    run.play_again();
    (0..5).for_each(|_| solve_round(&mut run));
    assert_eq!(run.phase(), Phase::Over, "kept already");
}

#[test]
fn nothing_seen_is_thanks_alone() {
    let mut run = begin(procedure());
    run.stop();
    assert_eq!(run.phase(), Phase::Over);
    assert!(run.is_over() && run.was_stopped());
}
