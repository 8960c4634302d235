//! An answer: what was said, how it was judged, with which help.

use super::fields::{Fields, text};
use crate::row::Value;
use content_pack::{Channel, ErrorKind, ItemId, UnitId};

/// Whether an answer was right, and if not, why (R11, S01).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Right.
    Right,
    /// Not yet, and the reason of the author's distractor.
    NotYet(ErrorKind),
    /// Nothing to judge: said aloud, asked again, told.
    Done,
    /// “Pas maintenant.”
    Skipped,
}

/// Help used for one answer. Any of them makes it *avec aide* (R20).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Aids {
    /// The gloss in the learner's language was opened or heard.
    pub gloss: bool,
    /// The hint was heard before answering.
    pub hint: bool,
    /// Made easier to hear: played slowly, or without the noise of the step.
    pub slow: bool,
    /// Somebody was touched to hear again, or “montrez-moi”.
    pub shown: bool,
}

impl Aids {
    pub(crate) const fn bits(self) -> i64 {
        self.gloss as i64
            | (self.hint as i64) << 1
            | (self.slow as i64) << 2
            | (self.shown as i64) << 3
    }

    pub(crate) const fn of_bits(bits: i64) -> Self {
        Self {
            gloss: bits & 1 != 0,
            hint: bits & 2 != 0,
            slow: bits & 4 != 0,
            shown: bits & 8 != 0,
        }
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self::of_bits(self.bits() | other.bits())
    }

    /// Whether any help was used.
    #[must_use]
    pub const fn any(self) -> bool {
        self.gloss || self.hint || self.slow || self.shown
    }
}

/// One answer to one prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// The scene or bank it was asked in.
    pub unit: UnitId,
    /// The step, by its author's key.
    pub step: String,
    /// Which prompt of the step, from 0.
    pub prompt: u16,
    /// What it counts for; empty when it counts for nothing scheduled.
    pub items: Vec<ItemId>,
    /// Oral or written, never added up (R11).
    pub channel: Channel,
    /// What was answered: a picture, line, spot or letters, by key.
    pub response: String,
    /// Right, not yet and why.
    pub verdict: Verdict,
    /// Help used.
    pub aids: Aids,
    /// How many times the question was replayed.
    pub replays: u16,
    /// Support level it was answered at, 0 to 5.
    pub rung: u8,
    /// Milliseconds from the end of the question to the answer. Never shown as effort.
    pub took_ms: u32,
    /// Which try at this prompt, from 1.
    pub attempt: u16,
}

impl Attempt {
    pub(super) fn values(&self) -> Vec<Value> {
        let items: Vec<&str> = self.items.iter().map(ItemId::as_str).collect();
        vec![
            text(&self.unit),
            text(&self.step),
            Value::Int(i64::from(self.prompt)),
            text(&items.join(" ")),
            Value::Int(i64::from(self.channel == Channel::Written)),
            text(&self.response),
            Value::Int(verdict_code(self.verdict)),
            Value::Int(self.aids.bits()),
            Value::Int(i64::from(self.replays)),
            Value::Int(i64::from(self.rung)),
            Value::Int(i64::from(self.took_ms)),
            Value::Int(i64::from(self.attempt)),
        ]
    }

    pub(super) fn read(f: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            unit: f.text()?,
            step: f.text()?,
            prompt: f.number()?,
            items: f.text::<&str>()?.split_whitespace().map(ItemId::from).collect(),
            channel: if f.int()? == 1 { Channel::Written } else { Channel::Oral },
            response: f.text()?,
            verdict: verdict_of(f.int()?)?,
            aids: Aids::of_bits(f.int().unwrap_or_default()),
            replays: f.number().unwrap_or_default(),
            rung: f.number().unwrap_or_default(),
            took_ms: f.number().unwrap_or_default(),
            attempt: f.number().unwrap_or(1),
        })
    }
}

const fn verdict_code(verdict: Verdict) -> i64 {
    match verdict {
        Verdict::Right => 0,
        Verdict::NotYet(ErrorKind::Language) => 1,
        Verdict::NotYet(ErrorKind::Rule) => 2,
        Verdict::NotYet(ErrorKind::Slip) => 3,
        Verdict::Done => 4,
        Verdict::Skipped => 5,
    }
}

const fn verdict_of(code: i64) -> Option<Verdict> {
    Some(match code {
        0 => Verdict::Right,
        1 => Verdict::NotYet(ErrorKind::Language),
        2 => Verdict::NotYet(ErrorKind::Rule),
        3 => Verdict::NotYet(ErrorKind::Slip),
        4 => Verdict::Done,
        5 => Verdict::Skipped,
        _ => return None,
    })
}
