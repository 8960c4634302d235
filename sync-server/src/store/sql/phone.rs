//! The phones' half of the store: each method is one transaction of one of the modules beside.

use super::{Engine, SqlStore, accept, devices, erase, feedback, pull};
use crate::secret::SecretHash;
use crate::store::{
    Accept, Accepted, Commits, DeviceCtx, Enrol, Enrolled, FeedAt, NewFeedback, Page, StoreError,
    SyncStore, Who,
};
use app_domain::id::{ProfileId, UnixMillis};
use async_trait::async_trait;
use std::collections::BTreeSet;
use std::sync::Arc;

#[async_trait]
impl<E: Engine> SyncStore for SqlStore<E> {
    fn commits(&self) -> Option<Commits> {
        self.engine().commits()
    }

    async fn who(&self, token: SecretHash) -> Result<Who, StoreError> {
        self.read(move |db| devices::who(db, token)).await
    }

    async fn enrol(&self, phone: Enrol, now: UnixMillis) -> Result<Option<Enrolled>, StoreError> {
        self.write(move |db| devices::enrol(db, &phone, now)).await
    }

    async fn accept(&self, who: &DeviceCtx, batch: Accept) -> Result<Accepted, StoreError> {
        let work = Arc::new(accept::Work { who: who.clone(), batch });
        let opening = Arc::clone(&work);
        let opened = self.write(move |db| {
            let (mut done, writable) = accept::open(db, &opening)?;
            accept::store(db, &opening, 0, &writable, &mut done)?;
            Ok((done, writable))
        });
        let (mut done, writable) = opened.await?;
        for part in work.parts().into_iter().filter(|part| *part != 0) {
            let (work, writable) = (Arc::clone(&work), writable.clone());
            let stored = self.write(move |db| {
                let mut done = Accepted::default();
                accept::store(db, &work, part, &writable, &mut done)?;
                Ok(done)
            });
            match stored.await {
                Ok(more) => done.add(more),
                // What is committed is acknowledged; the rest is not, and the phone sends it again.
                Err(error) => tracing::error!(%error, part, "A part of a request was not stored"),
            }
        }
        Ok(done)
    }

    async fn keep_feedback(
        &self,
        who: &DeviceCtx,
        new: NewFeedback,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let org = who.org;
        self.write(move |db| feedback::keep(db, org, &new, now)).await
    }

    async fn erase_orders(&self, token: SecretHash) -> Result<Vec<ProfileId>, StoreError> {
        self.read(move |db| erase::of_revoked(db, token)).await
    }

    async fn erased_on(
        &self,
        who: &DeviceCtx,
        profiles: Vec<ProfileId>,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let who = who.clone();
        let all = move |db: &super::Db<'_>| {
            profiles.iter().try_for_each(|profile| erase::done(db, &who, *profile, now))
        };
        self.write(all).await
    }

    async fn pull(
        &self,
        who: &DeviceCtx,
        cursor: Vec<u64>,
        max_bytes: usize,
        has: BTreeSet<FeedAt>,
    ) -> Result<Page, StoreError> {
        let who = who.clone();
        self.read(move |db| pull::page(db, &who, &cursor, max_bytes, &has)).await
    }
}
