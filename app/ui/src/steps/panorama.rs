//! `panorama`: looks round, finds dangers, says what may happen and what to do (look/08).

mod look;

use super::pick_sound::LineAct;
use super::shared::{Helps, PromptStage, Question, Replies, question};
use crate::parts::{Act, ActKind, CloseUp, LineRow, Sign};
use crate::{Words, use_media, use_prompt, use_tr};
use app_domain::desk::Answer;
use app_domain::view::{Body, DangerStage, Pic, PlayView, Said, SpotView};
use content_pack::{Rect, SpotKey};
use dioxus::prelude::*;
use locales::Tr;
use look::LookRound;

#[component]
pub(super) fn Panorama(
    play: PlayView,
    panorama: Pic,
    spots: Vec<SpotView>,
    found: Vec<SpotKey>,
    stage: DangerStage,
    more: bool,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let chosen = use_signal(|| None::<String>);
    match stage {
        DangerStage::Find => rsx! {
            Find { play, panorama, spots, found, more, chosen, onanswer }
        },
        DangerStage::May { at, see, choices } => rsx! {
            Ponder { play, panorama, at, told: see, ask: Words::from(tr.panorama_what_may_happen()), choices, chosen, onanswer }
        },
        DangerStage::Then { at, may, choices } => rsx! {
            Ponder { play, panorama, at, told: may, ask: Words::from(tr.panorama_what_do_you_do()), choices, chosen, onanswer }
        },
    }
}

/// Look round, touch a danger, confirm.
#[component]
fn Find(
    play: PlayView,
    panorama: Pic,
    spots: Vec<SpotView>,
    found: Vec<SpotKey>,
    more: bool,
    chosen: Signal<Option<String>>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, media, prompt) = (use_tr(), use_media(), use_prompt());
    let ask = asked(&play, tr);
    let own = play.ask.as_ref().and_then(|ask| prompt.own(ask));
    let src = media.pic(Some(&panorama)).unwrap_or_default();
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--bleed",
            LookRound { src, alt: panorama.alt, spots, found, chosen: chosen(), onspot: move |key| chosen.set(Some(key)) }
            div { class: "pad stack",
                Question { words: ask, own }
                Helps { play, slow: false }
            }
        }
        match chosen() {
            Some(key) => rsx! {
                Act { words: tr.panorama_danger_here(), sign: Sign::Check, onact: move |()| onanswer.call(Answer::Spot(SpotKey::from(key.as_str()))) }
            },
            None if more => rsx! { Act { words: tr.panorama_more(), sign: Sign::Search, kind: ActKind::Still, onact: |()| () } },
            None => rsx! { Act { words: tr.panorama_look_round(), sign: Sign::Search, kind: ActKind::Still, onact: |()| () } },
        }
    }
}

/// A place without danger was touched, which is no miss; one goes on looking.
pub(crate) fn is_safe_here(play: &PlayView) -> bool {
    play.attempt > 1 && matches!(play.body, Body::Panorama { stage: DangerStage::Find, .. })
}

/// Where is the danger? After a place without danger: that it is one.
fn asked(play: &PlayView, tr: Tr) -> Words {
    if is_safe_here(play) {
        tr.panorama_safe_here().into()
    } else {
        question(play, tr.steps_ask_panorama().into())
    }
}

/// What was seen, and a question about it.
#[component]
fn Ponder(
    play: PlayView,
    panorama: Pic,
    at: Rect,
    told: Said,
    ask: Words,
    choices: Vec<Said>,
    chosen: Signal<Option<String>>,
    onanswer: EventHandler<Answer>,
) -> Element {
    let (tr, media, prompt) = (use_tr(), use_media(), use_prompt());
    let whole = media.pic(Some(&panorama)).unwrap_or_default();
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--split",
            div { class: "picture bring",
                match media.pic(told.picture.as_ref()) {
                    Some(src) => rsx! { img { src, alt: told.fr.clone() } },
                    None => rsx! { CloseUp { src: whole, alt: told.fr.clone(), rect: Some(at) } },
                }
            }
            div { class: "stack",
                LineRow { words: prompt.words(&told) }
                Question { words: ask, own: prompt.own(&told) }
                Replies { lines: choices, chosen: chosen(), onchoose: move |key| chosen.set(Some(key)) }
                Helps { play }
            }
        }
        LineAct {
            chosen: chosen(), words: Words::from(tr.frame_my_answer()), sign: Sign::Check,
            online: move |key| onanswer.call(Answer::Line(key)),
        }
    }
}
