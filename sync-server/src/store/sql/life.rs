//! Names one unbroken life of the database (sync.md §14); drawn once, never 0.

use super::{Absent, Db, params};
use crate::store::StoreError;

const KNOWN: &str = "SELECT value FROM meta WHERE key = 'server_epoch'";

/// The life this database is in; the first who asks draws it.
pub(super) fn epoch(db: &Db<'_>) -> Result<u64, StoreError> {
    let known = |db: &Db<'_>| db.query_row(KNOWN, params![], |row| row.get(0)).optional();
    if let Some(bytes) = known(db)? {
        return Ok(u64::from_be_bytes(bytes));
    }
    // Another process may draw at the same time: the first one's stays.
    let sql = "INSERT INTO meta (key, value) VALUES ('server_epoch', ?1) ON CONFLICT DO NOTHING";
    db.execute(sql, params![drawn(db).to_be_bytes()])?;
    Ok(u64::from_be_bytes(known(db)?.ok_or(StoreError::NotFound)?))
}

/// Begins another life after `current`; gives it, or the one that somebody else began meanwhile.
pub(super) fn draw_anew(db: &Db<'_>, current: u64) -> Result<u64, StoreError> {
    let sql = "UPDATE meta SET value = ?1 WHERE key = 'server_epoch' AND value = ?2";
    db.execute(sql, params![drawn(db).to_be_bytes(), current.to_be_bytes()])?;
    epoch(db)
}

/// From here to the commit nobody else founds anything in this database.
pub(super) fn lock(db: &Db<'_>) -> Result<(), StoreError> {
    epoch(db)?;
    db.exists("SELECT 1 FROM meta WHERE key = 'server_epoch' FOR UPDATE", params![])?;
    Ok(())
}

fn drawn(db: &Db<'_>) -> u64 {
    u64::from_be_bytes(db.entropy.bytes()) | 1
}
