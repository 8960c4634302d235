//! Properties of every round that can be dealt.

use super::super::make::{continued, odd_ones, rules_that_fit};
use super::super::{Level, Noticed, Seen, Table, Task, Touch, deal, solution, ways};
use super::{all_games, analysis, logic};
use content_pack::{Game, Strength, When};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn any_round() -> impl Strategy<Value = (Game, usize, Level)> {
    (0..6_usize, 0..5_usize, 0..3_usize).prop_map(|(game, round, level)| {
        let game = all_games().remove(game);
        let round = round % game.rounds.len();
        (game, round, Level::ALL[level])
    })
}

fn any_touch() -> impl Strategy<Value = Touch> {
    prop_oneof![
        (0..9_u8).prop_map(Touch::Piece),
        (0..9_u8).prop_map(Touch::Place),
        Just(Touch::Undo),
        Just(Touch::Answered),
        Just(Touch::Done),
    ]
}

fn done(task: &Task, touches: &[Touch]) -> Noticed {
    let mut table = Table::of(task);
    touches.iter().map(|touch| table.touch(task, *touch)).last().unwrap_or(Noticed::Nothing)
}

proptest! {
    #[test]
    fn every_round_can_be_done_as_the_hand_shows_it((game, round, level) in any_round(), seed: u32) {
        let dealt = deal(&game, round, level, seed).unwrap();
        for task in dealt.goes.iter().chain(&dealt.demo) {
            prop_assert_eq!(done(task, &solution(task)), Noticed::Checked(true));
        }
    }

    #[test]
    fn the_same_seed_deals_the_same((game, round, level) in any_round(), seed: u32) {
        prop_assert_eq!(deal(&game, round, level, seed), deal(&game, round, level, seed));
    }

    #[test]
    fn the_dial_makes_a_round_longer((game, round, _) in any_round(), seed: u32) {
        let length = |level| -> usize {
            deal(&game, round, level, seed).unwrap().goes.iter().map(Task::length).sum()
        };
        prop_assert!(length(Level::Less) < length(Level::Written));
        prop_assert!(length(Level::Written) < length(Level::More));
    }

    #[test]
    fn a_row_goes_on_in_one_way_only(seed: u32, round in 0..2_usize, level in 0..3_usize) {
        let dealt = deal(&logic(), round, Level::ALL[level], seed).unwrap();
        for task in dealt.goes.iter().chain(&dealt.demo) {
            let Task::Lay { wanted, fixed, shelf, .. } = task else { panic!("a row") };
            let rest = wanted[*fixed..].to_vec();
            prop_assert_eq!(continued(&wanted[..*fixed], rest.len()), Some(rest.clone()));
            prop_assert!(rest.iter().all(|one| shelf.contains(one)));
        }
    }

    #[test]
    fn what_lies_in_the_boxes_shows_one_rule(seed: u32, round in 2..4_usize, level in 0..3_usize) {
        let game = logic();
        let dealt = deal(&game, round, Level::ALL[level], seed).unwrap();
        let Task::Sort { examples, hand, wanted } = &dealt.goes[0] else { panic!("boxes") };
        let fits = rules_that_fit(&game, examples);
        prop_assert_eq!(fits.len(), 1);
        let by_rule: Vec<_> = hand.iter().filter_map(|at| fits[0][usize::from(*at)]).collect();
        prop_assert_eq!(&by_rule, wanted);
        // The hand shows just what lies in the boxes.
        let Task::Sort { hand: shown, wanted: boxes, .. } = &dealt.demo[0] else { panic!("boxes") };
        let shown: Vec<_> = shown.iter().copied().zip(boxes.iter().copied()).collect();
        prop_assert_eq!(&shown, examples);
    }

    #[test]
    fn one_place_alone_is_odd(seed: u32, round in 0..2_usize, level in 0..3_usize) {
        let game = analysis();
        let dealt = deal(&game, round, Level::ALL[level], seed).unwrap();
        for task in dealt.goes.iter().chain(&dealt.demo) {
            let Task::Find { places, wanted, .. } = task else { panic!("places") };
            prop_assert_eq!(&odd_ones(&game, places), wanted);
        }
    }

    #[test]
    fn a_copy_differs_where_it_is_said_and_nowhere_else(seed: u32, round in 2..4_usize) {
        let dealt = deal(&analysis(), round, Level::Written, seed).unwrap();
        let Task::Find { places, model: Some(model), wanted } = &dealt.goes[0] else { panic!() };
        let differs = (0_u8..).zip(places.iter().zip(model)).filter(|(_, (a, b))| a != b);
        prop_assert_eq!(&differs.map(|(at, _)| at).collect::<BTreeSet<_>>(), wanted);
    }

    #[test]
    fn signals_have_right_ones_and_others((_, _, level) in any_round(), seed: u32, round in 0..3_usize) {
        let dealt = deal(&super::attention(), round, level, seed).unwrap();
        let row = dealt.goes[0].row();
        prop_assert!(row.contains(&1) && row.contains(&0));
    }

    /// Whatever is touched, the table stays whole: nothing is lost, added or answered twice.
    #[test]
    fn any_touches_leave_the_table_whole(
        (game, round, level) in any_round(),
        seed: u32,
        touches in prop::collection::vec(any_touch(), 0..60),
    ) {
        let dealt = deal(&game, round, level, seed).unwrap();
        let task = &dealt.goes[0];
        let mut table = Table::of(task);
        for touch in touches {
            let before = table.clone();
            let noticed = table.touch(task, touch);
            if noticed == Noticed::Nothing {
                // A piece that is laid aside from the hand is the only thing a stray touch may change.
                prop_assert_eq!(&before.laid, &table.laid);
                prop_assert_eq!(&before.board, &table.board);
            }
            if let Noticed::Checked(right) = noticed {
                prop_assert_eq!(right, table.is_right(task));
                if !right {
                    table.keep_what_fits(task);
                }
            }
            let (laid, room) = (table.laid.len(), task.row().len());
            prop_assert!(laid <= room);
            if let Task::Swap { wanted, .. } = task {
                let (mut a, mut b) = (table.laid.clone(), wanted.clone());
                a.sort_unstable();
                b.sort_unstable();
                prop_assert_eq!(a, b);
            }
        }
        // And it can still be done from there.
        table.keep_what_fits(task);
        prop_assert!(table.laid.len() <= task.row().len());
    }

    /// Nothing is said of a game in which nothing was done.
    #[test]
    fn no_sentence_without_its_moves(round in "[a-z]{1,8}", times in 1..9_u8) {
        let nothing = Seen::default();
        for when in [
            When::Finished(round.clone()),
            When::FoundFault(round.clone()),
            When::ResumedAtStep(round.clone()),
            When::ReplayedBeforeActing(times),
            When::UndidOwnMove(times),
            When::CorrectedPartner(times),
        ] {
            let one = Strength { key: "s".into(), when: vec![when], useful: "u".into() };
            prop_assert!(!nothing.shows(&one));
        }
        let of_nothing = Strength { key: "s".into(), when: vec![], useful: "u".into() };
        prop_assert!(!nothing.shows(&of_nothing));
    }

    /// A careful player shows that the round was done, whatever was dealt, unless the dial made it easier.
    #[test]
    fn a_round_done_with_care_is_seen((game, round, level) in any_round(), seed: u32) {
        let key = game.rounds[round].key.clone();
        let seen = ways(&key, &deal(&game, round, level, seed).unwrap());
        let one = Strength { key: "s".into(), when: vec![When::Finished(key)], useful: "u".into() };
        prop_assert_eq!(seen.shows(&one), level >= Level::Written);
    }
}

/// The digest of many deals, the same on every platform: a change here deals other rounds on phones in use.
#[test]
fn what_is_dealt_is_settled() {
    let mut hasher = blake3::Hasher::new();
    for game in all_games() {
        for (round, level) in (0..game.rounds.len()).flat_map(|n| Level::ALL.map(|l| (n, l))) {
            for seed in 0..50 {
                hasher.update(format!("{:?}", deal(&game, round, level, seed)).as_bytes());
            }
        }
    }
    assert_eq!(&hasher.finalize().to_hex()[..16], "f4f0e6767f61416a");
}
