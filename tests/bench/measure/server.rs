//! What the server takes from 64 phones that sync at once: a process of its own on a database of its own, as shipped.

mod connection;
mod phone;
mod process;
mod race;

use super::line::{Goal, Line};
use super::{median, ms, quantile};
use phone::Phone;
use process::Server;
use race::Run;
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

/// Phones that sync at the same time (design.md §6).
const PHONES: u32 = 64;
/// How long they go on.
const RACE: Duration = Duration::from_secs(10);
/// Requests made ready for each phone. 5,120 a second would use them up before the time is over, and the note says so.
const SYNCS: u32 = 800;
/// Rows of one request.
const ROWS: u32 = 50;

pub(crate) fn syncs() -> Line {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let server = Server::start(dir.path(), PHONES);
    let phones = Phone::enrolled(&server);
    let requests = made_ready(&phones);
    let before = server.busy_ms();
    let race = race::run(server.address, requests, RACE);
    let busy_ms = server.busy_ms() - before;
    // Nothing is given the time to be tidied up: what was acknowledged is in the file, or it was not durable.
    server.kill();
    let syncs = acknowledged(&phones, &race.runs);
    all_of_it_is_kept(dir.path(), u64::from(ROWS) * (syncs + u64::from(PHONES)));
    Line {
        name: "server_syncs",
        value: count(syncs) / race.took.as_secs_f64(),
        unit: "/s",
        goal: Goal::AtLeast(2_500.0),
        beside: (
            "plain SQLite commits of one such request each, one after another, WAL and FULL, /s",
            1_000.0 / plain_commit_ms(&phones[0].request(1)),
        ),
        note: Some(note(syncs, &race, busy_ms)),
    }
}

fn note(syncs: u64, race: &race::Race, busy_ms: f64) -> String {
    let times: Vec<f64> = race.runs.iter().flat_map(|run| &run.times_ms).copied().collect();
    let out =
        if race.runs.iter().any(Run::ran_out) { "; some phones ran out of requests" } else { "" };
    format!(
        "{syncs} syncs of {ROWS} events in {:.1} s, all found in the database after SIGKILL; latency median {:.1} ms, \
         p95 {:.1} ms, largest {:.0} ms; {PHONES} phones, HTTP kept alive, on the server's own cores, of which it used {:.2} ms a sync{out}",
        race.took.as_secs_f64(),
        quantile(times.clone(), 0.5),
        quantile(times.clone(), 0.95),
        quantile(times, 1.0),
        busy_ms / count(syncs),
    )
}

/// The requests of each phone, before any clock runs.
fn made_ready(phones: &[Phone]) -> Vec<Vec<Vec<u8>>> {
    let of = |phone: &Phone| (1..=SYNCS).map(|nth| phone.request(nth)).collect();
    std::thread::scope(|scope| {
        let making: Vec<_> = phones.iter().map(|phone| scope.spawn(move || of(phone))).collect();
        making.into_iter().map(|one| one.join().expect("requests are made")).collect()
    })
}

/// How many syncs were acknowledged. Every answer is read: a phone that was told anything else is an error.
fn acknowledged(phones: &[Phone], runs: &[Run]) -> u64 {
    let mut all = 0;
    for (phone, run) in phones.iter().zip(runs) {
        for (nth, answer) in (1..).zip(&run.answers) {
            phone.is_acknowledged(nth, answer);
            all += 1;
        }
    }
    all
}

fn all_of_it_is_kept(data: &Path, sent: u64) {
    let db = Connection::open(data.join("passerelle.db")).expect("the database opens again");
    let number = |sql| db.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a number");
    assert_eq!(
        number("SELECT coalesce(sum(n), 0) FROM range"),
        sent.cast_signed(),
        "rows kept, rows acknowledged"
    );
    assert_eq!(number("SELECT count(*) FROM quarantine"), 0, "no row was set apart");
}

/// What one durable commit costs here, with nothing around it.
fn plain_commit_ms(body: &[u8]) -> f64 {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let db = Connection::open(dir.path().join("plain.db")).expect("a database opens");
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE sync (body BLOB NOT NULL);",
    )
    .expect("a table");
    let insert = || {
        ms(|| {
            db.execute("INSERT INTO sync (body) VALUES (?1)", [body]).expect("a row");
        })
    };
    median((0..300).map(|_| insert()).collect())
}

fn count(syncs: u64) -> f64 {
    f64::from(u32::try_from(syncs).unwrap_or(u32::MAX))
}
