//! A duo: each of two people has half (look/15). What is dealt comes from a seed that both know, so that two phones
//! without a network deal the same.

use super::{Script, shuffled};
use crate::id::UnixMillis;
use content_pack::{Act, DuoSide, LineKey, PictureKey, SpotKey};

/// How a duo is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DuoWay {
    /// Nobody is there: the solo twin (R41).
    Alone,
    /// One phone, passed over.
    OnePhone,
    /// Two phones; this one holds what is to be told.
    Teller,
    /// Two phones; this one finds out.
    Finder,
}

/// A duo that was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DuoBegun {
    /// How it is played.
    pub way: DuoWay,
    /// What both deal from: four digits, so that it can be said and dialled where no camera reads it.
    pub seed: u32,
}

impl DuoBegun {
    /// Seeds go from 0 to 9999.
    pub const SEEDS: u32 = 10_000;

    /// Drawn from the clock: it need not be secret, only the same on both phones.
    #[must_use]
    pub fn seed_of(now: UnixMillis) -> u32 {
        u32::try_from(now.0.rem_euclid(i64::from(Self::SEEDS))).unwrap_or_default()
    }
}

impl DuoWay {
    /// As recorded.
    #[must_use]
    pub const fn code(self) -> i64 {
        match self {
            Self::Alone => 0,
            Self::OnePhone => 1,
            Self::Teller => 2,
            Self::Finder => 3,
        }
    }

    /// As recorded before.
    #[must_use]
    pub const fn of(code: i64) -> Option<Self> {
        Some(match code {
            0 => Self::Alone,
            1 => Self::OnePhone,
            2 => Self::Teller,
            3 => Self::Finder,
            _ => return None,
        })
    }
}

/// What one tells and the other finds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deal {
    /// What is told, in order: the thing, and what is known of it.
    pub rows: Vec<(SpotKey, SpotKey)>,
    /// What the finder chooses from.
    pub options: Vec<SpotKey>,
    /// The finder sees the thing and looks for its place; else the finder hears what is known and looks for the thing.
    pub by_place: bool,
}

impl Deal {
    /// What the finder should choose, row by row.
    #[must_use]
    pub fn right(&self) -> Vec<SpotKey> {
        self.rows
            .iter()
            .map(|(thing, known)| if self.by_place { known.clone() } else { thing.clone() })
            .collect()
    }

    /// Deals the half that is held. Places are dealt again among the things; what describes a thing stays with it, and
    /// only their order is drawn.
    #[must_use]
    pub fn of(script: &Script, teller: &DuoSide, seed: u32) -> Self {
        let drawn = format!("{}/{seed}", script.unit);
        let by_place = teller.holds.values().all(|known| is_place(script, known));
        if by_place {
            let places: Vec<SpotKey> = teller.holds.values().cloned().collect();
            let dealt = shuffled(places.clone(), &drawn);
            let rows = teller.holds.keys().cloned().zip(dealt).collect();
            return Self { rows, options: places, by_place };
        }
        let rows: Vec<(SpotKey, SpotKey)> =
            teller.holds.iter().map(|(thing, known)| (thing.clone(), known.clone())).collect();
        let options = teller.holds.keys().cloned().collect();
        Self { rows: shuffled(rows, &drawn), options, by_place }
    }
}

/// A region, and neither a line nor a picture.
fn is_place(script: &Script, key: &SpotKey) -> bool {
    !script.lines.contains_key(&LineKey::from(key.as_str()))
        && !script.pictures.contains_key(&PictureKey::from(key.as_str()))
}

/// The side that holds something to tell, and the other. `None` where no side holds anything: the solo twin is all there is.
#[must_use]
pub fn sides(act: &Act) -> Option<(&DuoSide, &DuoSide)> {
    let Act::Duo { a, b, .. } = act else { return None };
    match (a.holds.is_empty(), b.holds.is_empty()) {
        (false, _) => Some((a, b)),
        (true, false) => Some((b, a)),
        (true, true) => None,
    }
}
