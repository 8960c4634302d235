//! Work the server does beside its requests.

use crate::console::date::Zone;
use crate::store::{Due, Periods, Scrub, StoreError, UpkeepStore};
use app_domain::id::UnixMillis;

/// Bodies sealed in one transaction: the writer is not held for long.
const SEAL_STEP: usize = 256;

/// Seals what was stored before bodies were sealed, then takes the open copies out of the files.
///
/// # Errors
/// When the store does not answer: the next start goes on.
pub async fn seal_old(store: &dyn UpkeepStore) -> Result<usize, StoreError> {
    let mut sealed = 0;
    loop {
        match store.seal_some(SEAL_STEP).await? {
            0 if sealed == 0 => return Ok(0),
            0 => break,
            some => sealed += some,
        }
    }
    store.scrub(Scrub::Soon).await?;
    tracing::info!(sealed, "Bodies of before are sealed now");
    Ok(sealed)
}

/// What is over its period, as lines for the operator; with `apply` it is taken away after it was counted.
///
/// # Errors
/// When the store does not answer. Persons that were erased before that stay erased.
pub async fn retention(
    store: &dyn UpkeepStore,
    periods: Periods,
    apply: bool,
    now: UnixMillis,
) -> Result<String, StoreError> {
    let due = store.due(periods, now).await?;
    if apply {
        store.let_go(periods, now).await?;
    }
    Ok(lines(&due, apply))
}

fn lines(due: &[Due], apply: bool) -> String {
    let zone = Zone::default();
    let line = |Due { kind, rows, oldest }: &Due| {
        let since = oldest.map(|at| format!("  oldest {}", zone.local(at).machine()));
        format!("{rows:>8}  {kind}{}\n", since.unwrap_or_default())
    };
    let end = if apply { "gone\n" } else { "nothing was changed: add --apply\n" };
    due.iter().map(line).chain([end.to_owned()]).collect()
}
