//! On this phone → waiting → received by a person: a path of planks, not a cloud.

use super::{Ear, Icon, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// Where the answers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendState {
    /// All of them were received.
    Sent,
    /// Some exist only on this phone; it goes by itself.
    Waiting,
    /// A person is needed; the words say which.
    Help,
}

impl SendState {
    /// As tests read it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Waiting => "waiting",
            Self::Help => "help",
        }
    }
}

/// One stop of the path.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// What it is.
    pub words: Words,
    /// What it means for the person.
    pub note: Words,
    /// Its sign.
    pub sign: Sign,
    /// How the dot is tinted: `good`, `again`, `info`.
    pub tint: &'static str,
}

/// The path. `data-send` and `data-waiting` are what tests read.
#[component]
pub fn SendPath(state: SendState, waiting: u64, stops: Vec<Stop>) -> Element {
    let last = stops.len().saturating_sub(1);
    rsx! {
        div { class: "path", "data-send": state.name(), "data-waiting": "{waiting}",
            for (at , stop) in stops.into_iter().enumerate() {
                div {
                    key: "{stop.words.id}",
                    class: if state != SendState::Sent && at + 1 == last { "path__stop is-waiting" } else { "path__stop" },
                    span { class: "path__dot path__dot--{stop.tint}", Icon { sign: stop.sign } }
                    p {
                        b { Said { words: stop.words.clone() } }
                        br {}
                        Said { words: stop.note, class: "soft" }
                    }
                    Ear { words: stop.words }
                }
            }
        }
    }
}
