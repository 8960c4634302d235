//! Small controls: tools, tiles, chips.

use super::{Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// Lentement, Dans ma langue… `on` is kept by the caller.
#[component]
pub fn Tool(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    #[props(default)] on: Option<bool>,
    onpress: EventHandler,
) -> Element {
    let state = if on == Some(true) { "is-on" } else { "" };
    rsx! {
        Press { words: words.clone(), class: "tool press {state}", mark: Mark::Tool(name), pressed: on, onpress,
            Icon { sign }
            Said { words }
        }
    }
}

/// A small fact, never pressed. It is said by the ear of its row.
#[component]
pub fn Chip(
    #[props(into)] words: Words,
    sign: Sign,
    #[props(into, default)] class: String,
) -> Element {
    rsx! {
        span { class: "chip {class}",
            Icon { sign }
            Said { words }
        }
    }
}

/// A place to go. It says itself, then opens.
#[component]
pub fn Tile(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    let voice = use_voice();
    let said = words.clone();
    rsx! {
        Press {
            words: words.clone(), class: "tile press", mark: Mark::Tool(name),
            onpress: move |()| { voice.hear(&said); onpress.call(()) },
            span { class: "tile__ic tile__ic--{name}", Icon { sign, size: IconSize::Large } }
            Said { words }
        }
    }
}
