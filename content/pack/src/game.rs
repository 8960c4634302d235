//! A game without French: what lies on its table, its rounds, and the sentences it may say (product.md S06).
//!
//! A round says what is to be done; which pieces it is done with is drawn on the phone, from a seed.

use crate::{Clip, Line, LineKey, Review, Still, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a game is about. It decides which rounds it may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// Follow a procedure.
    Procedure,
    /// Go on with a pattern, sort by a rule found out.
    Logic,
    /// Find what is odd, find what differs.
    Analysis,
    /// Hear and see a list, fetch it.
    Memory,
    /// Guide somebody who has not the picture.
    Communication,
    /// Answer the right signal among others.
    Attention,
}

impl Family {
    /// All six.
    pub const ALL: [Self; 6] = [
        Self::Procedure,
        Self::Logic,
        Self::Analysis,
        Self::Memory,
        Self::Communication,
        Self::Attention,
    ];

    /// As authors write it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Procedure => "procedure",
            Self::Logic => "logic",
            Self::Analysis => "analysis",
            Self::Memory => "memory",
            Self::Communication => "communication",
            Self::Attention => "attention",
        }
    }

    /// The family of a name.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.name() == name)
    }
}

/// The form of a piece: what tells it from the others, whatever its colour. The interface says each in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// carré
    Square,
    /// tube
    Tube,
    /// rond
    Round,
    /// cube
    Cube,
    /// croix
    Cross,
    /// toit
    Roof,
    /// triangle
    Triangle,
    /// étoile
    Star,
    /// anneau
    Ring,
    /// goutte
    Drop,
    /// flèche
    Arrow,
    /// lune
    Moon,
}

impl Shape {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Square,
        Self::Tube,
        Self::Round,
        Self::Cube,
        Self::Cross,
        Self::Roof,
        Self::Triangle,
        Self::Star,
        Self::Ring,
        Self::Drop,
        Self::Arrow,
        Self::Moon,
    ];

    /// As authors write it.
    #[must_use]
    pub const fn fr(self) -> &'static str {
        match self {
            Self::Square => "carré",
            Self::Tube => "tube",
            Self::Round => "rond",
            Self::Cube => "cube",
            Self::Cross => "croix",
            Self::Roof => "toit",
            Self::Triangle => "triangle",
            Self::Star => "étoile",
            Self::Ring => "anneau",
            Self::Drop => "goutte",
            Self::Arrow => "flèche",
            Self::Moon => "lune",
        }
    }

    /// The shape of a French name.
    #[must_use]
    pub fn of(fr: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shape| shape.fr() == fr)
    }
}

/// How large a piece is, where a game has two of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// petit
    Small,
    /// grand
    Large,
}

impl Size {
    /// The size of a French name.
    #[must_use]
    pub fn of(fr: &str) -> Option<Self> {
        match fr {
            "petit" => Some(Self::Small),
            "grand" => Some(Self::Large),
            _ => None,
        }
    }
}

/// A thing on the table: shape, size, colour and sound, so that none of them is needed alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its name in the rounds.
    pub key: String,
    /// Its form.
    pub shape: Shape,
    /// Its size, when two of a shape are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// Its picture; `None` while it is to be drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still: Option<Still>,
    /// The sound it makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sound: Option<Clip>,
}

/// What there is to do in a round. `length` is always how many things the player does, as the author wrote it; the dial
/// makes it more or less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "make", rename_all = "snake_case")]
pub enum Make {
    /// Build as it was shown.
    Build {
        /// The pieces, in order.
        show: Vec<String>,
        /// While the lamp is on, these pieces stand for those.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        lamp_on: BTreeMap<String, String>,
        /// After how many pieces a telephone rings.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cut: Option<u8>,
    },
    /// It was built, and two pieces changed places: find and mend.
    Repair {
        /// As it should be.
        show: Vec<String>,
        /// As it is.
        built: Vec<String>,
    },
    /// A row goes on.
    Pattern {
        /// How many different pieces the motif has: 2 or 3.
        kinds: u8,
        /// How many pieces are to be laid.
        length: u8,
    },
    /// Two boxes, and a rule to find out.
    Sort {
        /// How many pieces are to be sorted.
        length: u8,
    },
    /// One is not like the others.
    Odd {
        /// Among how many.
        length: u8,
    },
    /// A model and its copy: what differs?
    Fault {
        /// Pieces of the model.
        length: u8,
        /// How many differ.
        faults: u8,
    },
    /// A list is heard and seen, then fetched, in any order.
    Order {
        /// How many things.
        length: u8,
        /// One of them is asked for twice.
        #[serde(default)]
        twice: bool,
    },
    /// A picture to tell to somebody who does not see it.
    Guide {
        /// How many pieces it has.
        length: u8,
        /// The partner mishears once.
        #[serde(default)]
        mishears: bool,
    },
    /// Signals one after the other: answer the right ones, let the others pass.
    Signal {
        /// How many come.
        length: u8,
        /// How many signals are the right ones.
        targets: u8,
        /// Halfway, others become the right ones.
        #[serde(default)]
        changes: bool,
    },
}

