//! What a phone pulls: items, each at a slot and a position.

use super::{Anchor, Seen, tagged};
use crate::id::ProfileId;
use crate::wire::{DropKey, FeedId, Hash8};
use minicbor::decode::Error as NotRead;
use minicbor::encode::{Error as NotWritten, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// A run of rows, from whoever wrote them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RangeDown {
    /// Who wrote them.
    #[n(1)]
    pub profile: ProfileId,
    /// The segment.
    #[n(2)]
    pub epoch: u64,
    /// First row.
    #[n(3)]
    pub from: u32,
    /// How many.
    #[n(4)]
    pub n: u32,
    /// The segment's header, as bytes.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub header: Vec<u8>,
    /// The rows in columns.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub cols: Vec<u8>,
    /// Digest of the row hashes.
    #[cbor(n(7), with = "minicbor::bytes")]
    pub digest: Hash8,
}

/// A pack or a scene given to a person or a group.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Assign {
    /// The server's id of it.
    #[n(1)]
    pub id: i64,
    /// The pack.
    #[n(2)]
    pub pack: String,
    /// The scene, when it is one.
    #[n(3)]
    pub unit: Option<String>,
    /// First name of who gave it.
    #[n(4)]
    pub by: String,
    /// When, server time, ms since 1970 UTC.
    #[n(5)]
    pub given_ms: i64,
    /// By which day, days since 1970.
    #[n(6)]
    pub due_day: Option<i64>,
    /// It was taken back.
    #[cbor(n(7), default)]
    pub withdrawn: bool,
}

/// A pack version an organisation offers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct PackOffer {
    /// The pack.
    #[n(1)]
    pub pack: String,
    /// Its version.
    #[n(2)]
    pub version: u32,
    /// BLAKE3-256 of its signed manifest, which is fetched as a blob.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub manifest: [u8; 32],
}

/// A feed was joined or lost.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Bind {
    /// The feed.
    #[n(1)]
    pub feed: FeedId,
    /// Lost: its content is hidden at once, then deleted.
    #[cbor(n(2), default)]
    pub lost: bool,
}

/// One row, or a run of them, by key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RowRef {
    /// Whose.
    #[n(1)]
    pub profile: ProfileId,
    /// Segment.
    #[n(2)]
    pub epoch: u64,
    /// First row.
    #[n(3)]
    pub from: u32,
    /// How many.
    #[n(4)]
    pub n: u32,
    /// Why, when rows are set apart.
    #[n(5)]
    pub reason: Option<String>,
}

/// A token of its own, for the second phone of one enrolment.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct TokenGiven {
    /// The install it is for; others ignore it.
    #[n(1)]
    pub install: u64,
    /// The token.
    #[n(2)]
    pub token: String,
}

/// Shows no token.
impl std::fmt::Debug for TokenGiven {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenGiven").finish_non_exhaustive()
    }
}

/// Something on a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Item {
    /// Rows.
    Range(RangeDown),
    /// A better clock for a segment.
    Anchor {
        /// Whose segment.
        profile: ProfileId,
        /// Which segment.
        epoch: u64,
        /// Its clock.
        anchor: Anchor,
    },
    /// Something to do.
    Assign(Assign),
    /// A pack to fetch.
    Pack(PackOffer),
    /// A feed joined or lost.
    Bind(Bind),
    /// Erase a profile from this phone.
    Erase(ProfileId),
    /// Rows were set apart.
    Quarantine(RowRef),
    /// Rows set apart count again.
    Released(RowRef),
    /// A token of its own.
    Token(TokenGiven),
    /// Erased: the position stays, the content is gone (I-DENSE).
    Gone,
    /// Staff looked at whose feed this is.
    Seen(Seen),
    /// The key of a day that admits near-misses.
    DropKey(DropKey),
    /// Of a newer server, or unreadable: kept.
    Unknown {
        /// Its tag.
        tag: u16,
        /// Its CBOR.
        bytes: Vec<u8>,
    },
}

impl Item {
    /// Its tag and the CBOR of its content: how a feed stores it.
    #[must_use]
    pub fn parts(&self) -> (u16, Vec<u8>) {
        match self {
            Self::Range(range) => (1, tagged::bytes_of(range)),
            Self::Anchor { profile, epoch, anchor } => {
                (2, tagged::bytes_of(&(*profile, *epoch, *anchor)))
            }
            Self::Assign(assign) => (3, tagged::bytes_of(assign)),
            Self::Pack(pack) => (4, tagged::bytes_of(pack)),
            Self::Bind(bind) => (5, tagged::bytes_of(bind)),
            Self::Erase(profile) => (6, tagged::bytes_of(profile)),
            Self::Quarantine(row) => (7, tagged::bytes_of(row)),
            Self::Released(row) => (8, tagged::bytes_of(row)),
            Self::Token(token) => (9, tagged::bytes_of(token)),
            Self::Gone => (10, tagged::bytes_of(&0_u8)),
            Self::Seen(seen) => (Seen::TAG, tagged::bytes_of(seen)),
            Self::DropKey(key) => (DropKey::TAG, tagged::bytes_of(key)),
            Self::Unknown { tag, bytes } => (*tag, bytes.clone()),
        }
    }

    /// Of its tag and content. Total: what does not read is [`Self::Unknown`].
    #[must_use]
    pub fn of_parts(tag: u16, bytes: &[u8]) -> Self {
        let known = match tag {
            1 => tagged::part(bytes).map(Self::Range),
            2 => tagged::part(bytes).map(|(profile, epoch, anchor)| Self::Anchor {
                profile,
                epoch,
                anchor,
            }),
            3 => tagged::part(bytes).map(Self::Assign),
            4 => tagged::part(bytes).map(Self::Pack),
            5 => tagged::part(bytes).map(Self::Bind),
            6 => tagged::part(bytes).map(Self::Erase),
            7 => tagged::part(bytes).map(Self::Quarantine),
            8 => tagged::part(bytes).map(Self::Released),
            9 => tagged::part(bytes).map(Self::Token),
            10 => Some(Self::Gone),
            Seen::TAG => tagged::part(bytes).map(Self::Seen),
            DropKey::TAG => tagged::part(bytes).map(Self::DropKey),
            _ => None,
        };
        known.unwrap_or_else(|| Self::Unknown { tag, bytes: bytes.to_vec() })
    }
}

impl<C> Encode<C> for Item {
    fn encode<W: Write>(&self, to: &mut Encoder<W>, _: &mut C) -> Result<(), NotWritten<W::Error>> {
        let (tag, bytes) = self.parts();
        tagged::write(to, tag, &bytes)
    }
}

impl<'b, C> Decode<'b, C> for Item {
    fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, NotRead> {
        tagged::read(from).map(|(tag, bytes)| Self::of_parts(tag, bytes))
    }
}

/// An item and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Pulled {
    /// The slot of the request's table.
    #[n(0)]
    pub slot: u16,
    /// Its position in the feed, from 1.
    #[n(1)]
    pub pos: u64,
    /// What it is.
    #[n(2)]
    pub item: Item,
}
