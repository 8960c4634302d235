//! The first screen of all: one large picture. A browser gives no sound before a touch; the scene opens at once (R2).

use crate::parts::{Frame, Icon, IconSize, Mark, Press, Said, Sign, Stage};
use crate::root::open;
use crate::{Words, own_picture, use_door, use_tr};
use dioxus::prelude::*;

/// The team at the gate; touching anything begins.
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
        Frame { screen: "first-touch", class: "app--first", lang: view.read().lang.to_string(), recorded: view.read().recorded,
            Stage { heading: words.text.clone(), class: "stage--bleed",
                Press {
                    words: words.clone(), class: "first", mark: Mark::Act,
                    onpress: move |()| if let Some(unit) = first.clone() { open(door, unit) },
                    img { src: own_picture("retour"), alt: "" }
                    span { class: "first__word",
                        if ready {
                            Icon { sign: Sign::Tap, size: IconSize::Huge }
                            Said { words }
                        } else {
                            Icon { sign: Sign::Wait, size: IconSize::Huge }
                            Said { words: tr.frame_getting_ready() }
                        }
                    }
                }
            }
        }
    }
}
