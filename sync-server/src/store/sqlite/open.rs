//! Opening the file: the pragmas of sync.md §2.4 and §5, the version of SQLite, numbered migrations.

use crate::store::StoreError;
use rusqlite::Connection;
use std::cmp::Ordering;
use std::path::Path;

/// Older ones can lose a WAL at reset (sync.md §2.4).
const OLDEST_SQLITE: i32 = 3_051_003;

/// Numbered from 1; never edited once released.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/001.sql"),
    include_str!("../../../migrations/002_voice.sql"),
    include_str!("../../../migrations/003_post.sql"),
    include_str!("../../../migrations/004_sealed.sql"),
    include_str!("../../../migrations/005_erasure.sql"),
    include_str!("../../../migrations/006_clone.sql"),
    include_str!("../../../migrations/007_zone.sql"),
];

pub(super) fn writer(file: &Path) -> Result<Connection, StoreError> {
    let found = rusqlite::version_number();
    if found < OLDEST_SQLITE {
        return Err(StoreError::Broken(format!("SQLite {found} is older than {OLDEST_SQLITE}")));
    }
    let db = connect(file)?;
    db.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;")?;
    prepare(&db)?;
    Ok(db)
}

/// Makes a connection one that may write: its tables are of this program.
pub(super) fn prepare(db: &Connection) -> Result<(), StoreError> {
    db.execute_batch("PRAGMA foreign_keys=ON;")?;
    migrate(db)
}

/// One more connection that may write, for work that no transaction can hold.
pub(super) fn writer_beside(file: &Path) -> Result<Connection, StoreError> {
    let db = connect(file)?;
    db.execute_batch("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;")?;
    Ok(db)
}

pub(super) fn reader(file: &Path) -> Result<Connection, StoreError> {
    let db = connect(file)?;
    db.execute_batch("PRAGMA query_only=ON;")?;
    Ok(db)
}

/// A database that is there and of this program's version; nothing is made or migrated.
pub(super) fn present(file: &Path) -> Result<Connection, StoreError> {
    if !file.is_file() {
        return Err(StoreError::Broken(format!("there is no database at {}", file.display())));
    }
    let db = connect(file)?;
    let done: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match usize::try_from(done).unwrap_or(usize::MAX).cmp(&MIGRATIONS.len()) {
        Ordering::Equal => Ok(db),
        Ordering::Greater => Err(StoreError::Newer),
        Ordering::Less => Err(StoreError::Broken(
            "this database is of an older server: start this one on it once".to_owned(),
        )),
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that opens, and sets the pragmas"
)]
pub(super) fn connect(file: &Path) -> Result<Connection, StoreError> {
    let db = Connection::open(file)?;
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    db.execute_batch("PRAGMA mmap_size=0; PRAGMA cache_size=-2048;")?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

/// The version of the tables after the last migration.
pub(super) fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::SqliteStore;

    #[test]
    fn a_newer_database_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        drop(SqliteStore::open(dir.path()).unwrap());
        let file = dir.path().join("passerelle.db");
        let db = writer(&file).unwrap();
        db.execute_batch("PRAGMA user_version = 99").unwrap();
        drop(db);
        assert!(matches!(SqliteStore::open(dir.path()), Err(StoreError::Newer)));
    }
}
