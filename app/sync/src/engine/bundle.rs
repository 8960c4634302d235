//! What a bundle takes along: a plan as for the network, of everything the server is not known to hold, and what is
//! remembered of it until its receipt comes (sync.md §12).

use super::{Engine, Net, Plan, Planned, Trigger};
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::ports::{SegmentState, SentBundle, SentRun, SyncState};
use app_domain::wire::{Hash8, Limits, UpBody, Want, range_digest, row_hash};

/// A courier carries as much as fits.
const BY_HAND: Net = Net { bytes_per_s: Some(u32::MAX), low_data: false };

impl Engine {
    /// What the next bundle of an account takes along; `None` when the account has ended. Only the first asks for what
    /// is new: the others would bring the same again.
    #[must_use]
    pub fn bundle(&self, state: &SyncState, first: bool) -> Option<Plan> {
        let mut state = state.clone();
        // Pauses and back-off are the network's.
        state.account.not_before = UnixMillis(0);
        state.account.failures = 0;
        let most = u32::try_from(UpBody::MOST_REQUEST).unwrap_or(u32::MAX);
        let limits = state.account.limits;
        state.account.limits = Limits { body_bytes: limits.body_bytes.min(most), ..limits };
        let Planned::Go(mut plan) = self.plan(&state, UnixMillis(0), BY_HAND, Trigger::ByHand)
        else {
            return None;
        };
        // Bundles come in any order: each opens the segments it brings.
        for chunk in &mut plan.chunks {
            let of_chunk =
                |one: &&SegmentState| (one.profile, one.epoch) == (chunk.profile, chunk.epoch);
            chunk.header = state.segments.iter().find(of_chunk).map(|one| one.header.clone());
        }
        if !first {
            plan.want = Want { max_bytes: 0, ..plan.want };
            plan.done.clear();
        }
        Some(plan)
    }
}

impl Plan {
    /// What to remember of it until its receipt comes. `rows` are those of each chunk.
    #[must_use]
    pub fn sent(&self, rows: &[Vec<Vec<u8>>]) -> SentBundle {
        let whole = self.chunks.iter().zip(rows).filter(|(c, rows)| rows.len() == c.n as usize);
        let runs = whole.map(|(chunk, rows)| SentRun {
            profile: chunk.profile,
            epoch: chunk.epoch,
            from: chunk.from,
            n: chunk.n,
            slot: chunk.slot,
            digest: digest_of(chunk.profile, chunk.epoch, chunk.from, rows),
        });
        SentBundle {
            server_epoch: self.state.account.server_epoch,
            feeds: self.cursor.iter().map(|(feed, _)| *feed).collect(),
            runs: runs.collect(),
            done: self.done.clone(),
        }
    }
}

/// The digest of rows as they are here.
#[must_use]
pub(crate) fn digest_of(profile: ProfileId, epoch: Epoch, from: u32, rows: &[Vec<u8>]) -> Hash8 {
    let hash = |(seq, row): (u32, &Vec<u8>)| row_hash(profile, epoch, seq, row);
    let hashes: Vec<_> = (from..).zip(rows).map(hash).collect();
    range_digest(&hashes)
}

/// Leaves out of a snapshot what a bundle took, so that the next takes the rest. Of the snapshot only: in the storage
/// nothing is held by being carried (I-COURIER). Whether there was anything.
pub(crate) fn leave_out(state: &mut SyncState, sent: &SentBundle) -> bool {
    for run in &sent.runs {
        let of_run = |one: &&mut SegmentState| (one.profile, one.epoch) == (run.profile, run.epoch);
        if let Some(segment) = state.segments.iter_mut().find(of_run) {
            segment.held.insert(run.from, run.from.saturating_add(run.n.saturating_sub(1)));
        }
    }
    !sent.runs.is_empty()
}
