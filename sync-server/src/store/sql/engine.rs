//! What carries transactions: SQLite's writer thread, a PostgreSQL pool, or one connection that a simulation drives.

use super::db::Session;
use crate::store::{Commits, Scrub, StoreError};

/// Runs use cases, each in a transaction of its own. Cheap to clone.
pub trait Engine: Clone + Send + Sync + 'static {
    /// Runs a use case that may write. It resolves once the transaction is durable (I-ACK); after a failure nothing of
    /// it is kept. The job may be run again, from the start and with nothing of the first try kept.
    fn write<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> impl Future<Output = Result<T, StoreError>> + Send;

    /// Runs a use case that only reads, in one snapshot.
    fn read<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> impl Future<Output = Result<T, StoreError>> + Send;

    /// How its commits went, where it counts them.
    fn commits(&self) -> Option<Commits> {
        None
    }

    /// Sees to it that what was deleted is in no file any more, as far as the engine can.
    fn scrub(&self, _how: Scrub) -> impl Future<Output = Result<(), StoreError>> + Send {
        std::future::ready(Ok(()))
    }
}
