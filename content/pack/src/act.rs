//! What a learner does in a step: one variant a kind (design.md §5).
//!
//! Append only: a meaning never changes. An app that cannot play a kind yet skips it, and `packc report` names it.

use crate::{CastKey, ErrorKind, ItemId, LineKey, Noise, PictureKey, SpotKey, Step, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A gesture of a `react` step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gesture {
    /// Go on.
    Go,
    /// Stop.
    Stop,
    /// Step aside.
    Aside,
    /// Do not move at all.
    Freeze,
    /// Get down.
    Down,
}

/// How quickly signals follow each other. Never a race (R19): the scene waits for the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// Time to breathe between two signals.
    #[default]
    Calm,
    /// As on site.
    Fast,
}

/// Hear a line, touch its picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HearRound {
    /// What is heard.
    pub hear: LineKey,
    /// Any of these is right.
    pub right: Vec<PictureKey>,
    /// The others, and why somebody chooses them.
    pub wrong: BTreeMap<PictureKey, ErrorKind>,
}

/// See a picture, choose what is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeeRound {
    /// What is seen.
    pub see: PictureKey,
    /// Any of these is right.
    pub right: Vec<LineKey>,
    /// The others, and why somebody chooses them.
    pub wrong: BTreeMap<LineKey, ErrorKind>,
}

/// What an order asks for on the picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Move {
    /// Touch a region.
    Touch {
        /// Any of these regions.
        touch: Vec<SpotKey>,
    },
    /// Carry one region to another.
    Put {
        /// What is carried.
        put: SpotKey,
        /// Where to; any of these.
        at: Vec<SpotKey>,
    },
}

/// One order to carry out on a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// The order.
    pub hear: LineKey,
    /// What it asks for.
    #[serde(flatten)]
    pub wanted: Move,
    /// Other regions, and why somebody goes there.
    #[serde(default)]
    pub wrong: BTreeMap<SpotKey, ErrorKind>,
    /// What is heard when a wrong region is touched.
    #[serde(default)]
    pub then: BTreeMap<SpotKey, LineKey>,
    /// What is heard when it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<LineKey>,
}

/// A question to answer aloud, with models that all fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SayTurn {
    /// What the other person says.
    pub hear: LineKey,
    /// What one can answer.
    pub model: Vec<LineKey>,
}

/// Something the learner can reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The reply.
    pub say: LineKey,
    /// A good move. Asking again always is.
    #[serde(default)]
    pub good: bool,
    /// Why it is not, when it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorKind>,
    /// What is heard next: the consequence.
    #[serde(default)]
    pub hear: Vec<LineKey>,
    /// The turn it leads to; `fin` ends the talk.
    pub go: String,
    /// The next turn is replayed slowly.
    #[serde(default)]
    pub slow: bool,
}

/// One exchange of a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Its name, for [`Reply::go`].
    pub key: String,
    /// What is said to the learner.
    pub hear: Vec<LineKey>,
    /// Noise of this turn, before that of the step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noise: Option<Noise>,
    /// What one can reply.
    pub reply: Vec<Reply>,
}

/// An alarm word and the gesture that answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// The word.
    pub hear: LineKey,
    /// The gesture.
    pub gesture: Gesture,
}

/// What one does about a danger: one good answer, others with their reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerAnswer {
    /// The right act.
    pub right: LineKey,
    /// Others.
    #[serde(default)]
    pub wrong: BTreeMap<LineKey, ErrorKind>,
}

/// A danger of a panorama.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Danger {
    /// Where it is.
    pub spot: SpotKey,
    /// What I see.
    pub see: LineKey,
    /// What may happen.
    pub may: LineKey,
    /// What I do.
    pub then: DangerAnswer,
    /// A fact told once it is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<LineKey>,
}

/// Digits, hours or a code, by ear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DialRound {
    /// What is heard.
    pub hear: LineKey,
    /// What to dial.
    pub expect: String,
    /// Near answers and why.
    #[serde(default)]
    pub near: BTreeMap<String, ErrorKind>,
}

/// A box of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormField {
    /// Where it is on the paper.
    pub spot: SpotKey,
    /// What is heard.
    pub hear: LineKey,
    /// What to write.
    pub expect: String,
}

/// One side of a duo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DuoSide {
    /// The task, said by the guide.
    pub task: LineKey,
    /// What this side sees; one side may only listen and decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureKey>,
    /// What this side knows: thing → place, or region → line to say of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub holds: BTreeMap<SpotKey, SpotKey>,
    /// Lines ready to say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<LineKey>,
    /// What this side decides between.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<LineKey>,
}

/// A question of a debrief. No answer is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The question.
    pub ask: LineKey,
    /// The answers.
    pub choices: Vec<LineKey>,
    /// Asked only after this answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_if: Option<LineKey>,
}