impl Make {
    /// How many things there are to do, as written.
    #[must_use]
    pub fn length(&self) -> u8 {
        match self {
            Self::Build { show, .. } | Self::Repair { show, .. } => {
                u8::try_from(show.len()).unwrap_or(u8::MAX)
            }
            Self::Pattern { length, .. }
            | Self::Sort { length }
            | Self::Odd { length }
            | Self::Fault { length, .. }
            | Self::Order { length, .. }
            | Self::Guide { length, .. }
            | Self::Signal { length, .. } => *length,
        }
    }

    /// The family whose games have such rounds.
    #[must_use]
    pub const fn family(&self) -> Family {
        match self {
            Self::Build { .. } | Self::Repair { .. } => Family::Procedure,
            Self::Pattern { .. } | Self::Sort { .. } => Family::Logic,
            Self::Odd { .. } | Self::Fault { .. } => Family::Analysis,
            Self::Order { .. } => Family::Memory,
            Self::Guide { .. } => Family::Communication,
            Self::Signal { .. } => Family::Attention,
        }
    }
}

/// One round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GameRound {
    /// Its name, which strengths refer to.
    pub key: String,
    /// How many times it is shown by itself at first; it is shown again as often as one wants.
    #[serde(default = "once")]
    pub times: u8,
    /// What there is to do.
    #[serde(flatten)]
    pub make: Make,
}

const fn once() -> u8 {
    1
}

/// An end of the dial, held by the player. Never a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DialEnd {
    /// Things to do in the longest round; shorter rounds change by as many.
    pub pieces: u8,
    /// It is shown again by itself after a try that was not yet it; else only when one asks.
    pub auto: bool,
}

/// What must have been seen in the moves before a sentence may be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// The round was done at the first check, at the author's length or more, without the app having pointed.
    Finished(String),
    /// The fault of the round was found at the first check.
    FoundFault(String),
    /// After the telephone, the first piece laid was the next one.
    ResumedAtStep(String),
    /// It was asked for again so many times before the first touch of a round.
    ReplayedBeforeActing(u8),
    /// A move that did not fit was taken back so many times before any check.
    UndidOwnMove(u8),
    /// What the partner misheard was said again so many times before any check.
    CorrectedPartner(u8),
}

/// A sentence the game may say, only in good, only if it was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// The sentence.
    pub key: LineKey,
    /// All of these were seen.
    pub when: Vec<When>,
    /// Where it is useful.
    pub useful: LineKey,
}

/// A game, compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Game {
    /// `jeu.procedure`.
    pub id: UnitId,
    /// What it may reveal, for staff.
    pub talent: String,
    /// What it is about.
    pub family: Family,
    /// Minutes it takes, about.
    pub minutes: u8,
    /// Who wrote and checked.
    pub review: Review,
    /// Every text.
    pub lines: BTreeMap<LineKey, Line>,
    /// What lies on the table.
    pub pieces: Vec<Piece>,
    /// The rounds, in order.
    pub rounds: Vec<GameRound>,
    /// The dial turned down.
    pub less: DialEnd,
    /// The dial turned up.
    pub more: DialEnd,
    /// What it may say.
    pub strengths: Vec<Strength>,
    /// “Vous voulez garder cette phrase ?”
    pub offer: LineKey,
    /// “Vous voulez la montrer ?”
    pub share: LineKey,
}

impl Game {
    /// “Merci d'avoir joué.”
    pub const THANKS: &'static str = "merci";
    /// “On rejoue ?”
    pub const AGAIN: &'static str = "encore";

    /// The place of a piece, by its key.
    #[must_use]
    pub fn piece(&self, key: &str) -> Option<u8> {
        let at = self.pieces.iter().position(|piece| piece.key == key)?;
        u8::try_from(at).ok()
    }

    /// The longest round, as written.
    #[must_use]
    pub fn longest(&self) -> u8 {
        self.rounds.iter().map(|round| round.make.length()).max().unwrap_or(0)
    }
}
