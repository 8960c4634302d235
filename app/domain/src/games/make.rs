//! How rounds are made. Each maker gives what is to be done and what the hand shows before; `None` when the pieces of the
//! game do not allow it.

mod attention;
mod choice;
mod guide;
mod logic;
mod procedure;

pub(super) use attention::signal;
pub(super) use choice::{fault, odd};
pub(super) use guide::{guide, order};
pub(super) use logic::{pattern, sort};
pub(super) use procedure::{build, repair};

#[cfg(test)]
pub(super) use choice::odd_ones;
#[cfg(test)]
pub(super) use logic::{continued, rules_that_fit};

use super::task::Task;
use content_pack::{Game, Piece};

/// What is to be done, and what is shown.
type Made = Option<(Vec<Task>, Vec<Task>)>;

/// Every piece of a game, by its place.
fn all(game: &Game) -> Vec<u8> {
    (0_u8..).take(game.pieces.len()).collect()
}

fn piece(game: &Game, at: u8) -> Option<&Piece> {
    game.pieces.get(usize::from(at))
}

/// Pieces by their keys; `None` when one is not of this game.
fn named(game: &Game, keys: &[String]) -> Option<Vec<u8>> {
    keys.iter().map(|key| game.piece(key)).collect()
}
