//! One spoken line with its speaker, and its meaning in the learner's language.

use super::{Ear, Said, Who};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A line, who says it, and its ear.
#[component]
pub fn LineRow(
    #[props(into)] words: Words,
    /// Portrait of the speaker, when the pack has one.
    #[props(default)]
    portrait: Option<String>,
    /// Name of the speaker, in French.
    #[props(into, default)]
    name: String,
) -> Element {
    let now = use_voice().is_playing(&words);
    let state = if now { "line--now" } else { "" };
    rsx! {
        div { class: "line {state}",
            if let Some(src) = portrait {
                Who { src, name, speaking: now }
            }
            p { class: "grow",
                if now { mark { Said { words: words.clone() } } } else { Said { words: words.clone() } }
            }
            Ear { words }
        }
    }
}

/// A line in French, its picture, and the same in the learner's language, both spoken.
#[component]
pub fn Gloss(
    french: Words,
    own: Option<Words>,
    #[props(default)] picture: Option<String>,
) -> Element {
    rsx! {
        div { class: "gloss",
            if let Some(src) = picture {
                img { src, alt: "" }
            }
            div { class: "grow",
                p { class: "gloss__fr", Said { words: french.clone() } }
                if let Some(own) = own.clone() {
                    p { class: "gloss__own", Said { words: own } }
                }
            }
            // A meaning that nobody has said yet (no voice of that language, or no vowels for it): the French is heard.
            Ear { words: own.filter(|own| own.clip.is_some()).unwrap_or(french) }
        }
    }
}
