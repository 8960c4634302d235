//! The one next thing (R31).

use super::{ActButton, Ear, EarKind, Icon, IconSize, Mark, Planks, Press, Said, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// A card with a picture, where one was, and one button.
#[component]
pub fn Resume(
    title: Words,
    /// The title in the learner's language.
    #[props(default)]
    own: Option<Words>,
    /// “Vous étiez ici”, or what is next.
    kicker: Words,
    /// Why it is offered, piece by piece: the reason, the day, the trade. Touched, it is said.
    #[props(default)]
    why: Vec<Words>,
    /// What the reason looks like.
    #[props(default = Sign::Next)]
    why_sign: Sign,
    /// Reprendre, or commencer.
    act: Words,
    #[props(default)] cover: Option<String>,
    /// Planks laid and planks in all; none before the first.
    #[props(default)]
    planks: Option<(usize, usize)>,
    onact: EventHandler,
    /// “Pas maintenant” (R7), where it can be put off.
    #[props(default)]
    later: Option<Words>,
    #[props(default)] onlater: EventHandler,
) -> Element {
    let (voice, because) = (use_voice(), joined(&why));
    let row = if cover.is_some() { "resume__row" } else { "resume__row resume__row--bare" };
    rsx! {
        section { class: "card resume", aria_label: "{title.text}",
            div { class: row,
                if let Some(src) = cover {
                    img { src, alt: "" }
                }
                div {
                    h2 { class: "title", Said { words: title.clone() } }
                    if let Some(own) = own {
                        p { class: "kicker", Said { words: own } }
                    }
                    p { class: "kicker", Said { words: kicker.clone() } }
                    if let Some(because) = because {
                        Press { words: because.clone(), class: "resume__why press", mark: Mark::Tool("why"), onpress: move |()| voice.hear_all(&why),
                            Icon { sign: why_sign, size: IconSize::Small }
                            Said { words: because }
                        }
                    }
                    if let Some((here, count)) = planks {
                        Planks { here, count, label: kicker.text.clone() }
                    }
                }
            }
            div { class: "resume__btn",
                ActButton { words: act.clone(), sign: Sign::Play, onact }
                Ear { words: title.clone(), kind: EarKind::Act }
            }
            if let Some(words) = later {
                Press { words: words.clone(), class: "resume__later press", mark: Mark::Tool("later"), onpress: move |()| onlater.call(()),
                    Icon { sign: Sign::Wait, size: IconSize::Small }
                    Said { words }
                }
            }
        }
    }
}

/// The pieces as one line; each keeps its own sound.
fn joined(why: &[Words]) -> Option<Words> {
    let first = why.first()?;
    let text = why.iter().map(|words| words.text.as_str()).collect::<Vec<_>>().join(" · ");
    Some(Words { text, ..first.clone() })
}
