//! The one act of a screen, under the thumb, with its voice beside it.

use super::{Ear, EarKind, Icon, Mark, Press, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// What state the act is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ActKind {
    /// Ready.
    #[default]
    Ready,
    /// After a yes.
    Good,
    /// Something is missing: its words say what.
    Still,
}

impl ActKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Ready => "btn press btn--primary",
            Self::Good => "btn press btn--good",
            Self::Still => "btn btn--still grow",
        }
    }
}

/// The act and its ear.
#[component]
pub fn Act(
    #[props(into)] words: Words,
    sign: Sign,
    #[props(default)] kind: ActKind,
    onact: EventHandler,
) -> Element {
    rsx! {
        div { class: "act",
            ActButton { words: words.clone(), sign, kind, onact }
            Ear { words, kind: EarKind::Act }
        }
    }
}

/// The button of an act, for screens that place it themselves.
#[component]
pub fn ActButton(
    #[props(into)] words: Words,
    sign: Sign,
    #[props(default)] kind: ActKind,
    onact: EventHandler,
) -> Element {
    let lang = Some(words.html_lang().to_owned());
    rsx! {
        Press {
            words: words.clone(),
            class: kind.class(),
            mark: Mark::Act,
            still: kind == ActKind::Still,
            lang,
            onpress: onact,
            span { class: "btn__puck", Icon { sign } }
            Said { words, class: "grow" }
        }
    }
}
