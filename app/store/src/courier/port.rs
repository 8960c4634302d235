//! The two ports of hand-carried sync on the store. Private keys are used here and never handed out.

use crate::db::Db;
use crate::store::Store;
use app_domain::id::{Day, UnixMillis};
use app_domain::ports::{
    AccountId, Awaited, Carried, Carry, CarryLimits, CourierStore, Draft, LogError, NearMissStore,
    SentBundle,
};
use app_domain::wire::{self, BadBundle, BundleId, DropKey, KeyId, NearMiss, Purpose};
use async_trait::async_trait;

#[async_trait(?Send)]
impl CourierStore for Store {
    async fn sign(&self, message: &[u8]) -> Result<[u8; 64], LogError> {
        Ok(self.keys().await?.sign(message))
    }

    async fn unseal(
        &self,
        purpose: Purpose,
        bundle: &[u8],
    ) -> Result<Result<Vec<u8>, BadBundle>, LogError> {
        Ok(wire::open_with(self.keys().await?.seal_secret(), purpose, bundle))
    }

    async fn sealing_keys(&self, account: AccountId) -> Result<Vec<[u8; 32]>, LogError> {
        self.ask(|db| db.sealing_keys(account))
    }

    async fn next_counter(&self) -> Result<u64, LogError> {
        self.write(Db::next_counter).await
    }

    async fn remember_sent(
        &self,
        account: AccountId,
        id: BundleId,
        sent: &SentBundle,
        now: UnixMillis,
    ) -> Result<(), LogError> {
        self.write(|db| db.remember_sent(account, id, sent, now)).await
    }

    async fn sent(&self, id: BundleId) -> Result<Option<(AccountId, SentBundle)>, LogError> {
        self.ask(|db| db.sent(id))
    }

    async fn carry(
        &self,
        recipient: KeyId,
        bundle: &[u8],
        now: UnixMillis,
    ) -> Result<Carry, LogError> {
        self.write(|db| db.carry(recipient, bundle, now, CarryLimits::DEFAULT)).await
    }

    async fn carried(&self) -> Result<Vec<Carried>, LogError> {
        self.ask(Db::carried)
    }

    async fn bundle(&self, id: BundleId) -> Result<Option<Vec<u8>>, LogError> {
        self.ask(|db| db.bundle(id))
    }

    async fn let_go(&self, id: BundleId) -> Result<(), LogError> {
        self.write(|db| db.let_go(id)).await
    }
}

#[async_trait(?Send)]
impl NearMissStore for Store {
    async fn keep_draft(
        &self,
        report: &NearMiss,
        reply_secret: [u8; 32],
        due: UnixMillis,
        day: Day,
    ) -> Result<i64, LogError> {
        self.write(|db| db.keep_draft(report, reply_secret, due, day)).await
    }

    async fn drafts(&self) -> Result<Vec<Draft>, LogError> {
        self.ask(Db::drafts)
    }

    async fn keep_sealed(
        &self,
        id: i64,
        account: AccountId,
        sealed: &[u8],
    ) -> Result<(), LogError> {
        self.write(|db| db.keep_sealed(id, account, sealed)).await
    }

    async fn told(&self, id: i64) -> Result<(), LogError> {
        self.write(|db| db.told(id)).await
    }

    async fn awaited(&self, today: Day) -> Result<Vec<Awaited>, LogError> {
        self.write(|db| db.awaited(today)).await
    }

    async fn keep_reply(&self, id: i64, reply: &[u8]) -> Result<(), LogError> {
        self.write(|db| db.keep_reply(id, reply)).await
    }

    async fn replies(&self) -> Result<Vec<(i64, Vec<u8>)>, LogError> {
        self.ask(Db::replies)
    }

    async fn drop_keys(&self, account: AccountId) -> Result<Vec<DropKey>, LogError> {
        self.ask(|db| db.drop_keys(account))
    }
}
