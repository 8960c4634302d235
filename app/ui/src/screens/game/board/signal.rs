//! Signals, one after the other. None of them goes by itself: it waits until it is answered or let pass.

use crate::parts::{Icon, IconSize, Mark, Planks, Press, Said, Sign};
use crate::screens::game::piece::{Hand, PiecePicture, name, sound};
use crate::{Words, use_tr, use_voice};
use app_domain::games::Touch;
use app_domain::view::PieceView;
use dioxus::prelude::*;

#[component]
pub(super) fn Signal(
    targets: Vec<PieceView>,
    now: Option<PieceView>,
    behind: usize,
    count: usize,
    hand: Option<Touch>,
    live: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let heard = now.as_ref().map(|piece| sound(piece, tr));
    let says = heard.clone();
    // Each signal sounds, blinks and is felt as it comes; while the hand shows, the table sounds.
    use_effect(use_reactive!(|(behind, live, says)| {
        // Twice the same signal is two signals.
        let _nth: usize = behind;
        if let Some(words) = says.filter(|_| live) {
            voice.hear(&words);
        }
    }));
    let wanted = targets.iter().map(|piece| name(piece, tr).text).collect::<Vec<_>>().join(", ");
    let keys = targets.iter().map(|piece| piece.key.clone()).collect::<Vec<_>>().join(" ");
    rsx! {
        div { class: "g-targets", "data-targets": keys,
            Icon { sign: Sign::Check, size: IconSize::Large }
            for piece in targets { PiecePicture { key: "{piece.key}", piece } }
            span { class: "hidden", aria_live: "polite", "{tr.games_good_one().text} : {wanted}" }
        }
        div { class: "g-signal",
            if let Some(piece) = now.clone() {
                // A list of one: each signal is a new light, and blinks anew.
                for nth in [behind] {
                    span { key: "{nth}", class: "g-signal__light", "data-signal": "{piece.key}", aria_live: "polite",
                        PiecePicture { piece: piece.clone(), class: "g-pic--big" }
                    }
                }
            }
        }
        Planks { here: behind, count, label: wanted }
        div { class: "go g-go",
            Answer { at: 1, words: tr.games_good_one(), sign: Sign::Tap, hand, live: live && now.is_some(), ontouch }
            Answer { at: 0, words: tr.games_let_pass(), sign: Sign::Next, hand, live: live && now.is_some(), ontouch }
        }
    }
}

#[component]
fn Answer(
    at: u8,
    #[props(into)] words: Words,
    sign: Sign,
    hand: Option<Touch>,
    live: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let touched = hand == Some(Touch::Place(at));
    rsx! {
        Press {
            words: words.clone(), class: if touched { "btn press btn--gesture is-touched" } else { "btn press btn--gesture" },
            mark: Mark::Key(format!("place-{at}")), still: !live,
            onpress: move |()| ontouch.call(Touch::Place(at)),
            Icon { sign, size: IconSize::Huge }
            Said { words }
            if touched { Hand {} }
        }
    }
}
