//! Answers in, verdicts out: one line each.

use super::fixture::script;
use super::*;
use crate::desk::{Felt, Unsure};
use content_pack::ErrorKind;
use proptest::prelude::*;

fn at(step: &str, prompt: u16) -> Place {
    let script = script();
    let step = script.steps.iter().position(|s| s.key == step).expect("a step of the fixture");
    Place { step, prompt, ..Place::default() }
}

#[expect(clippy::needless_pass_by_value, reason = "answers are written where they are graded")]
fn verdict(place: &Place, answer: Answer) -> Option<Verdict> {
    grade(&script(), place, &answer).map(|graded| graded.verdict)
}

const fn not_yet(why: ErrorKind) -> Option<Verdict> {
    Some(Verdict::NotYet(why))
}

fn letters(letters: &[Letter], unsure: Option<Unsure>) -> Answer {
    Answer::Letters { letters: letters.to_vec(), unsure }
}

fn put(what: &str, at: &str) -> Answer {
    Answer::Put { what: what.into(), at: at.into() }
}

fn order(cards: &[&str]) -> Answer {
    Answer::Order(cards.iter().map(|card| LineKey::from(*card)).collect())
}

#[test]
fn a_picture_is_right_or_says_why_not() {
    let place = at("gestes", 0);
    assert_eq!(verdict(&place, Answer::Picture("g_repeter".into())), Some(Verdict::Right));
    assert_eq!(verdict(&place, Answer::Picture("g_montrer".into())), not_yet(ErrorKind::Language));
    assert_eq!(verdict(&place, Answer::Picture("depot".into())), None, "not offered");
}

#[test]
fn a_line_is_right_or_says_why_not() {
    let place = at("phrases", 0);
    assert_eq!(verdict(&place, Answer::Line("repeter".into())), Some(Verdict::Right));
    assert_eq!(verdict(&place, Answer::Line("oui".into())), not_yet(ErrorKind::Slip));
}

#[test]
fn an_order_is_carried_out_by_touch_and_by_putting() {
    let touch = at("ranger", 0);
    assert_eq!(verdict(&touch, Answer::Spot("bac".into())), Some(Verdict::Right));
    assert_eq!(verdict(&touch, Answer::Spot("sac".into())), not_yet(ErrorKind::Language));
    let carry = at("ranger", 1);
    assert_eq!(verdict(&carry, put("bac", "fond")), Some(Verdict::Right));
    assert_eq!(verdict(&carry, put("bac", "sortie")), not_yet(ErrorKind::Rule));
    assert_eq!(verdict(&carry, put("sac", "fond")), not_yet(ErrorKind::Slip));
}

#[test]
fn a_wrong_thing_picked_up_shows_the_thing_and_a_wrong_place_the_place() {
    let carry = at("ranger", 1);
    let meant = |answer| grade(&script(), &carry, &answer).unwrap().meant;
    assert_eq!(meant(put("sac", "fond")), Some(Meant::Spot("bac".into())));
    assert_eq!(meant(put("bac", "sortie")), Some(Meant::Spot("fond".into())));
}

#[test]
fn the_consequence_is_heard_and_so_is_the_end() {
    let missed = grade(&script(), &at("ranger", 1), &put("bac", "sortie")).unwrap();
    assert_eq!(missed.hear, ["non".into()]);
    let done = grade(&script(), &at("ranger", 1), &put("bac", "fond")).unwrap();
    assert_eq!(done.hear, ["bien".into()]);
}

#[test]
fn asking_again_is_always_a_good_move() {
    assert_eq!(verdict(&at("ranger", 0), Answer::Ask("repeter".into())), Some(Verdict::Done));
    assert_eq!(verdict(&at("ranger", 0), Answer::Ask("oui".into())), None);
    assert_eq!(verdict(&at("parler", 0), Answer::Line("repeter".into())), Some(Verdict::Right));
    assert_eq!(verdict(&at("parler", 0), Answer::Line("oui".into())), not_yet(ErrorKind::Slip));
}

#[test]
fn two_cards_may_be_exchanged_and_no_others() {
    let place = at("ordre", 0);
    assert_eq!(verdict(&place, order(&["casque", "gants", "echelle"])), Some(Verdict::Right));
    assert_eq!(verdict(&place, order(&["gants", "casque", "echelle"])), Some(Verdict::Right));
    assert_eq!(verdict(&place, order(&["echelle", "casque", "gants"])), not_yet(ErrorKind::Rule));
    assert_eq!(verdict(&place, order(&["casque", "gants"])), None, "not finished");
}

