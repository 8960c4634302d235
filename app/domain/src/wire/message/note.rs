//! What the server wants the phone to know about what it sent.

use minicbor::{Decode, Encode};

/// What a note is about. A number, so that notes of a newer server pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(transparent)]
pub struct NoteCode(#[n(0)] pub u16);

impl NoteCode {
    /// Rows are held but set apart, with a reason; the phone stops sending them.
    pub const QUARANTINED: Self = Self(1);
    /// Rows were not stored and never will be, with a reason.
    pub const REFUSED: Self = Self(2);
    /// Other rows hold this key: rebase (sync.md §2.1).
    pub const FORK: Self = Self(3);
    /// The server lacks what the phone says it acknowledged.
    pub const BEHIND: Self = Self(4);
    /// One token, two installs.
    pub const CLONE: Self = Self(5);
    /// The token ends soon.
    pub const REVOKED_SOON: Self = Self(6);
    /// A range that does not decode or whose digest fails: encode again, then rows alone, then as bytes.
    pub const RANGE_BAD: Self = Self(7);
    /// The profile belongs to another device: a trainer has to bind it. Nothing stored.
    pub const NOT_BOUND: Self = Self(8);
    /// The profile was erased.
    pub const ERASED: Self = Self(9);
    /// No room for more rows set apart.
    pub const QUARANTINE_FULL: Self = Self(10);
    /// More than the limits allow: what is over was not stored.
    pub const OVER_LIMIT: Self = Self(11);
    /// A segment whose header the server does not have: send it with the next.
    pub const NO_HEADER: Self = Self(12);
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Note {
    /// What about.
    #[n(1)]
    pub code: NoteCode,
    /// The slot, as in the request.
    #[n(2)]
    pub slot: Option<u16>,
    /// The segment.
    #[n(3)]
    pub epoch: Option<u64>,
    /// First row; 0 when it is not about rows.
    #[cbor(n(4), default)]
    pub from: u32,
    /// How many rows.
    #[cbor(n(5), default)]
    pub n: u32,
    /// `noncanonical`, `oversize`, `bad_value kind field`, `fork`, `digest`, `orphan_pair`, `revoked_device`,
    /// `time_overflow`.
    #[n(6)]
    pub reason: Option<String>,
}

impl Note {
    /// A remark about the phone, not about rows.
    #[must_use]
    pub const fn of(code: NoteCode) -> Self {
        Self { code, slot: None, epoch: None, from: 0, n: 0, reason: None }
    }

    /// A remark about rows `from..from + n` of a segment.
    #[must_use]
    pub const fn about(code: NoteCode, slot: u16, epoch: u64, from: u32, n: u32) -> Self {
        Self { code, slot: Some(slot), epoch: Some(epoch), from, n, reason: None }
    }

    /// The same, with its reason.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
