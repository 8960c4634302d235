//! A picture told to somebody who does not see it: the app plays the partner, or another person does, phone in hand.

use super::{Place, Shelf};
use crate::parts::{Act, Chip, Sign};
use crate::screens::game::piece::{PiecePicture, name};
use crate::{Words, use_tr};
use app_domain::games::Touch;
use app_domain::view::PieceView;
use dioxus::prelude::*;

#[component]
pub(super) fn Guide(
    picture: Vec<Option<PieceView>>,
    board: Vec<Option<PieceView>>,
    shelf: Vec<PieceView>,
    held: Option<u8>,
    hand: Option<Touch>,
    live: bool,
    showing: bool,
    together: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let tr = use_tr();
    // Two people: one looks at the picture, then the other holds the phone and builds what is told.
    let mut passed = use_signal(|| false);
    let two = together && !showing;
    rsx! {
        if two && !passed() {
            Titled { words: tr.games_my_picture(), sign: Sign::Eye }
            Small { cells: picture, what: "picture", large: true }
            Act { words: tr.games_pass_phone(), sign: Sign::People, onact: move |()| passed.set(true) }
        } else {
            if two {
                Titled { words: tr.games_their_table(), sign: Sign::People }
            } else {
                div { class: "g-two",
                    div { Titled { words: tr.games_my_picture(), sign: Sign::Eye } Small { cells: picture, what: "picture" } }
                    div { Titled { words: tr.games_their_table(), sign: Sign::People } Small { cells: board.clone(), what: "board" } }
                }
            }
            div { class: "g-grid g-grid--told",
                for (at , cell) in (0_u8..).zip(board) {
                    Place {
                        key: "{at}", at, name: cell.as_ref().map(|piece| name(piece, tr)).unwrap_or_default(),
                        live: live && held.is_some(), chosen: false, touched: hand == Some(Touch::Place(at)),
                        onpress: move |()| ontouch.call(Touch::Place(at)),
                        if two {
                            if let Some(piece) = cell.clone() { PiecePicture { piece } }
                        }
                    }
                }
            }
            Shelf { shelf, hand, held, live, ontouch }
        }
    }
}

#[component]
fn Titled(#[props(into)] words: Words, sign: Sign) -> Element {
    rsx! { Chip { words, sign, class: "g-titled" } }
}

/// Six places, seen and not touched.
#[component]
fn Small(
    cells: Vec<Option<PieceView>>,
    what: &'static str,
    #[props(default)] large: bool,
) -> Element {
    let class = if large { "g-small g-small--large" } else { "g-small" };
    rsx! {
        div { class, "data-grid": what,
            for (at , cell) in cells.into_iter().enumerate() {
                span { key: "{at}", class: "g-cell", "data-place": "{at}",
                    if let Some(piece) = cell { PiecePicture { piece } }
                }
            }
        }
    }
}
