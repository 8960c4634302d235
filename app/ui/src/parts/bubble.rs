//! What somebody says, on the picture. It never covers a face, and replays when touched.

use super::{Icon, Mark, Press, Said, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A bubble: what is said, or the name of who says it.
#[component]
pub fn Bubble(
    #[props(into)] key_name: String,
    /// Shown.
    shown: Words,
    /// Said when touched.
    said: Words,
    #[props(into, default)] class: String,
    #[props(default)] onpress: Option<EventHandler<String>>,
) -> Element {
    let voice = use_voice();
    let now = if voice.is_playing(&said) { "bubble--now" } else { "" };
    let lang = Some(shown.html_lang().to_owned());
    let (heard, key) = (said.clone(), key_name.clone());
    rsx! {
        Press {
            words: said,
            class: "bubble press {now} {class}",
            mark: Mark::Key(key_name),
            lang,
            onpress: move |()| {
                voice.hear(&heard);
                if let Some(onpress) = onpress { onpress.call(key.clone()) }
            },
            Icon { sign: Sign::Speaker }
            Said { words: shown }
        }
    }
}
