//! Several people on one phone, touched as people touch it: by pictures, colours and places, never by a word.

use crate::Ring;
use crate::testing::Hand;
use app_domain::id::ProfileId;

/// The first plank of the first scene, then home.
fn played() -> Hand {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-tool", "home");
    hand
}

/// Picture, colour, no name (there is no microphone here), and three pictures or none; up to the place that is kept.
fn makes_a_place(hand: &mut Hand, portrait: &str, band: &str, things: &[&str]) {
    assert!(hand.sees("data-screen", "make-picture"), "{}", hand.html());
    hand.touch("data-key", portrait);
    hand.act();
    hand.touch("data-key", band);
    hand.act();
    assert!(hand.sees("data-screen", "make-name"), "{}", hand.html());
    hand.act();
    if things.is_empty() {
        hand.touch("data-tool", "without");
    }
    things.iter().for_each(|thing| hand.touch("data-key", thing));
    hand.act();
    assert!(hand.sees("data-screen", "make-kept"), "{}", hand.html());
    hand.act();
}

fn people(hand: &Hand) -> Vec<ProfileId> {
    hand.desk.view().people.people.iter().map(|person| person.profile).collect()
}

fn here(hand: &Hand) -> Option<ProfileId> {
    hand.desk.view().people.here.map(|person| person.profile)
}

/// The first has three pictures, the second none; the second is here, at home.
fn two_people() -> Hand {
    let mut hand = played();
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "keep-it");
    makes_a_place(&mut hand, "aminata", "green", &["maison", "lune", "bus"]);
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "new-person");
    makes_a_place(&mut hand, "said", "blue", &[]);
    assert!(hand.sees("data-screen", "first-touch"), "{}", hand.html());
    hand.act();
    hand.touch("data-tool", "home");
    hand
}

#[test]
fn a_place_is_made_of_what_was_played() {
    let mut hand = played();
    let before = hand.desk.view().home.resume.unwrap().unit;
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "keep-it");
    makes_a_place(&mut hand, "olena", "pink", &["cle", "soleil", "lit"]);
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
    let view = hand.desk.view();
    assert_eq!(view.home.resume.unwrap().unit, before);
    assert_eq!(view.people.here.map(|me| (me.portrait, me.band)), Some(("olena", "pink")));
    assert!(hand.html().contains("who-olena"), "the face is on the home screen");
}

#[test]
fn making_a_place_may_wait_and_leaves_no_trace() {
    let mut hand = played();
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "keep-it");
    hand.touch("data-tool", "skip");
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
    assert!(people(&hand).is_empty());
}

#[test]
fn another_person_is_two_touches_away() {
    let mut hand = two_people();
    let [first, second] = people(&hand)[..] else { panic!("two people") };
    assert_eq!(here(&hand), Some(second));
    // There: to the first, who has three pictures.
    hand.touch("data-tool", "people");
    hand.touch("data-key", &first.to_string());
    assert!(hand.sees("data-screen", "sign-in"), "{}", hand.html());
    ["bus", "maison", "lune"].iter().for_each(|thing| hand.touch("data-key", thing));
    hand.act();
    assert_eq!(here(&hand), Some(first), "in any order");
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
    // And back: the second has none.
    hand.touch("data-tool", "people");
    hand.touch("data-key", &second.to_string());
    assert_eq!(here(&hand), Some(second));
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
}

#[test]
fn other_pictures_are_told_and_a_fourth_is_not_taken() {
    let mut hand = two_people();
    let first = people(&hand)[0];
    hand.touch("data-tool", "people");
    hand.touch("data-key", &first.to_string());
    for _ in 0..3 {
        ["velo", "lit", "cafe", "bus"].iter().for_each(|thing| hand.touch("data-key", thing));
        hand.act();
    }
    assert!(hand.sees("data-miss", "wait"), "{}", hand.html());
    assert_eq!(here(&hand), None);
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-screen", "people"), "{}", hand.html());
}

#[test]
fn a_shared_phone_hides_by_itself_and_shows_nothing_of_anybody() {
    let mut hand = two_people();
    assert!(hand.html().contains("Reprendre"));
    hand.ring(Ring::Idle);
    let html = hand.html();
    assert!(hand.sees("data-screen", "people"), "{html}");
    assert!(html.contains(r#"data-recorded="0""#) && !html.contains("Reprendre"), "{html}");
    assert!(!html.contains("Je n'ai pas compris"), "no scene, no progress: {html}");
    hand.touch("data-deck", "urgent");
    assert!(hand.sees("data-screen", "emergency"), "{}", hand.html());
}

#[test]
fn a_phone_of_one_person_does_not_hide_by_itself() {
    let mut hand = played();
    hand.ring(Ring::Idle);
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
}

#[test]
fn hidden_in_the_middle_of_a_scene_one_goes_on_there() {
    let mut hand = two_people();
    let second = people(&hand)[1];
    hand.act();
    let step = hand.desk.view().play.map(|play| (play.step, play.prompt));
    hand.ring(Ring::Idle);
    hand.touch("data-key", &second.to_string());
    hand.act();
    assert_eq!(hand.desk.view().play.map(|play| (play.step, play.prompt)), step);
}

#[test]
fn the_signs_of_a_card_open_its_place() {
    let mut hand = two_people();
    let second = people(&hand)[1];
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "make-card");
    let card = hand.desk.view().people.card.expect("a card is shown");
    assert!(hand.html().contains("class=\"qr\""), "{}", hand.html());
    hand.act();
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "my-card");
    for sign in card.typed.chars() {
        let sign = sign.to_string();
        if !hand.sees("data-key", &sign) {
            hand.touch("data-tool", "other-keys");
        }
        hand.touch("data-key", &sign);
    }
    hand.act();
    assert_eq!(here(&hand), Some(second));
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
}

#[test]
fn signs_that_open_nothing_are_told_with_what_to_do() {
    let mut hand = two_people();
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "my-card");
    (0..8).for_each(|_| hand.touch("data-key", "7"));
    hand.act();
    // No card of this phone: a trainer's code, perhaps, and that takes a network once.
    assert!(hand.sees("data-trouble", "no-network"), "{}", hand.html());
    assert_eq!(here(&hand), None);
}

#[test]
fn r29_a_pause_is_one_touch_and_reprendre_the_one_way_on() {
    let mut hand = played();
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "pause");
    assert!(hand.sees("data-screen", "paused"), "{}", hand.html());
    hand.act();
    assert!(hand.sees("data-screen", "welcome-back"), "{}", hand.html());
    hand.act();
    assert!(hand.sees("data-screen", "play"), "{}", hand.html());
    hand.touch("data-tool", "home");
    assert!(hand.sees("data-screen", "home"), "“Bon retour” is said once: {}", hand.html());
}

#[test]
fn the_end_of_the_first_scene_leads_to_a_place() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    for _ in 0..40 {
        if hand.desk.view().play.is_none_or(|play| play.ending.is_some()) {
            break;
        }
        let skips = hand.sees("data-tool", "skip");
        if skips { hand.touch("data-tool", "skip") } else { hand.act() }
    }
    hand.act();
    assert!(hand.sees("data-screen", "keep"), "{}", hand.html());
    hand.act();
    assert!(hand.sees("data-screen", "make-picture"), "{}", hand.html());
}
