//! A database file as a whole: copied, looked through, made one file. Also beside a server that writes it.

use super::{Inline, open, readers, session};
use crate::store::StoreError;
use crate::store::sql::{Engine, Session, SqlStore};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// The version of the tables that this program writes.
#[must_use]
pub fn newest_schema() -> u32 {
    open::newest()
}

/// Copies a database into a new file, which stands alone: no log beside it. The copy is of one moment (SQLite's online
/// backup API), and a writer is not held up meanwhile.
///
/// # Errors
/// [`StoreError::NotFound`] without a database; what SQLite says, [`StoreError::Full`] among it.
pub fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let source = existing(from)?;
    let mut target = open::connect(to)?;
    {
        let backup = Backup::new(&source, &mut target)?;
        // All pages in one step: they are read as of one moment. In several, each commit of the server would make it begin
        // again.
        match backup.step(-1)? {
            StepResult::Done => {}
            other => {
                return Err(StoreError::Broken(format!("the copy was not finished: {other:?}")));
            }
        }
    }
    target.pragma_update(None, "journal_mode", "DELETE")?;
    target.close().map_err(|(_, e)| e.into())
}

/// What SQLite finds wrong in a file: pages, indexes, foreign keys. Nothing for a sound one.
///
/// # Errors
/// [`StoreError::NotFound`] without a file. A file that is no database is a finding, not an error.
pub fn faults(file: &Path) -> Result<Vec<String>, StoreError> {
    let db = existing(file)?;
    let faults = integrity(&db).and_then(|mut found| {
        found.extend(foreign_keys(&db)?);
        Ok(found)
    });
    Ok(faults.unwrap_or_else(|e| vec![e.to_string()]))
}

fn integrity(db: &Connection) -> Result<Vec<String>, rusqlite::Error> {
    let mut asking = db.prepare("PRAGMA integrity_check(20)")?;
    let said: Vec<String> = asking.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(said.into_iter().filter(|line| line != "ok").collect())
}

fn foreign_keys(db: &Connection) -> Result<Vec<String>, rusqlite::Error> {
    let mut asking = db.prepare("PRAGMA foreign_key_check")?;
    let said = asking.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(format!("a row of {table} names one of {parent} that is not there"))
    })?;
    said.collect()
}

/// The version of a file's tables.
///
/// # Errors
/// [`StoreError::NotFound`] without a file; what SQLite says.
pub fn schema(file: &Path) -> Result<u32, StoreError> {
    Ok(existing(file)?.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Moves what is in the write-ahead log into the file, and empties the log.
///
/// # Errors
/// [`StoreError::NotFound`] without a database; what SQLite says. A reader that does not end is not an error: the log
/// stays, and nothing is lost by it.
pub fn checkpoint(file: &Path) -> Result<(), StoreError> {
    if !file.is_file() {
        return Err(StoreError::NotFound);
    }
    let db = open::connect(file)?;
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// A file that nobody serves, opened to be changed; its tables are brought to this program's version.
///
/// # Errors
/// [`StoreError::NotFound`] without a file, [`StoreError::Newer`], what SQLite says.
pub fn alone(file: &Path) -> Result<SqlStore<Inline>, StoreError> {
    if !file.is_file() {
        return Err(StoreError::NotFound);
    }
    Ok(SqlStore::over(Inline::over(open::connect(file)?, ())?))
}

/// A connection to a file that is there, which changes nothing.
fn existing(file: &Path) -> Result<Connection, StoreError> {
    // Opening would make an empty one.
    if file.is_file() { open::reader(file) } else { Err(StoreError::NotFound) }
}

/// A file that is only looked at, also beside a server: nothing is migrated and nothing written.
#[derive(Clone)]
pub struct Looking(Arc<Mutex<Connection>>);

impl Looking {
    /// Opens a file.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] without one; what SQLite says.
    pub fn at(file: &Path) -> Result<SqlStore<Self>, StoreError> {
        Ok(SqlStore::over(Self(Arc::new(Mutex::new(existing(file)?)))))
    }
}

impl Engine for Looking {
    async fn write<T: Send + 'static>(
        &self,
        _: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        Err(StoreError::Broken("this database is only looked at".to_owned()))
    }

    async fn read<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        let db = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        readers::snapshot(&db, |db| job(&session::Lite(db)))
    }
}
