//! Facts about help: what was asked for, the learner's own dials, and why an answer was missed.

use super::Aids;
use super::fields::{Fields, text};
use crate::row::Value;
use content_pack::{ErrorKind, ItemId, UnitId};

/// The learner's own dial of difficulty (R18).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ease {
    /// One rung more help than planned.
    Easier,
    /// As the ladder says.
    #[default]
    Planned,
    /// One rung less.
    Harder,
}

impl Ease {
    /// All three, in the order of the dial.
    pub const ALL: [Self; 3] = [Self::Easier, Self::Planned, Self::Harder];

    /// As recorded.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Easier => 0,
            Self::Planned => 1,
            Self::Harder => 2,
        }
    }

    /// As recorded before.
    #[must_use]
    pub const fn of(code: i64) -> Option<Self> {
        Some(match code {
            0 => Self::Easier,
            1 => Self::Planned,
            2 => Self::Harder,
            _ => return None,
        })
    }
}

/// Help asked for at a prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportAsked {
    /// The scene or bank.
    pub unit: UnitId,
    /// The step, by its author's key.
    pub step: String,
    /// Which prompt of the step.
    pub prompt: u16,
    /// What was asked for.
    pub aids: Aids,
}

impl SupportAsked {
    pub(super) fn values(&self) -> Vec<Value> {
        let prompt = Value::Int(i64::from(self.prompt));
        vec![text(&self.unit), text(&self.step), prompt, Value::Int(self.aids.bits())]
    }

    pub(super) fn read(f: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            unit: f.text()?,
            step: f.text()?,
            prompt: f.number()?,
            aids: Aids::of_bits(f.int()?),
        })
    }
}

/// Why an answer was missed, as the learner says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortedMiss {
    /// The scene or bank.
    pub unit: UnitId,
    /// The step.
    pub step: String,
    /// Which prompt.
    pub prompt: u16,
    /// What the answer counted for.
    pub items: Vec<ItemId>,
    /// What the answer was recorded as.
    pub was: ErrorKind,
    /// What it was: words not understood, a rule not known, a touch too quick.
    pub why: ErrorKind,
}

impl SortedMiss {
    pub(super) fn values(&self) -> Vec<Value> {
        let items: Vec<&str> = self.items.iter().map(ItemId::as_str).collect();
        vec![
            text(&self.unit),
            text(&self.step),
            Value::Int(i64::from(self.prompt)),
            text(&items.join(" ")),
            Value::Int(code(self.was)),
            Value::Int(code(self.why)),
        ]
    }

    pub(super) fn read(f: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            unit: f.text()?,
            step: f.text()?,
            prompt: f.number()?,
            items: f.text::<&str>()?.split_whitespace().map(ItemId::from).collect(),
            was: kind_of(f.int()?)?,
            why: kind_of(f.int()?)?,
        })
    }
}

/// The same numbers as those of a verdict that is not yet right.
const fn code(kind: ErrorKind) -> i64 {
    match kind {
        ErrorKind::Language => 1,
        ErrorKind::Rule => 2,
        ErrorKind::Slip => 3,
    }
}

const fn kind_of(code: i64) -> Option<ErrorKind> {
    Some(match code {
        1 => ErrorKind::Language,
        2 => ErrorKind::Rule,
        3 => ErrorKind::Slip,
        _ => return None,
    })
}
