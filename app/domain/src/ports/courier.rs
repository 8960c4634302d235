//! What hand-carried sync asks of the storage (sync.md §12): keys that never leave it, the bundles of this phone that are
//! on their way, and those it carries for others.

use super::{AccountId, LogError};
use crate::id::{Epoch, ProfileId, UnixMillis};
use crate::wire::{BadBundle, BundleId, Done, FeedId, Hash8, KeyId, Purpose};
use async_trait::async_trait;
use minicbor::{Decode, Encode};

/// Rows that a bundle took along.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SentRun {
    /// Whose.
    #[n(1)]
    pub profile: ProfileId,
    /// Which segment.
    #[n(2)]
    pub epoch: Epoch,
    /// First row.
    #[n(3)]
    pub from: u32,
    /// How many.
    #[n(4)]
    pub n: u32,
    /// The slot they were sent under.
    #[n(5)]
    pub slot: u16,
    /// Digest of their hashes: a receipt speaks of these rows, not of others that have their keys since.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub digest: Hash8,
}

/// What a bundle of this phone asked: its receipt may come months later, to a process that never saw it made.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SentBundle {
    /// The server's life that was known.
    #[n(1)]
    pub server_epoch: u64,
    /// The feeds of the request's cursor, by slot.
    #[n(2)]
    pub feeds: Vec<FeedId>,
    /// Its rows.
    #[n(3)]
    pub runs: Vec<SentRun>,
    /// What it told, with the numbers here.
    #[n(4)]
    pub done: Vec<(i64, Done)>,
}

/// What became of a bundle that was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carry {
    /// Carried from now on.
    Kept,
    /// It was here already.
    Known,
}

/// A bundle that this phone carries for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Its name.
    pub id: BundleId,
    /// For whom.
    pub recipient: KeyId,
    /// Its length in bytes.
    pub bytes: u32,
}

/// What a phone may carry (sync.md §12). The oldest goes first; dropping one is always safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CarryLimits {
    /// Bytes in all.
    pub bytes: u64,
    /// Days one is carried.
    pub days: i64,
    /// Bundles for one recipient.
    pub for_one: u32,
}

impl CarryLimits {
    /// 20 MiB, 90 days, 200 for one recipient.
    pub const DEFAULT: Self = Self { bytes: 20 << 20, days: 90, for_one: 200 };
}

/// Bundles of this phone and of others.
#[async_trait(?Send)]
pub trait CourierStore {
    /// Signs with the key of this installation.
    async fn sign(&self, message: &[u8]) -> Result<[u8; 64], LogError>;

    /// The content of a bundle sealed to this installation.
    async fn unseal(
        &self,
        purpose: Purpose,
        bundle: &[u8],
    ) -> Result<Result<Vec<u8>, BadBundle>, LogError>;

    /// The X25519 keys of an account's organisation, the one bundles are sealed to now first; then those it had before,
    /// which bundles on their way may still be sealed to.
    async fn sealing_keys(&self, account: AccountId) -> Result<Vec<[u8; 32]>, LogError>;

    /// The number of the next bundle made here.
    async fn next_counter(&self) -> Result<u64, LogError>;

    /// Remembers what a bundle asked. Nothing is held by it (I-COURIER).
    async fn remember_sent(
        &self,
        account: AccountId,
        id: BundleId,
        sent: &SentBundle,
        now: UnixMillis,
    ) -> Result<(), LogError>;

    /// What a bundle asked and by which account, while no receipt of it was applied.
    async fn sent(&self, id: BundleId) -> Result<Option<(AccountId, SentBundle)>, LogError>;

    /// Takes a bundle along. The bytes are a bundle: the caller has read its outer head.
    async fn carry(
        &self,
        recipient: KeyId,
        bundle: &[u8],
        now: UnixMillis,
    ) -> Result<Carry, LogError>;

    /// What is carried, oldest first.
    async fn carried(&self) -> Result<Vec<Carried>, LogError>;

    /// The bytes of one of them.
    async fn bundle(&self, id: BundleId) -> Result<Option<Vec<u8>>, LogError>;

    /// Lets one go.
    async fn let_go(&self, id: BundleId) -> Result<(), LogError>;
}
