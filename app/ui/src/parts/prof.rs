//! A person of a shared phone: a portrait, a band of colour, a voice (look/14). No name in letters, no progress.

use super::{Icon, IconSize, Mark, Press, Said, Sign, Who};
use crate::Words;
use dioxus::prelude::*;

/// A face to touch.
#[component]
pub fn Prof(
    /// Which one, for tests.
    key_name: String,
    /// What is said: the recorded first name; its text is the colour.
    #[props(into)]
    words: Words,
    src: String,
    /// The name of the colour.
    band: &'static str,
    /// The one whose place is open.
    #[props(default)]
    here: bool,
    onpress: EventHandler,
) -> Element {
    let state = if here { "is-on" } else { "" };
    rsx! {
        Press {
            words: words.clone(), class: "prof press prof--{band} {state}", mark: Mark::Key(key_name), pressed: Some(here), onpress,
            Who { src, class: "who--l" }
            span { class: "row prof__word",
                Icon { sign: Sign::Speaker, size: IconSize::Small }
                Said { words }
            }
        }
    }
}

/// A place that is still empty: somebody new, or one's own to be kept.
#[component]
pub fn ProfNew(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "prof prof--new", mark: Mark::Tool(name), onpress,
            Icon { sign, size: IconSize::Huge }
            Said { words }
        }
    }
}
