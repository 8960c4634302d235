//! Fifty answers on the wire.

use super::answer;
use super::line::{Goal, Line};
use app_domain::wire::{deflate, encode_rows};

/// Headers of one request, as measured for sync.md §8.
const HEADERS: usize = 243;

pub(crate) fn fifty_events() -> Line {
    let rows: Vec<Vec<u8>> = (0..50).map(|n| answer(n).to_row(n * 9_000).to_bytes()).collect();
    let columns = deflate(&encode_rows(&rows)).len() + HEADERS;
    let plain = deflate(&rows.concat()).len() + HEADERS;
    Line {
        name: "50 answers up: rows in columns, deflated, with the headers of one request",
        value: bytes(columns),
        unit: "B",
        goal: Goal::AtMost(1_200.0),
        beside: ("the same rows deflated without columns, B", bytes(plain)),
        note: None,
    }
}

fn bytes(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
