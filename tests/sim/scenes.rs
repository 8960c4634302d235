//! Faults of `faults.md` of kind S, one at a time: the same worlds, with nothing else going wrong.

use crate::coverage::Rare;
use crate::run::blank;
use crate::weather::Weather;
use crate::world::World;

/// Worlds in which only this happens, in the air or as deeds; each comes right, and it did happen.
fn comes_right(in_the_air: &[Rare], deeds: &[Rare]) {
    let blank = blank();
    let mut fired = 0;
    for seed in 1..=6 {
        let mut world = World::of(seed, &blank, false);
        world.weather = Weather::only(in_the_air);
        for turn in 0..6 {
            let phone = turn % world.phones.len();
            world.learn(phone);
            for deed in deeds {
                world.befall(*deed, phone);
                world.learn(phone);
            }
            world.pass(40_000);
            world.sync(phone);
            world.pass(40_000);
        }
        world.settle();
        world.check();
        assert!(world.wrong.is_empty(), "seed {seed}: {:?}", world.wrong);
        fired += in_the_air.iter().chain(deeds).map(|one| world.coverage.of(*one)).sum::<u64>();
    }
    assert!(fired > 0, "what never happens proves nothing");
}

#[test]
fn f06_an_answer_lost_after_the_commit() {
    comes_right(&[Rare::AnswerDropped], &[]);
}

#[test]
fn f07_requests_delivered_twice_late_and_out_of_order() {
    comes_right(&[Rare::RequestDoubled, Rare::RequestLate], &[]);
}

#[test]
fn f09_a_sign_in_page_in_between() {
    comes_right(&[Rare::Portal], &[]);
}

#[test]
fn f13_a_wall_clock_set_years_away_inside_a_session() {
    comes_right(&[], &[Rare::WallJump]);
}

#[test]
fn f14_a_reboot_between_the_answers_and_the_sync() {
    comes_right(&[], &[Rare::Reboot]);
}

#[test]
fn f16_a_phone_put_back_to_yesterdays_copy() {
    comes_right(&[], &[Rare::PhoneRestored]);
}

#[test]
fn f17_a_phone_cloned_and_both_used() {
    comes_right(&[], &[Rare::PhoneCloned]);
    comes_right(&[], &[Rare::ProcessCloned]);
}

#[test]
fn f19_a_server_that_dies_before_or_after_a_commit() {
    comes_right(&[], &[Rare::ServerCrashBefore]);
    comes_right(&[], &[Rare::ServerCrashAfter]);
}

#[test]
fn f20_a_server_put_back_with_and_without_saying_so() {
    comes_right(&[], &[Rare::ServerRestored]);
    comes_right(&[], &[Rare::ServerCopiedBack]);
}

#[test]
fn f29_an_enrolment_ended_while_rows_wait() {
    comes_right(&[], &[Rare::Revoked]);
}

#[test]
fn the_same_seed_tells_the_same_story_and_another_one_another() {
    let blank = blank();
    let hash = |seed| crate::run::one(seed, &blank, false).hash;
    assert_eq!(hash(7), hash(7));
    assert_ne!(hash(7), hash(8));
}
