//! A plan as bytes. Pure.

use super::{Chunk, Encoding, Plan};
use app_domain::ports::Clocks;
use app_domain::wire::{
    self, ClockAt, RangeUp, SyncReq, encode_blobs, encode_rows, range_digest, row_hash,
};

/// The request of a plan. `rows` are those of each chunk; a chunk of which rows are missing is left out.
#[must_use]
pub(super) fn request(plan: &Plan, rows: &[Vec<Vec<u8>>], now: Clocks, install: u64) -> SyncReq {
    let account = &plan.state.account;
    let whole = |(chunk, rows): &(&Chunk, &Vec<Vec<u8>>)| rows.len() == chunk.n as usize;
    SyncReq {
        proto: SyncReq::PROTO,
        clock: ClockAt { wall_ms: now.wall.0, boot_ms: now.boot_ms, boot: now.boot },
        install,
        server_epoch: account.server_epoch,
        subs: account.subs.generation,
        cursor: plan.cursor.iter().map(|(_, pos)| *pos).collect(),
        ranges: plan
            .chunks
            .iter()
            .zip(rows)
            .filter(whole)
            .map(|(c, rows)| range(c, rows))
            .collect(),
        witness: plan.witness.clone(),
        want: plan.want,
        done: plan.done.iter().map(|(_, done)| done.clone()).collect(),
        new_profiles: plan.new_profiles.clone(),
    }
}

fn range(chunk: &Chunk, rows: &[Vec<u8>]) -> RangeUp {
    let hash = |(seq, row): (u32, &Vec<u8>)| row_hash(chunk.profile, chunk.epoch, seq, row);
    let hashes: Vec<_> = (chunk.from..).zip(rows).map(hash).collect();
    RangeUp {
        slot: chunk.slot,
        epoch: chunk.epoch.0,
        from: chunk.from,
        n: chunk.n,
        header: chunk.header.clone(),
        cols: match chunk.encoding {
            Encoding::Columns | Encoding::Alone => encode_rows(rows),
            Encoding::Bytes => encode_blobs(rows),
        },
        digest: range_digest(&hashes),
    }
}

impl Plan {
    /// The bytes to send. Halves the plan while they are over the server's limits; never below one row.
    #[must_use]
    pub fn to_bytes(&mut self, rows: &mut [Vec<Vec<u8>>], now: Clocks, install: u64) -> Vec<u8> {
        loop {
            let body = wire::to_cbor(&request(self, rows, now, install));
            let limits = &self.state.account.limits;
            let sealed = wire::seal(&body);
            let fits = sealed.len() <= limits.body_bytes as usize
                && body.len() <= limits.inflated_bytes as usize;
            if fits || !self.halve(rows) {
                return sealed;
            }
        }
    }

    /// Sends half of it; whether there was something to leave out.
    fn halve(&mut self, rows: &mut [Vec<Vec<u8>>]) -> bool {
        if self.chunks.len() > 1 {
            self.chunks.truncate(self.chunks.len().div_ceil(2));
            return true;
        }
        let (Some(chunk), Some(rows)) = (self.chunks.first_mut(), rows.first_mut()) else {
            return false;
        };
        if chunk.n < 2 {
            return false;
        }
        chunk.n /= 2;
        rows.truncate(chunk.n as usize);
        true
    }
}
