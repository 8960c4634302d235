//! Feedback that rises from below; the picture stays in view.

use super::{Ear, Icon, IconSize, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// A sheet: a yes, or “on essaie autrement”. Never a cross, never red.
#[component]
pub fn Sheet(
    good: bool,
    title: Words,
    #[props(default)] body: Vec<Words>,
    children: Element,
) -> Element {
    let (class, sign) = if good { ("sheet--good", Sign::Check) } else { ("", Sign::Again) };
    rsx! {
        section {
            class: "sheet {class}", role: "status", aria_live: "polite",
            "data-verdict": if good { "yes" } else { "again" },
            div { class: "sheet__head",
                span { class: "sheet__mark", Icon { sign, size: IconSize::Large } }
                h2 { class: "grow sheet__title", Said { words: title.clone() } }
                Ear { words: title }
            }
            for words in body {
                div { class: "row", key: "{words.id}",
                    p { class: "say grow", Said { words: words.clone() } }
                    Ear { words }
                }
            }
            {children}
        }
    }
}
