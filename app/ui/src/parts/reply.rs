//! Something I could say back, and what was just answered.

use super::pick::Pick;
use super::{Icon, IconSize, Mark, Press, Said, Sign, Tick};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A reply: a gesture, the phrase, my language.
#[component]
pub fn Reply(
    #[props(into)] key_name: String,
    #[props(into)] words: Words,
    #[props(default)] own: Option<Words>,
    #[props(default)] picture: Option<String>,
    chosen: bool,
    onchoose: EventHandler<String>,
) -> Element {
    rsx! {
        Pick { block: "reply", key_name, words: words.clone(), own: own.clone(), chosen, onchoose,
            if let Some(src) = picture {
                img { src, alt: "" }
            } else {
                span { class: "reply__ic", Icon { sign: Sign::Bubble } }
            }
            span { class: "grow",
                Said { words, class: "reply__fr" }
                if let Some(own) = own { Said { words: own, class: "reply__own" } }
            }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
            Tick {}
        }
    }
}

/// The line just answered, kept in view and heard again on touch.
#[component]
pub fn Thread(#[props(into)] words: Words) -> Element {
    let voice = use_voice();
    let said = words.clone();
    rsx! {
        Press { words: words.clone(), class: "thread press", mark: Mark::Tool("thread"), onpress: move |()| voice.hear(&said),
            Icon { sign: Sign::Check }
            Said { words, class: "grow" }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
        }
    }
}
