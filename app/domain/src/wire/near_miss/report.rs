//! What is told, how it is admitted, and where an answer waits.

use super::{bare_photo, bare_voice};
use crate::wire::{BadBundle, BundleId, Outer, Purpose, SizeClass, seal_to, to_cbor};
use minicbor::{Decode, Encode};

/// What almost happened, and where. The hour is whole: nothing finer is ever written down.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct NearMiss {
    /// The site, from the list of the phone.
    #[n(1)]
    pub site: String,
    /// The zone of the picture plan.
    #[n(2)]
    pub zone: String,
    /// Which danger: the name of its icon.
    #[n(3)]
    pub kind: String,
    /// The day, local, days since 1970.
    #[n(4)]
    pub day: i64,
    /// The hour, local, rounded down.
    #[n(5)]
    pub hour: u8,
    /// Whether it happened before; not said otherwise.
    #[n(6)]
    pub before: Option<bool>,
    /// An idea to mend it, in any language.
    #[n(7)]
    pub idea: Option<String>,
    /// A voice without metadata.
    #[cbor(n(8), with = "minicbor::bytes")]
    pub voice: Option<Vec<u8>>,
    /// A photo without metadata.
    #[cbor(n(9), with = "minicbor::bytes")]
    pub photo: Option<Vec<u8>>,
    /// X25519 key of this report alone: an answer is sealed to it.
    #[cbor(n(10), with = "minicbor::bytes")]
    pub reply_key: [u8; 32],
}

/// Why a report is not sent, or not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadReport {
    /// A text longer than its field.
    #[error("`{0}` is too long")]
    TooLong(&'static str),
    /// No such hour.
    #[error("{0} is no hour of a day")]
    NoHour(u8),
    /// Bytes that are no voice or photo, or that say more than sound and picture.
    #[error("the {0} is of no kind that is taken, or carries metadata: record it again")]
    NotBare(&'static str),
    /// Longer than a near-miss may be, or not to be sealed.
    #[error(transparent)]
    Bundle(#[from] BadBundle),
}

impl NearMiss {
    /// Bytes of a site, zone or kind.
    const MOST_NAME: usize = 80;
    /// Bytes of an idea.
    const MOST_IDEA: usize = 1_000;
    /// The largest class it is padded to (sync.md §12.1).
    pub const LARGEST: SizeClass = SizeClass::K64;

    /// Says what must not leave the phone as it is, nor be kept by a server.
    ///
    /// # Errors
    /// [`BadReport`].
    pub fn check(&self) -> Result<(), BadReport> {
        for (field, text) in [("site", &self.site), ("zone", &self.zone), ("kind", &self.kind)] {
            if text.len() > Self::MOST_NAME {
                return Err(BadReport::TooLong(field));
            }
        }
        if self.idea.as_ref().is_some_and(|idea| idea.len() > Self::MOST_IDEA) {
            return Err(BadReport::TooLong("idea"));
        }
        if self.hour > 23 {
            return Err(BadReport::NoHour(self.hour));
        }
        if self.voice.as_ref().is_some_and(|voice| bare_voice(voice).is_none()) {
            return Err(BadReport::NotBare("voice"));
        }
        // Bare means: nothing is left to take out.
        let bare = |photo: &Vec<u8>| bare_photo(photo).as_ref() == Some(photo);
        if self.photo.as_ref().is_some_and(|photo| !bare(photo)) {
            return Err(BadReport::NotBare("photo"));
        }
        Ok(())
    }

    /// Sealed to whom the organisation trusts with near-misses. `entropy` is used once.
    ///
    /// # Errors
    /// [`BadReport`].
    pub fn seal(&self, safety_key: &[u8; 32], entropy: [u8; 32]) -> Result<Vec<u8>, BadReport> {
        self.check()?;
        let content = to_cbor(self);
        if content.len() > Self::LARGEST.room() {
            return Err(BadBundle::TooLarge(content.len()).into());
        }
        Ok(seal_to(safety_key, Purpose::NearMiss, &content, entropy)?)
    }
}

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

/// Where an answer waits: BLAKE3 of the reply key. Whoever knows it may poll; only the phone opens what lies there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mailbox(pub [u8; 32]);

impl Mailbox {
    /// Of a report's reply key.
    #[must_use]
    pub fn of(reply_key: &[u8; 32]) -> Self {
        Self(*blake3::hash(reply_key).as_bytes())
    }
}

/// The answer of `GET /v1/drop/{mailbox}`: bundles sealed to the reply key; none as for a mailbox that never was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Replies {
    /// Oldest first.
    #[n(1)]
    pub bundles: Vec<Reply>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Reply(#[cbor(n(0), with = "minicbor::bytes")] pub Vec<u8>);
