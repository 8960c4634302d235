//! The half of the store behind the routes without a token: each method is one transaction of a module beside.

use super::{Engine, SqlStore, devices, drop_keys, near_misses};
use crate::ids::OrgId;
use crate::store::{NearMissRow, PostStore, PublicKeys, Sender, Staff, StoreError};
use app_domain::id::{DeviceId, UnixMillis};
use app_domain::wire::{BundleId, DropKey, Mailbox, NearMiss};
use async_trait::async_trait;

#[async_trait]
impl<E: Engine> PostStore for SqlStore<E> {
    async fn senders(&self, org: OrgId, phone: DeviceId) -> Result<Vec<Sender>, StoreError> {
        self.read(move |db| devices::senders(db, org, phone)).await
    }

    async fn new_day(&self, org: OrgId, keys: PublicKeys, today: i64) -> Result<(), StoreError> {
        self.write(move |db| {
            near_misses::forget_old(db, org, today)?;
            drop_keys::renew(db, org, keys, today)
        })
        .await
    }

    async fn drop_keys(
        &self,
        org: OrgId,
        keys: PublicKeys,
        today: i64,
    ) -> Result<Vec<DropKey>, StoreError> {
        self.read(move |db| drop_keys::good(db, org, keys, today)).await
    }

    async fn keep_near_miss(
        &self,
        org: OrgId,
        id: BundleId,
        report: NearMiss,
        today: i64,
    ) -> Result<(), StoreError> {
        self.write(move |db| near_misses::keep(db, org, id, &report, today)).await
    }

    async fn replies(
        &self,
        org: OrgId,
        mailbox: Mailbox,
        today: i64,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read(move |db| near_misses::replies(db, org, mailbox, today)).await
    }

    async fn near_misses(&self, who: &Staff, today: i64) -> Result<Vec<NearMissRow>, StoreError> {
        let org = who.org;
        self.read(move |db| near_misses::all(db, org, today)).await
    }

    async fn answer_near_miss(
        &self,
        who: &Staff,
        id: BundleId,
        sealed: Vec<u8>,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let who = who.clone();
        self.write(move |db| near_misses::answer(db, &who, id, &sealed, now)).await
    }
}
