//! What a phone sends.

use super::tagged;
use crate::id::{BootId, ProfileId};
use crate::wire::{Hash8, Limits};
use minicbor::decode::Error as NotRead;
use minicbor::encode::{Error as NotWritten, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// Slots from here on name a profile of [`SyncReq::new_profiles`]: one the server's table does not have yet.
pub const NEW_PROFILE_SLOT: u16 = 0x8000;

/// Both clocks of the phone at sending; the server computes anchors from them (sync.md §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClockAt {
    /// Wall clock, ms since 1970 UTC.
    #[n(1)]
    pub wall_ms: i64,
    /// Boot clock, ms, counting sleep.
    #[n(2)]
    pub boot_ms: i64,
    /// Which boot.
    #[n(3)]
    pub boot: BootId,
}

/// A run of rows of one segment.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RangeUp {
    /// The slot of the writer's feed, or [`NEW_PROFILE_SLOT`] + an index.
    #[n(1)]
    pub slot: u16,
    /// The segment.
    #[n(2)]
    pub epoch: u64,
    /// First row.
    #[n(3)]
    pub from: u32,
    /// How many rows.
    #[n(4)]
    pub n: u32,
    /// The header's bytes, until the server has acknowledged a row of the segment.
    #[cbor(n(5), with = "minicbor::bytes")]
    pub header: Option<Vec<u8>>,
    /// The rows in columns.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub cols: Vec<u8>,
    /// Digest of the row hashes.
    #[cbor(n(7), with = "minicbor::bytes")]
    pub digest: Hash8,
}

/// A random row acknowledged earlier: a server that went back in time does not know it (sync.md §14).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Witness {
    /// Whose.
    #[n(1)]
    pub profile: ProfileId,
    /// Segment.
    #[n(2)]
    pub epoch: u64,
    /// Row: the last of an acknowledged prefix.
    #[n(3)]
    pub seq: u32,
    /// Head of the segment at that row.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub head: Hash8,
}

/// What the phone wants back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Want {
    /// Bytes of the answer, about; at most 256 KiB.
    #[n(1)]
    pub max_bytes: u32,
    /// The person asked for little data.
    #[n(2)]
    pub low_data: bool,
}

impl Default for Want {
    fn default() -> Self {
        Self { max_bytes: Limits::ANSWER_BYTES, low_data: false }
    }
}

/// What the phone has done with what it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Done {
    /// A profile was erased from it.
    Erased(ProfileId),
    /// A notice was shown.
    Seen(u64),
    /// A pack version can be played.
    Installed {
        /// The pack.
        pack: String,
        /// Its version.
        version: u32,
    },
    /// Of a newer app.
    Unknown {
        /// Its tag.
        tag: u16,
        /// Its CBOR.
        bytes: Vec<u8>,
    },
}

impl Done {
    fn parts(&self) -> (u16, Vec<u8>) {
        match self {
            Self::Erased(profile) => (1, tagged::bytes_of(profile)),
            Self::Seen(notice) => (2, tagged::bytes_of(notice)),
            Self::Installed { pack, version } => (3, tagged::bytes_of(&(pack.as_str(), *version))),
            Self::Unknown { tag, bytes } => (*tag, bytes.clone()),
        }
    }

    fn of(tag: u16, bytes: &[u8]) -> Self {
        let known = match tag {
            1 => tagged::part(bytes).map(Self::Erased),
            2 => tagged::part(bytes).map(Self::Seen),
            3 => tagged::part(bytes).map(|(pack, version)| Self::Installed { pack, version }),
            _ => None,
        };
        known.unwrap_or_else(|| Self::Unknown { tag, bytes: bytes.to_vec() })
    }
}

impl<C> Encode<C> for Done {
    fn encode<W: Write>(&self, to: &mut Encoder<W>, _: &mut C) -> Result<(), NotWritten<W::Error>> {
        let (tag, bytes) = self.parts();
        tagged::write(to, tag, &bytes)
    }
}

impl<'b, C> Decode<'b, C> for Done {
    fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, NotRead> {
        tagged::read(from).map(|(tag, bytes)| Self::of(tag, bytes))
    }
}

/// A sync request.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SyncReq {
    /// Protocol version. Pushes of any past version are accepted for ever.
    #[n(1)]
    pub proto: u8,
    /// Both clocks.
    #[n(2)]
    pub clock: ClockAt,
    /// From storage excluded from the OS backup; exposes clones.
    #[n(3)]
    pub install: u64,
    /// The server's life this phone knows; 0 at first contact.
    #[n(4)]
    pub server_epoch: u64,
    /// Generation of the table the cursor is for.
    #[n(5)]
    pub subs: u32,
    /// Last position applied, by slot.
    #[n(6)]
    pub cursor: Vec<u64>,
    /// Rows.
    #[n(7)]
    pub ranges: Vec<RangeUp>,
    /// A row the server must know.
    #[n(8)]
    pub witness: Option<Witness>,
    /// What to send back.
    #[n(9)]
    pub want: Want,
    /// What was done.
    #[cbor(n(10), default)]
    pub done: Vec<Done>,
    /// Profiles of this phone that the table does not have; slots from [`NEW_PROFILE_SLOT`] name them.
    #[cbor(n(11), default)]
    pub new_profiles: Vec<ProfileId>,
}

impl SyncReq {
    /// The protocol this version speaks.
    pub const PROTO: u8 = 1;
}
