//! A picture to touch.

use super::pick::Pick;
use super::{Icon, IconSize, Said, Sign};
use crate::Words;
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
    rsx! {
        Pick { block: "choice", key_name, words: words.clone(), own: own.clone(), chosen, onchoose,
            if src.is_empty() {
                span { class: "choice__none", Icon { sign: Sign::Speaker, size: IconSize::Huge } }
            } else {
                img { src, alt: "" }
            }
            span { class: "choice__foot",
                span {
                    Said { words }
                    if let Some(own) = own { Said { words: own, class: "choice__own" } }
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
