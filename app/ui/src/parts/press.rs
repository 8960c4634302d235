//! What everything that can be pressed is made of: a real button whose words can be spoken.

use crate::{Words, use_voice};
use dioxus::prelude::*;

/// Which control it is, for tests and for styles that must not depend on words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing special.
    #[default]
    None,
    /// The main act of the screen.
    Act,
    /// Hear something.
    Ear,
    /// `help`, `replay` or `urgent`.
    Deck(&'static str),
    /// A choice, spot, card, reply, letter or gesture, by its key.
    Key(String),
    /// Any other control with a fixed name: `home`, `language`, `skip`…
    Tool(&'static str),
}

impl Mark {
    fn key(&self) -> Option<String> {
        if let Self::Key(key) = self { Some(key.clone()) } else { None }
    }

    const fn deck(&self) -> Option<&'static str> {
        if let Self::Deck(name) = self { Some(name) } else { None }
    }

    const fn tool(&self) -> Option<&'static str> {
        if let Self::Tool(name) = self { Some(name) } else { None }
    }
}

/// A button. While “je dis ce que c'est” is on, it says its words instead of acting (look/22).
#[component]
pub fn Press(
    /// What it is called. Spoken by Aide; read by screen readers when `named` says so.
    #[props(into)]
    words: Words,
    /// Its CSS classes.
    #[props(into)]
    class: String,
    /// Which control it is.
    #[props(default)]
    mark: Mark,
    /// For choices: whether it is the chosen one.
    #[props(default)]
    pressed: Option<bool>,
    /// Something is missing before it can act; its words say what.
    #[props(default)]
    still: bool,
    /// Acts even while controls only say what they are: Aide, which ends that, and Urgence.
    #[props(default)]
    always: bool,
    /// Says the accessible name when it is not what stands inside.
    #[props(default)]
    label: Option<String>,
    /// Inline place and size, for spots on a picture.
    #[props(default)]
    style: Option<String>,
    /// Another language than the page's.
    #[props(default)]
    lang: Option<String>,
    /// Pressed.
    onpress: EventHandler,
    /// What stands inside.
    children: Element,
) -> Element {
    let voice = use_voice();
    let dir = lang.as_ref().map(|_| words.dir());
    rsx! {
        button {
            r#type: "button",
            class: "{class}",
            style,
            lang,
            dir,
            aria_label: label,
            aria_pressed: pressed.map(|on| on.to_string()),
            aria_disabled: still.then_some("true"),
            "data-key": mark.key(),
            "data-deck": mark.deck(),
            "data-tool": mark.tool(),
            "data-act": (mark == Mark::Act).then_some("true"),
            "data-ear": (mark == Mark::Ear).then(|| words.id.clone()),
            onclick: move |_| {
                if (voice.is_naming() && !always) || still { voice.hear(&words) } else { onpress.call(()) }
            },
            {children}
        }
    }
}
