//! Moving from SQLite to PostgreSQL while the server serves (sync.md §16).
//!
//! The log is copied feed by feed while others write on. Then SQLite's write lock is taken: phones wait, and try again
//! later; the rest is copied, and both databases are compared. Only when nothing differs does PostgreSQL commit, and
//! only then is the file closed for good, so that no row is acknowledged that would stay behind (I-ACK). The server's
//! epoch comes along: for phones nothing happened.

mod compare;
mod copy;
mod tables;

pub use compare::Difference;

use super::StoreError;
use super::postgres::Postgres;
use super::sql::{Engine, Session};
use super::sqlite::Leaving;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// What was moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Tables.
    pub tables: usize,
    /// Rows of all of them.
    pub rows: u64,
    /// Those of the log that were copied while others wrote on.
    pub while_running: u64,
}

/// Why nothing was moved: the folder's database goes on as before, and PostgreSQL is as empty as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotMoved {
    /// One of the two could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is an organisation already.
    #[error("the PostgreSQL database is not empty: give one that is")]
    NotEmpty,
    /// The copy is not the same.
    #[error("the copy differs in {} places", .0.len())]
    Differs(Vec<Difference>),
}

/// Moves the database of a folder into an empty one.
///
/// # Errors
/// [`NotMoved`].
pub async fn migrate(from: &Path, to: &Postgres) -> Result<Moved, NotMoved> {
    let folder = from.to_owned();
    // The transaction ends with an error of the store; what it stands for is told beside it.
    let why = Arc::new(Mutex::new(None));
    let tell = Arc::clone(&why);
    let moving = to.write(move |to| {
        let from = Leaving::open(&folder)?;
        attempt(&from, to).map(|moved| (moved, from)).map_err(|error| {
            let words = StoreError::Broken(error.to_string());
            *tell.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            words
        })
    });
    match moving.await {
        Ok((moved, from)) => {
            from.close()?;
            Ok(moved)
        }
        Err(error) => {
            let told = why.lock().unwrap_or_else(PoisonError::into_inner).take();
            Err(told.unwrap_or(NotMoved::Store(error)))
        }
    }
}

fn attempt(from: &Leaving, to: &dyn Session) -> Result<Moved, NotMoved> {
    wait_for_the_other(to)?;
    if !to.query("SELECT 1 FROM org LIMIT 1", &[])?.is_empty() {
        return Err(NotMoved::NotEmpty);
    }
    let tables = from.reading(|from| tables::all(from))?;
    let log = copy::Log::among(&tables);
    let copied = from.reading(|from| log.copy(from, to, &copy::Copied::default()))?;
    from.stop_writers()?;
    let session = &from.session();
    log.copy(session, to, &copied)?;
    for table in tables.iter().filter(|table| !log.has(table)) {
        copy::whole(table, session, to)?;
    }
    let differences = compare::compare(&tables, session, to)?;
    if !differences.is_empty() {
        return Err(NotMoved::Differs(differences));
    }
    let mut moved = Moved { tables: tables.len(), rows: 0, while_running: copied.rows };
    for table in &tables {
        moved.rows += table.rows(session)?;
    }
    Ok(moved)
}

/// PostgreSQL stands idle while a large table is read on the other side: that is no sign of a server that went away.
fn wait_for_the_other(to: &dyn Session) -> Result<(), StoreError> {
    to.execute("SET LOCAL idle_in_transaction_session_timeout = 0", &[]).map(|_| ())
}

/// What is not the same in the database of a folder and in another one. While a server writes to either, there may be
/// differences of the moment.
///
/// # Errors
/// [`StoreError`] when one of them cannot be read.
pub async fn differences(from: &Path, to: &Postgres) -> Result<Vec<Difference>, StoreError> {
    let folder = from.to_owned();
    to.read(move |to| {
        let from = Leaving::open(&folder)?;
        wait_for_the_other(to)?;
        from.reading(|from| compare::compare(&tables::all(from)?, from, to))
    })
    .await
}
