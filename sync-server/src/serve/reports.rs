//! The worker of the reports. It may lag; a sync never waits for it.

use crate::app::App;
use crate::store::{ReportKey, StoreError};
use std::time::Duration;

/// How often the reports catch up by themselves.
const FOLD_EVERY: Duration = Duration::from_secs(2);
/// Profiles folded in one transaction: the writer is not held for long.
const FOLD_STEP: usize = 32;
/// Rests between two proofs of a stored report, one every ten minutes: each of a thousand about once a week.
const RESTS_BEFORE_PROOF: u32 = 300;

/// Folds what arrives, and at rest proves one stored report after the other.
pub(super) async fn keep(app: App) {
    let (mut rests, mut last) = (0, None);
    loop {
        match app.store.fold_some(FOLD_STEP).await {
            Ok(FOLD_STEP..) => continue,
            Ok(_) => rests += 1,
            Err(error) => tracing::error!(%error, "A report could not be folded"),
        }
        if rests >= RESTS_BEFORE_PROOF {
            rests = 0;
            last = prove(&app, last).await.unwrap_or_else(|error| {
                tracing::error!(%error, "A report could not be folded again");
                None
            });
        }
        tokio::time::sleep(FOLD_EVERY).await;
    }
}

/// Where to go on; `None` at the end: from the beginning again.
async fn prove(app: &App, after: Option<ReportKey>) -> Result<Option<ReportKey>, StoreError> {
    let proof = app.store.prove_report(after).await?;
    if proof.is_some_and(|proof| proof.mended) {
        tracing::error!(
            "A stored report differed from its rows, and was built again: is the disk sound?"
        );
    }
    Ok(proof.map(|proof| proof.at))
}
