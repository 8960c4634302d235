//! What a server answers.

use super::{Note, Pulled};
use crate::id::ProfileId;
use crate::wire::{Hash8, Held, Limits, SubsTable};
use minicbor::{Decode, Encode};

/// How far the server trusts a segment's clock (sync.md §7). Better ones replace, equal ones never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(index_only)]
pub enum AnchorRank {
    /// Outside what is possible; the raw value is kept.
    #[n(0)]
    Clamped,
    /// The phone's word.
    #[n(1)]
    Claimed,
    /// From an older offset of another boot.
    #[n(2)]
    Near,
    /// Same boot as the request that brought it.
    #[n(3)]
    Exact,
}

/// The server's statement of how wrong a segment's clock was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Anchor {
    /// How sure.
    #[n(1)]
    pub rank: AnchorRank,
    /// Added to header wall + t, ms.
    #[n(2)]
    pub offset_ms: i64,
    /// What was computed before clamping, ms.
    #[n(3)]
    pub raw_ms: Option<i64>,
}

/// What the server holds of a segment named in the request. Said only after a durable commit (I-ACK).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Ack {
    /// The slot, as in the request.
    #[n(1)]
    pub slot: u16,
    /// The segment.
    #[n(2)]
    pub epoch: u64,
    /// Rows held, quarantined ones included.
    #[n(3)]
    pub held: Held,
    /// Head at the end of the unbroken run from row 1; of row 0 when there is none.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub prefix_head: Hash8,
    /// The segment's clock.
    #[n(5)]
    pub anchor: Anchor,
    /// Positions in the feed of the ranges stored now: (first row, position).
    #[cbor(n(6), default)]
    pub at: Vec<(u32, u64)>,
}

/// A sync answer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncRes {
    /// Names this life of the server's database.
    #[n(1)]
    pub server_epoch: u64,
    /// The server's clock, ms since 1970 UTC.
    #[n(2)]
    pub now_ms: i64,
    /// One for each segment named in the request.
    #[n(3)]
    pub acks: Vec<Ack>,
    /// What the phone should know.
    #[cbor(n(4), default)]
    pub notes: Vec<Note>,
    /// What was pulled.
    #[cbor(n(5), default)]
    pub items: Vec<Pulled>,
    /// By slot of the request's table: where the cursor goes, together with the items (I-CUR).
    #[n(6)]
    pub cursor: Vec<u64>,
    /// There is more: ask again.
    #[n(7)]
    pub more: bool,
    /// The table, when its generation is not the request's. Then nothing was pulled.
    #[n(8)]
    pub subs: Option<SubsTable>,
    /// Bounds of the next request.
    #[n(9)]
    pub limits: Limits,
    /// Seconds to wait at least before the next; 0 is none.
    #[n(10)]
    pub retry_after_s: u32,
}

/// Why a token is not let in. Rows stay on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum DeniedWhy {
    /// Never seen.
    #[n(0)]
    Unknown,
    /// Taken back.
    #[n(1)]
    Revoked,
}

/// The body of a 401.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Denied {
    /// Why.
    #[n(1)]
    pub why: DeniedWhy,
    /// Profiles to erase all the same.
    #[cbor(n(2), default)]
    pub erase: Vec<ProfileId>,
}
