//! What every choice is made of, whatever it looks like: touch = hear it and choose it; the act confirms.

use super::{Mark, Press};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A choice. Its meaning is said after it while meanings are open.
#[component]
pub(super) fn Pick(
    /// The CSS block: `choice`, `reply`, `answer`.
    block: &'static str,
    key_name: String,
    words: Words,
    own: Option<Words>,
    chosen: bool,
    onchoose: EventHandler<String>,
    children: Element,
) -> Element {
    let voice = use_voice();
    let state = if chosen { "is-chosen" } else { "" };
    let key = key_name.clone();
    let said: Vec<Words> = std::iter::once(words.clone()).chain(own).collect();
    rsx! {
        Press {
            words,
            class: "{block} press {state}",
            mark: Mark::Key(key_name),
            pressed: Some(chosen),
            onpress: move |()| { voice.hear_all(&said); onchoose.call(key.clone()) },
            {children}
        }
    }
}
