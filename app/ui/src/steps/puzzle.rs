//! `puzzle`: a game, opened over the scene; the scene goes on where it was (look/28).

use super::shared::{Helps, PromptStage, Question, question};
use crate::parts::{Act, Sign};
use crate::root::open;
use crate::{Words, use_door, use_media, use_tr};
use app_domain::view::{Pic, PlayView, Said};
use content_pack::UnitId;
use dioxus::prelude::*;

#[component]
pub(super) fn Puzzle(
    play: PlayView,
    game: Option<UnitId>,
    title: Option<Said>,
    cover: Option<Pic>,
) -> Element {
    let (tr, media) = (use_tr(), use_media());
    let ask = question(&play, tr.steps_ask_puzzle().into());
    let name = title.as_ref().map(|title| title.fr.clone()).unwrap_or_default();
    let here = game.is_some();
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(),
            if let Some(src) = media.pic(cover.as_ref()) {
                div { class: "picture g-cover", img { src, alt: "{name}" } }
            }
            Question { words: if here { ask } else { Words::from(tr.steps_comes_later()) }, own: None }
            Helps { play: play.clone(), slow: false }
        }
        match game {
            Some(game) => rsx! { Begin { game } },
            None => rsx! { Later {} },
        }
    }
}

#[component]
fn Begin(game: UnitId) -> Element {
    let (tr, door) = (use_tr(), use_door());
    rsx! { Act { words: tr.frame_start(), sign: Sign::Play, onact: move |()| open(door, game.clone()) } }
}

/// The game is not on this phone yet: the scene goes on.
#[component]
fn Later() -> Element {
    let tr = use_tr();
    let acts = super::use_step_acts();
    rsx! { Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| acts.skip() } }
}
