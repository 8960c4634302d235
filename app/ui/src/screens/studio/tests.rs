//! A voice is lent by touch alone: no word is read, none is typed.

use crate::testing::Hand;

/// In Aide, after the first picture.
fn in_aide(mut hand: Hand) -> Hand {
    hand.act();
    hand.touch("data-tool", "home");
    hand.touch("data-deck", "help");
    hand
}

/// Says something: the button, and the button again.
fn say(hand: &mut Hand) {
    hand.touch("data-key", "rec");
    hand.touch("data-key", "rec");
}

/// The phrases of the first scene, in a language the app has never seen.
fn in_a_new_language() -> Hand {
    let mut hand = in_aide(Hand::with_a_microphone());
    hand.touch("data-tool", "studio");
    assert!(hand.sees("data-screen", "studio"), "{}", hand.html());
    hand.touch("data-key", "other");
    hand.act();
    assert!(hand.sees("data-screen", "studio-name"), "{}", hand.html());
    say(&mut hand);
    assert!(hand.sees("data-screen", "studio-agree"), "{}", hand.html());
    say(&mut hand);
    assert!(hand.sees("data-screen", "studio-scenes"), "{}", hand.html());
    let unit = hand.desk.view().home.scenes[0].unit.to_string();
    hand.touch("data-key", &unit);
    hand.act();
    assert!(hand.sees("data-screen", "studio-line"), "{}", hand.html());
    hand
}

fn takes(hand: &Hand) -> usize {
    hand.desk.view().studio.open.map_or(0, |open| open.takes)
}

#[test]
fn phrase_after_phrase_is_said_and_the_file_is_given() {
    let mut hand = in_a_new_language();
    assert!(!hand.html().contains("data-take="), "nothing is said yet");
    say(&mut hand);
    assert!(
        hand.html().contains("data-take=") && hand.sees("data-heard", "good"),
        "{}",
        hand.html()
    );
    hand.act();
    assert!(!hand.html().contains("data-take="), "the next phrase");
    say(&mut hand);
    assert_eq!(takes(&hand), 2);
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-takes", "2"), "{}", hand.html());
    hand.touch("data-tool", "studio-give");
    assert!(hand.sees("data-ready", "true"), "{}", hand.html());
    hand.act();
    assert!(hand.sees("data-given", "true"), "{}", hand.html());
}

#[test]
fn a_take_is_erased_and_a_phrase_may_be_passed_over() {
    let mut hand = in_a_new_language();
    say(&mut hand);
    hand.touch("data-tool", "erase");
    assert_eq!(takes(&hand), 0);
    assert!(!hand.html().contains("data-take="), "{}", hand.html());
    hand.touch("data-tool", "skip");
    say(&mut hand);
    hand.touch("data-tool", "phrases");
    let said = hand.desk.view().studio.open.unwrap().unit.unwrap().lines;
    assert!(said[0].take.is_none() && said[1].take.is_some());
    hand.touch("data-key", said[0].said.key.as_str());
    assert!(hand.sees("data-screen", "studio-line"), "{}", hand.html());
}

#[test]
fn erasing_everything_asks_once_more() {
    let mut hand = in_a_new_language();
    say(&mut hand);
    hand.touch("data-tool", "back");
    hand.touch("data-tool", "studio-give");
    hand.touch("data-tool", "erase-all");
    assert_eq!(takes(&hand), 1, "a first touch says what a second one does");
    hand.touch("data-tool", "erase-all");
    assert!(hand.desk.view().studio.tongues.is_empty());
    assert!(hand.sees("data-screen", "studio"), "{}", hand.html());
}

#[test]
fn aide_and_back_is_the_same_phrase() {
    let mut hand = in_a_new_language();
    say(&mut hand);
    hand.act();
    let here = hand.html();
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "back");
    assert_eq!(hand.html().contains("data-take="), here.contains("data-take="));
    assert!(hand.sees("data-screen", "studio-line"), "{}", hand.html());
}

#[test]
fn retour_leads_out_step_by_step() {
    let mut hand = in_a_new_language();
    for screen in ["studio-scenes", "studio", "help"] {
        hand.touch("data-tool", "back");
        assert!(hand.sees("data-screen", screen), "{screen}: {}", hand.html());
    }
}

#[test]
fn without_a_microphone_it_is_said_and_nothing_is_asked() {
    let mut hand = in_aide(Hand::on_a_new_phone());
    hand.touch("data-tool", "studio");
    hand.touch("data-key", "other");
    hand.act();
    let html = hand.html();
    assert!(!html.contains(r#"data-key="rec""#) && html.contains("errors-no-microphone"), "{html}");
}

#[test]
fn a_word_to_the_makers_waits_and_without_a_group_is_given_by_hand() {
    let mut hand = in_aide(Hand::with_a_microphone());
    hand.touch("data-tool", "makers");
    say(&mut hand);
    hand.act();
    assert_eq!(hand.desk.view().makers.waiting, 1);
    assert!(hand.sees("data-makers", "waiting"), "{}", hand.html());
    hand.act();
    assert!(hand.desk.view().makers.given.is_some());
}

#[test]
fn who_saw_what_is_said_and_leads_back() {
    let mut hand = in_aide(Hand::on_a_new_phone());
    hand.touch("data-tool", "seen");
    assert!(hand.sees("data-screen", "seen"), "{}", hand.html());
    assert!(hand.html().contains("L’entreprise ne voit rien."), "{}", hand.html());
    hand.act();
    assert!(hand.sees("data-screen", "help"), "{}", hand.html());
}
