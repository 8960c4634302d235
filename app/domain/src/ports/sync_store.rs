//! What the sync engine asks of the storage: a snapshot to think about, and changes to make in one transaction.

use super::LogError;
use crate::id::{BootId, DeviceId, Epoch, ProfileId, UnixMillis};
use crate::wire::{
    Anchor, Assign, BundleId, Done, FeedId, Hash8, Held, Limits, Note, PackOffer, RowRef,
    SubsTable, Witness,
};
use async_trait::async_trait;
use content_pack::{BlobHash, Manifest, PackId};

/// Who this installation is. Private keys stay in the storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The installation.
    pub device: DeviceId,
    /// From storage excluded from the OS backup; exposes clones.
    pub install: u64,
    /// Ed25519 public key.
    pub sign_key: [u8; 32],
    /// X25519 public key.
    pub seal_key: [u8; 32],
}

/// Names an account of this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccountId(pub i64);

/// Why an account does not sync until the phone is enrolled again (sync.md §8). Rows stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// The server never saw the token.
    Unknown,
    /// The organisation took it back.
    Revoked,
}

/// A (server, organisation, token) this phone belongs to. Nothing crosses between accounts.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number here.
    pub id: AccountId,
    /// Origin of the server, without a final `/`; empty in the browser: the page's own.
    pub url: String,
    /// For `authorization: Bearer`.
    pub token: String,
    /// The organisation's id.
    pub org: [u8; 16],
    /// Its name.
    pub org_name: String,
    /// Ed25519 keys that may sign its packs, pinned at enrolment.
    pub trusted: Vec<[u8; 32]>,
    /// X25519 key bundles are sealed to.
    pub sealing: [u8; 32],
    /// The profile the code named.
    pub profile: ProfileId,
    /// First name of who receives the answers.
    pub referent: String,
    /// The server's life as last seen; 0 before the first answer.
    pub server_epoch: u64,
    /// What this device reads.
    pub subs: SubsTable,
    /// Bounds of the next request.
    pub limits: Limits,
    /// Not syncing any more, and why.
    pub stopped: Option<Stopped>,
    /// Server time of the last acknowledgement.
    pub last_ack: Option<UnixMillis>,
    /// Earliest next automatic try, wall clock.
    pub not_before: UnixMillis,
    /// Failures in a row.
    pub failures: u32,
}

/// Shows no token.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

/// A segment with rows that the account's server does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentState {
    /// Whose.
    pub profile: ProfileId,
    /// Which.
    pub epoch: Epoch,
    /// Its header's bytes.
    pub header: Vec<u8>,
    /// Rows here.
    pub have: Held,
    /// Rows the server holds.
    pub held: Held,
}

/// All that the engine thinks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncState {
    /// The account.
    pub account: Account,
    /// Last position applied, by feed.
    pub cursors: Vec<(FeedId, u64)>,
    /// Segments with rows to send, oldest first.
    pub segments: Vec<SegmentState>,
    /// What was done and not yet told, with its number here.
    pub done: Vec<(i64, Done)>,
    /// A row acknowledged earlier, drawn at random.
    pub witness: Option<Witness>,
}

/// One change of the sync state. A batch of them is one transaction (I-CUR, I-TX).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The server holds these rows; believed only if its head is ours.
    Held {
        /// Whose.
        profile: ProfileId,
        /// Which segment.
        epoch: Epoch,
        /// Rows held.
        held: Held,
        /// The row `prefix_head` is the head at.
        prefix: u32,
        /// Head of the server's rows from 1 to `prefix`; compared when all of them are here.
        prefix_head: Hash8,
    },
    /// The server has nothing of this segment, whatever it said before: all of it is sent again.
    NotHeld {
        /// Whose.
        profile: ProfileId,
        /// Which segment.
        epoch: Epoch,
    },
    /// A segment's clock; a lesser rank than the one known changes nothing.
    Anchor {
        /// Whose.
        profile: ProfileId,
        /// Which segment.
        epoch: Epoch,
        /// Its clock.
        anchor: Anchor,
    },
    /// Rows pulled: stored, and known to be held by the server.
    Rows {
        /// Who wrote them.
        profile: ProfileId,
        /// The segment.
        epoch: Epoch,
        /// Its header's bytes.
        header: Vec<u8>,
        /// First row.
        from: u32,
        /// The rows.
        rows: Vec<Vec<u8>>,
    },
    /// A feed was applied up to here.
    Cursor(FeedId, u64),
    /// Something given to a feed of this phone.
    Assign(FeedId, Assign),
    /// A pack to fetch.
    Offer(PackOffer),
    /// Rows set apart by the server.
    Quarantined(RowRef),
    /// Rows that count again.
    Released(RowRef),
    /// Erase a profile and all it wrote here.
    Erase(ProfileId),
    /// The account lost a feed.
    Unbound(FeedId),
    /// Move own rows of a segment from here on into a fresh one: other rows hold their keys (sync.md §2.1).
    Rebase {
        /// Whose.
        profile: ProfileId,
        /// The segment that forked.
        epoch: Epoch,
        /// First row to move.
        from: u32,
    },
    /// Another life of the server: cursors to 0, held to nothing, then everything is sent again (sync.md §14).
    ServerEpoch(u64),
    /// A new table of feeds.
    Subs(SubsTable),
    /// New bounds.
    Limits(Limits),
    /// A token of its own.
    Token(String),
    /// These were told.
    DoneTold(Vec<i64>),
    /// Something of a newer server: kept.
    Strange {
        /// On which feed.
        feed: FeedId,
        /// Where.
        pos: u64,
        /// Its tag.
        tag: u16,
        /// Its CBOR.
        bytes: Vec<u8>,
    },
    /// A remark of the server that somebody should see.
    Note(Note),
    /// The server answered: its time, and by how much this phone's wall clock is behind it.
    Answered {
        /// Server time.
        now: UnixMillis,
        /// Boot of this phone.
        boot: BootId,
        /// Server time minus wall clock, ms.
        offset_ms: i64,
    },
    /// A receipt came by hand: the server answered then. It says nothing of this phone's clock, for it travelled.
    Acknowledged(UnixMillis),
    /// The receipt of this bundle was applied: another one changes nothing (I-IDEM).
    BundleAnswered(BundleId),
    /// No sync until enrolled again.
    Stop(Stopped),
    /// When to try again.
    Pace {
        /// Earliest next automatic try, wall clock.
        not_before: UnixMillis,
        /// Failures in a row.
        failures: u32,
    },
}

