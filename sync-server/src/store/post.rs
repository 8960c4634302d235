//! What comes without a token: bundles that a courier brings, and near-misses (sync.md §12).

use super::{DeviceCtx, Staff, StoreError};
use crate::ids::OrgId;
use app_domain::id::{DeviceId, UnixMillis};
use app_domain::wire::{BundleId, DropKey, Mailbox, NearMiss};
use async_trait::async_trait;

/// A phone that may have signed a bundle: the signature inside says whether it did.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Who it is, as its token would say.
    pub device: DeviceCtx,
    /// Ed25519.
    pub sign_key: [u8; 32],
    /// X25519: the receipt is sealed to it.
    pub seal_key: [u8; 32],
    /// Its enrolment was ended: its rows are set apart until a trainer releases them.
    pub revoked: bool,
}

/// The public keys that phones of an organisation are told of every day.
#[derive(Clone, Copy, Debug)]
pub struct PublicKeys {
    /// X25519, near-misses.
    pub safety: [u8; 32],
    /// X25519, bundles.
    pub sealing: [u8; 32],
}

/// A near-miss as the console reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMissRow {
    /// BLAKE3 of the sealed report.
    pub id: BundleId,
    /// The day it came, days since 1970 UTC.
    pub came: i64,
    /// What was told; voice and photo go after 28 days. The reply key is zeros once no answer is taken any more.
    pub report: NearMiss,
}

/// The half of the store behind the routes without a token. No method is told an address, a device or a time of a
/// near-miss: what is not handed in cannot be kept (I-ANON).
#[async_trait]
pub trait PostStore: Send + Sync + 'static {
    /// Phones of an organisation that have this id of their own.
    async fn senders(&self, org: OrgId, phone: DeviceId) -> Result<Vec<Sender>, StoreError>;

    /// What a day brings: drop keys of today and tomorrow on the organisation's feed, those of the day before yesterday
    /// gone from it, near-misses without what is over its time. Twice changes nothing.
    async fn new_day(&self, org: OrgId, keys: PublicKeys, today: i64) -> Result<(), StoreError>;

    /// The drop keys that are good on a day.
    async fn drop_keys(
        &self,
        org: OrgId,
        keys: PublicKeys,
        today: i64,
    ) -> Result<Vec<DropKey>, StoreError>;

    /// Keeps a near-miss; the same one again changes nothing (I-IDEM).
    async fn keep_near_miss(
        &self,
        org: OrgId,
        id: BundleId,
        report: NearMiss,
        today: i64,
    ) -> Result<(), StoreError>;

    /// Sealed answers of a mailbox, in no order that tells; none for one that never was.
    async fn replies(
        &self,
        org: OrgId,
        mailbox: Mailbox,
        today: i64,
    ) -> Result<Vec<Vec<u8>>, StoreError>;

    /// The near-misses of the staff's organisation, newest day first.
    async fn near_misses(&self, who: &Staff, today: i64) -> Result<Vec<NearMissRow>, StoreError>;

    /// Puts an answer into a report's mailbox, sealed by the caller to its reply key; audited.
    async fn answer_near_miss(
        &self,
        who: &Staff,
        id: BundleId,
        sealed: Vec<u8>,
        now: UnixMillis,
    ) -> Result<(), StoreError>;
}
