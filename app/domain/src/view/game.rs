//! A game being played. What is right is never in it: only what lies on the table, and what the hand shows.

use super::{Pic, Planks, Said};
use crate::games::{Level, Touch};
use crate::id::Day;
use content_pack::{Clip, Family, LineKey, Shape, Size, Still, UnitId};

/// A piece, as it is seen, heard and named.
#[derive(Clone, Debug, PartialEq)]
pub struct PieceView {
    /// Its place in the game's list: what a touch names.
    pub at: u8,
    /// Its author's key.
    pub key: String,
    /// Its form, which the interface names.
    pub shape: Shape,
    /// Its size, where a game has two of a shape.
    pub size: Option<Size>,
    /// Its picture.
    pub still: Option<Still>,
    /// Its sound.
    pub sound: Option<Clip>,
}

/// A place of the row that is laid.
#[derive(Clone, Debug, PartialEq)]
pub struct SlotView {
    /// What lies there.
    pub piece: Option<PieceView>,
    /// The next one goes here.
    pub here: bool,
    /// It is held, to be exchanged with another.
    pub held: bool,
}

/// What lies on the table.
#[derive(Clone, Debug, PartialEq)]
pub enum TableKind {
    /// Pieces to lay.
    Lay {
        /// Whether the order counts.
        ordered: bool,
        /// The lamp, when there is one.
        lamp: Option<bool>,
        /// The row.
        slots: Vec<SlotView>,
        /// How much of it was there from the start: a row that goes on.
        fixed: usize,
        /// What can be taken.
        shelf: Vec<PieceView>,
        /// A telephone rings.
        ringing: bool,
    },
    /// Pieces to exchange.
    Swap {
        /// As it is built now.
        slots: Vec<SlotView>,
    },
    /// Two boxes.
    Sort {
        /// What lies in each.
        boxes: [Vec<PieceView>; 2],
        /// What is to be put into one now.
        now: Option<PieceView>,
    },
    /// Places to mark.
    Find {
        /// As it should be; empty where one alone is odd.
        model: Vec<PieceView>,
        /// What lies there, and whether it is marked.
        places: Vec<(PieceView, bool)>,
    },
    /// A picture to tell.
    Guide {
        /// What the partner does not see.
        picture: Vec<Option<PieceView>>,
        /// What the partner did.
        board: Vec<Option<PieceView>>,
        /// What the partner has.
        shelf: Vec<PieceView>,
        /// Held, to be told the place of.
        held: Option<u8>,
    },
    /// Signals.
    Signal {
        /// The right ones now.
        targets: Vec<PieceView>,
        /// The one that comes; none once all have come.
        now: Option<PieceView>,
        /// How many have come.
        behind: usize,
        /// How many come in all.
        count: usize,
    },
}

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct TableView {
    /// What lies on it.
    pub kind: TableKind,
    /// “C'est fait” can be touched.
    pub ready: bool,
    /// Something can be taken back.
    pub can_undo: bool,
}

/// One moment of what the hand shows: the table, then its touch.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// The table before.
    pub table: TableView,
    /// What the hand touches; none at the end.
    pub touch: Option<Touch>,
    /// What is heard.
    pub heard: Option<PieceView>,
}

/// Where one is in a game.
#[expect(clippy::large_enum_variant, reason = "there is one of it, on the screen")]
#[derive(Clone, Debug, PartialEq)]
pub enum GameStage {
    /// At the table.
    Table {
        /// What the hand shows.
        demo: Vec<Frame>,
        /// How often it shows by itself.
        times: u8,
        /// The player's table.
        table: TableView,
        /// It was checked: done, or not yet. None before.
        checked: Option<bool>,
        /// Two people play it on this phone.
        together: bool,
    },
    /// A sentence that was seen, told to the player first (R25).
    Tell {
        /// The sentence.
        sentence: Said,
        /// Where it is useful.
        useful: Option<Said>,
        /// “Garder ?”, or once kept “montrer ?”
        ask: Said,
        /// It was kept; whether to show it is asked.
        kept: bool,
    },
    /// Thanks.
    Thanks {
        /// “Merci d'avoir joué.”
        thanks: Said,
        /// “On rejoue ?”
        again: Said,
    },
}

/// A game being played.
#[derive(Clone, Debug, PartialEq)]
pub struct GameView {
    /// The game.
    pub unit: UnitId,
    /// Its title.
    pub title: Said,
    /// What it is about.
    pub family: Family,
    /// One plank a round.
    pub planks: Planks,
    /// Which round, by its author's key; empty after the last.
    pub round: String,
    /// Which part of it.
    pub go: usize,
    /// Rises each time the hand shows.
    pub shown: u32,
    /// The dial, for the next round.
    pub level: Level,
    /// What there is.
    pub stage: GameStage,
}

/// A sentence that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct StrengthView {
    /// The game it was seen in.
    pub game: UnitId,
    /// Its key.
    pub strength: LineKey,
    /// The sentence.
    pub sentence: Said,
    /// The game's picture.
    pub cover: Option<Pic>,
    /// The day it was kept.
    pub day: Day,
    /// The referent may see it.
    pub shown: bool,
}
