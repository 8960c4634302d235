//! A setting: its picture shows its effect, its word says itself, and a touch tries it at once (look/35).

use super::{Icon, IconSize, Mark, Press, Said, Sign, Tick};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A setting to touch.
#[component]
pub fn Setting(
    #[props(into)] words: Words,
    name: &'static str,
    /// Whether it is on; none for one that leads somewhere.
    #[props(default)]
    on: Option<bool>,
    /// Said after its word: a line to try it on.
    #[props(default)]
    then: Vec<Words>,
    onpress: EventHandler,
    /// Its picture.
    children: Element,
) -> Element {
    let voice = use_voice();
    let said: Vec<Words> = std::iter::once(words.clone()).chain(then).collect();
    let state = if on == Some(true) { "is-chosen" } else { "" };
    rsx! {
        Press {
            words: words.clone(), class: "setting press {state}", mark: Mark::Tool(name), pressed: on,
            onpress: move |()| { onpress.call(()); voice.hear_all(&said) },
            span { class: "setting__pic", "aria-hidden": "true", {children} }
            span { class: "choice__foot",
                Said { words }
                Icon { sign: if on.is_none() { Sign::Next } else { Sign::Speaker }, size: IconSize::Small }
            }
            Tick {}
        }
    }
}

/// How far something is turned up: planks of which some are laid.
#[component]
pub fn Level(laid: usize, of: usize) -> Element {
    rsx! {
        span { class: "steps3 setting__level",
            for at in 0..of {
                i { key: "{at}", class: if at < laid { "on" } else { "" } }
            }
        }
    }
}
