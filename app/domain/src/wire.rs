//! What travels between a phone and a server (sync.md §2–4): canonical rows in columns, headers, hashes, messages.
//!
//! Deterministic CBOR with integer keys, then raw DEFLATE, behind a four-byte magic. Everything read here comes from
//! outside: each decoder is total, and bounded before it allocates. `sync-server/PROTOCOL.md` tells a stranger how to
//! write a second implementation.

mod bundle;
mod cbor;
mod columns;
mod enrol;
mod feed;
mod frame;
mod hash;
mod header;
mod held;
mod limits;
mod message;
mod near_miss;

pub use bundle::{
    BadBundle, BundleId, BundleRes, DownBody, KeyId, Outer, Purpose, Signed, SizeClass, Taken,
    UpBody, open_with, public_of, seal_to, signing_bytes,
};
pub use columns::{BadColumns, decode_rows, encode_blobs, encode_rows};
pub use enrol::{EnrolReq, EnrolRes, Key, OrgKeys, Person, Referent};
pub use feed::{FeedId, FeedKind, Slot, SubsTable};
pub use frame::{BadFrame, MAGIC, deflate, inflate, open, seal};
pub use hash::{Hash8, head_next, head_over, head0, range_digest, row_hash};
pub use header::{FeedRef, Rebased, SegmentHeader};
pub use held::Held;
pub use limits::Limits;
pub use message::{
    Ack, Anchor, AnchorRank, Assign, Bind, ClockAt, Denied, DeniedWhy, Done, Feedback, FeedbackRes,
    Item, NEW_PROFILE_SLOT, Note, NoteCode, PackOffer, Pulled, RangeDown, RangeUp, RowRef, Seen,
    SyncReq, SyncRes, TokenGiven, Want, Witness,
};
pub use near_miss::{
    Admitted, BadReport, DropKey, DropRes, Mailbox, NearMiss, Replies, Reply, bare_photo,
    bare_voice,
};

/// Bytes of a message, without its frame.
///
/// # Panics
/// Never: writing to a `Vec` cannot fail, and no message has a custom encoder that refuses.
#[must_use]
pub fn to_cbor<T: minicbor::Encode<()>>(message: &T) -> Vec<u8> {
    minicbor::to_vec(message).expect("writing to a Vec cannot fail")
}

/// A message of its bytes. Unknown keys are ignored.
///
/// # Errors
/// [`BadFrame::Unreadable`] with where it went wrong.
pub fn from_cbor<'b, T: minicbor::Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, BadFrame> {
    minicbor::decode(bytes).map_err(|e| BadFrame::Unreadable(e.to_string()))
}
