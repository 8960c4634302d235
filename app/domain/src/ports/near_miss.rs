//! Near-misses that wait on a phone (sync.md §12.1): outside of every profile, for a row of one would name it.

use super::{AccountId, LogError};
use crate::id::{Day, UnixMillis};
use crate::wire::{DropKey, NearMiss};
use async_trait::async_trait;

/// A report that no server has yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its number here.
    pub id: i64,
    /// Not sent before.
    pub due: UnixMillis,
    /// What is told.
    pub report: NearMiss,
    /// Sealed for an account's organisation; the same bytes at every try, so that a lost answer makes no second report.
    pub sealed: Option<(AccountId, Vec<u8>)>,
}

/// Where answers to a report are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Awaited {
    /// The report's number here.
    pub id: i64,
    /// Whose server has it.
    pub account: AccountId,
    /// Opens the answers.
    pub reply_secret: [u8; 32],
}

/// Shows no secret.
impl std::fmt::Debug for Awaited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Awaited").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Days an answer is waited for; the server forgets it then too.
pub const AWAITED_DAYS: i64 = 90;

/// Reports of this phone, behind no profile.
#[async_trait(?Send)]
pub trait NearMissStore {
    /// Keeps a report until it is sent. `day` is all that is remembered of when.
    async fn keep_draft(
        &self,
        report: &NearMiss,
        reply_secret: [u8; 32],
        due: UnixMillis,
        day: Day,
    ) -> Result<i64, LogError>;

    /// Reports that no server has, oldest first.
    async fn drafts(&self) -> Result<Vec<Draft>, LogError>;

    /// Keeps the one sealed form of a report.
    async fn keep_sealed(&self, id: i64, account: AccountId, sealed: &[u8])
    -> Result<(), LogError>;

    /// The server has it: what was told goes from this phone, the key to its answers stays.
    async fn told(&self, id: i64) -> Result<(), LogError>;

    /// Reports that were told and may be answered; those of more than [`AWAITED_DAYS`] ago go.
    async fn awaited(&self, today: Day) -> Result<Vec<Awaited>, LogError>;

    /// Keeps an opened answer; the same one twice is one.
    async fn keep_reply(&self, id: i64, reply: &[u8]) -> Result<(), LogError>;

    /// Every answer that came, with the number of its report.
    async fn replies(&self) -> Result<Vec<(i64, Vec<u8>)>, LogError>;

    /// The drop keys of an account's organisation, newest first.
    async fn drop_keys(&self, account: AccountId) -> Result<Vec<DropKey>, LogError>;
}
