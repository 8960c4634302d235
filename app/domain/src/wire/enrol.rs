//! Enrolment: `POST /v1/enrol` (sync.md §9). Both messages travel in a frame, as syncs do.

use super::SubsTable;
use crate::id::{DeviceId, ProfileId};
use minicbor::{Decode, Encode};

/// A phone asks to be let in, with the code of the card.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EnrolReq {
    /// Eight Crockford characters, upper case; or the secret of the QR, 32 hexadecimal digits.
    #[n(1)]
    pub code: String,
    /// Ed25519 public key of the installation.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub sign_key: [u8; 32],
    /// X25519 public key of the installation.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub seal_key: [u8; 32],
    /// From storage excluded from the OS backup; exposes clones.
    #[n(4)]
    pub install: u64,
    /// Code of `locales/` the interface speaks.
    #[n(5)]
    pub lang: String,
    /// The profile already made on this phone, if any.
    #[n(6)]
    pub profile: Option<ProfileId>,
    /// The installation.
    #[n(7)]
    pub device: DeviceId,
    /// Build number of the app.
    #[n(8)]
    pub app: u32,
}

/// Shows no code and no key.
impl std::fmt::Debug for EnrolReq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnrolReq").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// The organisation and its keys, pinned from now on.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct OrgKeys {
    /// Its id.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub id: [u8; 16],
    /// Its name, as shown.
    #[n(2)]
    pub name: String,
    /// Ed25519 keys that may sign packs and receipts.
    #[n(3)]
    pub signing: Vec<Key>,
    /// X25519 key that bundles are sealed to.
    #[n(4)]
    pub sealing: Key,
}

/// A public key of 32 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(transparent)]
pub struct Key(#[cbor(n(0), with = "minicbor::bytes")] pub [u8; 32]);

/// Who the code names. Never a name: that stays on the console (design.md §8).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Person {
    /// The profile this phone writes under from now on; made by the server, or the one the phone sent.
    #[n(1)]
    pub profile: ProfileId,
    /// It is not the one the phone sent: the phone adopts it, and keeps its older rows under their id.
    #[n(2)]
    pub adopt: bool,
}

/// The one person who follows the learner.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Referent {
    /// First name, as said.
    #[n(1)]
    pub name: String,
}

/// Let in.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EnrolRes {
    /// The device token: 32 random bytes, base64url without padding. For the `authorization: Bearer` header.
    #[n(1)]
    pub token: String,
    /// The organisation.
    #[n(2)]
    pub org: OrgKeys,
    /// The person.
    #[n(3)]
    pub person: Person,
    /// The referent.
    #[n(4)]
    pub referent: Referent,
    /// What this device reads.
    #[n(5)]
    pub subs: SubsTable,
    /// Names this life of the server's database.
    #[n(6)]
    pub server_epoch: u64,
    /// The server's clock, ms since 1970 UTC.
    #[n(7)]
    pub now_ms: i64,
}

/// Shows no token.
impl std::fmt::Debug for EnrolRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnrolRes").field("org", &self.org.name).finish_non_exhaustive()
    }
}
