//! The one connection: pragmas, transactions, room kept for the worst moment.

use crate::error::DbError;
use crate::migrate::{self, Access};
use crate::random::SystemIds;
use crate::segment::Sessions;
use app_domain::ports::Ids;
use rusqlite::{Connection, OptionalExtension, Transaction};
use std::rc::Rc;

/// SQLite with the fix of the WAL-reset corruption (sync.md §2.4).
const MIN_SQLITE: i32 = 3_051_003;

/// Bytes kept free for the answer given on a full disk.
const BALLAST_BYTES: u32 = 256 << 10;

/// The database and what this process remembers beside it.
pub(crate) struct Db {
    conn: Connection,
    access: Access,
    /// Segments this process opened. Never read from disk (sync.md §2.1).
    pub(crate) sessions: Sessions,
    /// Build number of the app, written into segment headers.
    pub(crate) app: u32,
    /// What epochs, ids and keys are drawn from.
    pub(crate) ids: Rc<dyn Ids>,
}

impl Db {
    /// Takes a connection whose durability the platform has set.
    pub(crate) fn new(mut conn: Connection, app: u32) -> Result<Self, DbError> {
        let version = rusqlite::version_number();
        if version < MIN_SQLITE {
            return Err(DbError::torn(format!("SQLite {version} is older than {MIN_SQLITE}")));
        }
        conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")?;
        let access = migrate::run(&mut conn)?;
        let (sessions, ids) = (Sessions::default(), Rc::new(SystemIds));
        let mut db = Self { conn, access, sessions, app, ids };
        db.fill_ballast();
        Ok(db)
    }

    /// The same, drawing from another generator: a simulation's.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn drawing(self, ids: Rc<dyn Ids>) -> Self {
        Self { ids, ..self }
    }

    /// For reading.
    pub(crate) const fn conn(&self) -> &Connection {
        &self.conn
    }

    /// One transaction: all of it or nothing. On a full disk the ballast goes and it is tried once more (F02).
    pub(crate) fn write<T>(
        &mut self,
        mut work: impl FnMut(&Transaction<'_>) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        if self.access == Access::ReadOnly {
            return Err(DbError::ReadOnly);
        }
        match self.once(&mut work) {
            Err(e) if e.is_full() => {
                self.free_ballast();
                self.once(&mut work)
            }
            other => other,
        }
    }

    fn once<T>(
        &mut self,
        work: &mut impl FnMut(&Transaction<'_>) -> Result<T, DbError>,
    ) -> Result<T, DbError> {
        let tx = self.conn.transaction()?;
        let out = work(&tx)?;
        tx.commit()?;
        Ok(out)
    }

    /// Makes room; what fails here fails again in the write that follows, and is told there.
    fn free_ballast(&self) {
        drop(self.conn.execute("DELETE FROM ballast", []));
        // The log of a full disk may hold pages that the database has room for.
        drop(self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())));
    }

    /// Puts the ballast back when there is room; without it the app works as well.
    fn fill_ballast(&mut self) {
        // Nearly always it is there, and to read that costs an opening less than a write that changes nothing.
        let is_there =
            || self.conn.query_row("SELECT 1 FROM ballast WHERE id = 1", [], |_| Ok(())).is_ok();
        if self.access == Access::Write && !is_there() {
            drop(self.conn.execute(
                "INSERT OR IGNORE INTO ballast (id, bytes) VALUES (1, zeroblob(?1))",
                [BALLAST_BYTES],
            ));
        }
    }

    /// Overwrites what was deleted, in the file itself and in its log (sync.md §10).
    pub(crate) fn vacuum(&self) -> Result<(), DbError> {
        self.conn.execute_batch("VACUUM")?;
        // The log still holds the pages as they were, until it is cut.
        Ok(self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
    }
}

/// A value of `meta`.
pub(crate) fn meta<T: rusqlite::types::FromSql>(
    conn: &Connection,
    key: &str,
) -> Result<Option<T>, DbError> {
    let mut ask = conn.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
    Ok(ask.query_row([key], |row| row.get(0)).optional()?)
}

/// A device setting.
pub(crate) fn setting(conn: &Connection, key: &str) -> Result<Option<String>, DbError> {
    let mut ask = conn.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    Ok(ask.query_row([key], |row| row.get(0)).optional()?)
}

/// Keeps a value of `meta`.
pub(crate) fn set_meta(
    conn: &Connection,
    key: &str,
    value: impl rusqlite::ToSql,
) -> Result<(), DbError> {
    conn.prepare_cached(
        "INSERT INTO meta (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute(rusqlite::params![key, value])?;
    Ok(())
}

/// An epoch as SQLite keeps it: the signed number of the same bits.
pub(crate) const fn sql(n: u64) -> i64 {
    n.cast_signed()
}

/// Of what SQLite keeps.
pub(crate) const fn of_sql(n: i64) -> u64 {
    n.cast_unsigned()
}

#[cfg(test)]
impl Db {
    pub(crate) const fn conn_mut(&mut self) -> &mut Connection {
        &mut self.conn
    }
}
