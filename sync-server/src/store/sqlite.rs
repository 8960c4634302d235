//! The store on SQLite: one writer, two readers, a commit that is on the disk before anybody hears of it.

mod accept;
mod audit;
mod caseload;
mod codes;
mod console;
mod devices;
mod feedback;
mod feeds;
mod give;
mod open;
mod people;
mod pull;
mod readers;
mod report;
mod seen;
mod segments;
mod staff;
mod subs;
#[cfg(test)]
mod tests;
mod writer;

use super::StoreError;
use readers::Readers;
use std::path::Path;
use writer::Writer;

/// The server's database in one file.
#[derive(Clone)]
pub struct SqliteStore {
    writer: Writer,
    readers: Readers,
}

/// Connections that only read (sync.md §5).
const READERS: usize = 2;

impl SqliteStore {
    /// Opens or makes the database of a folder.
    ///
    /// # Errors
    /// [`StoreError`] when the file is not ours, is newer than this program, or SQLite is too old to be safe.
    pub fn open(dir: &Path) -> Result<Self, StoreError> {
        let file = dir.join("passerelle.db");
        let db = open::writer(&file)?;
        open::server_epoch(&db)?;
        let readers = (0..READERS).map(|_| open::reader(&file)).collect::<Result<_, _>>()?;
        Ok(Self { writer: Writer::start(db)?, readers: Readers::new(readers) })
    }
}