#[test]
fn nobody_judges_the_voice() {
    for felt in [Felt::Alone, Felt::WithHelp, Felt::NotYet] {
        assert_eq!(verdict(&at("redire", 0), Answer::Spoken(felt)), Some(Verdict::Done));
        assert_eq!(verdict(&at("redire", 1), Answer::Spoken(felt)), Some(Verdict::Done));
    }
    assert_eq!(verdict(&at("redire", 2), Answer::Spoken(Felt::Alone)), None);
}

#[test]
fn a_gesture_answers_an_alarm_word() {
    let place = at("vite", 0);
    assert_eq!(verdict(&place, Answer::Gesture(Gesture::Stop)), Some(Verdict::Right));
    assert_eq!(verdict(&place, Answer::Gesture(Gesture::Freeze)), not_yet(ErrorKind::Slip));
    assert_eq!(verdict(&place, Answer::Gesture(Gesture::Go)), not_yet(ErrorKind::Language));
}

#[test]
fn a_danger_is_found_then_told_and_a_safe_place_is_never_a_miss() {
    let mut place = at("autour", 0);
    assert_eq!(verdict(&place, Answer::Spot("ok".into())), Some(Verdict::Done));
    assert_eq!(verdict(&place, Answer::Spot("trou".into())), Some(Verdict::Right));
    place.in_hand = Some((0, 1));
    assert_eq!(verdict(&place, Answer::Line("peut".into())), Some(Verdict::Right));
    assert_eq!(verdict(&place, Answer::Line("peut2".into())), not_yet(ErrorKind::Language));
    place.in_hand = Some((0, 2));
    assert_eq!(verdict(&place, Answer::Line("faire".into())), Some(Verdict::Right));
    assert_eq!(verdict(&place, Answer::Line("oui".into())), not_yet(ErrorKind::Rule));
}

#[test]
fn a_road_question_is_all_or_nothing_and_sorts_language_from_rule() {
    use Letter::{A, B, C, D};
    let place = at("route", 0);
    assert_eq!(verdict(&place, letters(&[D, A], None)), Some(Verdict::Right));
    assert_eq!(verdict(&place, letters(&[A, C], None)), not_yet(ErrorKind::Rule));
    assert_eq!(verdict(&place, letters(&[B, D], None)), not_yet(ErrorKind::Language));
    assert_eq!(verdict(&place, letters(&[A], None)), not_yet(ErrorKind::Rule));
    let unsure = Some(Unsure::Language);
    assert_eq!(verdict(&place, letters(&[A, C], unsure)), not_yet(ErrorKind::Language));
    assert_eq!(verdict(&place, letters(&[], None)), None);
}

#[test]
fn answers_count_for_what_is_learnt() {
    let graded = grade(&script(), &at("gestes", 1), &Answer::Picture("g_montrer".into())).unwrap();
    assert_eq!(graded.items, [ItemId::from("test.01/montrer")]);
    let graded = grade(&script(), &at("route", 0), &letters(&[Letter::A], None)).unwrap();
    assert_eq!(graded.items, [ItemId::from("test.02/q1")]);
}

proptest! {
    #[test]
    fn no_answer_makes_the_grader_panic(
        step in 0_usize..14, prompt in 0_u16..9, hand in prop::option::of((0_u16..4, 0_u8..4)),
        text in "[a-z_]{0,8}", pick in 0_u8..8,
    ) {
        let place = Place { step, prompt, in_hand: hand, ..Place::default() };
        let answer = match pick {
            0 => Answer::Heard,
            1 => Answer::Picture(text.into()),
            2 => Answer::Line(text.into()),
            3 => Answer::Spot(text.into()),
            4 => put(&text, &text),
            5 => order(&[&text]),
            6 => letters(&[Letter::D], None),
            _ => Answer::Ask(text.into()),
        };
        let _graded = grade(&script(), &place, &answer);
    }
}

mod words;

#[test]
fn a_road_is_graded_by_where_one_stands() {
    let (dry, wet) = (at("freiner", 0), at("freiner", 1));
    let drove = |speed| Answer::Drove { speed, gap: 0 };
    assert_eq!(verdict(&dry, drove(50)), Some(Verdict::Right));
    assert_eq!(verdict(&wet, drove(50)), not_yet(ErrorKind::Rule));
    assert_eq!(verdict(&wet, drove(30)), Some(Verdict::Right));
    assert_eq!(verdict(&wet, Answer::ShowMe), Some(Verdict::Right));
    assert_eq!(verdict(&wet, drove(40)), None, "not on the dial");
    assert_eq!(verdict(&wet, Answer::Drove { speed: 30, gap: 3 }), None, "nobody is followed");
    assert_eq!(verdict(&at("freiner", 2), drove(30)), None, "no such prompt");
    let graded = grade(&script(), &wet, &Answer::ShowMe).unwrap();
    assert_eq!(graded.response, "shown 30@wet");
}
