//! What was seen, told to the player first and by voice; sentence by sentence: keep it, show it (R25, R65).

use super::order;
use crate::parts::{
    Act, Ear, Icon, IconSize, Mark, Press, Said as Text, Sign, Stage, StepAt, Tool,
};
use crate::screens::shell::go_home;
use crate::screens::site::{Footbridge, use_site};
use crate::{Door, Words, use_door, use_tr};
use app_domain::desk::{Command, GameOrder};
use app_domain::view::Said;
use dioxus::prelude::*;

/// A line and its meaning: nothing is tested here, so both are said.
pub(super) fn both(said: &Said) -> Vec<Words> {
    std::iter::once(Words::from(said)).chain(Words::own(said)).collect()
}

/// A sentence, and the question about it. Oui and Non weigh the same, and Non changes nothing.
#[component]
pub(super) fn Tell(sentence: Said, useful: Option<Said>, ask: Said, kept: bool) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let step = StepAt { step: ask.key.to_string(), kind: "strength", prompt: 0 };
    let answer =
        move |yes| order(door, if kept { GameOrder::Show(yes) } else { GameOrder::Keep(yes) });
    rsx! {
        Stage { heading: sentence.fr.clone(), step,
            article { class: "card g-told", "data-strength": "{sentence.key}",
                Icon { sign: Sign::Shield, size: IconSize::Huge }
                SaidBoth { said: sentence.clone(), class: "title" }
                if let Some(useful) = useful { SaidBoth { said: useful } }
            }
            div { class: "card g-ask", SaidBoth { said: ask, class: "title" } }
            if kept {
                p { class: "row", Icon { sign: Sign::Lock } span { class: "grow", Text { words: tr.games_no_is_fine() } } Ear { words: tr.games_no_is_fine() } }
            }
        }
        div { class: "go",
            YesNo { words: tr.frame_yes(), sign: Sign::Check, name: "yes", onpress: move |()| answer(true) }
            YesNo { words: tr.frame_no(), sign: if kept { Sign::Hidden } else { Sign::Wait }, name: "no", onpress: move |()| answer(false) }
        }
    }
}

/// A line with its meaning under it, and the ear that says both.
#[component]
pub(super) fn SaidBoth(said: Said, #[props(into, default)] class: String) -> Element {
    let words = Words::from(&said);
    let own = Words::own(&said);
    rsx! {
        div { class: "row",
            p { class: "grow {class}",
                Text { words: words.clone() }
                if let Some(own) = own.clone() { Text { words: own, class: "can__own" } }
            }
            Ear { words, then: own.into_iter().collect::<Vec<_>>() }
        }
    }
}

#[component]
fn YesNo(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "btn press btn--gesture", mark: Mark::Key(name.to_owned()), onpress,
            Icon { sign, size: IconSize::Huge }
            Text { words }
        }
    }
}

/// Thanks; once more, or on.
#[component]
pub(super) fn Thanks(thanks: Said, again: Said) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let site = use_site(door);
    let step = StepAt { step: "end".to_owned(), kind: "thanks", prompt: 0 };
    rsx! {
        Stage { heading: thanks.fr.clone(), step,
            div { class: "picture bring", Footbridge { site } }
            div { class: "card", SaidBoth { said: thanks, class: "title" } }
            div { class: "tools",
                Tool { words: Words::from(&again), sign: Sign::Again, name: "play-again", onpress: move |()| order(door, GameOrder::PlayAgain) }
            }
        }
        Act { words: tr.frame_continue(), sign: Sign::Next, onact: move |()| leave(door) }
    }
}

/// Back to the scene it was opened from, or home.
fn leave(door: Door) {
    door.act_then(Command::Game(GameOrder::Leave), |door, _| {
        if door.view().peek().play.is_none() {
            go_home(*door);
        }
    });
}