/// What a batch of changes came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Acknowledgements whose head is not ours: nothing was marked as held.
    pub contradicted: Vec<(ProfileId, Epoch)>,
    /// Segments rebased.
    pub rebased: u32,
    /// Rows that are new here.
    pub new_rows: u32,
}

/// A pack whose files are here, ready to be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadyPack {
    /// Its verified manifest.
    pub manifest: Manifest,
    /// The same as it came, signature and all: what another phone can verify (sync.md §11).
    pub signed: Vec<u8>,
    /// Its place in the order offered, from 0.
    pub place: u32,
}

/// The sync state of this phone.
#[async_trait(?Send)]
pub trait SyncStore {
    /// Who this installation is; made at the first question.
    async fn identity(&self) -> Result<Identity, LogError>;

    /// The accounts, oldest first.
    async fn accounts(&self) -> Result<Vec<Account>, LogError>;

    /// Keeps a new account and binds its profile to it. An account of the same server and organisation is replaced:
    /// its held set and cursors stay, for the server is the same.
    async fn add_account(&self, account: &Account) -> Result<AccountId, LogError>;

    /// Binds one more profile of this phone to an account.
    async fn bind(&self, account: AccountId, profile: ProfileId) -> Result<(), LogError>;

    /// What the engine thinks about; `None` when there is no such account.
    async fn sync_state(&self, account: AccountId) -> Result<Option<SyncState>, LogError>;

    /// The bytes of rows `from..from + n` of a segment; fewer when they are not here.
    async fn rows(
        &self,
        profile: ProfileId,
        epoch: Epoch,
        from: u32,
        n: u32,
    ) -> Result<Vec<Vec<u8>>, LogError>;

    /// Makes these changes, all or none. Durable when it resolves.
    async fn apply(&self, account: AccountId, changes: &[Change]) -> Result<Applied, LogError>;

    /// The content of items of a tag that came on a profile's own feed, newest first; a hundred at most.
    async fn items(&self, profile: ProfileId, tag: u16) -> Result<Vec<Vec<u8>>, LogError>;

    /// Packs offered by an account's organisation that are not installed in that version.
    async fn offers(&self, account: AccountId) -> Result<Vec<PackOffer>, LogError>;
}

/// Where packs are kept.
#[async_trait(?Send)]
pub trait PackStore: super::Shelf {
    /// Which of these files are not here.
    async fn missing(&self, of: &[BlobHash]) -> Result<Vec<BlobHash>, LogError>;

    /// What an interrupted fetch of a file left; empty when nothing.
    async fn part(&self, hash: BlobHash) -> Result<Vec<u8>, LogError>;

    /// Keeps what came of a file so far; nothing forgets it.
    async fn keep_part(&self, hash: BlobHash, bytes: &[u8]) -> Result<(), LogError>;

    /// Keeps a whole file, if it is the one its name says; `false` and nothing kept otherwise.
    async fn keep(&self, hash: BlobHash, media: &str, bytes: &[u8]) -> Result<bool, LogError>;

    /// The list of an installed pack as it came, signature and all; `None` while it was installed by an app that kept none.
    async fn signed(&self, pack: &PackId) -> Result<Option<Vec<u8>>, LogError>;

    /// These packs are played from now on, in one transaction; files that no pack names any more go.
    async fn activate(&self, packs: &[ReadyPack]) -> Result<(), LogError>;
}
