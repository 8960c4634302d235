//! Aide, Réécouter, Urgence: the same place on every learner screen.

use super::{Icon, Mark, Press, Said, Sign};
use crate::{Words, use_voice};
use dioxus::prelude::*;

/// The words of the deck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeckWords {
    /// Aide.
    pub help: Words,
    /// Réécouter.
    pub replay: Words,
    /// Urgence.
    pub urgent: Words,
}

/// The arch that never moves.
#[component]
pub fn Deck(
    words: DeckWords,
    onhelp: EventHandler,
    onreplay: EventHandler,
    onurgent: EventHandler,
) -> Element {
    // While controls say what they are, Aide is lit: it is the way out (look/22).
    let naming = use_voice().is_naming();
    let lit = if naming { "deck__item is-naming" } else { "deck__item" };
    let label = format!("{}, {}, {}", words.help.text, words.replay.text, words.urgent.text);
    rsx! {
        nav { class: "deck", aria_label: label,
            Press { words: words.help.clone(), class: lit, mark: Mark::Deck("help"), pressed: naming.then_some(true), always: true, onpress: onhelp,
                Icon { sign: Sign::Help }
                Said { words: words.help }
            }
            Press { words: words.replay.clone(), class: "deck__item deck__replay", mark: Mark::Deck("replay"), onpress: onreplay,
                ReplayDisc {}
                Said { words: words.replay }
            }
            Press { words: words.urgent.clone(), class: "deck__item deck__urgent", mark: Mark::Deck("urgent"), always: true, onpress: onurgent,
                span { class: "chip-ic", Icon { sign: Sign::Siren } }
                Said { words: words.urgent }
            }
        }
    }
}

/// The only custom icon: a turning arrow round a speaker. It is not mirrored (look/README §9).
#[component]
fn ReplayDisc() -> Element {
    rsx! {
        span { class: "disc",
            svg { class: "disc__turn", view_box: "0 0 56 56", "aria-hidden": "true",
                path { d: "M34.5 5A24 24 0 1 1 15.5 7.5", fill: "none", stroke: "currentColor", stroke_width: "4", stroke_linecap: "round" }
                path { d: "M24.5 4.6l10.5-6v12z", fill: "currentColor", stroke: "currentColor", stroke_width: "2", stroke_linejoin: "round" }
            }
            Icon { sign: Sign::Speaker }
        }
    }
}
