//! The one next thing (R31).

use super::{ActButton, Ear, EarKind, Planks, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// A card with a picture, where one was, and one button.
#[component]
pub fn Resume(
    title: Words,
    /// The title in the learner's language.
    #[props(default)]
    own: Option<Words>,
    /// “Vous étiez ici”, or what is next.
    kicker: Words,
    /// Reprendre, or commencer.
    act: Words,
    #[props(default)] cover: Option<String>,
    /// Planks laid and planks in all; none before the first.
    #[props(default)]
    planks: Option<(usize, usize)>,
    onact: EventHandler,
) -> Element {
    let row = if cover.is_some() { "resume__row" } else { "resume__row resume__row--bare" };
    rsx! {
        section { class: "card resume", aria_label: "{title.text}",
            div { class: row,
                if let Some(src) = cover {
                    img { src, alt: "" }
                }
                div {
                    h2 { class: "title", Said { words: title.clone() } }
                    if let Some(own) = own {
                        p { class: "kicker", Said { words: own } }
                    }
                    p { class: "kicker", Said { words: kicker.clone() } }
                    if let Some((here, count)) = planks {
                        Planks { here, count, label: kicker.text.clone() }
                    }
                }
            }
            div { class: "resume__btn",
                ActButton { words: act.clone(), sign: Sign::Play, onact }
                Ear { words: title.clone(), kind: EarKind::Act }
            }
        }
    }
}
