//! A phone as the store sees it: ranges, decoded and hashed.

use crate::agency::NOON;
use app_domain::event::Event;
use app_domain::id::{BootId, DeviceId, Epoch, ProfileId};
use app_domain::wire::{FeedId, FeedRef, SegmentHeader, encode_rows, range_digest, row_hash};
use sync_server::store::{Accept, DeviceCtx, Kept, RangeIn};

pub(crate) struct Phone {
    pub seed: u8,
    pub profile: ProfileId,
    pub who: DeviceCtx,
}

impl Phone {
    pub(crate) const fn of(seed: u8, profile: ProfileId, who: DeviceCtx) -> Self {
        Self { seed, profile, who }
    }

    pub(crate) fn header(&self) -> SegmentHeader {
        SegmentHeader {
            feed: FeedRef::Profile,
            device: DeviceId([self.seed; 8]),
            app: 1,
            boot: BootId([self.seed; 8]),
            wall_ms: NOON.0 - 60_000,
            boot_ms: 40_000,
            last_offset_ms: None,
            tz_min: 60,
            lang: *b"ar\0",
            rebased_from: None,
        }
    }

    /// Rows `from..=to` of a segment; what they say depends on `words` and the place.
    pub(crate) fn range(&self, epoch: u64, (from, to): (u32, u32), words: &str) -> RangeIn {
        self.range_under(&self.header(), epoch, (from, to), words)
    }

    pub(crate) fn range_under(
        &self,
        header: &SegmentHeader,
        epoch: u64,
        (from, to): (u32, u32),
        words: &str,
    ) -> RangeIn {
        let rows: Vec<_> = (from..=to).map(|seq| self.row(epoch, seq, words)).collect();
        let hashes: Vec<_> = rows.iter().map(|row| row.hash).collect();
        let bytes: Vec<&[u8]> = rows.iter().map(|row| row.bytes.as_slice()).collect();
        RangeIn {
            slot: self.who.subs.slot(FeedId::profile(self.profile)).unwrap_or(u16::MAX),
            profile: self.profile,
            epoch,
            from,
            cols: encode_rows(&bytes),
            digest: range_digest(&hashes),
            rows,
            header: Some((header.clone(), header.to_bytes())),
        }
    }

    fn row(&self, epoch: u64, seq: u32, words: &str) -> Kept {
        let event = Event::SceneDone { scene: format!("{words}.{seq}").into() };
        let bytes = event.to_row(seq * 1_000).to_bytes();
        let hash = row_hash(self.profile, Epoch(epoch), seq, &bytes);
        Kept { bytes, hash, bad: None }
    }

    pub(crate) fn batch(&self, ranges: Vec<RangeIn>) -> Accept {
        Accept {
            now: NOON,
            boot: (BootId([self.seed; 8]), 100_000),
            install: self.seed.into(),
            server_epoch: 0,
            cursor: Vec::new(),
            witness: None,
            ranges,
            new_profiles: Vec::new(),
        }
    }
}
