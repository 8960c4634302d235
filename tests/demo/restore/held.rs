//! What a phone holds, byte for byte, so that two can be compared.

use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::{EventLog, SyncStore};
use app_store::Store;
use std::collections::{BTreeMap, BTreeSet};

/// Rows with their place: profile, segment, number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Held(BTreeSet<(ProfileId, Epoch, u32, Vec<u8>)>);

impl Held {
    /// Every row of a store.
    pub(crate) async fn by(store: &Store) -> Self {
        let profiles = store.profiles().await.expect("a log that opens");
        let mut ends: BTreeMap<(ProfileId, Epoch), u32> = BTreeMap::new();
        let mut each = |one: &app_domain::ports::Stored| {
            let end = ends.entry((one.profile, one.epoch)).or_default();
            *end = one.seq.max(*end);
        };
        store.fold(&profiles, &mut each).await.expect("a log that folds");
        let mut rows = BTreeSet::new();
        for ((profile, epoch), end) in ends {
            let found = store.rows(profile, epoch, 1, end).await.expect("rows that are there");
            rows.extend((1..).zip(found).map(|(seq, row)| (profile, epoch, seq, row)));
        }
        Self(rows)
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many of these the other one lacks.
    pub(crate) fn without(&self, other: &Self) -> usize {
        self.0.difference(&other.0).count()
    }

    /// Equal where the rows are.
    pub(crate) fn digest(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for (profile, epoch, seq, row) in &self.0 {
            hasher.update(&profile.0).update(&epoch.0.to_be_bytes()).update(&seq.to_be_bytes());
            hasher.update(&(row.len() as u64).to_be_bytes()).update(row);
        }
        hasher.finalize().to_hex().as_str().get(..16).unwrap_or_default().to_owned()
    }
}
