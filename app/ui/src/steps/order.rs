//! `order`: actions in order, by touch or by drag (look/06).

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{Act, ActKind, Choice, Icon, Mark, Press, Said as Text, Sign};
use crate::{use_media, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{PlayView, Said};
use content_pack::LineKey;
use dioxus::prelude::*;

#[component]
pub(super) fn Order(play: PlayView, cards: Vec<Said>, onanswer: EventHandler<Answer>) -> Element {
    let (tr, prompt) = (use_tr(), use_prompt());
    let mut laid = use_signal(Vec::<LineKey>::new);
    let mut held = use_signal(|| None::<LineKey>);
    let ask = question(&play, tr.steps_ask_order().into());
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    let left: Vec<Said> =
        cards.iter().filter(|card| !laid.read().contains(&card.key)).cloned().collect();
    let complete = left.is_empty();
    // Close together from three on: all of it stands on a phone, however many are laid.
    let (row, rest) = (
        if cards.len() > 2 { "slots slots--close" } else { "slots" },
        if cards.len() > 3 { "left left--close push" } else { "left push" },
    );
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(),
            Question { words: ask, own }
            div {
                class: row,
                ondragover: move |event| event.prevent_default(),
                ondrop: move |event| {
                    event.prevent_default();
                    if let Some(key) = held.take() { laid.write().push(key) }
                },
                // The filled places and the next one: what is left shows how many are to come.
                for at in 0..cards.len().min(laid.read().len() + 1) {
                    Slot {
                        key: "{at}", at,
                        card: laid.read().get(at).and_then(|key| cards.iter().find(|card| card.key == *key)).cloned(),
                        ontake: move |()| { laid.write().remove(at); },
                    }
                }
            }
            Left { class: rest, cards: left, onlay: move |key| laid.write().push(key), onhold: move |key| held.set(Some(key)) }
            Helps { play }
        }
        if complete {
            Act { words: tr.frame_done(), sign: Sign::Check, onact: move |()| onanswer.call(Answer::Order(laid())) }
        } else {
            Act { words: tr.steps_touch_picture(), sign: Sign::Tap, kind: ActKind::Still, onact: |()| () }
        }
    }
}

/// A place of the row: a card with “Enlever”, or a dashed outline.
#[component]
fn Slot(at: usize, card: Option<Said>, ontake: EventHandler) -> Element {
    let (tr, media, prompt) = (use_tr(), use_media(), use_prompt());
    let Some(card) = card else {
        return rsx! {
            div { class: "slot slot--empty",
                span { class: "slot__n", "{at + 1}" }
                p { Text { words: tr.steps_and_then() } }
            }
        };
    };
    rsx! {
        div { class: "slot",
            span { class: "slot__n", "{at + 1}" }
            if let Some(src) = media.pic(card.picture.as_ref()) {
                img { src, alt: "" }
            } else { span {} }
            p { Text { words: prompt.words(&card) } }
            Press {
                words: tr.frame_remove(), class: "mini press slot__off", mark: Mark::Key(format!("off:{}", card.key)), onpress: ontake,
                Icon { sign: Sign::Undo }
                Text { words: tr.frame_remove() }
            }
        }
    }
}

/// Cards not laid yet.
#[component]
fn Left(
    class: &'static str,
    cards: Vec<Said>,
    onlay: EventHandler<LineKey>,
    onhold: EventHandler<LineKey>,
) -> Element {
    let (media, prompt) = (use_media(), use_prompt());
    rsx! {
        div { class,
            for card in cards {
                div {
                    key: "{card.key}", class: "left__card", draggable: "true",
                    ondragstart: { let key = card.key.clone(); move |_| onhold.call(key.clone()) },
                    Choice {
                        key_name: card.key.to_string(),
                        src: media.pic(card.picture.as_ref()).unwrap_or_default(),
                        words: prompt.words(&card),
                        chosen: false,
                        onchoose: move |key: String| onlay.call(LineKey::from(key)),
                    }
                }
            }
        }
    }
}
