//! A short answer in large signs: an hour, a number, a word of a form.

use super::pick::Pick;
use super::{Icon, IconSize, Sign};
use crate::Words;
use dioxus::prelude::*;

/// A figure or a word that can be written. It stays in French, left to right, as on the paper.
#[component]
pub fn FigureChoice(
    #[props(into)] key_name: String,
    #[props(into)] words: Words,
    chosen: bool,
    onchoose: EventHandler<String>,
) -> Element {
    rsx! {
        Pick { block: "answer", key_name, words: words.clone(), own: None::<Words>, chosen, onchoose,
            span { dir: "ltr", lang: "fr", "{words.text}" }
            Icon { sign: Sign::Speaker, size: IconSize::Small }
        }
    }
}
