//! What is not committed is not there, and what was not kept is not acknowledged (I-ACK, F19).

use crate::agency::{Agency, NOON};
use crate::engines::{Ground, OnPostgres, on_every_engine};
use crate::watching::{Refuse, pause};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier};
use sync_server::store::sql::{Engine, Session, Value};
use sync_server::store::{ConsoleStore, StoreError, SyncStore};

on_every_engine!(f19_a_request_that_fails_after_its_inserts_leaves_nothing);

async fn rows(ground: &impl Ground) -> [u64; 4] {
    [
        ground.count("SELECT count(*) FROM range").await,
        ground.count("SELECT count(*) FROM segment").await,
        ground.count("SELECT count(*) FROM item").await,
        ground.count("SELECT CAST(coalesce(sum(pos), 0) AS BIGINT) FROM feed").await,
    ]
}

async fn f19_a_request_that_fails_after_its_inserts_leaves_nothing(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let before = rows(&ground).await;
    // The very last statement of a request: range, positions and clock are written, the places are asked for.
    let refusing = ground
        .store()
        .watched(Arc::new(Refuse(|sql, _| sql.starts_with("SELECT from_seq, pos FROM range"))));
    let batch = phone.batch(vec![phone.range(5, (1, 9), "a")]);
    assert!(refusing.accept(&phone.who, batch.clone()).await.is_err());
    assert_eq!(rows(&ground).await, before);
    let accepted = agency.store.accept(&phone.who, batch).await.unwrap();
    assert_eq!(accepted.acks[0].held.ranges(), &[(1, 9)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn f19_a_connection_cut_between_insert_and_commit_leaves_nothing() {
    let ground = OnPostgres::new().await;
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let before = rows(&ground).await;
    let (watch, held) = pause("SELECT from_seq, pos FROM range");
    let cut = ground.store().watched(watch);
    let batch = phone.batch(vec![phone.range(5, (1, 9), "a")]);
    let (who, sent) = (phone.who.clone(), batch.clone());
    let request = tokio::spawn(async move { cut.accept(&who, sent).await });
    let held = held.wait().await;
    assert_eq!(ground.end_open_transactions().await, 1);
    held.let_go();
    assert!(request.await.unwrap().is_err(), "nobody is told that it was kept");
    assert_eq!(rows(&ground).await, before);
    // The pool goes on with another connection, and the retry arrives.
    let accepted = agency.store.accept(&phone.who, batch).await.unwrap();
    assert_eq!(accepted.acks[0].held.ranges(), &[(1, 9)]);
}

/// PostgreSQL answers `COMMIT` after a failed statement with a rollback and no error.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_use_case_that_passes_over_a_failed_statement_is_not_told_that_it_was_kept() {
    let ground = OnPostgres::new().await;
    let engine = ground.engine();
    let told = engine.write(|db| {
        db.execute("INSERT INTO meta (key, value) VALUES ('kept', decode('00', 'hex'))", &[])?;
        drop(db.execute("INSERT INTO nowhere VALUES (1)", &[]));
        Ok(())
    });
    assert!(matches!(told.await, Err(StoreError::Broken(_))));
    assert_eq!(ground.count("SELECT count(*) FROM meta WHERE key = 'kept'").await, 0);
}

/// Two transactions that lock two rows crosswise: PostgreSQL ends one of them, which is run again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadlock_is_tried_again_and_both_are_kept() {
    let ground = OnPostgres::new().await;
    let agency = Agency::on(&ground).await;
    agency.store.add_group(&agency.staff, "Jeudi".into(), NOON).await.unwrap();
    ground
        .change("UPDATE grp SET made_ms = CASE WHEN name = 'Jeudi' THEN 2 ELSE 1 END", vec![])
        .await;
    let both = Arc::new(Barrier::new(2));
    let (one, other) = tokio::join!(
        rename_crosswise(ground.engine(), 1, 2, Arc::clone(&both)),
        rename_crosswise(ground.engine(), 2, 1, both),
    );
    assert_eq!((one.unwrap(), other.unwrap()), (1, 1));
    assert_eq!(ground.count("SELECT count(*) FROM grp WHERE name LIKE '%++'").await, 2);
}

/// Locks one row, waits (the first time) until the other side has locked its own, then wants that one too.
async fn rename_crosswise(
    engine: impl Engine,
    first: i64,
    then: i64,
    both: Arc<Barrier>,
) -> Result<u64, StoreError> {
    let met = AtomicBool::new(false);
    let job = move |db: &dyn Session| {
        let sql = "UPDATE grp SET name = name || '+' WHERE made_ms = ?1";
        db.execute(sql, &[Value::Int(first)])?;
        if !met.swap(true, Ordering::SeqCst) {
            both.wait();
        }
        db.execute(sql, &[Value::Int(then)])
    };
    engine.write(job).await
}
