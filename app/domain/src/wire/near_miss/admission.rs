//! The key of a day, and what it admits: says “one of us” and nothing more.

use super::NearMiss;
use crate::wire::{BadBundle, BundleId, Outer};
use minicbor::{Decode, Encode};

/// The key all devices of an organisation share for a day: says “one of us” and nothing more. On the organisation's feed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DropKey {
    /// The day it is drawn for, days since 1970 UTC; good on the next one too.
    #[n(1)]
    pub day: i64,
    /// The key.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub key: [u8; 32],
    /// X25519 key near-misses are sealed to.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub safety_key: [u8; 32],
    /// X25519 key bundles are sealed to now: the one of the enrolment is given up some day (sync.md §12).
    #[cbor(n(4), with = "minicbor::bytes")]
    pub sealing_key: [u8; 32],
}

/// Shows no key.
impl std::fmt::Debug for DropKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DropKey").field("day", &self.day).finish_non_exhaustive()
    }
}

impl DropKey {
    /// Its tag among items.
    pub const TAG: u16 = 12;
    /// Days a key is good for.
    pub const GOOD_DAYS: i64 = 2;

    /// Whether it admits on a day.
    #[must_use]
    pub const fn is_good(&self, today: i64) -> bool {
        today >= self.day && today < self.day + Self::GOOD_DAYS
    }
}

/// Bytes of the admission at the end of a drop.
const MAC: usize = 32;

/// A sealed near-miss with its admission: the body of `POST /v1/drop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Admitted<'a> {
    /// The sealed near-miss.
    pub bundle: &'a [u8],
    mac: [u8; MAC],
}

impl<'a> Admitted<'a> {
    /// The longest body there is.
    pub const LONGEST: usize = Outer::length(NearMiss::LARGEST) + MAC;

    /// The body: the bundle, then its BLAKE3 keyed with the drop key.
    #[must_use]
    pub fn write(bundle: &[u8], key: &DropKey) -> Vec<u8> {
        [bundle, blake3::keyed_hash(&key.key, bundle).as_bytes()].concat()
    }

    /// Of a body.
    ///
    /// # Errors
    /// [`BadBundle`] when what precedes the admission is no bundle of a class a near-miss may have.
    pub fn read(body: &'a [u8]) -> Result<Self, BadBundle> {
        let (bundle, mac) = body.split_last_chunk().ok_or(BadBundle::NotWhole)?;
        if Outer::read(bundle)?.class > NearMiss::LARGEST {
            return Err(BadBundle::TooLarge(bundle.len()));
        }
        Ok(Self { bundle, mac: *mac })
    }

    /// Whether this key admits it. Takes the same time for every wrong one.
    #[must_use]
    pub fn by(&self, key: &DropKey) -> bool {
        blake3::keyed_hash(&key.key, self.bundle) == blake3::Hash::from_bytes(self.mac)
    }

    /// What it is de-duplicated by.
    #[must_use]
    pub fn id(&self) -> BundleId {
        BundleId::of(self.bundle)
    }
}

/// The answer of `POST /v1/drop`: the phone may forget the draft that has this id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct DropRes {
    /// BLAKE3 of the sealed near-miss.
    #[n(1)]
    pub id: BundleId,
}
