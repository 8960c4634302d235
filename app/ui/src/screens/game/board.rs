//! What lies on the table, by kind of task. The same for what the hand shows and for what the player does.

mod guide;
mod signal;

use super::piece::{Hand, PieceButton, PiecePicture, name, sound};
use crate::parts::{Chip, Icon, IconSize, Mark, Press, Said, Sign};
use crate::{Words, use_tr, use_voice};
use app_domain::games::Touch;
use app_domain::view::{PieceView, SlotView, TableKind, TableView};
use dioxus::prelude::*;
use guide::Guide;
use signal::Signal;

/// The table.
#[component]
pub(super) fn Board(
    table: TableView,
    hand: Option<Touch>,
    live: bool,
    /// It is the hand's.
    showing: bool,
    together: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    match table.kind {
        TableKind::Lay { ringing: true, .. } => rsx! { Telephone { hand, live, ontouch } },
        TableKind::Lay { ordered: false, slots, shelf, .. } => {
            rsx! { Errand { slots, shelf, hand, live, showing, ontouch } }
        }
        TableKind::Lay { lamp, slots, shelf, fixed, ringing: _, ordered: true } => {
            rsx! { Build { lamp, slots, shelf, fixed, hand, live, ontouch } }
        }
        TableKind::Swap { slots } => rsx! { Mend { slots, live, ontouch } },
        TableKind::Sort { boxes, now } => rsx! { Boxes { boxes, now, hand, live, ontouch } },
        TableKind::Find { model, places } => rsx! { Find { model, places, hand, live, ontouch } },
        TableKind::Guide { picture, board, shelf, held } => {
            rsx! { Guide { picture, board, shelf, held, hand, live, showing, together, ontouch } }
        }
        TableKind::Signal { targets, now, behind, count } => {
            rsx! { Signal { targets, now, behind, count, hand, live, ontouch } }
        }
    }
}

/// What can be taken.
#[component]
fn Shelf(
    shelf: Vec<PieceView>,
    hand: Option<Touch>,
    #[props(default)] held: Option<u8>,
    live: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let many = if shelf.len() > 6 { "g-shelf g-shelf--four" } else { "g-shelf" };
    rsx! {
        div { class: many,
            for piece in shelf {
                PieceButton {
                    key: "{piece.key}", touched: hand == Some(Touch::Piece(piece.at)), held: held == Some(piece.at), live,
                    onpress: move |()| ontouch.call(Touch::Piece(piece.at)), piece: piece.clone(),
                }
            }
        }
    }
}

/// The row: laid, here, to come. Planks, as everywhere.
#[component]
fn Row(slots: Vec<SlotView>) -> Element {
    let wide = if slots.len() > 8 { "g-row g-row--long" } else { "g-row" };
    let columns = slots.len().min(8);
    rsx! {
        div { class: wide, style: "--n:{columns}",
            for (at , slot) in slots.into_iter().enumerate() {
                span { key: "{at}", class: slot_class(&slot),
                    if let Some(piece) = slot.piece.clone() { PiecePicture { piece } }
                }
            }
        }
    }
}

const fn slot_class(slot: &SlotView) -> &'static str {
    match (&slot.piece, slot.here) {
        (Some(_), _) => "g-slot is-laid",
        (None, true) => "g-slot is-here",
        (None, false) => "g-slot",
    }
}

/// A procedure: what is laid stands on the bench, one on the other; a row that goes on lies beside each other.
#[component]
fn Build(
    lamp: Option<bool>,
    slots: Vec<SlotView>,
    shelf: Vec<PieceView>,
    fixed: usize,
    hand: Option<Touch>,
    live: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let laid: Vec<PieceView> = slots.iter().filter_map(|slot| slot.piece.clone()).collect();
    let high = slots.len();
    rsx! {
        if fixed == 0 {
            div { class: "g-bench",
                div { class: "g-tower", style: "--n:{high}",
                    for (at , piece) in laid.into_iter().enumerate() { PiecePicture { key: "{at}", piece } }
                }
                if let Some(on) = lamp { Lamp { on } }
            }
        }
        Row { slots }
        Shelf { shelf, hand, live, ontouch }
    }
}

/// A lamp: lit, it also blinks, and says so.
#[component]
fn Lamp(on: bool) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let words = Words::from(if on { tr.games_lamp_on() } else { tr.games_lamp_off() });
    let felt = Words { feel: &[200, 100, 200, 100, 200], ..words.clone() };
    // What is seen is felt too, once each time the lamp is lit.
    use_effect(use_reactive!(|(on, felt)| {
        if on {
            voice.hear(&felt);
        }
    }));
    rsx! {
        div { class: if on { "g-lamp is-on" } else { "g-lamp" }, "data-lamp": if on { "on" } else { "off" },
            span { class: "g-lamp__bulb" }
            Chip { words, sign: Sign::Sun, class: "chip--dark" }
        }
    }
}

/// A telephone rings: one answers, then goes on where one was.
#[component]
fn Telephone(hand: Option<Touch>, live: bool, ontouch: EventHandler<Touch>) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let words = Words::from(tr.games_telephone());
    let rings = Words { feel: &[400, 200, 400], ..words.clone() };
    use_hook(|| voice.hear(&rings));
    rsx! {
        div { class: "g-phone",
            p { class: "title", Said { words } }
            Press {
                words: tr.games_answer(), class: "btn press btn--gesture is-ringing", mark: Mark::Key("answer".to_owned()), still: !live,
                onpress: move |()| ontouch.call(Touch::Answered),
                Icon { sign: Sign::Call, size: IconSize::Huge }
                Said { words: tr.games_answer() }
                if hand == Some(Touch::Answered) { Hand {} }
            }
        }
    }
}

