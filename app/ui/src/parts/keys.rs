//! The big keypad: each key says its sign.

use super::{Mark, Press};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A grid of keys; other keys follow.
#[component]
pub fn Keys(signs: Vec<Words>, onkey: EventHandler<String>, children: Element) -> Element {
    rsx! {
        div { class: "keys",
            for sign in signs {
                SignKey { key: "{sign.text}", sign: sign.clone(), onkey }
            }
            {children}
        }
    }
}

/// One key: it says its sign, then types it.
#[component]
pub fn SignKey(sign: Words, onkey: EventHandler<String>) -> Element {
    let voice = use_voice();
    let said = sign.clone();
    rsx! {
        Press {
            words: sign.clone(), class: "keys__k press", mark: Mark::Key(sign.text.clone()),
            onpress: move |()| { voice.hear(&said); onkey.call(said.text.clone()) },
            span { dir: "ltr", "{sign.text}" }
        }
    }
}
