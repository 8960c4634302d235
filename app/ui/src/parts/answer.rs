//! An answer of the road code: a letter, spoken; several may be chosen.

use super::pick::Pick;
use super::{Icon, IconSize, Said, Sign};
use crate::Words;
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
    rsx! {
        Pick { block: "answer", key_name: letter.clone(), words: words.clone(), own: own.clone(), chosen, onchoose,
            span { class: "answer__key",
                span { class: "answer__letter", "{letter}" }
                Icon { sign: Sign::Speaker, size: IconSize::Small }
            }
            span { class: "grow",
                Said { words }
                if let Some(own) = own { Said { words: own, class: "reply__own" } }
            }
        }
    }
}
