//! The frame of a learner screen: top, stage, act, deck (look/README §3).

use super::{Icon, Mark, Press, Said, Sign};
use crate::Words;
use dioxus::prelude::*;

/// The frame. Its data attributes are what the browser tests read.
#[component]
pub fn Frame(
    /// Name of the screen.
    #[props(into)]
    screen: String,
    /// How many answers are durable on this phone.
    #[props(default)]
    recorded: u64,
    /// What is being said now.
    #[props(into, default)]
    playing: String,
    /// Language of the interface.
    #[props(into, default = "fr".to_owned())]
    lang: String,
    /// Extra class: `app--home`, `app--fb`, `app--u`.
    #[props(into, default)]
    class: String,
    /// Top, stage, act, deck.
    children: Element,
) -> Element {
    let words = Words::new("", "", lang);
    rsx! {
        div {
            class: "app {class}",
            lang: "{words.html_lang()}",
            dir: "{words.dir()}",
            "data-screen": screen,
            "data-recorded": "{recorded}",
            "data-playing": playing,
            {children}
        }
    }
}

/// One corner of the top: a small button with its word.
#[component]
pub fn Corner(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "mini", mark: Mark::Tool(name), onpress,
            Icon { sign }
            Said { words }
        }
    }
}

/// Two corners that never move, and what stands between them.
#[component]
pub fn Top(start: Element, end: Element, children: Element) -> Element {
    rsx! {
        header { class: "top",
            {start}
            div { {children} }
            {end}
        }
    }
}

/// Everything that changes. Focus goes to its heading when `at` does.
#[component]
pub fn Stage(
    /// What it is, for screen readers: the question, or the name of the screen.
    #[props(into)]
    heading: String,
    /// `stage--bleed`, `stage--split`…
    #[props(into, default)]
    class: String,
    /// The step, its kind and prompt, when it is one.
    #[props(default)]
    step: Option<StepAt>,
    /// Where the step stands on the ladder of support, when it is one.
    #[props(default)]
    rung: Option<u8>,
    /// What stands on it.
    children: Element,
) -> Element {
    let at = step.clone().unwrap_or_default();
    let here = format!("{}/{}/{heading}", at.step, at.prompt);
    let is_step = step.is_some();
    rsx! {
        main {
            class: "stage {class}",
            "data-step": is_step.then(|| at.step.clone()),
            "data-kind": is_step.then_some(at.kind),
            "data-prompt": is_step.then(|| at.prompt.to_string()),
            "data-rung": rung.map(|rung| rung.to_string()),
            // A list of one: a new key makes a new heading, so the focus moves with the step.
            for here in [here] {
                h1 {
                    key: "{here}",
                    class: "hidden",
                    tabindex: "-1",
                    onmounted: move |heading| async move {
                        // A renderer without focus (tests) says so; there is nothing else to do.
                        drop(heading.set_focus(true).await);
                    },
                    "{heading}"
                }
            }
            {children}
        }
    }
}

/// Which prompt of which step is on the stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepAt {
    /// The author's key of the step.
    pub step: String,
    /// Its kind, as authors write it.
    pub kind: &'static str,
    /// Which prompt, from 0.
    pub prompt: usize,
}
