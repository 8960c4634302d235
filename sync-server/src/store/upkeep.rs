//! What the server does for itself, asked by nobody.

use super::{Due, Periods, StoreError};
use app_domain::id::UnixMillis;
use async_trait::async_trait;

/// How much of the files is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scrub {
    /// What a request can wait for.
    Soon,
    /// Everything, however long it takes.
    Whole,
}

/// The upkeep of the store.
#[async_trait]
pub trait UpkeepStore: Send + Sync + 'static {
    /// Whether any body is sealed: then its key has to be there.
    async fn holds_sealed(&self) -> Result<bool, StoreError>;
    /// Seals up to so many bodies that were stored before bodies were sealed; gives how many were found.
    async fn seal_some(&self, most: usize) -> Result<usize, StoreError>;
    /// Plays the log of erasures over the database, and gives the log what only the database knew. Before the first
    /// request is answered; gives how many profiles and persons a backup had brought back (I-ERASE).
    async fn replay_erased(&self) -> Result<usize, StoreError>;
    /// What is over its period, kind by kind. Nothing is changed.
    async fn due(&self, periods: Periods, now: UnixMillis) -> Result<Vec<Due>, StoreError>;
    /// Takes away what [`Self::due`] counts; persons go as by an erasure (I-ERASE).
    async fn let_go(&self, periods: Periods, now: UnixMillis) -> Result<(), StoreError>;
    /// Sees to it that what was deleted is in no file of the database any more. May take seconds.
    async fn scrub(&self, how: Scrub) -> Result<(), StoreError>;
}
