//! What the server does for itself, asked by nobody.

use super::StoreError;
use async_trait::async_trait;

/// The upkeep of the store.
#[async_trait]
pub trait UpkeepStore: Send + Sync + 'static {
    /// Seals up to so many bodies that were stored before bodies were sealed; gives how many were found.
    async fn seal_some(&self, most: usize) -> Result<usize, StoreError>;
    /// Plays the log of erasures over the database, and gives the log what only the database knew. Before the first
    /// request is answered; gives how many profiles and persons a backup had brought back (I-ERASE).
    async fn replay_erased(&self) -> Result<usize, StoreError>;
    /// Sees to it that what was deleted is in no file of the database any more. May take seconds.
    async fn scrub(&self) -> Result<(), StoreError>;
}
