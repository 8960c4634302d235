//! The first screen of all: one large picture. A browser gives no sound before a touch; the scene opens at once (R2).

use super::shell::Shell;
use crate::parts::{Icon, IconSize, Mark, Press, Said, Sign, Stage};
use crate::root::open;
use crate::{Words, own_picture, use_door, use_tr};
use dioxus::prelude::*;

/// People wave from the bridge; touching anything begins. Urgence is there from the first second.
#[component]
pub(crate) fn FirstTouch() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let view = door.view();
    let words = Words::from(tr.frame_touch());
    let first = view
        .read()
        .home
        .resume
        .as_ref()
        .or(view.read().home.scenes.first())
        .map(|card| card.unit.clone());
    let ready = first.is_some();
    rsx! {
        Shell { screen: "first-touch", class: "app--first",
            Stage { heading: words.text.clone(), class: "stage--bleed",
                Press {
                    words: words.clone(), class: "first", mark: Mark::Act,
                    onpress: move |()| if let Some(unit) = first.clone() { open(door, unit) },
                    img { src: own_picture("retour"), alt: "" }
                    Invitation { ready }
                }
            }
        }
    }
}

/// “Touchez l'image”, or that the first scene is on its way.
#[component]
fn Invitation(ready: bool) -> Element {
    let tr = use_tr();
    let (sign, words) =
        if ready { (Sign::Tap, tr.frame_touch()) } else { (Sign::Wait, tr.frame_getting_ready()) };
    rsx! {
        span { class: "first__word",
            Icon { sign, size: IconSize::Huge }
            Said { words }
        }
    }
}
