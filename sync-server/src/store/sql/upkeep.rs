//! The store's upkeep: each method is one transaction of one of the modules beside.

use super::{Engine, SqlStore, sealed};
use crate::store::{StoreError, UpkeepStore};
use async_trait::async_trait;

#[async_trait]
impl<E: Engine> UpkeepStore for SqlStore<E> {
    async fn seal_some(&self, most: usize) -> Result<usize, StoreError> {
        self.write(move |db| sealed::seal_some(db, most)).await
    }

    async fn scrub(&self) -> Result<(), StoreError> {
        self.engine().scrub().await
    }
}
