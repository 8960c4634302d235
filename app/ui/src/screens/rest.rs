//! A pause, calm and without a date (R29), and “Bon retour”, once (look/33): one next thing, nothing piled up (R31).

use super::home::NextThing;
use super::shell::Shell;
use super::site::{Footbridge, use_site};
use crate::parts::{Act, Ear, Said, Sign, Stage, Tool};
use crate::{Words, own_picture, use_door, use_tr};
use app_domain::desk::Command;
use dioxus::prelude::*;

/// Home while one is away: “Reprendre”, and a longer pause for whoever needs it.
#[component]
pub(crate) fn Paused() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let title = Words::from(tr.people_paused());
    let site = use_site(door);
    rsx! {
        Shell { screen: "paused", class: "app--home", say: vec![title.clone()],
            div { class: "world", Footbridge { site } }
            Stage { heading: title.text.clone(),
                div { class: "card row", p { class: "title grow", Said { words: title.clone() } } Ear { words: title } }
                div { class: "tools",
                    Tool { words: tr.people_longer(), sign: Sign::Pause, name: "longer", onpress: move |()| door.act(Command::Pause) }
                }
            }
            Act { words: tr.home_resume(), sign: Sign::Play, onact: move |()| door.act(Command::ComeBack) }
        }
    }
}

/// The first sight after weeks away, or after a pause. Whatever one does next, it is not said again.
#[component]
pub(crate) fn WelcomeBack() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let view = door.view();
    let card = view.read().home.resume.clone();
    let referent = view.read().send.referent.clone();
    let (title, kept) = (Words::from(tr.home_welcome_back()), Words::from(tr.home_nothing_lost()));
    rsx! {
        Shell { screen: "welcome-back", class: "app--home", say: vec![title.clone(), kept.clone()],
            div { class: "world", img { src: own_picture("retour"), alt: "" } }
            Stage { heading: title.text.clone(),
                div { class: "row", "data-welcome": "true",
                    div { class: "grow",
                        p { class: "title title--l", Said { words: title.clone() } }
                        p { Said { words: kept.clone() } }
                    }
                    Ear { words: title, then: vec![kept] }
                }
                if let Some(card) = card { NextThing { card } }
                div { class: "tools",
                    Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| door.act(Command::ComeBack) }
                }
                if let Some(name) = referent { Near { words: Words::from(tr.home_contact_here(&name)) } }
            }
        }
    }
}

/// The person who follows one is still there.
#[component]
fn Near(words: Words) -> Element {
    rsx! {
        div { class: "row",
            img { class: "who", src: own_picture("who-nadia"), alt: "", width: "56", height: "56" }
            p { class: "grow", Said { words: words.clone() } }
            Ear { words }
        }
    }
}
