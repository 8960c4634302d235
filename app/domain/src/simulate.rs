//! A learner who is made up, from a seed: for the planner's tests, for its digest on every platform, and for
//! `./dev demo planner`. Only built with the feature `simulate`.

mod catalogue;
mod days;
mod dice;

pub use catalogue::catalogue;
pub use days::{Walk, random_walk};
pub use dice::Dice;

use crate::id::UnixMillis;
use crate::planner::{Facts, due, plan};
use crate::ports::Assigned;
use std::collections::BTreeSet;

/// What [`digest`] of 200 seeds is, on every platform. A change of the planner changes it: look at what changed with
/// `./dev demo planner`, then write the new one here.
pub const DIGEST_OF_200: &str = "19a29c247e74ea2e9057591efc908ec5ccee515580adad642a3fc35b8b76d66b";

/// The plans of so many made-up learners, and all that is due to them, as one hash. Equal hashes on two platforms mean
/// equal plans.
#[must_use]
pub fn digest(seeds: u64) -> String {
    let (offered, nothing) = (catalogue(), BTreeSet::new());
    let mut hash = blake3::Hasher::new();
    for seed in 0..seeds {
        let walk = random_walk(seed, &offered);
        let given = [Assigned { id: 1, pack: "btp".into(), unit: None }];
        for (days, given) in [(0, &given[..0]), (1, &given[..]), (20, &given[..0])] {
            let now = UnixMillis(walk.now.0 + days * 86_400_000);
            let progress = &walk.progress;
            let facts = Facts { progress, offered: &offered, given, unaskable: &nothing, now };
            hash.update(format!("{:?}", plan(&facts)).as_bytes());
            let today = crate::memory::learning_day(now);
            let situation = progress.missions.on(today);
            let waits = due(&progress.memory, &offered, &situation, (now, today));
            hash.update(format!("{waits:?}").as_bytes());
        }
    }
    hash.finalize().to_hex().to_string()
}