/// A list: each thing is seen and heard while it is asked for, and then no more.
#[component]
fn Errand(
    slots: Vec<SlotView>,
    shelf: Vec<PieceView>,
    hand: Option<Touch>,
    live: bool,
    showing: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let asked = match hand {
        Some(Touch::Piece(at)) => shelf.iter().find(|piece| piece.at == at).cloned(),
        _ => None,
    };
    let laid: Vec<PieceView> = slots.iter().filter_map(|slot| slot.piece.clone()).collect();
    rsx! {
        div { class: "g-bench g-bench--ask",
            if showing {
                div { class: "g-bubble", "data-asked": asked.as_ref().map(|piece| piece.key.clone()),
                    if let Some(piece) = asked.clone() { PiecePicture { piece, class: "g-pic--big" } } else { Icon { sign: Sign::Ear, size: IconSize::Huge } }
                }
            } else {
                div { class: "g-crate",
                    for (at , piece) in laid.iter().enumerate() { PiecePicture { key: "{at}", piece: piece.clone() } }
                    // As many as were asked for: outlines, no figure.
                    for at in laid.len()..slots.len() { span { key: "{at}", class: "g-slot" } }
                }
            }
        }
        if !showing {
            Shelf { shelf, hand: None, live, ontouch }
        }
    }
}

/// It was built, and something is not where it was: two touches exchange two.
#[component]
fn Mend(slots: Vec<SlotView>, live: bool, ontouch: EventHandler<Touch>) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let places = slots.into_iter().zip(0_u8..);
    rsx! {
        div { class: "g-mend",
            for (slot , at) in places {
                if let Some(piece) = slot.piece {
                    Place {
                        key: "{at}", at, name: name(&piece, tr), live, chosen: slot.held, touched: false,
                        onpress: { let heard = sound(&piece, tr); move |()| { voice.hear(&heard); ontouch.call(Touch::Place(at)) } },
                        PiecePicture { piece: piece.clone() }
                    }
                }
            }
        }
    }
}

/// A place to touch.
#[component]
fn Place(
    at: u8,
    name: Words,
    live: bool,
    chosen: bool,
    touched: bool,
    onpress: EventHandler,
    children: Element,
) -> Element {
    let tr = use_tr();
    let number = Words::from(tr.games_place(u32::from(at) + 1));
    let empty = name.text.is_empty();
    let (label, words) = if empty {
        (number.text.clone(), number)
    } else {
        (format!("{} : {}", number.text, name.text), name)
    };
    let (state, hand) =
        (if chosen { "is-chosen" } else { "" }, if touched { "is-touched" } else { "" });
    rsx! {
        Press {
            words, class: "g-place press {state} {hand}", mark: Mark::Key(format!("place-{at}")),
            pressed: Some(chosen), label, still: !live, onpress,
            if empty { Icon { sign: Sign::Plus } }
            {children}
            if chosen { span { class: "g-place__tick", Icon { sign: Sign::Check } } }
            if touched { Hand {} }
        }
    }
}

/// Two boxes: what lies in them shows a rule that nobody says.
#[component]
fn Boxes(
    boxes: [Vec<PieceView>; 2],
    now: Option<PieceView>,
    hand: Option<Touch>,
    live: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let heard = now.as_ref().map(|piece| sound(piece, tr));
    rsx! {
        div { class: "g-bench g-bench--now",
            if let Some(piece) = now.clone() { PiecePicture { piece, class: "g-pic--big" } }
        }
        div { class: "g-boxes",
            for (at , lying) in (0_u8..).zip(boxes) {
                Press {
                    key: "{at}", words: if at == 0 { tr.games_box_one() } else { tr.games_box_two() },
                    class: if hand == Some(Touch::Place(at)) { "g-box press is-touched" } else { "g-box press" },
                    mark: Mark::Key(format!("place-{at}")), still: !live || now.is_none(),
                    onpress: { let heard = heard.clone(); move |()| {
                        if let Some(words) = &heard { voice.hear(words) }
                        ontouch.call(Touch::Place(at));
                    } },
                    span { class: "g-box__in", "data-box": "{at}",
                        for (nth , piece) in lying.into_iter().enumerate() { PiecePicture { key: "{nth}", piece } }
                    }
                    Said { words: if at == 0 { tr.games_box_one() } else { tr.games_box_two() } }
                    if hand == Some(Touch::Place(at)) { Hand {} }
                }
            }
        }
    }
}

/// What is not like the others, or not like its model.
#[component]
fn Find(
    model: Vec<PieceView>,
    places: Vec<(PieceView, bool)>,
    hand: Option<Touch>,
    live: bool,
    ontouch: EventHandler<Touch>,
) -> Element {
    let (tr, voice) = (use_tr(), use_voice());
    let wide = if places.len() > 6 { "g-grid g-grid--four" } else { "g-grid" };
    rsx! {
        if !model.is_empty() {
            p { class: "kicker", Said { words: tr.games_model() } }
            div { class: "{wide} g-grid--model",
                for (at , piece) in model.into_iter().enumerate() {
                    span { key: "{at}", class: "g-cell", PiecePicture { piece } }
                }
            }
            p { class: "kicker", Said { words: tr.games_copy() } }
        }
        div { class: "{wide} g-grid--live",
            for (at , (piece , marked)) in (0_u8..).zip(places) {
                Place {
                    key: "{at}", at, name: name(&piece, tr), live, chosen: marked, touched: hand == Some(Touch::Place(at)),
                    onpress: { let heard = sound(&piece, tr); move |()| { voice.hear(&heard); ontouch.call(Touch::Place(at)) } },
                    PiecePicture { piece: piece.clone() }
                }
            }
        }
    }
}
