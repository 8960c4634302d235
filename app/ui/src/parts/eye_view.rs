//! What the camera sees, while it reads a code. Nothing of it is kept.

use super::{Ear, Said};
use crate::Words;
use dioxus::prelude::*;

/// The camera and what to do with it. `id` is the element the desk is told to show it in.
#[component]
pub fn EyeView(id: &'static str, #[props(into)] words: Words) -> Element {
    let label = words.text.clone();
    rsx! {
        div { class: "eye",
            video { id, muted: true, "playsinline": "true", aria_label: label }
            div { class: "card row", p { class: "grow", Said { words: words.clone() } } Ear { words } }
        }
    }
}
