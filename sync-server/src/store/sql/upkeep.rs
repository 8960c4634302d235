//! The store's upkeep: each method is one transaction of one of the modules beside.

use super::{Engine, SqlStore, erase, sealed};
use crate::erased_log::Erased;
use crate::store::{StoreError, UpkeepStore};
use async_trait::async_trait;

#[async_trait]
impl<E: Engine> UpkeepStore for SqlStore<E> {
    async fn seal_some(&self, most: usize) -> Result<usize, StoreError> {
        self.write(move |db| sealed::seal_some(db, most)).await
    }

    async fn replay_erased(&self) -> Result<usize, StoreError> {
        let log = self.erased_log()?;
        let known = self.read(erase::of_database).await?;
        log.append(&known).map_err(|e| StoreError::Broken(e.to_string()))?;
        let entries = log.entries();
        for ((org, what), _) in &entries {
            if let Erased::Profile(hash) = what {
                self.forget_key(*org, *hash)?;
            }
        }
        let back = self.write(move |db| erase::replay(db, &entries)).await?;
        if back > 0 {
            self.scrub().await?;
        }
        Ok(back)
    }

    async fn scrub(&self) -> Result<(), StoreError> {
        self.engine().scrub().await
    }
}
