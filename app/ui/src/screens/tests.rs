//! The screens on a real desk, touched as a person touches them.

use crate::testing::Hand;
use app_domain::view::Body;

#[test]
fn the_first_touch_opens_the_first_scene_and_asks_nothing() {
    let mut hand = Hand::on_a_new_phone();
    assert!(hand.sees("data-screen", "first-touch"), "{}", hand.html());
    hand.act();
    assert!(
        hand.sees("data-screen", "play") && hand.sees("data-kind", "listen"),
        "{}",
        hand.html()
    );
}

#[test]
fn people_greet_after_the_first_plank_and_the_answer_is_kept() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.act();
    assert!(hand.sees("data-screen", "greeting"), "{}", hand.html());
    hand.touch("data-key", "ar");
    hand.act();
    assert_eq!(hand.desk.view().lang, "ar".into());
    assert!(hand.html().contains(r#"dir="rtl" data-screen="play""#), "{}", hand.html());
}

#[test]
fn urgence_opens_from_the_scene_and_comes_back() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-deck", "urgent");
    assert!(hand.html().contains(r#"href="tel:15""#) && hand.html().contains(r#"href="sms:114?"#));
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-screen", "play"), "{}", hand.html());
}

#[test]
fn a_whole_scene_is_played_by_touch() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    for _ in 0..200 {
        let Some(play) = hand.desk.view().play else {
            break;
        };
        if play.ending.is_some() {
            break;
        }
        one_touch(&mut hand);
    }
    let html = hand.html();
    assert!(html.contains("data-knows"), "{html}");
    assert!(hand.desk.view().recorded > 0);
    hand.act();
    assert!(hand.sees("data-screen", "keep"), "{}", hand.html());
    hand.touch("data-tool", "skip");
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
}

/// Plays on until a step of this kind waits for its answer.
pub(super) fn play_until(hand: &mut Hand, kind: &str) {
    hand.act();
    for _ in 0..200 {
        let play = hand.desk.view().play.unwrap();
        if play.kind == kind && play.feedback.is_none() && !hand.sees("data-screen", "greeting") {
            return;
        }
        one_touch(hand);
    }
    panic!("no {kind} in the scene");
}

#[test]
fn a_signal_is_felt_and_without_its_noise_it_is_an_answer_with_help() {
    let mut hand = Hand::on_a_new_phone();
    play_until(&mut hand, "react");
    assert_eq!(hand.felt().last().map(Vec::len), Some(5), "three long for “stop”");
    let Some(Body::React { calls_for, .. }) = hand.desk.view().play.map(|play| play.body) else {
        panic!("not a signal");
    };
    let felt = hand.felt().len();
    hand.touch("data-tool", "less");
    assert!(hand.felt().len() > felt, "heard again, felt again");
    (1..4).for_each(|_| hand.touch("data-tool", "less"));
    assert!(!hand.html().contains(r#"<i class="on""#), "less than nothing is nothing");
    hand.touch("data-key", crate::steps::gesture_name(calls_for));
    let attempt = hand.last_attempt().unwrap();
    assert!(attempt.aids.slow && attempt.replays == 4, "{attempt:?}");
}

#[test]
fn an_answer_tells_how_long_it_took() {
    let mut hand = Hand::on_a_new_phone();
    play_until(&mut hand, "react");
    hand.touch("data-key", "stop");
    // The clock of the tests goes on by a second each time it is asked.
    let took = hand.last_attempt().unwrap().took_ms;
    assert!((1_000..10_000).contains(&took), "{took} ms");
}

#[test]
fn how_long_an_answer_took_is_not_known_when_the_app_was_out_of_sight() {
    let mut hand = Hand::on_a_new_phone();
    play_until(&mut hand, "react");
    hand.ring(crate::Ring::Away);
    hand.touch("data-key", "stop");
    assert_eq!(hand.last_attempt().unwrap().took_ms, 0);
}

#[test]
fn after_aide_the_question_is_said_again_and_counts_again() {
    let mut hand = Hand::on_a_new_phone();
    play_until(&mut hand, "react");
    hand.ring(crate::Ring::Away);
    hand.ring(crate::Ring::Back);
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "back");
    hand.touch("data-key", "stop");
    assert!(hand.last_attempt().unwrap().took_ms > 0);
}

#[test]
fn a_signal_in_its_noise_is_answered_alone() {
    let mut hand = Hand::on_a_new_phone();
    play_until(&mut hand, "react");
    hand.touch("data-key", "stop");
    let attempt = hand.last_attempt().unwrap();
    assert!(!attempt.aids.any() && attempt.replays == 0, "{attempt:?}");
}

/// What a person does next, whatever is asked; after two misses, “pas maintenant”.
fn one_touch(hand: &mut Hand) {
    let play = hand.desk.view().play.unwrap();
    if hand.sees("data-screen", "greeting") {
        return hand.touch("data-tool", "skip");
    }
    if play.feedback.is_some() {
        return hand.act();
    }
    if play.sorting {
        return hand.touch("data-key", "later");
    }
    if play.attempt > 2 {
        return hand.touch("data-tool", "skip");
    }
    let keys = keys(&play.body);
    let first = usize::from(play.attempt - 1) % keys.len().max(1);
    match &play.body {
        Body::Order { .. } => keys.iter().for_each(|key| hand.touch("data-key", key)),
        Body::ActOn { how: app_domain::view::PutState::Put, .. } => {
            hand.touch("data-key", &keys[0]);
            hand.touch("data-key", &keys[1]);
        }
        Body::Say { .. } => hand.touch("data-tool", "felt-alone"),
        Body::Duo { .. } => return hand.touch("data-tool", "alone"),
        // What moves by itself is tried where it is drawn (steps/tests).
        Body::Drive { .. } => return hand.touch("data-tool", "skip"),
        Body::MatchWord { labels, tied, .. } => {
            let left = labels.iter().find(|said| tied.iter().all(|(key, _)| *key != said.key));
            hand.touch("data-key", left.unwrap().key.as_str());
            hand.touch("data-key", &keys[first]);
        }
        Body::BuildWord { count, .. } => {
            keys.iter().take(*count).for_each(|key| hand.touch("data-key", key));
        }
        Body::Dial { least, .. } => (0..*least).for_each(|_| hand.touch("data-key", "1")),
        Body::React { .. } => return hand.touch("data-key", &keys[first]),
        Body::Listen { .. } => {}
        _ => hand.touch("data-key", &keys[first]),
    }
    hand.act();
}

/// What can be chosen.
fn keys(body: &Body) -> Vec<String> {
    use app_domain::view::DangerStage::{Find, May, Then};
    match body {
        Body::PickPicture { choices, .. } | Body::MatchWord { pictures: choices, .. } => {
            choices.iter().map(|pic| pic.key.to_string()).collect()
        }
        Body::ActOn { spots, .. } | Body::Panorama { spots, stage: Find, .. } => {
            spots.iter().map(|spot| spot.key.to_string()).collect()
        }
        Body::PickSound { choices, .. }
        | Body::BuildWord { bits: choices, .. }
        | Body::Promise { choices }
        | Body::Form { choices, .. }
        | Body::Debrief { choices, .. }
        | Body::Order { cards: choices }
        | Body::Dialogue { replies: choices, .. }
        | Body::Panorama { stage: May { choices, .. } | Then { choices, .. }, .. } => {
            choices.iter().map(|said| said.key.to_string()).collect()
        }
        Body::React { gestures, .. } => {
            gestures.iter().map(|g| crate::steps::gesture_name(*g).to_owned()).collect()
        }
        Body::Sequence { parts, .. } => parts
            .iter()
            .flat_map(|part| &part.letters)
            .map(|(letter, _)| letter.as_str().to_owned())
            .collect(),
        Body::Listen { .. }
        | Body::Say { .. }
        | Body::Dial { .. }
        | Body::Duo { .. }
        | Body::Puzzle { .. }
        | Body::Drive { .. }
        | Body::Card(_) => {
            vec![]
        }
    }
}

#[test]
fn an_invitation_opens_on_its_code() {
    let hand = Hand::by_invite("ab12-cd34");
    assert!(hand.sees("data-code", "AB12CD34"), "{}", hand.html());
}

#[test]
fn a_code_without_network_says_what_to_do_and_loses_nothing() {
    let mut hand = Hand::by_invite("AB12CD34");
    hand.act();
    assert!(hand.sees("data-trouble", "no-network"), "{}", hand.html());
    assert!(!hand.desk.view().send.enrolled);
}

#[test]
fn every_place_of_home_opens() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-tool", "home");
    for (tile, screen) in [
        ("scenes", "scenes"),
        ("knows", "knows"),
        ("send", "send"),
        ("group", "enrol"),
        ("together", "together"),
        ("bridge", "site"),
    ] {
        hand.touch("data-tool", tile);
        assert!(hand.sees("data-screen", screen), "{}", hand.html());
        hand.touch("data-tool", "home");
        assert!(hand.sees("data-screen", "home"), "{}", hand.html());
    }
}

#[test]
fn je_dis_ce_que_c_est_names_a_button_instead_of_pressing_it() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "naming");
    assert!(hand.sees("data-screen", "play"), "where the buttons are: {}", hand.html());
    hand.touch("data-tool", "home");
    assert!(hand.sees("data-screen", "play"), "{}", hand.html());
    hand.touch("data-deck", "help");
    assert!(hand.sees("data-screen", "play"), "Aide ends it: {}", hand.html());
    hand.touch("data-tool", "home");
    assert!(hand.sees("data-screen", "home"), "{}", hand.html());
}

#[test]
fn urgence_opens_even_while_buttons_say_what_they_are() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "naming");
    hand.touch("data-deck", "urgent");
    assert!(hand.sees("data-screen", "emergency"), "{}", hand.html());
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-screen", "play"), "and ends it: {}", hand.html());
}

#[test]
fn leaving_keeps_the_place() {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand.touch("data-tool", "home");
    assert!(hand.desk.view().play.is_none());
    assert!(hand.html().contains("Reprendre"), "{}", hand.html());
    assert_eq!(hand.desk.view().trouble, None);
}
