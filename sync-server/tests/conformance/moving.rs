//! Moving from SQLite to PostgreSQL: everything, once, with nobody told of a row that stays behind (sync.md §16).

use crate::agency::{Agency, NOON};
use crate::engines::{Ground, OnPostgres, OnSqlite};
use crate::phone::Phone;
use crate::script::play;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use sync_server::store::moving::{NotMoved, differences, migrate};
use sync_server::store::sql::{Engine, SqlStore};
use sync_server::store::{ConsoleStore, SyncStore};

async fn pulled<E: Engine>(store: &SqlStore<E>, phone: &Phone) -> String {
    let page = store.pull(&phone.who, Vec::new(), 1 << 20, BTreeSet::new()).await.unwrap();
    format!("{page:?}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_moved_database_answers_as_the_old_one_did_and_the_old_one_takes_nothing_more() {
    let (from, to) = (OnSqlite::new().await, OnPostgres::new().await);
    assert!(play(from.store()).await.len() > 50);
    let agency = Agency::on(&from).await;
    let phone = agency.phone(9).await;
    agency.store.accept(&phone.who, phone.batch(vec![phone.range(1, (1, 4), "a")])).await.unwrap();
    let before = (pulled(&agency.store, &phone).await, agency.who(9).await.subs);
    let epoch = agency.store.accept(&phone.who, phone.batch(vec![])).await.unwrap().server_epoch;

    let moved = migrate(from.folder(), &to.engine()).await.unwrap();
    assert!(moved.rows > 100 && moved.while_running > 10, "{moved:?}");

    let there = Agency::on(&to).await;
    assert_eq!(there.staff, agency.staff);
    assert_eq!((pulled(&there.store, &phone).await, there.who(9).await.subs), before);
    let accepted = there.store.accept(&phone.who, phone.batch(vec![])).await.unwrap();
    assert_eq!(accepted.server_epoch, epoch, "for phones nothing happened");
    assert!(there.store.audit_holds(there.staff.org).await.unwrap().0);

    let late = phone.batch(vec![phone.range(2, (1, 4), "late")]);
    let refused = agency.store.accept(&phone.who, late.clone()).await.unwrap_err();
    assert!(refused.to_string().contains("was moved"), "{refused}");
    assert_eq!(there.store.accept(&phone.who, late).await.unwrap().acks.len(), 1);
}

/// Phones write while it happens. What was acknowledged is on the other side; what was not arrives by the retry.
#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn what_is_acknowledged_during_the_move_is_on_the_other_side() {
    let (from, to) = (OnSqlite::new().await, OnPostgres::new().await);
    let agency = Agency::on(&from).await;
    let over = Arc::new(AtomicBool::new(false));
    let mut writers = Vec::new();
    for seed in 1..=4 {
        let (store, phone) = (agency.store.clone(), agency.phone(seed).await);
        let over = Arc::clone(&over);
        // Something to copy before the move begins.
        for epoch in 1..=40 {
            store
                .accept(&phone.who, phone.batch(vec![phone.range(epoch, (1, 5), "a")]))
                .await
                .unwrap();
        }
        writers.push(tokio::spawn(async move {
            let mut epoch = 100;
            loop {
                let late = over.load(Ordering::SeqCst);
                let batch = phone.batch(vec![phone.range(epoch, (1, 3), "b")]);
                if store.accept(&phone.who, batch).await.is_err() {
                    return (phone, epoch);
                }
                assert!(!late, "a row was acknowledged that stays behind");
                epoch += 1;
            }
        }));
    }
    let moved = migrate(from.folder(), &to.engine()).await.unwrap();
    over.store(true, Ordering::SeqCst);
    assert!(moved.while_running >= 4 * 40, "{moved:?}");
    let there = to.store();
    for writer in writers {
        let (phone, refused) = writer.await.unwrap();
        for epoch in 100..refused {
            let batch = phone.batch(vec![phone.range(epoch, (1, 1), "b")]);
            let held = there.accept(&phone.who, batch).await.unwrap().acks[0].held.clone();
            assert_eq!(held.ranges(), &[(1, 3)], "acknowledged before the move, epoch {epoch}");
        }
        let again = phone.batch(vec![phone.range(refused, (1, 3), "b")]);
        assert_eq!(there.accept(&phone.who, again).await.unwrap().acks.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_differs_is_named() {
    let (from, to) = (OnSqlite::new().await, OnPostgres::new().await);
    let agency = Agency::on(&from).await;
    let phone = agency.phone(1).await;
    agency.store.accept(&phone.who, phone.batch(vec![phone.range(1, (1, 4), "a")])).await.unwrap();
    migrate(from.folder(), &to.engine()).await.unwrap();
    let told = async || {
        let all = differences(from.folder(), &to.engine()).await.unwrap();
        all.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told().await, Vec::<String>::new());
    for (spoil, table, words) in [
        (
            "UPDATE segment SET head = decode('0000000000000000', 'hex')",
            "segment",
            "0000000000000000",
        ),
        ("UPDATE feed SET pos = pos + 1", "feed", ", and "),
        ("DELETE FROM audit WHERE seq = 1", "audit", "rows"),
        ("UPDATE person SET name = 'X'", "person", "not the same"),
    ] {
        to.change(spoil, Vec::new()).await;
        let told = told().await;
        assert!(told.iter().any(|one| one.starts_with(table) && one.contains(words)), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_not_empty_takes_nothing_and_the_old_one_goes_on() {
    let (from, to) = (OnSqlite::new().await, OnPostgres::new().await);
    let agency = Agency::on(&from).await;
    Agency::on(&to).await;
    let refused = migrate(from.folder(), &to.engine()).await;
    assert!(matches!(refused, Err(NotMoved::NotEmpty)));
    agency.store.add_group(&agency.staff, "Jeudi".into(), NOON).await.unwrap();
    assert_eq!(to.count("SELECT count(*) FROM grp").await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_without_a_database_is_said_so_and_gets_none() {
    let to = OnPostgres::new().await;
    let empty = tempfile::tempdir().unwrap();
    let refused = migrate(empty.path(), &to.engine()).await.unwrap_err();
    assert!(refused.to_string().contains("no database"), "{refused}");
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0);
}
