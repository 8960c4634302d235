//! The last look at a database that moves elsewhere: read while others write, then closed for good.

use super::session::Lite;
use super::{open, readers};
use crate::store::StoreError;
use crate::store::sql::Session;
use rusqlite::Connection;
use std::path::Path;

/// A connection beside the server's own.
pub(in crate::store) struct Leaving(Connection);

impl Leaving {
    /// Opens what is there; makes and changes nothing.
    pub(in crate::store) fn open(dir: &Path) -> Result<Self, StoreError> {
        open::present(&dir.join("passerelle.db")).map(Self)
    }

    /// Reads in one snapshot; others write on.
    pub(in crate::store) fn reading<T>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        readers::snapshot(&self.0, |db| job(&Lite(db)))
    }

    /// From here on whoever wants to write waits, and fails after a while; readers go on.
    pub(in crate::store) fn stop_writers(&self) -> Result<(), StoreError> {
        Ok(self.0.execute_batch("BEGIN IMMEDIATE")?)
    }

    /// The database as it stands.
    pub(in crate::store) const fn session(&self) -> impl Session {
        Lite(&self.0)
    }

    /// Lets nobody write to this file any more, not even a server that has it open, and ends. Without it, the lock goes
    /// with the connection and everything is as before.
    pub(in crate::store) fn close(self) -> Result<(), StoreError> {
        let mut names = self.0.prepare("SELECT name FROM sqlite_master WHERE type = 'table'")?;
        let names: Vec<String> =
            names.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for name in names {
            for what in ["INSERT", "UPDATE", "DELETE"] {
                self.0.execute_batch(&format!(
                    "CREATE TRIGGER moved_{name}_{what} BEFORE {what} ON {name}
                     BEGIN SELECT RAISE(ABORT, 'this database was moved: serve the one it was moved to'); END"
                ))?;
            }
        }
        Ok(self.0.execute_batch("COMMIT")?)
    }
}
