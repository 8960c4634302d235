//! What was made on this outing, to be seen and heard again; and whether one said yes to sharing it.

use super::use_outing;
use crate::parts::{Ear, Icon, Mark, Press, Said as Text, Sign, Tool};
use crate::{Words, use_tr};
use app_domain::desk::OutingOrder;
use app_domain::event::PieceKind;
use app_domain::view::{MadeView, OutingCard};
use dioxus::prelude::*;

/// At most this many stand on one screen.
const SHOWN: usize = 4;

/// Photographs and sounds, and the way to take a yes back.
#[component]
pub(super) fn Kept(card: OutingCard) -> Element {
    let (tr, hands) = (use_tr(), use_outing());
    let made: Vec<MadeView> =
        card.pieces.iter().filter(|piece| piece.kind != PieceKind::Figure).cloned().collect();
    if made.is_empty() {
        return rsx! {};
    }
    let shown = made.into_iter().rev().take(SHOWN);
    rsx! {
        section { class: "made", aria_label: tr.outing_my_things().text,
            div { class: "row", p { class: "kicker grow", Text { words: tr.outing_my_things() } } Ear { words: tr.outing_my_things() } }
            div { class: "made__row",
                for piece in shown { PieceThumb { key: "{piece.card}/{piece.field}", piece } }
            }
            if card.shared == Some(true) {
                Shared {}
                div { class: "tools",
                    Tool { words: tr.outing_stop_sharing(), sign: Sign::Hidden, name: "stop-sharing",
                        onpress: move |()| hands.order(OutingOrder::StopSharing, Callback::new(|_| ())) }
                }
            }
        }
    }
}

/// A yes is kept, and nothing has left yet: the group's album is not there.
#[component]
pub(super) fn Shared() -> Element {
    let tr = use_tr();
    rsx! {
        p { class: "private",
            Icon { sign: Sign::Wait }
            span { class: "grow",
                Text { words: tr.outing_shared_later() }
                " "
                Text { words: tr.outing_not_sent() }
            }
            Ear { words: tr.outing_shared_later(), then: vec![Words::from(tr.outing_not_sent())] }
        }
    }
}

/// A photograph, or a sound to touch.
#[component]
fn PieceThumb(piece: MadeView) -> Element {
    let (tr, hands) = (use_tr(), use_outing());
    match piece.photo {
        Some(photo) => rsx! {
            img { class: "made__photo", src: "{photo}", alt: tr.outing_box_photo().text }
        },
        None => rsx! {
            Press { words: Words::from(tr.frame_listen()), class: "made__sound press", mark: Mark::Tool("hear"),
                onpress: move |()| hands.hear(&piece.card, &piece.field),
                Icon { sign: Sign::Speaker }
                Text { words: tr.frame_listen() }
            }
        },
    }
}
