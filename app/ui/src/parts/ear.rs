//! Hear this: always a round speaker, always 56 px or more.

use super::{Icon, IconSize, Mark, Press, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// How an ear looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EarKind {
    /// Beside a text.
    #[default]
    Plain,
    /// Beside the act.
    Act,
    /// The big one of a question.
    Question,
    /// A question without a card.
    Ink,
}

impl EarKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Act => "ear--act",
            Self::Question => "ear--l",
            Self::Ink => "ear--ink",
        }
    }
}

/// A speaker that says some words.
#[component]
pub fn Ear(
    #[props(into)] words: Words,
    #[props(default)] kind: EarKind,
    /// Said after it: the meaning, who it is.
    #[props(default)]
    then: Vec<Words>,
) -> Element {
    let voice = use_voice();
    let playing = if voice.is_playing(&words) { "is-playing" } else { "" };
    let size = if kind == EarKind::Question { IconSize::Huge } else { IconSize::Normal };
    let label = voice.ear_label(&words);
    let said: Vec<Words> = std::iter::once(words.clone()).chain(then).collect();
    rsx! {
        Press {
            words,
            class: "ear press {kind.class()} {playing}",
            mark: Mark::Ear,
            label,
            onpress: move |()| voice.hear_all(&said),
            Icon { sign: Sign::Speaker, size }
        }
    }
}
