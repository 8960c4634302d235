//! A sentence somebody kept. It is of this phone until they say yes to showing it; only then is there an event.

use crate::id::Day;
use content_pack::{LineKey, UnitId};
use serde::{Deserialize, Serialize};

/// A kept sentence, as this phone keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The game it was seen in.
    pub game: UnitId,
    /// The sentence.
    pub strength: LineKey,
    /// As it was heard: what somebody says yes to showing.
    pub sentence: String,
    /// The day it was kept.
    #[serde(with = "day")]
    pub day: Day,
}

mod day {
    use crate::id::Day;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(day: &Day, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(day.0)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
        i64::deserialize(from).map(Day)
    }
}
