//! The router over SQLite: a file in the server's folder.

use crate::world::World;
use std::path::Path;
use tempfile::TempDir;

/// Nowhere else.
#[expect(clippy::unused_async, reason = "on another engine it is asked for")]
pub(crate) async fn database(_: &Path) -> Option<String> {
    None
}

#[expect(clippy::disallowed_methods, reason = "looks at the file beside the server")]
#[expect(clippy::unused_async, reason = "on another engine it is asked for")]
pub(crate) async fn columns(world: &World, table: &str) -> Vec<String> {
    let db = rusqlite::Connection::open(world.dir.path().join("passerelle.db")).unwrap();
    let asking = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
    asking.column_names().map(str::to_owned).collect()
}

impl World {
    /// Lets go of the database, and gives its folder: the last connection to close takes the log with it.
    pub(crate) fn close(self) -> TempDir {
        let Self { dir, store, routes, .. } = self;
        drop((store, routes));
        while dir.path().join("passerelle.db-wal").exists() {
            std::thread::yield_now();
        }
        dir
    }
}
