//! One file a kind of step. A step shows the prompt and hands back an [`Answer`]; it never decides a verdict.

mod act_on;
mod alarm;
mod build_word;
mod debrief;
mod dial;
mod dialogue;
mod drive;
mod duo;
mod form;
mod gestures;
mod listen;
mod match_word;
mod order;
mod outing;
mod panorama;
mod pick_picture;
mod pick_sound;
mod promise;
mod puzzle;
mod react;
mod say;
mod sequence;
mod shared;
mod support;
#[cfg(test)]
mod support_tests;
#[cfg(test)]
mod tests;

pub(crate) use alarm::Alarm;
pub(crate) use dial::figure_words;
pub(crate) use drive::{Driven, consequence, default_ask as drive_ask};
pub use gestures::gesture_name;
pub(crate) use gestures::{gesture_sign, gesture_words};
pub(crate) use outing::{OutingActs, card_ask, time_name};
pub(crate) use panorama::is_safe_here;
pub(crate) use shared::{StepActs, use_step_acts};

use app_domain::desk::Answer;
use app_domain::view::{Body, PlayView};
use dioxus::prelude::*;

/// The step on the stage, and its act.
#[component]
pub fn StepBody(play: PlayView, onanswer: EventHandler<Answer>) -> Element {
    match play.body.clone() {
        Body::Listen { lines, taps } => rsx! { listen::Listen { play, lines, taps, onanswer } },
        Body::PickPicture { hear, choices } => {
            rsx! { pick_picture::PickPicture { play, hear, choices, onanswer } }
        }
        Body::PickSound { see, choices } => {
            rsx! { pick_sound::PickSound { play, see, choices, onanswer } }
        }
        Body::ActOn { order, how, spots, asks } => {
            rsx! { act_on::ActOn { play, order, how, spots, asks, onanswer } }
        }
        Body::Order { cards } => rsx! { order::Order { play, cards, onanswer } },
        Body::Say { hear, models } => rsx! { say::Say { play, hear, models, onanswer } },
        Body::Dialogue { thread, hear, replies, taps } => {
            rsx! { dialogue::Dialogue { play, thread, hear, replies, taps, onanswer } }
        }
        Body::React { signal, calls_for, gestures, pace: _ } => {
            let alarm = Alarm::new(signal, calls_for);
            rsx! { react::React { play, alarm, gestures, onanswer } }
        }
        Body::Panorama { panorama, spots, found, stage, more } => {
            rsx! { panorama::Panorama { play, panorama, spots, found, stage, more, onanswer } }
        }
        Body::Sequence { view, film, parts, plain } => {
            rsx! { sequence::Sequence { play, view, film, parts, plain, onanswer } }
        }
        Body::MatchWord { labels, pictures, tied } => {
            rsx! { match_word::MatchWord { play, labels, pictures, tied, onanswer } }
        }
        Body::BuildWord { word, count, bits, apart } => {
            rsx! { build_word::BuildWord { play, word, count, bits, apart, onanswer } }
        }
        Body::Dial { hear, between, least, most } => {
            rsx! { dial::Dial { play, hear, between, least, most, onanswer } }
        }
        Body::Form { paper, boxes, hear, choices } => {
            rsx! { form::Form { play, paper, boxes, hear, choices, onanswer } }
        }
        Body::Duo { stage, teller, finder, together, seed } => {
            rsx! { duo::Duo { play, stage, teller, finder, together, seed, onanswer } }
        }
        Body::Puzzle { game, title, cover } => {
            rsx! { puzzle::Puzzle { play, game, title, cover } }
        }
        Body::Drive { drive, van } => rsx! { drive::Drive { play, drive, van, onanswer } },
        Body::Card(card) => rsx! { outing::Card { play, card, onanswer } },
        Body::Debrief { promised, choices } => {
            rsx! { debrief::Debrief { play, promised, choices, onanswer } }
        }
        Body::Promise { choices } => rsx! { promise::Promise { play, choices, onanswer } },
    }
}
