//! Tables, as HTML: every control is a button with a name, and nothing tells what is right.

use super::board::Board;
use crate::testing::html;
use app_domain::games::Touch;
use app_domain::view::{PieceView, SlotView, TableKind, TableView};
use content_pack::{Shape, Size};
use dioxus::prelude::*;

fn piece(at: u8) -> PieceView {
    let shape = Shape::ALL[usize::from(at)];
    PieceView { at, key: shape.fr().to_owned(), shape, size: None, still: None, sound: None }
}

fn slots(laid: u8, count: u8) -> Vec<SlotView> {
    let slot =
        |at| SlotView { piece: (at < laid).then(|| piece(at)), here: at == laid, held: false };
    (0..count).map(slot).collect()
}

fn shown(kind: TableKind, hand: Option<Touch>) -> String {
    thread_local! {
        static NOW: std::cell::RefCell<Option<(TableKind, Option<Touch>)>> = const { std::cell::RefCell::new(None) };
    }
    fn app() -> Element {
        let (kind, hand) = NOW.with_borrow(Clone::clone).unwrap();
        let table = TableView { kind, ready: false, can_undo: false };
        rsx! { Board { table, hand, live: hand.is_none(), showing: hand.is_some(), together: false, ontouch: |_| () } }
    }
    NOW.set(Some((kind, hand)));
    html(app)
}

fn lay(lamp: Option<bool>, ordered: bool) -> TableKind {
    let shelf = (0..6).map(piece).collect();
    TableKind::Lay { ordered, lamp, slots: slots(2, 5), fixed: 0, shelf, ringing: false }
}

#[test]
fn a_procedure_has_its_row_its_lamp_and_a_named_button_a_piece() {
    let html = shown(lay(Some(true), true), None);
    assert_eq!(html.matches("<button").count(), 6, "{html}");
    assert!(html.contains(r#"data-key="piece-tube""#) && html.contains(r#"aria-label="tube""#));
    assert!(html.contains(r#"data-lamp="on""#) && html.contains("lampe allumée"));
    assert_eq!(html.matches("is-laid").count(), 2);
}

#[test]
fn the_hand_rings_what_it_touches_and_nothing_can_be_touched_meanwhile() {
    let html = shown(lay(None, true), Some(Touch::Piece(1)));
    assert_eq!(html.matches("is-touched").count(), 1, "{html}");
    assert_eq!(html.matches(r#"aria-disabled="true""#).count(), 6);
}

#[test]
fn a_list_is_seen_while_it_is_asked_for_and_no_more() {
    let asking = shown(lay(None, false), Some(Touch::Piece(3)));
    assert!(asking.contains(r#"data-asked="cube""#) && !asking.contains("<button"), "{asking}");
    let fetching = shown(lay(None, false), None);
    assert!(!fetching.contains("data-asked") && fetching.contains("g-crate"), "{fetching}");
}

#[test]
fn a_telephone_leaves_one_thing_to_touch() {
    let kind = TableKind::Lay {
        ordered: true,
        lamp: None,
        slots: slots(3, 6),
        fixed: 0,
        shelf: vec![piece(0)],
        ringing: true,
    };
    let html = shown(kind, None);
    assert_eq!(html.matches("<button").count(), 1, "{html}");
    assert!(html.contains(r#"data-key="answer""#));
}

#[test]
fn places_have_a_number_and_a_name_for_whoever_does_not_see_them() {
    let small = PieceView { size: Some(Size::Small), ..piece(7) };
    let places = vec![(piece(7), false), (small, true)];
    let html = shown(TableKind::Find { model: vec![], places }, None);
    assert!(html.contains(r#"aria-label="Place 2 : étoile, petit""#), "{html}");
    assert_eq!(html.matches(r#"aria-pressed="true""#).count(), 1);
}

#[test]
fn two_boxes_show_what_lies_in_them() {
    let boxes = [vec![piece(0)], vec![piece(1), piece(2)]];
    let html = shown(TableKind::Sort { boxes, now: Some(piece(3)) }, None);
    assert!(html.contains(r#"data-key="place-0""#) && html.contains("Deuxième caisse"), "{html}");
}

#[test]
fn a_picture_is_told_piece_then_place() {
    let picture = vec![Some(piece(0)), None, None, None, None, Some(piece(1))];
    let kind = |held| TableKind::Guide {
        picture: picture.clone(),
        board: vec![None; 6],
        shelf: (0..5).map(piece).collect(),
        held,
    };
    let html = shown(kind(None), None);
    assert_eq!(
        html.matches(r#"aria-disabled="true""#).count(),
        6,
        "no place before a piece: {html}"
    );
    assert_eq!(shown(kind(Some(0)), None).matches(r#"aria-disabled="true""#).count(), 0);
}

#[test]
fn a_signal_waits_for_one_of_two_answers() {
    let kind = |now| TableKind::Signal { targets: vec![piece(4)], now, behind: 2, count: 6 };
    let html = shown(kind(Some(piece(5))), None);
    assert!(html.contains(r#"data-signal="toit""#) && html.contains(r#"data-targets="croix""#));
    assert_eq!(html.matches("<button").count(), 2, "{html}");
    assert_eq!(shown(kind(None), None).matches(r#"aria-disabled="true""#).count(), 2);
}
