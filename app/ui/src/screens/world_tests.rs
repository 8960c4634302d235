//! Urgence from everywhere, whom to call, two phones, and what grows: touched as a person touches them.

use crate::testing::Hand;

/// At home, nothing played to its end.
fn at_home() -> Hand {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-tool", "home");
    hand
}

/// Urgence, in one touch, and back to the same screen.
fn urgence_and_back(hand: &mut Hand, screen: &str) {
    assert!(hand.sees("data-screen", screen), "{screen}: {}", hand.html());
    hand.touch("data-deck", "urgent");
    assert!(hand.sees("data-screen", "emergency"), "{screen}: {}", hand.html());
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-screen", screen), "{screen}: {}", hand.html());
}

#[test]
fn urgence_is_one_touch_away_from_every_place() {
    let mut hand = Hand::on_a_new_phone();
    urgence_and_back(&mut hand, "first-touch");
    hand.act();
    urgence_and_back(&mut hand, "play");
    hand.act();
    urgence_and_back(&mut hand, "greeting");
    hand.touch("data-tool", "home");
    for (tile, screen) in [
        ("scenes", "scenes"),
        ("knows", "knows"),
        ("group", "enrol"),
        ("together", "together"),
        ("bridge", "site"),
        ("send", "send"),
        ("language", "language"),
        ("people", "people"),
    ] {
        assert!(hand.sees("data-screen", "home"), "{tile}: {}", hand.html());
        hand.touch("data-tool", tile);
        urgence_and_back(&mut hand, screen);
        let way_out = if hand.sees("data-tool", "home") { "home" } else { "back" };
        hand.touch("data-tool", way_out);
    }
    hand.touch("data-deck", "help");
    urgence_and_back(&mut hand, "help");
    hand.touch("data-tool", "directory");
    urgence_and_back(&mut hand, "directory");
}

#[test]
fn urgence_opens_where_several_people_share_the_phone_and_nobody_is_here() {
    let mut hand = at_home();
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "keep-it");
    urgence_and_back(&mut hand, "make-picture");
    hand.touch("data-key", "aminata");
    hand.act();
    hand.touch("data-key", "green");
    hand.act();
    urgence_and_back(&mut hand, "make-name");
    hand.act();
    ["maison", "lune", "bus"].iter().for_each(|thing| hand.touch("data-key", thing));
    hand.act();
    hand.act();
    hand.touch("data-tool", "people");
    hand.touch("data-tool", "hide");
    urgence_and_back(&mut hand, "people");
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "directory");
    assert!(hand.html().contains("tel:115"), "{}", hand.html());
}

#[test]
fn a_message_of_trouble_stands_over_no_urgence() {
    let mut hand = Hand::by_invite("AB12CD34");
    hand.act();
    assert!(hand.sees("data-trouble", "no-network"), "{}", hand.html());
    hand.touch("data-deck", "urgent");
    assert!(hand.sees("data-screen", "emergency") && !hand.sees("data-trouble", "no-network"));
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-trouble", "no-network"), "it was not read yet: {}", hand.html());
}

#[test]
fn a_need_is_two_touches_away() {
    let mut hand = at_home();
    hand.touch("data-deck", "help");
    hand.act();
    assert!(hand.sees("data-key", "housing"), "{}", hand.html());
}

#[test]
fn the_numbers_come_on_pages_and_each_is_a_link() {
    let mut hand = at_home();
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "directory");
    let mut seen = 0;
    loop {
        seen += hand.html().matches("href=\"tel:").count();
        if !hand.sees("data-tool", "page-after") {
            break;
        }
        hand.touch("data-tool", "page-after");
    }
    assert_eq!(seen, app_domain::directory::listed().count());
    assert!(hand.sees("data-call", "0969390000"), "{}", hand.html());
}

#[test]
fn a_phone_shows_its_code_and_waits_until_the_other_is_ready() {
    let mut hand = at_home();
    hand.touch("data-tool", "together");
    hand.touch("data-key", "test.01");
    hand.act();
    assert!(hand.sees("data-kind", "duo"), "{}", hand.html());
    hand.touch("data-tool", "two-phones");
    hand.touch("data-tool", "teller");
    let html = hand.html();
    assert!(
        html.contains("data-invite=\"passerelle:d1:test.01/") && html.contains("class=\"qr\""),
        "{html}"
    );
    assert!(
        !html.contains("class=\"fact"),
        "nothing is told before the other phone is ready: {html}"
    );
    hand.act();
    assert!(hand.html().contains("class=\"fact"), "{}", hand.html());
}

#[test]
fn without_a_camera_the_digits_are_typed() {
    let mut hand = at_home();
    hand.touch("data-tool", "together");
    assert!(!hand.sees("data-tool", "camera"), "this machine reads no code: {}", hand.html());
    hand.touch("data-key", "test.01");
    hand.act();
    hand.touch("data-tool", "two-phones");
    hand.touch("data-tool", "finder");
    ["0", "7", "2", "1"].iter().for_each(|digit| hand.touch("data-key", digit));
    hand.act();
    assert!(hand.html().contains("fact__hole"), "{}", hand.html());
}

#[test]
fn a_finished_scene_lays_a_plank_that_lands_once_and_its_sentence_is_replayed() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    while hand.desk.view().play.is_some_and(|play| play.ending.is_none()) {
        if hand.sees("data-screen", "greeting") {
            hand.touch("data-tool", "skip");
        }
        skip(&hand);
        hand.ring(crate::Ring::LookAgain);
    }
    let html = hand.html();
    assert!(html.contains("site__lands") && html.contains("data-laid=\"1\""), "{html}");
    assert_eq!(hand.desk.view().site.fresh, 0, "it was shown");
    hand.act();
    hand.touch("data-tool", "skip");
    assert!(hand.html().contains("data-laid=\"1\"") && !hand.html().contains("site__lands"));
    hand.touch("data-tool", "knows");
    let html = hand.html();
    assert!(html.contains("Personne ne l’a encore vu") && html.contains("À l’écrit"), "{html}");
    hand.touch("data-tool", "replay-scene");
    assert!(hand.sees("data-screen", "play"), "{}", hand.html());
}

/// “Pas maintenant.”
fn skip(hand: &Hand) {
    use std::future::Future;
    let desk = hand.desk.clone();
    let mut passing = Box::pin(async move { desk.act(app_domain::desk::Command::PassOver).await });
    let done = passing.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    assert!(done.is_ready());
}
