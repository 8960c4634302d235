//! One answer, durable: row, head and counters in one transaction, WAL with FULL.

use super::line::{Goal, Line};
use super::{answer, median, ms, now};
use app_domain::id::{BootId, ProfileId, UnixMillis};
use app_domain::ports::{Clocks, EventLog};
use app_store::{Options, Store};
use rusqlite::Connection;

const RUNS: u32 = 300;

pub(crate) fn one_answer() -> Line {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(dir.path(), Options { app: 1 }).expect("a store opens");
    let clocks = |n: u32| Clocks {
        wall: UnixMillis(1_790_000_000_000 + i64::from(n)),
        boot_ms: i64::from(n),
        boot: BootId([1; 8]),
        tz_min: 60,
    };
    let times = (0..RUNS)
        .map(|n| {
            ms(|| {
                now(store.append(ProfileId([1; 16]), &[answer(n)], clocks(n)))
                    .expect("an answer is kept");
            })
        })
        .collect();
    Line {
        name: "append one answer, durable (native)",
        value: median(times),
        unit: "ms",
        goal: Goal::AtMost(5.0),
        beside: ("one plain SQLite insert of the same row, WAL and FULL, ms", plain_insert()),
        note: None,
    }
}

fn plain_insert() -> f64 {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let conn = Connection::open(dir.path().join("plain.db")).expect("a database opens");
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (body BLOB NOT NULL);",
    )
    .expect("a table");
    let insert = |n: u32| {
        ms(|| {
            let row = answer(n).to_row(n).to_bytes();
            conn.execute("INSERT INTO row (body) VALUES (?1)", [row]).expect("a row");
        })
    };
    median((0..RUNS).map(insert).collect())
}
