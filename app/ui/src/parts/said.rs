//! A text in its own language and direction.

use crate::Words;
use dioxus::prelude::*;

/// Words, marked with their language so that voices, fonts and direction follow.
#[component]
pub fn Said(#[props(into)] words: Words, #[props(into, default)] class: String) -> Element {
    rsx! {
        span { class: "{class}", lang: "{words.html_lang()}", dir: "{words.dir()}", "{words.text}" }
    }
}
