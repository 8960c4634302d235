//! Help that is asked for, the learner's dial and the sorting of a miss, by hand, on the app as it is.

use super::tests::play_until;
use crate::testing::Hand;
use app_domain::event::{Ease, Event};
use content_pack::ErrorKind;

/// A phone that plays the bank of the fixture: one question about a rule.
fn at_the_question() -> Hand {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-tool", "home");
    hand.touch("data-tool", "scenes");
    hand.touch("data-key", "test.02");
    hand.act();
    hand
}

#[test]
fn a_miss_that_says_nothing_is_sorted_by_its_learner_in_one_touch() {
    let mut hand = at_the_question();
    hand.touch("data-key", "A");
    hand.act();
    assert!(hand.sees("data-verdict", "again"), "{}", hand.html());
    hand.act();
    for reason in ["language", "rule", "slip", "later"] {
        assert!(hand.sees("data-key", reason), "{reason}: {}", hand.html());
    }
    hand.touch("data-key", "language");
    let sorted = hand.recorded().into_iter().rev().find_map(|event| match event {
        Event::MissSorted(sorted) => Some(*sorted),
        _ => None,
    });
    assert_eq!(
        sorted.map(|sorted| (sorted.was, sorted.why)),
        Some((ErrorKind::Rule, ErrorKind::Language))
    );
    assert!(hand.sees("data-key", "A"), "the same question again: {}", hand.html());
}

#[test]
fn not_now_writes_nothing_and_goes_on() {
    let mut hand = at_the_question();
    hand.touch("data-key", "A");
    hand.act();
    hand.act();
    let before = hand.recorded().len();
    hand.touch("data-key", "later");
    assert_eq!(hand.recorded().len(), before);
    assert!(hand.sees("data-key", "A"), "{}", hand.html());
}

#[test]
fn the_dial_in_aide_acts_on_what_is_answered_next() {
    let mut hand = Hand::on_a_new_phone();
    play_until(&mut hand, "pick_picture");
    let rung = |hand: &Hand| hand.desk.view().play.unwrap().help.rung;
    assert_eq!(rung(&hand), 1);
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "harder");
    hand.touch("data-tool", "back");
    assert_eq!((rung(&hand), hand.desk.view().ease), (2, Ease::Harder));
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "easier");
    hand.touch("data-tool", "back");
    assert_eq!(rung(&hand), 0);
}
