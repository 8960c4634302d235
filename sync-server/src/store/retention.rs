//! How long what is kept (domain.md §8).

use app_domain::id::UnixMillis;

const DAY_MS: i64 = 86_400_000;

/// Periods of keeping, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// A person nobody heard of, by phone or by staff, is erased.
    pub unheard: i64,
    /// A phone whose enrolment was ended, and that has nothing left to erase, is forgotten.
    pub ended_phone: i64,
    /// Rows set apart that were taken back in, or came again by themselves.
    pub settled: i64,
    /// Who looked at whom.
    pub looks: i64,
    /// A voice to the makers.
    pub voices: i64,
    /// Codes, links and sessions that are over.
    pub over: i64,
}

impl Default for Periods {
    /// Those of domain.md §8: 12 months without use, logs 6 months, voices 28 days.
    fn default() -> Self {
        Self { unheard: 365, ended_phone: 365, settled: 182, looks: 366, voices: 28, over: 1 }
    }
}

impl Periods {
    /// The moment so many days ago.
    #[must_use]
    pub const fn before(now: UnixMillis, days: i64) -> UnixMillis {
        UnixMillis(now.0 - days * DAY_MS)
    }
}

/// What is over its period, of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What, in English: for the operator.
    pub kind: &'static str,
    /// How many.
    pub rows: u64,
    /// The oldest of them.
    pub oldest: Option<UnixMillis>,
}
