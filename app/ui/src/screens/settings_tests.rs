//! Needs, sound, this phone and reminders, touched as a person touches them.

use crate::Ring;
use crate::testing::Hand;
use app_domain::needs::{TextSize, Theme};

/// In the first scene of a new phone.
fn in_a_scene() -> Hand {
    let mut hand = Hand::on_a_new_phone();
    hand.act();
    hand
}

/// “Pour moi”: two touches from any screen.
fn settings(hand: &mut Hand) {
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "settings");
    assert!(hand.sees("data-screen", "settings"), "{}", hand.html());
}

#[test]
fn needs_are_two_touches_from_a_scene_take_effect_at_once_and_lead_back() {
    let mut hand = in_a_scene();
    settings(&mut hand);
    for _ in 0..3 {
        hand.touch("data-tool", "bigger");
    }
    hand.touch("data-tool", "contrast");
    let needs = hand.desk.view().needs;
    assert_eq!((needs.size, needs.theme), (TextSize::Largest, Theme::Contrast));
    assert_eq!(*hand.device().look.borrow(), "200 contrast");
    hand.touch("data-tool", "sun");
    hand.touch("data-tool", "bigger");
    assert_eq!(
        *hand.device().look.borrow(),
        "sun",
        "one light at a time; after the largest, as drawn"
    );
    hand.act();
    hand.touch("data-tool", "back");
    assert!(hand.sees("data-kind", "listen"), "{}", hand.html());
}

#[test]
fn aide_itself_makes_letters_larger() {
    let mut hand = in_a_scene();
    hand.touch("data-deck", "help");
    hand.touch("data-tool", "bigger");
    assert_eq!(hand.desk.view().needs.size, TextSize::Large);
}

#[test]
fn one_hand_movement_and_vibration_are_on_the_second_page() {
    let mut hand = in_a_scene();
    settings(&mut hand);
    hand.touch("data-tool", "page-after");
    for tool in ["vibrate", "hand", "hand", "calm", "voice"] {
        hand.touch("data-tool", tool);
    }
    assert_eq!(*hand.device().look.borrow(), "left still calm");
    assert_eq!(hand.desk.view().voice, 1);
}

#[test]
fn the_first_plank_asks_once_whether_the_sound_is_heard() {
    let mut hand = in_a_scene();
    assert!(hand.html().contains("act--sound"), "{}", hand.html());
    hand.touch("data-tool", "louder");
    assert!(hand.sees("data-screen", "sound"), "{}", hand.html());
    hand.act();
    assert!(
        hand.sees("data-kind", "listen") && !hand.html().contains("act--sound"),
        "{}",
        hand.html()
    );
    let mut hand = in_a_scene();
    hand.act();
    assert!(!hand.desk.view().device.asks_sound, "J'entends goes on, and is not asked again");
}

#[test]
fn a_phone_without_sound_offers_to_do_without() {
    let mut hand = in_a_scene();
    hand.touch("data-tool", "louder");
    hand.touch("data-tool", "no-sound");
    assert!(hand.player().is_muted());
    hand.act();
    assert!(hand.sees("data-kind", "listen") && hand.player().is_muted(), "{}", hand.html());
}

#[test]
fn nothing_is_said_while_nobody_is_there_and_the_line_comes_when_they_are_back() {
    let mut hand = in_a_scene();
    let said = |hand: &Hand| hand.player().played().len();
    hand.ring(Ring::Away);
    let before = said(&hand);
    hand.touch("data-deck", "replay");
    assert_eq!(said(&hand), before, "into a pocket");
    hand.ring(Ring::Back);
    assert!(said(&hand) > before);
    let after = said(&hand);
    hand.ring(Ring::Away);
    hand.ring(Ring::Back);
    assert_eq!(said(&hand), after, "what was said to its end is not said again");
}

#[test]
fn reminders_are_chosen_by_picture_and_what_will_happen_is_said() {
    let mut hand = in_a_scene();
    settings(&mut hand);
    hand.touch("data-tool", "page-after");
    hand.touch("data-tool", "reminders");
    assert!(hand.sees("data-outcome", "remind-off"), "{}", hand.html());
    hand.touch("data-tool", "evening");
    assert!(hand.sees("data-outcome", "remind-while-open"), "{}", hand.html());
    assert_eq!(hand.device().windows.borrow().len(), 14);
    hand.touch("data-tool", "calendar");
    assert!(hand.sees("data-outcome", "remind-given"), "{}", hand.html());
    hand.touch("data-tool", "page-after");
    hand.touch("data-tool", "sun");
    hand.touch("data-tool", "page-after");
    hand.touch("data-tool", "late");
    assert_eq!(*hand.device().windows.borrow(), [], "at work in the evening, on any day");
}

#[test]
fn this_phone_tells_its_packs_and_spares_data() {
    let mut hand = in_a_scene();
    hand.touch("data-tool", "home");
    hand.touch("data-tool", "send");
    hand.touch("data-tool", "device");
    assert!(hand.sees("data-screen", "device"), "{}", hand.html());
    hand.touch("data-tool", "little-data");
    assert!(hand.desk.view().device.little_data);
    hand.touch("data-tool", "page-after");
    hand.touch("data-key", "test");
    assert!(hand.html().contains("Une scène est commencée"), "{}", hand.html());
    assert!(!hand.html().contains("is-chosen"), "it cannot be taken off");
}
