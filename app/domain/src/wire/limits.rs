//! Bounds of one exchange (sync.md §4). The server chooses them; each is tested at the limit and one above.

use minicbor::{Decode, Encode};

/// What one request may hold at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Limits {
    /// Bytes of a request on the wire.
    #[n(1)]
    pub body_bytes: u32,
    /// Bytes of a request once inflated.
    #[n(2)]
    pub inflated_bytes: u32,
    /// Rows of a request.
    #[n(3)]
    pub rows: u32,
    /// Ranges of a request.
    #[n(4)]
    pub ranges: u32,
    /// Items of an answer.
    #[n(5)]
    pub items: u32,
}

impl Limits {
    /// 256 KiB on the wire, 1 MiB inflated, 10,000 rows, 64 ranges, 2,000 items (sync.md §4).
    pub const DEFAULT: Self = Self {
        body_bytes: 256 << 10,
        inflated_bytes: 1 << 20,
        rows: 10_000,
        ranges: 64,
        items: 2_000,
    };
    /// Sum of canonical row bytes of a request, a repeated entry counted at every use (sync.md §3).
    pub const ROW_BYTES: usize = 4 << 20;
    /// Largest answer a client may ask for.
    pub const MAX_ANSWER_BYTES: u32 = 256 << 10;
    /// Answer asked for when nothing else is said.
    pub const ANSWER_BYTES: u32 = 32 << 10;
    /// Answer asked for in low data.
    pub const LOW_DATA_ANSWER_BYTES: u32 = 8 << 10;
    /// Least chunk a client sends, bytes.
    pub const MIN_CHUNK_BYTES: u32 = 2 << 10;
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
