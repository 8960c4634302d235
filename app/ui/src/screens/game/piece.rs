//! A piece: its picture, its name, its sound, and what the hand feels, so that none of them is needed alone.

use crate::parts::{Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_media, use_tr, use_voice};
use app_domain::view::PieceView;
use content_pack::{Shape, Size};
use dioxus::prelude::*;
use locales::Tr;

/// What the phone does with each piece of a game, where it vibrates: milliseconds on, off, on…
const FEELS: [&[u32]; 8] = [
    &[80],
    &[250],
    &[80, 90, 80],
    &[250, 90, 80],
    &[80, 90, 250],
    &[80, 90, 80, 90, 80],
    &[250, 90, 250],
    &[500],
];

/// Its name: the shape, and the size where a game has two.
pub(super) fn name(piece: &PieceView, tr: Tr) -> Words {
    let shape = Words::from(shape(piece.shape, tr));
    let size = piece.size.map(|size| match size {
        Size::Small => tr.games_small().text,
        Size::Large => tr.games_large().text,
    });
    let text = size.map_or_else(|| shape.text.clone(), |size| format!("{}, {size}", shape.text));
    Words { text, ..shape }
}

fn shape(shape: Shape, tr: Tr) -> locales::Message {
    match shape {
        Shape::Square => tr.games_square(),
        Shape::Tube => tr.games_tube(),
        Shape::Round => tr.games_round(),
        Shape::Cube => tr.games_cube(),
        Shape::Cross => tr.games_cross(),
        Shape::Roof => tr.games_roof(),
        Shape::Triangle => tr.games_triangle(),
        Shape::Star => tr.games_star(),
        Shape::Ring => tr.games_ring(),
        Shape::Drop => tr.games_drop(),
        Shape::Arrow => tr.games_arrow(),
        Shape::Moon => tr.games_moon(),
    }
}

/// Its sound, with what is felt. The name is written beside it, and read by a screen reader.
pub(super) fn sound(piece: &PieceView, tr: Tr) -> Words {
    Words {
        id: format!("piece.{}", piece.key),
        clip: piece.sound.clone(),
        feel: FEELS[usize::from(piece.at) % FEELS.len()],
        ..name(piece, tr)
    }
}

/// Its picture.
#[component]
pub(super) fn PiecePicture(piece: PieceView, #[props(into, default)] class: String) -> Element {
    let (tr, media) = (use_tr(), use_media());
    let alt = name(&piece, tr).text;
    rsx! {
        if let Some(still) = piece.still {
            img { class: "g-pic {class}", src: media.still(&still), alt, "data-piece": "{piece.key}" }
        } else {
            span { class: "g-pic {class}", "data-piece": "{piece.key}", "{alt}" }
        }
    }
}

/// A piece one can take. It sounds when it is touched.
#[component]
pub(super) fn PieceButton(
    piece: PieceView,
    /// The hand touches it.
    #[props(default)]
    touched: bool,
    #[props(default)] held: bool,
    live: bool,
    onpress: EventHandler,
) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let (words, heard) = (name(&piece, tr), sound(&piece, tr));
    let state = if held { "is-chosen" } else { "" };
    let hand = if touched { "is-touched" } else { "" };
    rsx! {
        Press {
            words: words.clone(), class: "g-piece press {state} {hand}", mark: Mark::Key(format!("piece-{}", piece.key)),
            pressed: Some(held), label: words.text.clone(), still: !live,
            onpress: move |()| { voice.hear(&heard); onpress.call(()) },
            PiecePicture { piece }
            span { class: "g-piece__foot", Said { words } Icon { sign: Sign::Speaker, size: IconSize::Small } }
            if touched { Hand {} }
        }
    }
}

/// The hand that shows.
#[component]
pub(super) fn Hand() -> Element {
    rsx! {
        span { class: "g-hand", "aria-hidden": "true", Icon { sign: Sign::Tap, size: IconSize::Huge } }
    }
}
