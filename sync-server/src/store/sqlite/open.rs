//! Opening the file: the pragmas of sync.md §2.4 and §5, the version of SQLite, numbered migrations.

use crate::store::StoreError;
use rusqlite::{Connection, OptionalExtension, params};
use std::path::Path;

/// Older ones can lose a WAL at reset (sync.md §2.4).
const OLDEST_SQLITE: i32 = 3_051_003;

/// Numbered from 1; never edited once released.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/001.sql"),
    include_str!("../../../migrations/002_voice.sql"),
];

pub(super) fn writer(file: &Path) -> Result<Connection, StoreError> {
    let found = rusqlite::version_number();
    if found < OLDEST_SQLITE {
        return Err(StoreError::Broken(format!("SQLite {found} is older than {OLDEST_SQLITE}")));
    }
    let db = connect(file)?;
    db.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;")?;
    migrate(&db)?;
    Ok(db)
}

pub(super) fn reader(file: &Path) -> Result<Connection, StoreError> {
    let db = connect(file)?;
    db.execute_batch("PRAGMA query_only=ON;")?;
    Ok(db)
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that opens, and sets the pragmas"
)]
fn connect(file: &Path) -> Result<Connection, StoreError> {
    let db = Connection::open(file)?;
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    db.execute_batch("PRAGMA mmap_size=0; PRAGMA cache_size=-2048;")?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

fn migrate(db: &Connection) -> Result<(), StoreError> {
    let done: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let done = usize::try_from(done).unwrap_or(usize::MAX);
    if done > MIGRATIONS.len() {
        return Err(StoreError::Newer);
    }
    for (at, sql) in MIGRATIONS.iter().enumerate().skip(done) {
        db.execute_batch(&format!("BEGIN; {sql} PRAGMA user_version = {}; COMMIT;", at + 1))?;
    }
    Ok(())
}

/// Names one unbroken life of the database (sync.md §14); drawn once, never 0.
pub(super) fn server_epoch(db: &Connection) -> Result<u64, StoreError> {
    let sql = "SELECT value FROM meta WHERE key = 'server_epoch'";
    let known: Option<[u8; 8]> = db.query_row(sql, [], |row| row.get(0)).optional()?;
    if let Some(bytes) = known {
        return Ok(u64::from_be_bytes(bytes));
    }
    let drawn = u64::from_be_bytes(crate::secret::random()) | 1;
    db.execute("INSERT INTO meta VALUES ('server_epoch', ?1)", params![drawn.to_be_bytes()])?;
    Ok(drawn)
}
