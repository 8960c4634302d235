//! The recorder: one round button between two small ones, and voices as shapes.

use super::{Icon, Mark, Press, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// The round button. `words` say what a press does: speak, stop, speak again.
#[component]
pub fn Hood(
    #[props(into)] words: Words,
    recording: bool,
    onrec: EventHandler,
    start: Element,
    end: Element,
) -> Element {
    let sign = if recording { Sign::Square } else { Sign::Mic };
    let state = if recording { "is-playing" } else { "" };
    rsx! {
        div { class: "hood",
            div { {start} }
            div { class: "hood__mid",
                Press {
                    words: words.clone(), class: "rec press {state}", mark: Mark::Key("rec".to_owned()),
                    pressed: Some(recording), label: words.text.clone(), onpress: onrec,
                    Icon { sign }
                }
                Said { words }
            }
            div { {end} }
        }
    }
}

/// A voice drawn: bars of 0 to 100, compared by eye. Nothing judges it (look/07).
#[component]
pub fn Wave(shape: Vec<u8>) -> Element {
    let step = 300.0 / f64::from(u32::try_from(shape.len().max(1)).unwrap_or(1));
    rsx! {
        svg { class: "wave", view_box: "0 0 300 56", preserve_aspect_ratio: "none", "aria-hidden": "true",
            for (at , loud) in shape.iter().enumerate() {
                rect {
                    key: "{at}",
                    x: "{offset(at, step):.1}", y: "{28.0 - bar(*loud) / 2.0:.1}",
                    width: "{step * 0.62:.1}", height: "{bar(*loud):.1}", rx: "2.4",
                }
            }
        }
    }
}

/// Height of a bar in the drawing's units; silence stays visible.
fn bar(loud: u8) -> f64 {
    f64::from(loud.min(100)).mul_add(0.5, 4.0)
}

fn offset(at: usize, step: f64) -> f64 {
    f64::from(u32::try_from(at).unwrap_or(u32::MAX)) * step
}
