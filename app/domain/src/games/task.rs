//! What is to be done on the table, and the touches that do it. Pieces are named by their place in the game's list.

use std::collections::BTreeSet;

/// A touch of the player, or of the hand that shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A piece of the shelf.
    Piece(u8),
    /// A place on the table. Two boxes: 0 and 1. A signal: 1 answers it, 0 lets it pass.
    Place(u8),
    /// “Enlever”: the last one back.
    Undo,
    /// The telephone that rings is answered.
    Answered,
    /// “C'est fait.”
    Done,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Lay pieces: a procedure, a row that goes on, a list to fetch.
    Lay {
        /// All of it, what is there from the start included.
        wanted: Vec<u8>,
        /// How many of them are there from the start.
        fixed: usize,
        /// What can be taken.
        shelf: Vec<u8>,
        /// Whether the order counts.
        ordered: bool,
        /// A lamp, when there is one.
        lamp: Option<bool>,
        /// After how many pieces a telephone rings.
        cut: Option<usize>,
    },
    /// Pieces changed places: two touches exchange two.
    Swap {
        /// As it should be.
        wanted: Vec<u8>,
        /// As it is.
        built: Vec<u8>,
    },
    /// Two boxes.
    Sort {
        /// Pieces that lie in their box already.
        examples: Vec<(u8, bool)>,
        /// Pieces to sort, in order.
        hand: Vec<u8>,
        /// Their boxes.
        wanted: Vec<bool>,
    },
    /// Places to mark.
    Find {
        /// What lies there.
        places: Vec<u8>,
        /// What should lie there; none where one alone is odd.
        model: Option<Vec<u8>>,
        /// The places to mark.
        wanted: BTreeSet<u8>,
    },
    /// A picture told to a partner: a piece, then its place.
    Guide {
        /// Place by place.
        picture: Vec<Option<u8>>,
        /// What the partner has.
        shelf: Vec<u8>,
        /// The message that is misheard (from 0), and the place that is understood.
        mishears: Option<(usize, u8)>,
    },
    /// Signals, one after the other.
    Signal {
        /// In order.
        stream: Vec<u8>,
        /// The right ones.
        targets: Vec<u8>,
        /// From this signal on, these are the right ones.
        change: Option<(usize, Vec<u8>)>,
    },
}

impl Task {
    /// The right signals when this one comes.
    #[must_use]
    pub fn targets_at(&self, at: usize) -> &[u8] {
        match self {
            Self::Signal { change: Some((from, others)), .. } if at >= *from => others,
            Self::Signal { targets, .. } => targets,
            _ => &[],
        }
    }

    /// What is to be laid, box by box or signal by signal: the row that a check compares. Empty where places count.
    #[must_use]
    pub fn row(&self) -> Vec<u8> {
        match self {
            Self::Lay { wanted, .. } | Self::Swap { wanted, .. } => wanted.clone(),
            Self::Sort { wanted, .. } => wanted.iter().map(|right| u8::from(*right)).collect(),
            Self::Signal { stream, .. } => {
                let right = |(at, one): (usize, &u8)| u8::from(self.targets_at(at).contains(one));
                stream.iter().enumerate().map(right).collect()
            }
            Self::Find { .. } | Self::Guide { .. } => Vec::new(),
        }
    }

    /// How many things there are to do.
    #[must_use]
    pub fn length(&self) -> usize {
        match self {
            Self::Lay { wanted, fixed, .. } => wanted.len().saturating_sub(*fixed),
            Self::Swap { wanted, .. } => wanted.len(),
            Self::Sort { hand, .. } => hand.len(),
            Self::Find { places, .. } => places.len(),
            Self::Guide { picture, .. } => picture.iter().flatten().count(),
            Self::Signal { stream, .. } => stream.len(),
        }
    }
}
