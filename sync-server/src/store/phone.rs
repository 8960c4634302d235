//! What phones ask of the store.

use super::{Commits, NewFeedback, StoreError};
use crate::ids::{OrgId, PersonId};
use crate::secret::SecretHash;
use app_domain::id::{BootId, DeviceId, ProfileId, UnixMillis};
use app_domain::wire::{Ack, FeedId, Hash8, Note, Pulled, SegmentHeader, SubsTable, Witness};
use async_trait::async_trait;
use std::collections::BTreeSet;

/// Who a token is: the organisation and device of every query (I-ORG).
#[derive(Clone, Debug)]
pub struct DeviceCtx {
    /// The organisation.
    pub org: OrgId,
    /// Its number of parts.
    pub parts: u32,
    /// The enrolment, by the server's id.
    pub device: DeviceId,
    /// Persons this phone is of.
    pub persons: Vec<PersonId>,
    /// What it reads.
    pub subs: SubsTable,
}

/// What a token is good for.
#[derive(Clone, Debug)]
pub enum Who {
    /// Let in.
    Active(DeviceCtx),
    /// Taken back. Rows stay on the phone.
    Revoked,
    /// Never seen.
    Unknown,
}

/// A phone with a code.
#[derive(Clone, Debug)]
pub struct Enrol {
    /// Hash of the typed code or of the QR's secret.
    pub code: SecretHash,
    /// Hash of the token it gets.
    pub token: SecretHash,
    /// Its own id.
    pub phone: DeviceId,
    /// Exposes clones.
    pub install: u64,
    /// Ed25519.
    pub sign_key: [u8; 32],
    /// X25519.
    pub seal_key: [u8; 32],
    /// Language of its interface.
    pub lang: String,
    /// The profile made on it before.
    pub profile: Option<ProfileId>,
}

/// A phone that was let in.
#[derive(Clone, Debug)]
pub struct Enrolled {
    /// The organisation.
    pub org: OrgId,
    /// Its name.
    pub org_name: String,
    /// First name of the referent.
    pub referent: String,
    /// The profile to write under.
    pub profile: ProfileId,
    /// It is not the one the phone sent.
    pub adopt: bool,
    /// What the phone reads.
    pub subs: SubsTable,
    /// Names this unbroken life of the database (sync.md §14).
    pub server_epoch: u64,
}

/// A row, hashed, and the reason to set it apart, if any.
#[derive(Clone, Debug)]
pub struct Kept {
    /// As sent.
    pub bytes: Vec<u8>,
    /// Its hash under its key.
    pub hash: Hash8,
    /// Set apart: why.
    pub bad: Option<String>,
}

/// A range that was decoded, checked against its digest and hashed, with no database held.
#[derive(Clone, Debug)]
pub struct RangeIn {
    /// As in the request.
    pub slot: u16,
    /// Whose.
    pub profile: ProfileId,
    /// Segment.
    pub epoch: u64,
    /// First row, from 1.
    pub from: u32,
    /// Its rows.
    pub rows: Vec<Kept>,
    /// The columns as sent, and their digest: stored as they are when every row is kept.
    pub cols: Vec<u8>,
    /// Digest of the row hashes.
    pub digest: Hash8,
    /// The header, read, and its bytes.
    pub header: Option<(SegmentHeader, Vec<u8>)>,
}

impl RangeIn {
    /// The last row.
    #[must_use]
    pub fn last(&self) -> u32 {
        self.from + self.len() - 1
    }

    /// How many rows.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// What a request brings, ready to be stored.
#[derive(Clone, Debug)]
pub struct Accept {
    /// Server time.
    pub now: UnixMillis,
    /// The phone's boot clock at sending, and which boot; `None` for what travelled, which says nothing of now.
    pub boot: Option<(BootId, i64)>,
    /// When the phone was last known to be alive by this request: now, or when it made a bundle.
    pub alive: UnixMillis,
    /// Exposes clones.
    pub install: u64,
    /// The life of the server the phone knows.
    pub server_epoch: u64,
    /// Its cursor, when it is of this life and of the current table: shows a server that went back.
    pub cursor: Vec<u64>,
    /// A row the server must know.
    pub witness: Option<Witness>,
    /// Rows.
    pub ranges: Vec<RangeIn>,
    /// Profiles made on the phone that the table does not have.
    pub new_profiles: Vec<ProfileId>,
}

/// What was stored. Said only after the commit (I-ACK).
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    /// One for each segment.
    pub acks: Vec<Ack>,
    /// What the phone should know.
    pub notes: Vec<Note>,
    /// Places of feeds that the phone has already: its own rows of this request.
    pub has: BTreeSet<FeedAt>,
    /// The table of subscriptions, if this request changed it.
    pub subs: SubsTable,
    /// The server's life, drawn anew when the phone knows more than the server.
    pub server_epoch: u64,
}

impl Accepted {
    /// Adds what another part of the same request became.
    pub(super) fn add(&mut self, other: Self) {
        self.acks.extend(other.acks);
        self.notes.extend(other.notes);
        self.has.extend(other.has);
    }
}

/// A place in a feed.
pub type FeedAt = (FeedId, u64);
/// A page of what a phone lacks.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Items, in order inside each feed.
    pub items: Vec<Pulled>,
    /// Where the cursor goes with them.
    pub cursor: Vec<u64>,
    /// There is more.
    pub more: bool,
}

/// The phones' half of the store.
#[async_trait]
pub trait SyncStore: Send + Sync + 'static {
    /// How its commits went, where it counts them.
    fn commits(&self) -> Option<Commits>;
    /// Whose token this is.
    async fn who(&self, token: SecretHash) -> Result<Who, StoreError>;
    /// Lets a phone in. `None`: unknown, used up or expired code, not told apart.
    async fn enrol(&self, phone: Enrol, now: UnixMillis) -> Result<Option<Enrolled>, StoreError>;
    /// Stores what a request brings, all of sync.md §5 step 4 in one transaction.
    async fn accept(&self, who: &DeviceCtx, batch: Accept) -> Result<Accepted, StoreError>;
    /// Keeps a word to the makers; nothing of who sent it. The same id again changes nothing (I-IDEM).
    async fn keep_feedback(
        &self,
        who: &DeviceCtx,
        new: NewFeedback,
        now: UnixMillis,
    ) -> Result<(), StoreError>;
    /// What a phone whose enrolment was ended is to erase all the same; nothing for every other token.
    async fn erase_orders(&self, token: SecretHash) -> Result<Vec<ProfileId>, StoreError>;
    /// Profiles are gone from a phone, by its word.
    async fn erased_on(
        &self,
        who: &DeviceCtx,
        profiles: Vec<ProfileId>,
        now: UnixMillis,
    ) -> Result<(), StoreError>;
    /// What comes after a cursor, about so many bytes, without the places the phone has.
    async fn pull(
        &self,
        who: &DeviceCtx,
        cursor: Vec<u64>,
        max_bytes: usize,
        has: BTreeSet<FeedAt>,
    ) -> Result<Page, StoreError>;
}
