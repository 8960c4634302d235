//! A portrait: with a name it is a person; with a ring it is speaking.

use dioxus::prelude::*;

/// A portrait. An empty `name` means its words stand beside it.
#[component]
pub fn Who(
    #[props(into)] src: String,
    #[props(into, default)] name: String,
    #[props(into, default)] class: String,
    #[props(default)] speaking: bool,
) -> Element {
    let state = if speaking { "is-speaking" } else { "" };
    rsx! {
        img { class: "who {class} {state}", src, alt: name, width: "56", height: "56" }
    }
}
