//! The oversight half of the store: each method is one transaction of one of the modules beside.

use super::{Engine, SqlStore, apart, audit, erase, merge, phones, staff};
use crate::erased_log::Cause;
use crate::ids::{ErasureId, PersonId};
use crate::store::{
    ApartRow, AuditRow, ErasureRow, OversightStore, PhoneRow, Released, Scrub, Staff, StoreError,
    UpkeepStore,
};
use app_domain::id::{DeviceId, UnixMillis};
use async_trait::async_trait;
use std::ops::Range;

#[async_trait]
impl<E: Engine> OversightStore for SqlStore<E> {
    async fn erase_person(
        &self,
        who: &Staff,
        id: PersonId,
        now: UnixMillis,
    ) -> Result<ErasureId, StoreError> {
        let log = self.erased_log()?;
        let erasure = ErasureId::draw(&*self.entropy);
        let (staff, cause) = (who.clone(), Cause { erasure, staff: who.id, at_ms: now.0 });
        let erasing = move |db: &super::Db<'_>| erase::person(db, &log, &staff, id, cause);
        for profile in self.write(erasing).await? {
            self.forget_key(who.org, profile)?;
        }
        if let Err(error) = self.scrub(Scrub::Soon).await {
            // The person is gone and sealed bodies have no key; the next erasure or start cuts the log.
            tracing::warn!(%error, "What was erased may still lie in the log of the database");
        }
        Ok(erasure)
    }

    async fn merge(
        &self,
        who: &Staff,
        kept: PersonId,
        other: PersonId,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        let who = who.clone();
        self.write(move |db| merge::merge(db, &who, kept, other, now)).await
    }

    async fn erasures(&self, who: &Staff) -> Result<Vec<ErasureRow>, StoreError> {
        let who = who.clone();
        self.read(move |db| erase::progress(db, &who)).await
    }

    async fn apart(&self, who: &Staff) -> Result<Vec<ApartRow>, StoreError> {
        let who = who.clone();
        self.read(move |db| apart::list(db, &who)).await
    }

    async fn phones(&self, who: &Staff) -> Result<Vec<PhoneRow>, StoreError> {
        let who = who.clone();
        self.read(move |db| phones::list(db, &who)).await
    }

    async fn split(
        &self,
        who: &Staff,
        device: DeviceId,
        now: UnixMillis,
    ) -> Result<u32, StoreError> {
        let who = who.clone();
        self.write(move |db| phones::split(db, &who, device, now)).await
    }

    async fn set_zone(&self, who: &Staff, zone: String, now: UnixMillis) -> Result<(), StoreError> {
        let who = who.clone();
        self.write(move |db| staff::set_zone(db, &who, &zone, now)).await
    }

    async fn audit(
        &self,
        who: &Staff,
        time: Range<UnixMillis>,
    ) -> Result<Vec<AuditRow>, StoreError> {
        let who = who.clone();
        self.read(move |db| audit::list(db, &who, &time)).await
    }

    async fn audit_taken(&self, who: &Staff, now: UnixMillis) -> Result<(), StoreError> {
        let (org, by) = (who.org, who.id.to_string());
        self.write(move |db| audit::write(db, org, now, &by, "audit.export", "")).await
    }

    async fn release(
        &self,
        who: &Staff,
        person: Option<PersonId>,
        reason: String,
        now: UnixMillis,
    ) -> Result<Released, StoreError> {
        let who = who.clone();
        self.write(move |db| apart::release(db, &who, person, &reason, now)).await
    }
}
