//! What a phone holds: how many events, and one digest of all their bytes.

use anyhow::Result;
use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::{EventLog, SyncStore};
use app_domain::wire::{Hash8, range_digest, row_hash};
use app_store::Store;
use std::collections::BTreeMap;

/// Events of every profile, those set apart left out.
pub(crate) struct HeldEvents {
    pub(crate) count: usize,
    pub(crate) digest: Hash8,
}

/// The last row of each segment that has one.
type Segments = BTreeMap<(ProfileId, Epoch), Vec<u32>>;

/// How many events are here.
pub(crate) async fn count(store: &Store) -> Result<usize> {
    Ok(segments(store).await?.values().map(Vec::len).sum())
}

/// All that is here. Times are left out, for a better clock of a segment may come later to one phone than to another.
pub(crate) async fn all(store: &Store) -> Result<HeldEvents> {
    let mut hashes = Vec::new();
    for ((profile, epoch), seqs) in segments(store).await? {
        for run in seqs.chunk_by(|a, b| a + 1 == *b) {
            let (Some(&from), Ok(n)) = (run.first(), u32::try_from(run.len())) else { continue };
            let rows = store.rows(profile, epoch, from, n).await?;
            hashes.extend((from..).zip(&rows).map(|(seq, row)| row_hash(profile, epoch, seq, row)));
        }
    }
    Ok(HeldEvents { count: hashes.len(), digest: range_digest(&hashes) })
}

async fn segments(store: &Store) -> Result<Segments> {
    let mut segments = Segments::new();
    let profiles = store.profiles().await?;
    let mut note = |one: &app_domain::ports::Stored| {
        segments.entry((one.profile, one.epoch)).or_default().push(one.seq);
    };
    store.fold(&profiles, &mut note).await?;
    segments.values_mut().for_each(|seqs| seqs.sort_unstable());
    Ok(segments)
}