/// What the learner does, by kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Act {
    /// Hears lines over a picture; touches somebody to hear again.
    Listen {
        /// What is played, in order.
        play: Vec<LineKey>,
        /// Touch to hear.
        #[serde(default)]
        tap: BTreeMap<SpotKey, LineKey>,
    },
    /// Picture for what is heard.
    PickPicture {
        /// One question each.
        round: Vec<HearRound>,
    },
    /// Sound for what is seen.
    PickSound {
        /// One question each.
        round: Vec<SeeRound>,
    },
    /// Does what is said on a picture.
    ActOn {
        /// Asking is always possible with these.
        #[serde(default)]
        can_ask: Vec<LineKey>,
        /// The orders.
        #[serde(rename = "do")]
        deeds: Vec<Deed>,
        /// Heard when all is done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        done: Option<LineKey>,
    },
    /// Puts actions in order.
    Order {
        /// In the right order.
        cards: Vec<LineKey>,
        /// Pairs that may be exchanged.
        #[serde(default)]
        swap: Vec<(LineKey, LineKey)>,
    },
    /// Says lines, hears self against the model.
    Say {
        /// Who is spoken to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        with: Option<CastKey>,
        /// Lines to say.
        #[serde(default)]
        lines: Vec<LineKey>,
        /// Then questions to answer aloud.
        #[serde(default)]
        turn: Vec<SayTurn>,
    },
    /// Branches by spoken replies.
    Dialogue {
        /// Touch to hear (flagged as help).
        #[serde(default)]
        tap: BTreeMap<SpotKey, LineKey>,
        /// The exchanges; the first one opens.
        turn: Vec<Turn>,
    },
    /// Gestures to alarm words, in noise.
    React {
        /// Calm or as on site.
        #[serde(default)]
        speed: Pace,
        /// The words.
        signal: Vec<Signal>,
    },
    /// Looks round, finds dangers, says what may happen and what to do.
    Panorama {
        /// The picture.
        panorama: PictureKey,
        /// Safe places: touching one is never a miss.
        #[serde(default)]
        safe: Vec<SpotKey>,
        /// Dangers.
        danger: Vec<Danger>,
    },
    /// Road-code questions of a bank.
    Sequence {
        /// The bank.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bank: Option<UnitId>,
        /// How many to take.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        take: Option<u8>,
        /// Or these.
        #[serde(default)]
        items: Vec<ItemId>,
    },
    /// One act for tomorrow. “Pas maintenant” is always added.
    Promise {
        /// Two or more.
        choices: Vec<LineKey>,
    },
    /// The word and its picture (written).
    MatchWord {
        /// Label → picture.
        pairs: BTreeMap<LineKey, PictureKey>,
    },
    /// Syllables laid side by side (written).
    BuildWord {
        /// Line → its pieces, joined by `-`.
        words: BTreeMap<LineKey, String>,
    },
    /// Digits, hours, codes, by ear.
    Dial {
        /// One question each.
        round: Vec<DialRound>,
    },
    /// Playable physics.
    Drive {
        /// `stopping`, `gap` or `speed`.
        model: String,
        /// `car`, `van`…
        vehicle: String,
        /// km/h.
        speed: Vec<u16>,
        /// `dry`, `wet`…
        road: Vec<String>,
        /// What to reach.
        goal: String,
        /// Facts it rests on.
        #[serde(default)]
        facts: Vec<String>,
        /// Their values, in thousandths of the fact's unit: 50 km/h is 50,000.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        figures: BTreeMap<String, u32>,
    },
    /// A game of logic, procedure or communication.
    Puzzle {
        /// The game's unit.
        game: UnitId,
    },
    /// A real form, read aloud, filled by taps (written).
    Form {
        /// The boxes.
        field: Vec<FormField>,
        /// Heard when it is checked.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        check: Option<LineKey>,
    },
    /// Two people, each with half. Always has a solo twin.
    Duo {
        /// Minutes it takes.
        minutes: u8,
        /// One side.
        a: DuoSide,
        /// The other.
        b: DuoSide,
        /// What the partner learns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        teaches_partner: Option<LineKey>,
        /// The same, alone.
        solo: Box<Step>,
    },
    /// Telling it afterwards. No wrong answer.
    Debrief {
        /// The questions.
        question: Vec<Question>,
    },
    /// A card of an outing. Never a step of a file: the phone makes one of each card ([`crate::Outing`]).
    #[serde(skip)]
    Card(Box<crate::Card>),
    /// The door of an outing, and of each of its three times. Never a step of a file.
    #[serde(skip)]
    Threshold(Option<crate::OutingTime>),
}

impl Act {
    /// The name of the kind, as authors write it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Listen { .. } => "listen",
            Self::PickPicture { .. } => "pick_picture",
            Self::PickSound { .. } => "pick_sound",
            Self::ActOn { .. } => "act_on",
            Self::Order { .. } => "order",
            Self::Say { .. } => "say",
            Self::Dialogue { .. } => "dialogue",
            Self::React { .. } => "react",
            Self::Panorama { .. } => "panorama",
            Self::Sequence { .. } => "sequence",
            Self::Promise { .. } => "promise",
            Self::MatchWord { .. } => "match_word",
            Self::BuildWord { .. } => "build_word",
            Self::Dial { .. } => "dial",
            Self::Drive { .. } => "drive",
            Self::Puzzle { .. } => "puzzle",
            Self::Form { .. } => "form",
            Self::Duo { .. } => "duo",
            Self::Debrief { .. } => "debrief",
            Self::Card(_) => "card",
            Self::Threshold(_) => "threshold",
        }
    }

    /// The pieces of a word of a `build_word`, in order: `ré-pé-ter` → ré, pé, ter.
    #[must_use]
    pub fn pieces(word: &str) -> Vec<&str> {
        word.split('-').map(str::trim).filter(|piece| !piece.is_empty()).collect()
    }

    /// The track its results count on (gold/FORMAT.md, Channel).
    #[must_use]
    pub const fn channel(&self) -> crate::Channel {
        match self {
            Self::MatchWord { .. } | Self::BuildWord { .. } | Self::Form { .. } => {
                crate::Channel::Written
            }
            _ => crate::Channel::Oral,
        }
    }
}
