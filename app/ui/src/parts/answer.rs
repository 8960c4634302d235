//! An answer of the road code: a letter, spoken; several may be chosen.

use super::{Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// One of A to D.
#[component]
pub fn Answer(
    #[props(into)] letter: String,
    #[props(into)] words: Words,
    /// The same in the learner's language, while meanings are open.
    #[props(default)]
    own: Option<Words>,
    chosen: bool,
    onchoose: EventHandler<String>,
) -> Element {
    let voice = use_voice();
    let state = if chosen { "is-chosen" } else { "" };
    let key = letter.clone();
    let said: Vec<Words> = std::iter::once(words.clone()).chain(own.clone()).collect();
    rsx! {
        Press {
            words: words.clone(),
            class: "answer press {state}",
            mark: Mark::Key(letter.clone()),
            pressed: Some(chosen),
            onpress: move |()| { voice.hear_all(&said); onchoose.call(key.clone()) },
            span { class: "answer__key",
                span { class: "answer__letter", "{letter}" }
                Icon { sign: Sign::Speaker, size: IconSize::Small }
            }
            span { class: "grow",
                Said { words }
                if let Some(own) = own {
                    Said { words: own, class: "reply__own" }
                }
            }
        }
    }
}
