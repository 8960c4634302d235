//! What the lines of a unit mean in a learner's language.

use crate::{Clip, Lang, LineKey, UnitId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The meaning of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gloss {
    /// As written; empty in a language that is spoken only.
    pub text: String,
    /// When a woman says it, or is addressed, differently.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feminine: Option<String>,
    /// Its sound, where the language has a voice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clip: Option<Clip>,
}

/// The glosses of a unit in one language: one file, fetched by the phones that speak it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossSheet {
    /// The language.
    pub lang: Lang,
    /// The unit.
    pub of: UnitId,
    /// True once a named speaker has read it all. Staff see it, learners do not.
    pub reviewed: bool,
    /// One gloss a line.
    pub lines: BTreeMap<LineKey, Gloss>,
}
