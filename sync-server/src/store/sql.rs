//! The use cases, written once in SQL that both engines speak, and the store over any engine.

mod accept;
mod apart;
mod audit;
mod caseload;
mod codes;
mod console;
mod db;
mod devices;
mod drop_keys;
mod engine;
mod erase;
mod examine;
mod feedback;
mod feeds;
mod give;
mod life;
mod merge;
mod near_misses;
mod orgs;
mod oversight;
mod people;
mod phone;
mod phones;
mod post;
mod pull;
mod ranges;
mod renewed;
mod report;
mod retention;
mod sealed;
mod seen;
mod segments;
mod staff;
mod subs;
#[cfg(test)]
mod tests;
mod upkeep;
mod value;

pub use db::{Absent, Db, Session, Watch};
pub use engine::Engine;
pub use examine::Examined;
pub use value::{FromValue, Row, ToValue, Value};

use super::StoreError;
use crate::entropy::{Entropy, SystemEntropy};
use crate::erased_log::ErasedLog;
use crate::vault::Vault;
use db::params;
use std::sync::Arc;

/// A store on an engine. Cheap to clone.
#[derive(Clone)]
pub struct SqlStore<E> {
    engine: E,
    entropy: Arc<dyn Entropy>,
    vault: Option<Arc<Vault>>,
    erased: Option<Arc<ErasedLog>>,
    watch: Option<Arc<dyn Watch>>,
}

impl<E: Engine> SqlStore<E> {
    /// On an engine whose tables are there, drawing from the system's generator.
    pub fn over(engine: E) -> Self {
        Self { engine, entropy: Arc::new(SystemEntropy), vault: None, erased: None, watch: None }
    }

    /// The same, drawing from another generator.
    #[must_use]
    pub fn drawing(self, entropy: Arc<dyn Entropy>) -> Self {
        Self { entropy, ..self }
    }

    /// The same, with bodies sealed by the keys of a vault. Without one they are kept as they come, and what was sealed
    /// does not open: on a real server there always is one.
    #[must_use]
    pub fn sealed_by(self, vault: Arc<Vault>) -> Self {
        Self { vault: Some(vault), ..self }
    }

    /// The same, with a log of erasures; without one nobody can be erased.
    #[must_use]
    pub fn erasing_by(self, log: Arc<ErasedLog>) -> Self {
        Self { erased: Some(log), ..self }
    }

    /// The same, with somebody told of every statement before it runs.
    #[must_use]
    pub fn watched(self, watch: Arc<dyn Watch>) -> Self {
        Self { watch: Some(watch), ..self }
    }

    /// What carries the transactions.
    pub const fn engine(&self) -> &E {
        &self.engine
    }

    fn erased_log(&self) -> Result<Arc<ErasedLog>, StoreError> {
        let none = || StoreError::Broken("this store has no log of erasures".to_owned());
        self.erased.clone().ok_or_else(none)
    }

    fn forget_key(&self, org: crate::ids::OrgId, profile: [u8; 32]) -> Result<(), StoreError> {
        self.vault.as_ref().map_or(Ok(()), |vault| vault.forget(org, profile))
    }

    /// Runs a use case in a transaction that may write.
    fn write<T: Send + 'static, J>(
        &self,
        job: J,
    ) -> impl Future<Output = Result<T, StoreError>> + Send + use<E, T, J>
    where
        J: Fn(&Db<'_>) -> Result<T, StoreError> + Send + Sync + 'static,
    {
        let (store, engine) = (self.clone(), self.engine.clone());
        async move { engine.write(move |session| job(&store.db(session))).await }
    }

    /// Runs a use case that only reads.
    fn read<T: Send + 'static, J>(
        &self,
        job: J,
    ) -> impl Future<Output = Result<T, StoreError>> + Send + use<E, T, J>
    where
        J: Fn(&Db<'_>) -> Result<T, StoreError> + Send + Sync + 'static,
    {
        let (store, engine) = (self.clone(), self.engine.clone());
        async move { engine.read(move |session| job(&store.db(session))).await }
    }

    fn db<'a>(&'a self, session: &'a dyn Session) -> Db<'a> {
        Db::over(session, &*self.entropy, self.watch.as_deref()).sealing(self.vault.as_deref())
    }
}
