//! What was deleted leaves the files too (sync.md §10): `secure_delete` overwrites it in its page, and the log is moved
//! into the database and cut. A small database is written anew besides, so that no half-empty page keeps a copy.

use super::open;
use crate::store::{Scrub, StoreError};
use std::path::Path;

/// Written anew up to here: a second or two. Above, `retention --apply` does it, when nobody waits.
const SMALL_BYTES: i64 = 64 << 20;
/// A reader in the middle of a long answer keeps the log from being cut.
const TRIES: u32 = 5;

pub(super) fn scrub(file: &Path, how: Scrub) -> Result<(), StoreError> {
    let db = open::writer_beside(file)?;
    let sql = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    let bytes: i64 = db.query_row(sql, [], |row| row.get(0))?;
    if how == Scrub::Whole || bytes <= SMALL_BYTES {
        db.execute_batch("VACUUM")?;
    }
    for _ in 0..TRIES {
        let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if !busy {
            return Ok(());
        }
    }
    Err(StoreError::Broken(
        "the log of the database could not be cut: somebody reads it".to_owned(),
    ))
}
