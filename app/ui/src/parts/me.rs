//! Whose phone it is now, and what is kept on it: small pills over the home picture.

use super::{Icon, Mark, Press, Said, Sign, Who};
use crate::Words;
use dioxus::prelude::*;

/// A pill: a portrait or a sign, and a word.
#[component]
pub fn Me(
    #[props(into)] words: Words,
    name: &'static str,
    #[props(default)] portrait: Option<String>,
    #[props(default)] sign: Option<Sign>,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "me press", mark: Mark::Tool(name), onpress,
            if let Some(src) = portrait {
                Who { src }
            }
            if let Some(sign) = sign {
                Icon { sign }
            }
            Said { words }
        }
    }
}
