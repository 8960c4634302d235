//! Three doors of Aide that are no place of the house: lending a voice, a word to the makers, who saw what.

use crate::parts::{Sign, Tool};
use crate::{Place, use_door, use_tr};
use dioxus::prelude::*;

/// The doors; none while nobody is here.
#[component]
pub(super) fn Doors() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    if door.view().read().people.locked {
        return rsx! {};
    }
    rsx! {
        div { class: "tools",
            ToMakers {}
            Tool { words: tr.seen_title(), sign: Sign::Eye, name: "seen", onpress: move |()| door.go(Place::Seen) }
            Tool { words: tr.studio_title(), sign: Sign::Mic, name: "studio", onpress: move |()| door.go(Place::Studio) }
        }
    }
}

/// The way to a word to the makers.
#[component]
pub(super) fn ToMakers() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        Tool { words: tr.makers_title(), sign: Sign::Bubble, name: "makers", onpress: move |()| door.go(Place::Makers) }
    }
}
