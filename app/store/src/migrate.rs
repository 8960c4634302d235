//! Numbered migrations, each in one transaction. Never down, never by deleting.

use crate::error::DbError;
use rusqlite::{Connection, OptionalExtension};

/// The migrations, in order: their place is their number.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/001_log.sql"),
    include_str!("../migrations/002_courier.sql"),
    include_str!("../migrations/003_signed.sql"),
];

/// The schema this app writes.
pub(crate) const SCHEMA: u32 = 3;

/// The oldest app schema that may write this one. Raised only when an old writer would spoil what a new one keeps.
const MIN_WRITER: u32 = 1;

/// What this app may do with a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    Write,
    /// A newer app said that this one must not write: reading and exporting still work.
    ReadOnly,
}

/// Brings an older database up; leaves a newer one as it is (F04).
pub(crate) fn run(db: &mut Connection) -> Result<Access, DbError> {
    let found: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA {
        return access_of_newer(db);
    }
    for (number, sql) in (1_u32..).zip(MIGRATIONS).skip(found as usize) {
        let tx = db.transaction()?;
        tx.execute_batch(sql)?;
        tx.execute(
            "INSERT INTO meta (key, value) VALUES ('min_writer', ?1)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [MIN_WRITER],
        )?;
        tx.pragma_update(None, "user_version", number)?;
        tx.commit()?;
    }
    Ok(Access::Write)
}

fn access_of_newer(db: &Connection) -> Result<Access, DbError> {
    let min_writer: Option<u32> = db
        .query_row("SELECT value FROM meta WHERE key = 'min_writer'", [], |row| row.get(0))
        .optional()?;
    // A newer app that says nothing may have changed anything.
    let may = min_writer.is_some_and(|least| least <= SCHEMA);
    Ok(if may { Access::Write } else { Access::ReadOnly })
}
