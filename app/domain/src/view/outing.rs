//! A card of an outing, and what was made on it.

use super::{Pic, Said};
use crate::event::PieceKind;
use content_pack::{Blank, Observer, OutingTime};
use std::rc::Rc;

/// Something that was made on an outing. It is on this phone and nowhere else.
#[derive(Clone, Debug, PartialEq)]
pub struct MadeView {
    /// The card it was made on.
    pub card: String,
    /// Which of the things of the card: a blank, `photo`, `sound`.
    pub field: String,
    /// What it is.
    pub kind: PieceKind,
    /// A figure: `1400`, `6`; empty for the others.
    pub text: String,
    /// A photograph, as the address of a picture.
    pub photo: Option<Rc<str>>,
}

/// What was seen of the person, sentence by sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct ObservedView {
    /// The sentence.
    pub said: Said,
    /// Who has said seen or not yet.
    pub by: Vec<(Observer, bool)>,
}

/// What a card asks for.
#[expect(clippy::large_enum_variant, reason = "there is one of it, on the screen")]
#[derive(Clone, Debug, PartialEq)]
pub enum CardStage {
    /// With somebody, or alone?
    Who,
    /// The next of the three times begins when one says so: days may lie between.
    Threshold(OutingTime),
    /// Fill in what was decided.
    Fill(Vec<Blank>),
    /// Find things; a photograph if one wants.
    Find {
        /// A photograph may be taken.
        photo: bool,
    },
    /// Ask somebody.
    Ask {
        /// Ready to say.
        offer: Vec<Said>,
        /// What they may answer.
        hear: Vec<Said>,
    },
    /// Take a photograph.
    Photo,
    /// Record a sound.
    Record {
        /// At most so long.
        seconds: u16,
    },
    /// Tell it.
    Tell {
        /// About so long.
        seconds: u16,
        /// The other one tells.
        partner: bool,
        /// The pictures of the outing, while they help.
        pictures: Vec<Pic>,
        /// Its photographs are shown too.
        shows: bool,
        /// Lines to start from, while they help.
        start: Vec<Said>,
        /// The help of the first round, to be had again on request (R21); none where it is there.
        again: Option<(Vec<Pic>, Vec<Said>)>,
    },
    /// Keep, share or erase.
    Choose {
        /// “Je garde.”
        keep: Said,
        /// “Je partage.”
        share: Said,
        /// “J'efface.”
        erase: Said,
    },
    /// What was seen.
    Observe {
        /// Who may say so.
        by: Vec<Observer>,
        /// The sentences.
        seen: Vec<ObservedView>,
    },
}

/// A card of an outing.
#[derive(Clone, Debug, PartialEq)]
pub struct OutingCard {
    /// Its name.
    pub key: String,
    /// What it asks for.
    pub stage: CardStage,
    /// What it makes stays on the phone.
    pub private: bool,
    /// Everything that was made on this outing.
    pub pieces: Vec<MadeView>,
    /// Whether it was shared: a spoken yes, or a no after it.
    pub shared: Option<bool>,
}

impl OutingCard {
    /// What was made on this card, by its field.
    #[must_use]
    pub fn piece(&self, field: &str) -> Option<&MadeView> {
        self.pieces.iter().find(|piece| piece.card == self.key && piece.field == field)
    }
}
