//! Work the server does beside its requests.

use crate::store::{StoreError, UpkeepStore};

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
    store.scrub().await?;
    tracing::info!(sealed, "Bodies of before are sealed now");
    Ok(sealed)
}
