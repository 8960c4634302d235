//! Less, how much, more: in the learner's hand (R18).

use super::{Icon, Mark, Press, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// How many bars a dial has.
const BARS: u8 = 5;

/// The words of a dial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialWords {
    /// Moins.
    pub less: Words,
    /// Plus.
    pub more: Words,
    /// What is dialled: the noise.
    pub what: Words,
}

/// A dial of five bars. `level` goes from 0 to 5.
#[component]
pub fn Dial(words: DialWords, level: u8, onlevel: EventHandler<u8>) -> Element {
    let label = words.what.text.clone();
    rsx! {
        div { class: "pad dial",
            Press {
                words: words.less.clone(), class: "mini press", mark: Mark::Tool("less"),
                onpress: move |()| onlevel.call(level.saturating_sub(1)),
                Icon { sign: Sign::Minus }
                Said { words: words.less }
            }
            div { class: "dial__mid",
                div { class: "bars", role: "img", aria_label: label,
                    for bar in 0..BARS {
                        i { key: "{bar}", class: if bar < level { "on" } else { "" }, style: "block-size:{height(bar)}rem" }
                    }
                }
                Said { words: words.what }
            }
            Press {
                words: words.more.clone(), class: "mini press", mark: Mark::Tool("more"),
                onpress: move |()| onlevel.call((level + 1).min(BARS)),
                Icon { sign: Sign::Plus }
                Said { words: words.more }
            }
        }
    }
}

/// Height of a bar in rem: each a quarter higher than the one before.
fn height(bar: u8) -> f32 {
    f32::from(bar).mul_add(0.25, 0.5)
}
