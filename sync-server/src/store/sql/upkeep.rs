//! The store's upkeep: each method is one transaction of one of the modules beside.

use super::{Db, Engine, SqlStore, erase, retention, sealed};
use crate::erased_log::Erased;
use crate::ids::ErasureId;
use crate::store::{Due, Periods, Scrub, StoreError, UpkeepStore};
use app_domain::id::UnixMillis;
use async_trait::async_trait;

#[async_trait]
impl<E: Engine> UpkeepStore for SqlStore<E> {
    async fn holds_sealed(&self) -> Result<bool, StoreError> {
        self.read(sealed::any).await
    }

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
            self.scrub(Scrub::Soon).await?;
        }
        Ok(back)
    }

    async fn due(&self, periods: Periods, now: UnixMillis) -> Result<Vec<Due>, StoreError> {
        self.read(move |db| retention::due(db, &periods, now)).await
    }

    async fn let_go(&self, periods: Periods, now: UnixMillis) -> Result<(), StoreError> {
        let log = self.erased_log()?;
        for person in self.read(move |db| retention::unheard(db, &periods, now)).await? {
            let (log, erasure) = (log.clone(), ErasureId::draw(&*self.entropy));
            let erasing =
                move |db: &Db<'_>| retention::erase_unheard(db, &log, person, erasure, now);
            for profile in self.write(erasing).await? {
                self.forget_key(person.0, profile)?;
            }
        }
        self.write(move |db| retention::apply(db, &periods, now)).await?;
        self.scrub(Scrub::Whole).await
    }

    async fn scrub(&self, how: Scrub) -> Result<(), StoreError> {
        self.engine().scrub(how).await
    }
}
