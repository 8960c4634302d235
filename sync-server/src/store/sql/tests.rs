//! The engine itself: group commit, dense feeds, the organisation in every statement.

use super::feeds::{self, Place};
use super::*;
use crate::ids::OrgId;
use crate::store::sqlite::SqliteStore;
use app_domain::id::ProfileId;
use app_domain::wire::{FeedId, Item};

fn store() -> (tempfile::TempDir, SqliteStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(dir.path()).unwrap();
    (dir, store)
}

fn place() -> Place {
    Place::of(OrgId([1; 16]), 1, FeedId::profile(ProfileId([2; 16])))
}

#[tokio::test]
async fn one_failing_request_of_a_group_is_undone_alone() {
    let (_dir, store) = store();
    let jobs: Vec<_> = (0..20)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let job = move |db: &Db<'_>| {
                    let pos = feeds::push(db, place(), &Item::Gone)?;
                    if n % 2 == 0 { Ok(pos) } else { Err(StoreError::NotFound) }
                };
                store.write(job).await.is_ok()
            })
        })
        .collect();
    let mut kept = 0;
    for job in jobs {
        kept += u64::from(job.await.unwrap());
    }
    let last = store.read(|db| feeds::last_pos(db, place())).await.unwrap();
    assert_eq!((kept, last), (10, 10));
}

#[tokio::test]
async fn a_request_that_panics_stops_nobody() {
    let (_dir, store) = store();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let panicked = store.write(|_| -> Result<(), StoreError> { panic!("planted") }).await;
    std::panic::set_hook(hook);
    assert!(panicked.is_err());
    assert_eq!(store.write(|db| feeds::push(db, place(), &Item::Gone)).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixteen_writers_never_show_a_reader_a_hole() {
    let (_dir, store) = store();
    let writers: Vec<_> = (0..16)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..20 {
                    store.write(|db| feeds::push(db, place(), &Item::Gone)).await.unwrap();
                }
            })
        })
        .collect();
    let seen = |db: &Db<'_>| {
        let last = feeds::last_pos(db, place())?;
        let sql = "SELECT count(*) FROM item WHERE org = ?1 AND part = 0";
        let count: i64 = db.query_row(sql, params![place().org], |row| row.get(0))?;
        Ok((last, count.unsigned_abs()))
    };
    loop {
        let (last, count) = store.read(seen).await.unwrap();
        assert_eq!(last, count, "the places are a gapless prefix at every instant (I-DENSE)");
        if last == 320 {
            break;
        }
    }
    for writer in writers {
        writer.await.unwrap();
    }
}

/// What is asked before any organisation is known, or of all of them at once: by hash, or by the worker.
const WITHOUT_ORG: &[&str] = &[
    "FROM meta",
    "INTO meta",
    "UPDATE meta",
    "FROM token t",
    "UPDATE enrol_code",
    "UPDATE sign_in",
    "FROM session e",
    "UPDATE session",
    "DELETE FROM session WHERE hash",
    "FROM staff s JOIN org",
    "FROM feed f",
    "WHERE sealed = 0",
    "WHERE sealed <> 0",
    // The housekeeping of all of them.
    "{from}",
    "{UNHEARD}",
    "{ENDED}",
    "{TAKEN}",
    "FROM {table} a",
    "FROM erased d\n",
    "INTO org",
];

#[test]
fn every_statement_names_its_organisation() {
    let modules = [
        include_str!("accept.rs"),
        include_str!("accept/apart.rs"),
        include_str!("accept/life.rs"),
        include_str!("accept/one.rs"),
        include_str!("accept/profiles.rs"),
        include_str!("apart.rs"),
        include_str!("apart/release.rs"),
        include_str!("audit.rs"),
        include_str!("caseload.rs"),
        include_str!("codes.rs"),
        include_str!("devices.rs"),
        include_str!("erase.rs"),
        include_str!("erase/late.rs"),
        include_str!("erase/orders.rs"),
        include_str!("erase/replay.rs"),
        include_str!("erase/wipe.rs"),
        include_str!("feedback.rs"),
        include_str!("feeds.rs"),
        include_str!("give.rs"),
        include_str!("life.rs"),
        include_str!("merge.rs"),
        include_str!("people.rs"),
        include_str!("phones.rs"),
        include_str!("phones/split.rs"),
        include_str!("pull.rs"),
        include_str!("ranges.rs"),
        include_str!("report.rs"),
        include_str!("retention.rs"),
        include_str!("sealed.rs"),
        include_str!("seen.rs"),
        include_str!("segments.rs"),
        include_str!("staff.rs"),
        include_str!("subs.rs"),
    ];
    let mut statements = 0;
    for module in modules {
        for text in module.replace("\\\"", "").split('"').skip(1).step_by(2) {
            let is_sql = ["SELECT ", "INSERT ", "UPDATE ", "DELETE "]
                .iter()
                .any(|verb| text.trim_start().starts_with(verb));
            if is_sql && !WITHOUT_ORG.iter().any(|known| text.contains(known)) {
                statements += 1;
                let bound = [
                    "org = ?1",
                    "(org,",
                    "secret, org,",
                    "(hash, org,",
                    "org = o.",
                    "WHERE id = ?1",
                ]
                .iter()
                .any(|own| text.contains(own));
                assert!(bound, "{text}");
            }
        }
    }
    assert!(statements > 40, "{statements}");
}
