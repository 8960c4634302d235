//! The router over SQLite: a file in the server's folder.

use crate::world::{NOON, World, founding};
use rusqlite::types::ValueRef;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use sync_server::clock::ManualClock;
use sync_server::start;
use sync_server::store::Store;
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

fn file(world: &World) -> rusqlite::Connection {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
    let file = world.dir.path().join("passerelle.db");
    rusqlite::Connection::open_with_flags(file, flags).unwrap()
}

/// One number out of the database itself.
#[expect(clippy::unused_async, reason = "on another engine it is asked for")]
pub(crate) async fn number(world: &World, sql: &str) -> i64 {
    file(world).query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Everything the server has written, table by table: numbers as digits, bytes as `x` and hexadecimal, texts as they are.
pub(crate) async fn every_row(world: &World) -> BTreeMap<String, BTreeSet<Vec<String>>> {
    let db = file(world);
    let mut asking = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names: Vec<String> =
        asking.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let rows_of = |name: String| {
        let mut asking = db.prepare(&format!("SELECT * FROM \"{name}\"")).unwrap();
        let width = asking.column_count();
        let read = |row: &rusqlite::Row<'_>| {
            Ok((0..width).map(|at| cell(row.get_ref_unwrap(at))).collect::<Vec<_>>())
        };
        let rows: BTreeSet<_> = asking.query_map([], read).unwrap().map(Result::unwrap).collect();
        drop(asking);
        (name, rows)
    };
    names.into_iter().map(rows_of).collect()
}

fn cell(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        ValueRef::Blob(bytes) => format!("x{}", sync_server::secret::hex(bytes)),
        ValueRef::Real(_) => panic!("no table holds fractions"),
    }
}

impl World {
    /// A server on a database that the test keeps a hand on.
    pub(crate) async fn on(store: Arc<dyn Store>, dir: TempDir) -> Self {
        let clock = Arc::new(ManualClock::at(NOON));
        let started = start::open_on(store, dir.path(), founding(), &*clock).await.unwrap();
        Self::of(started, dir, clock, None)
    }

    /// Lets go of the database, and gives its folder: the last connection to close takes the log with it.
    pub(crate) fn close(self) -> TempDir {
        let Self { dir, store, routes, .. } = self;
        drop((store, routes));
        while dir.path().join("passerelle.db-wal").exists() {
            // The writer's thread may close a moment later; whoever closes last takes the log along.
            drop(sync_server::store::sqlite::whole::checkpoint(&dir.path().join("passerelle.db")));
            std::thread::yield_now();
        }
        dir
    }
}
