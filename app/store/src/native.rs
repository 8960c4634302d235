//! Files: a database in WAL with FULL, blobs named by their hash beside it.

mod blobs;
mod durable;

pub(crate) use blobs::Blobs;
pub(crate) use durable::Durable;

use crate::db::Db;
use crate::error::DbError;
use crate::store::{Options, Store};
use app_domain::ports::{Ids, LogError};
use rusqlite::Connection;
use std::path::Path;
use std::rc::Rc;

/// With NORMAL a power cut could undo a committed answer, so FULL: one fsync an answer (sync.md §2.4).
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; \
                       PRAGMA mmap_size = 0;";

impl Store {
    /// Opens, or makes, the store of a folder.
    ///
    /// # Errors
    /// [`LogError`] when the folder cannot be written or the database is broken.
    pub fn open(dir: &Path, options: Options) -> Result<Self, LogError> {
        let blobs = Blobs::open(dir).map_err(broken)?;
        let db = open_db(&dir.join("passerelle.db"), options)?;
        Ok(Self::of(db, blobs, Durable::beside(dir)))
    }

    /// A store that is gone with the process, for tests and `passerelle-phone`.
    ///
    /// # Errors
    /// [`LogError`] when SQLite cannot start.
    pub fn in_memory(options: Options) -> Result<Self, LogError> {
        let conn = Connection::open_in_memory().map_err(DbError::from)?;
        Ok(Self::gone_with(Db::new(conn, options.app)?))
    }

    /// A store on a connection and a generator of the caller's: for simulations, which copy the database, cut a commit
    /// short, fill the disk, and know every id beforehand.
    ///
    /// # Errors
    /// [`LogError`] when the connection is to something else, or to nothing that can be written.
    pub fn on(conn: Connection, ids: Rc<dyn Ids>, options: Options) -> Result<Self, LogError> {
        Ok(Self::gone_with(Db::new(conn, options.app)?.drawing(ids)))
    }

    /// Looks at the database past the ports: what a simulation checks, no port asks for.
    pub fn inspect<T>(&self, look: impl FnOnce(&Connection) -> T) -> T {
        self.with_connection(look)
    }

    fn gone_with(db: Db) -> Self {
        Self::of(db, Blobs::in_memory(), Durable::nowhere())
    }
}

pub(crate) fn open_db(path: &Path, options: Options) -> Result<Db, LogError> {
    let conn =
        Connection::open_with_flags(path, rusqlite::OpenFlags::default()).map_err(DbError::from)?;
    conn.execute_batch(PRAGMAS).map_err(DbError::from)?;
    Ok(Db::new(conn, options.app)?)
}

/// What a file operation said.
#[expect(clippy::needless_pass_by_value, reason = "the shape `map_err` wants")]
fn broken(e: std::io::Error) -> LogError {
    match e.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => LogError::Full,
        _ => LogError::Broken(e.to_string()),
    }
}
