//! Databases in memory: copied, filled up, and cut short in the middle of a commit.

use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// The same bytes in a database of its own: what a copy, a backup, or the disk after a crash holds.
pub(crate) fn copy(of: &Connection) -> Connection {
    let mut to = Connection::open_in_memory().expect("memory for a database");
    Backup::new(of, &mut to).and_then(|copy| copy.step(-1)).expect("a database can be copied");
    to
}

/// Not a page more than there is; `false` gives the room back.
pub(crate) fn fill_disk(db: &Connection, full: bool) {
    let pages: i64 = db.query_row("PRAGMA page_count", [], |row| row.get(0)).expect("a size");
    let most = if full { pages } else { 1 << 20 };
    db.query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(())).expect("a bound");
}

/// The power of one process, asked at every commit of its database.
#[derive(Clone, Default)]
pub(crate) struct Power(Arc<AtomicU8>);

const ON: u8 = 0;
const OFF_BEFORE_COMMIT: u8 = 1;
const OFF_AFTER_COMMIT: u8 = 2;
const OFF: u8 = 3;

impl Power {
    /// The next commit does not come about.
    pub(crate) fn fail_before_commit(&self) {
        self.0.store(OFF_BEFORE_COMMIT, Ordering::SeqCst);
    }

    /// The next commit is the last thing that happens.
    pub(crate) fn fail_after_commit(&self) {
        self.0.store(OFF_AFTER_COMMIT, Ordering::SeqCst);
    }

    pub(crate) fn is_off(&self) -> bool {
        self.0.load(Ordering::SeqCst) == OFF
    }

    /// A failure that was to come and did not.
    pub(crate) fn call_off(&self) {
        self.0.store(ON, Ordering::SeqCst);
    }

    /// Refuses commits from the failure on.
    pub(crate) fn feed(&self, db: &mut Connection) {
        let state = Arc::clone(&self.0);
        let refuses = move || match state.load(Ordering::SeqCst) {
            ON => false,
            OFF_AFTER_COMMIT => {
                state.store(OFF, Ordering::SeqCst);
                false
            }
            _ => {
                state.store(OFF, Ordering::SeqCst);
                true
            }
        };
        db.commit_hook(Some(refuses)).expect("an own connection takes a hook");
    }
}
