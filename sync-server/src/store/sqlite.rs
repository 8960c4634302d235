//! The engine on SQLite: one writer, two readers, a commit that is on the disk before anybody hears of it.

mod group;
mod inline;
mod leaving;
mod open;
mod readers;
mod scrub;
mod session;
pub mod whole;
mod writer;

pub use group::AtCommit;
pub use inline::Inline;
pub(super) use leaving::Leaving;

use super::sql::{Engine, Session, SqlStore};
use super::{Commits, Scrub, StoreError};
use readers::Readers;
use std::path::{Path, PathBuf};
use writer::Writer;

/// The server's database in one file.
pub type SqliteStore = SqlStore<Sqlite>;

/// One file, its writer thread and its readers.
#[derive(Clone)]
pub struct Sqlite {
    file: PathBuf,
    /// Dropped before the writer: who closes last takes SQLite's log along, and a reader cannot.
    readers: Readers,
    writer: Writer,
}

/// Connections that only read (sync.md §5).
const READERS: usize = 2;

impl Sqlite {
    /// Opens or makes the database of a folder.
    ///
    /// # Errors
    /// [`StoreError`] when the file is not ours, is newer than this program, or SQLite is too old to be safe.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let file = dir.join("passerelle.db");
        let db = open::writer(&file)?;
        let readers = (0..READERS).map(|_| open::reader(&file)).collect::<Result<_, _>>()?;
        Ok(Self { file, writer: Writer::start(db)?, readers: Readers::new(readers) })
    }
}

impl SqlStore<Sqlite> {
    /// On the database of a folder; see [`Sqlite::open`].
    ///
    /// # Errors
    /// As [`Sqlite::open`].
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        Sqlite::open(dir).map(Self::over)
    }
}

impl Engine for Sqlite {
    async fn write<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        self.writer.run(move |db| job(&session::Lite(db))).await
    }

    async fn read<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        self.readers.run(move |db| job(&session::Lite(db))).await
    }

    fn commits(&self) -> Option<Commits> {
        Some(self.writer.commits())
    }

    async fn scrub(&self, how: Scrub) -> Result<(), StoreError> {
        let file = self.file.clone();
        let done = tokio::task::spawn_blocking(move || scrub::scrub(&file, how)).await;
        done.map_err(|e| StoreError::Broken(e.to_string()))?
    }
}
