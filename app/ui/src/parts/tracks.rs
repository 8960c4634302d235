//! Oral and written, always two, never one (R11).

use super::{Icon, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// One track: which, and how far, in words; `laid` of two planks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackView {
    /// À l'oral, à l'écrit.
    pub which: Words,
    /// Je sais, avec une aide, pas encore.
    pub how: Words,
    /// 0, 1 or 2.
    pub laid: u8,
}

/// The two tracks of a “Je sais…”.
#[component]
pub fn Tracks(oral: TrackView, written: TrackView) -> Element {
    rsx! {
        div { class: "tracks",
            Track { class: "track--oral", sign: Sign::Ear, track: oral }
            Track { class: "track--written", sign: Sign::Pencil, track: written }
        }
    }
}

#[component]
fn Track(class: &'static str, sign: Sign, track: TrackView) -> Element {
    rsx! {
        div { class: "track {class}", "data-laid": "{track.laid}",
            span { class: "track__ic", Icon { sign } }
            Said { words: track.which }
            Said { words: track.how, class: "track__how" }
            span { class: "steps3", "aria-hidden": "true",
                i { class: if track.laid > 0 { "on" } else { "" } }
                i { class: if track.laid > 1 { "on" } else { "" } }
            }
        }
    }
}
