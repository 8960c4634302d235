//! `order`: actions in order; pairs named by the author may be exchanged.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{ErrorKind, LineKey, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    cards: &[LineKey],
    swap: &[(LineKey, LineKey)],
    order: &[LineKey],
) -> Option<Grade> {
    let mut given = order.to_vec();
    let mut wanted = cards.to_vec();
    given.sort();
    wanted.sort();
    if given != wanted {
        return None; // not the same cards: an order that is not finished
    }
    let verdict =
        if fits(cards, swap, order) { Verdict::Right } else { Verdict::NotYet(ErrorKind::Rule) };
    let response = order.iter().map(LineKey::as_str).collect::<Vec<_>>().join(" ");
    Some(Grade {
        items: script.counts_for(step, &cards.iter().collect::<Vec<_>>()),
        meant: Some(Meant::Cards(cards.to_vec())),
        chosen: Some(Meant::Cards(order.to_vec())),
        ..Grade::plain(verdict, 0, &response)
    })
}

/// Each two cards stand as the author wrote them, or are a pair that may be exchanged.
fn fits(cards: &[LineKey], swap: &[(LineKey, LineKey)], order: &[LineKey]) -> bool {
    let place = |key: &LineKey| order.iter().position(|other| other == key);
    let free = |a: &LineKey, b: &LineKey| {
        swap.iter().any(|(x, y)| (x == a && y == b) || (x == b && y == a))
    };
    cards.iter().enumerate().all(|(at, first)| {
        cards.iter().skip(at + 1).all(|then| place(first) < place(then) || free(first, then))
    })
}
