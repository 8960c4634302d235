//! “On garde votre place ?”: asked once, after the first scene, and it may wait.

use super::shell::{Shell, TitleTop};
use super::site::{Footbridge, use_site};
use crate::parts::{Act, Ear, Said, Sign, Stage, Tile, Tool};
use crate::{Place, Words, use_door, use_tr};
use dioxus::prelude::*;

/// Yes makes a place of what was just played; a person who has one hears that it is kept.
#[component]
pub(crate) fn Keep() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let has_place = door.view().read().people.here.is_some();
    let title = Words::from(if has_place { tr.keep_kept() } else { tr.keep_title() });
    let yes = if has_place { tr.frame_continue() } else { tr.people_keep_it() };
    let to = if has_place { Place::Home } else { Place::MakeProfile };
    let kept = Words::from(tr.send_recorded());
    let site = use_site(door);
    rsx! {
        Shell { screen: "keep", say: vec![title.clone(), kept.clone()],
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                div { class: "picture bring", Footbridge { site } }
                div { class: "card row", p { class: "grow", Said { words: kept.clone() } } Ear { words: kept } }
                Tile { words: tr.keep_my_card(), sign: Sign::Card, name: "card", onpress: move |()| door.go(Place::Enrol) }
                div { class: "tools",
                    Tool { words: tr.frame_not_now(), sign: Sign::Wait, name: "skip", onpress: move |()| door.go(Place::Home) }
                }
            }
            Act { words: yes, sign: Sign::Next, onact: move |()| door.go(to) }
        }
    }
}
