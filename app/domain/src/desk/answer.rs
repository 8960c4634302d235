//! What a learner answers.

use crate::event::Aids;
use crate::play::DuoBegun;
use content_pack::{Gesture, Letter, LineKey, PictureKey, SpotKey};

/// An answer to the prompt on screen, by kind of step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// `listen`: “J'ai compris.”
    Heard,
    /// `pick_picture`.
    Picture(PictureKey),
    /// `pick_sound`, `dialogue`, and the questions of `panorama`.
    Line(LineKey),
    /// `act_on` touch, `panorama` find.
    Spot(SpotKey),
    /// `act_on` put.
    Put {
        /// What was taken.
        what: SpotKey,
        /// Where it was put.
        at: SpotKey,
    },
    /// `act_on`: asking again, always a good move.
    Ask(LineKey),
    /// `order`.
    Order(Vec<LineKey>),
    /// `say`: how it felt, or nothing said. Nobody judges the voice.
    Spoken(Felt),
    /// `react`.
    Gesture(Gesture),
    /// `sequence`, and what was not sure.
    Letters {
        /// All letters chosen.
        letters: Vec<Letter>,
        /// “Je ne suis pas sûr”: the language or the rule.
        unsure: Option<Unsure>,
    },
    /// `match_word`: these two go together.
    Pair {
        /// The word of a wall.
        label: LineKey,
        /// Its picture.
        picture: PictureKey,
    },
    /// `build_word`: pieces, in the order laid.
    Pieces(Vec<LineKey>),
    /// `dial`: the digits dialled, without what stands between them.
    Dialled(String),
    /// `duo`: together on one phone or two, or alone.
    Begin(DuoBegun),
    /// `duo`: what was found, row by row; empty from the phone that told.
    Filled(Vec<SpotKey>),
    /// `drive`: the speed chosen, and planks behind the vehicle ahead (0 where nobody is followed).
    Drove {
        /// km/h.
        speed: u16,
        /// Planks of 5 m.
        gap: u16,
    },
    /// `drive`: “Montrez-moi”, seen to its end.
    ShowMe,
    /// `debrief`: how it went. No answer is wrong. A card that tells: how much help there was.
    Told(LineKey),
    /// An outing: with somebody, or alone.
    GoWith {
        /// Alone.
        alone: bool,
    },
    /// A card of an outing: done.
    CardDone,
    /// `promise`: the act for tomorrow; none is “Pas maintenant”.
    Promise(Option<LineKey>),
}

/// How saying it felt; the learner alone rates it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Felt {
    /// “J'y arrive.”
    Alone,
    /// “Avec une aide.”
    WithHelp,
    /// “Pas encore.”
    NotYet,
}

/// What one was not sure of. It sorts language from rule at no cost (look/09).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsure {
    /// The words.
    Language,
    /// The rule.
    Rule,
}

/// How the answer came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct How {
    /// Help used since the prompt appeared.
    pub aids: Aids,
    /// How many times it was replayed.
    pub replays: u16,
    /// Milliseconds since the question ended.
    pub took_ms: u32,
}
