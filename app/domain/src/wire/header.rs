//! The header of a segment: whatever is constant in a session is stored once (sync.md §2.2).

use super::BadFrame;
use crate::id::{BootId, DeviceId};
use minicbor::{Decode, Encode};

/// The feed a segment is read in. One segment feeds exactly one feed, so a server cannot leak half of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
pub enum FeedRef {
    /// The writer's own log.
    #[n(0)]
    Profile,
    /// A pair, by its id.
    #[n(1)]
    Pair(#[cbor(n(0), with = "minicbor::bytes")] [u8; 16]),
}

/// Where the rows of a rebased segment come from (sync.md §2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Rebased {
    /// The segment that forked.
    #[n(0)]
    pub epoch: u64,
    /// First row moved.
    #[n(1)]
    pub from: u32,
    /// How many rows moved.
    #[n(2)]
    pub n: u32,
}

/// Written once when a segment opens; seeds the head chain. Kept and forwarded as bytes, so that fields of a newer
/// app survive (I-FWD).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SegmentHeader {
    /// Which feed its rows are read in.
    #[n(1)]
    pub feed: FeedRef,
    /// The installation that wrote it.
    #[n(2)]
    pub device: DeviceId,
    /// Build number of the app.
    #[n(3)]
    pub app: u32,
    /// Boot of the machine, or random.
    #[n(4)]
    pub boot: BootId,
    /// Wall clock at opening, ms since 1970 UTC; it may lie.
    #[n(5)]
    pub wall_ms: i64,
    /// Boot clock at opening, ms, counting sleep.
    #[n(6)]
    pub boot_ms: i64,
    /// Newest server offset known for this boot, ms.
    #[n(7)]
    pub last_offset_ms: Option<i64>,
    /// Minutes east of UTC.
    #[n(8)]
    pub tz_min: i16,
    /// Code of `locales/`, zero-padded.
    #[cbor(n(9), with = "minicbor::bytes")]
    pub lang: [u8; 3],
    /// The fork it was rebased from.
    #[n(10)]
    pub rebased_from: Option<Rebased>,
}

/// A header with its largest fields is under 120 bytes; more is not one.
const MAX_HEADER_BYTES: usize = 512;

impl SegmentHeader {
    /// The one encoding of the header.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        super::to_cbor(self)
    }

    /// Reads a header; fields of a newer app are ignored.
    ///
    /// # Errors
    /// [`BadFrame::Unreadable`] for anything else. Total.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadFrame> {
        if bytes.len() > MAX_HEADER_BYTES {
            return Err(BadFrame::Unreadable("a segment header over 512 bytes".to_owned()));
        }
        super::from_cbor(bytes)
    }

    /// The language code as text, without its padding.
    #[must_use]
    pub fn lang_code(&self) -> String {
        String::from_utf8_lossy(&self.lang).trim_end_matches('\0').to_owned()
    }

    /// A language code, zero-padded and cut at three letters.
    #[must_use]
    pub fn lang_bytes(code: &str) -> [u8; 3] {
        let mut out = [0; 3];
        for (to, from) in out.iter_mut().zip(code.bytes()) {
            *to = from;
        }
        out
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn header() -> SegmentHeader {
        SegmentHeader {
            feed: FeedRef::Profile,
            device: DeviceId([2; 8]),
            app: 1,
            boot: BootId([3; 8]),
            wall_ms: 1_700_000_000_000,
            boot_ms: 5_000,
            last_offset_ms: Some(-20),
            tz_min: 60,
            lang: SegmentHeader::lang_bytes("prs"),
            rebased_from: None,
        }
    }

    #[test]
    fn a_header_reads_back_what_it_writes() {
        let mut one = header();
        assert_eq!(SegmentHeader::from_bytes(&one.to_bytes()).unwrap(), one);
        one.rebased_from = Some(Rebased { epoch: u64::MAX, from: 3, n: 4 });
        one.feed = FeedRef::Pair([9; 16]);
        assert_eq!(SegmentHeader::from_bytes(&one.to_bytes()).unwrap(), one);
        assert!(one.to_bytes().len() < 120);
        assert_eq!(one.lang_code(), "prs");
    }

    #[test]
    fn a_newer_app_may_add_a_field() {
        let mut bytes = header().to_bytes();
        // One more entry in the map: key 99, value 1.
        bytes[0] += 1;
        bytes.extend([0x18, 99, 1]);
        assert_eq!(SegmentHeader::from_bytes(&bytes).unwrap(), header());
    }
}
