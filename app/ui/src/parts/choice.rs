//! A picture to touch. Touch = hear it and choose it; the act confirms.

use super::{Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A picture with its word.
#[component]
pub fn Choice(
    #[props(into)] key_name: String,
    #[props(into)] src: String,
    #[props(into)] words: Words,
    /// The same in the learner's language.
    #[props(default)]
    own: Option<Words>,
    chosen: bool,
    onchoose: EventHandler<String>,
) -> Element {
    let voice = use_voice();
    let state = if chosen { "is-chosen" } else { "" };
    let key = key_name.clone();
    let said: Vec<Words> = std::iter::once(words.clone()).chain(own.clone()).collect();
    rsx! {
        Press {
            words: words.clone(),
            class: "choice press {state}",
            mark: Mark::Key(key_name),
            pressed: Some(chosen),
            onpress: move |()| { voice.hear_all(&said); onchoose.call(key.clone()) },
            if src.is_empty() {
                span { class: "choice__none", Icon { sign: Sign::Speaker, size: IconSize::Huge } }
            } else {
                img { src, alt: "" }
            }
            span { class: "choice__foot",
                span {
                    Said { words }
                    if let Some(own) = own {
                        Said { words: own, class: "choice__own" }
                    }
                }
                Icon { sign: Sign::Speaker, size: IconSize::Small }
            }
            Tick {}
        }
    }
}

/// The sign of what is chosen: never by colour alone.
#[component]
pub fn Tick() -> Element {
    rsx! {
        span { class: "choice__tick", Icon { sign: Sign::Check } }
    }
}
