//! What happened on an outing (product.md S02). No photograph, no sound, no place and no hour is ever in it.

use super::Kind;
use super::fields::{Fields, text};
use crate::row::Value;
use content_pack::{LineKey, Observer, UnitId};

/// What was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PieceKind {
    /// A photograph.
    Photo,
    /// A sound, or something said.
    Sound,
    /// An hour, a price.
    Figure,
}

impl PieceKind {
    /// All, as recorded.
    const ALL: [(i64, Self); 3] = [(0, Self::Photo), (1, Self::Sound), (2, Self::Figure)];

    const fn code(self) -> i64 {
        match self {
            Self::Photo => 0,
            Self::Sound => 1,
            Self::Figure => 2,
        }
    }
}

/// One fact of an outing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutingFact {
    /// One goes with somebody, or alone.
    Begun {
        /// Alone: the guide asks what the other one would.
        alone: bool,
    },
    /// Something was kept on the phone.
    Kept {
        /// The card it was made on.
        card: String,
        /// What it is.
        kind: PieceKind,
    },
    /// It was erased; none: all of the outing.
    Erased {
        /// The card it was made on.
        card: Option<String>,
    },
    /// “Je partage avec le groupe”: yes, said aloud; or no, which takes it back everywhere.
    Sharing {
        /// Yes or no.
        yes: bool,
    },
    /// Something was seen of the person, or not yet. Never a mark.
    Seen {
        /// The sentence.
        what: LineKey,
        /// Who says so.
        by: Observer,
        /// Seen, or not yet.
        seen: bool,
    },
}

impl OutingFact {
    pub(super) const fn kind(&self) -> Kind {
        match self {
            Self::Begun { .. } => Kind::OutingBegun,
            Self::Kept { .. } => Kind::PieceKept,
            Self::Erased { .. } => Kind::PieceErased,
            Self::Sharing { .. } => Kind::SharingAnswered,
            Self::Seen { .. } => Kind::Observed,
        }
    }

    pub(super) fn values(&self, unit: &UnitId) -> Vec<Value> {
        let rest = match self {
            Self::Begun { alone } => vec![Value::Bool(*alone)],
            Self::Kept { card, kind } => vec![text(card), Value::Int(kind.code())],
            Self::Erased { card } => vec![card.as_ref().map_or(Value::Null, text)],
            Self::Sharing { yes } => vec![Value::Bool(*yes)],
            Self::Seen { what, by, seen } => {
                vec![text(what), Value::Int(code(*by)), Value::Bool(*seen)]
            }
        };
        std::iter::once(text(unit)).chain(rest).collect()
    }

    pub(super) fn read(kind: Kind, f: &mut Fields<'_>) -> Option<Self> {
        Some(match kind {
            Kind::OutingBegun => Self::Begun { alone: f.bool()? },
            Kind::PieceKept => {
                let card = f.text()?;
                let code = f.int()?;
                let (_, kind) = PieceKind::ALL.into_iter().find(|(known, _)| *known == code)?;
                Self::Kept { card, kind }
            }
            Kind::PieceErased => Self::Erased { card: f.text() },
            Kind::SharingAnswered => Self::Sharing { yes: f.bool()? },
            Kind::Observed => {
                let (what, by) = (f.text()?, observer(f.int()?)?);
                Self::Seen { what, by, seen: f.bool()? }
            }
            _ => return None,
        })
    }
}

const fn code(by: Observer) -> i64 {
    match by {
        Observer::Moi => 0,
        Observer::Partner => 1,
        Observer::Trainer => 2,
    }
}

fn observer(code: i64) -> Option<Observer> {
    let all = Observer::ALL.into_iter().map(|(_, who)| who);
    usize::try_from(code).ok().and_then(|at| all.into_iter().nth(at))
}
