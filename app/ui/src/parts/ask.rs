//! The question: a big speaker; the text is its shadow.

use super::{Ear, EarKind, Said};
use crate::Words;
use dioxus::prelude::*;

/// More signs than this do not fit on two lines of a phone at the size of a title.
const LONG: usize = 26;

/// A question, by ear first. `kicker` says who asks, or what surrounds it.
#[component]
pub fn Ask(
    #[props(into)] words: Words,
    #[props(default)] kind: EarKind,
    #[props(default)] kicker: Option<Words>,
    /// The same in the learner's language, when the support level shows it.
    #[props(default)]
    own: Option<Words>,
    children: Element,
) -> Element {
    // A long question is written smaller; its voice stays as large.
    let long = if words.text.chars().count() > LONG { "ask--long" } else { "" };
    rsx! {
        div { class: "ask {long}",
            Ear { words: words.clone(), kind, then: own.iter().cloned().collect::<Vec<_>>() }
            div { class: "grow",
                if let Some(kicker) = kicker {
                    p { class: "kicker", Said { words: kicker } }
                }
                p { class: "ask__text", Said { words } }
                if let Some(own) = own {
                    p { class: "kicker", Said { words: own } }
                }
            }
            {children}
        }
    }
}
