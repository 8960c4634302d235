//! A disk that fills up: phones are told to come later, nothing is lost, and it goes on once there is room.

use crate::world::{Phone, World, a_session};
use app_domain::wire::RangeUp;
use axum::http::StatusCode;
use std::sync::Arc;
use sync_server::store::sql::Engine;
use sync_server::store::sqlite::SqliteStore;

/// A server, and a hand on its database.
async fn server() -> (World, SqliteStore) {
    let dir = tempfile::tempdir().unwrap();
    let db = SqliteStore::open(dir.path()).unwrap();
    (World::on(Arc::new(db.clone()), dir).await, db)
}

/// The disk holds so many pages of the database and no more, by SQLite's own measure.
async fn the_disk_holds(db: &SqliteStore, pages: &str) {
    let sql = format!("PRAGMA max_page_count = {pages}");
    db.engine().write(move |db| db.query(&sql, &[])).await.unwrap();
}

async fn rows_kept(db: &SqliteStore) -> i64 {
    let sql = "SELECT coalesce(sum(n), 0) FROM range";
    let found = db.engine().read(move |db| db.query(sql, &[])).await.unwrap();
    found[0].get(0).unwrap()
}

/// So many sessions, each in a segment of its own.
fn sessions(phone: &Phone, epochs: std::ops::Range<u64>) -> Vec<RangeUp> {
    epochs.map(|epoch| phone.range(epoch, 1, &a_session())).collect()
}

#[tokio::test]
async fn a_full_disk_is_answered_507_and_what_was_acknowledged_stays() {
    let (world, db) = server().await;
    let phone = world.phone(1).await;
    let held = phone.sync(&world, sessions(&phone, 1..3)).await;
    assert_eq!((held.acks.len(), rows_kept(&db).await), (2, 12));

    the_disk_holds(&db, "1").await; // SQLite makes that the size it has
    let mut refused = 0;
    for at in 0..20 {
        let request = phone.request(sessions(&phone, 100 + at * 50..150 + at * 50));
        match phone.send(&world, &request).await.status {
            StatusCode::INSUFFICIENT_STORAGE => refused += 1,
            StatusCode::OK => {}
            other => panic!("{other}"),
        }
    }
    assert!(refused > 0, "the disk was never full");
    let kept = rows_kept(&db).await;
    assert_eq!(kept % 300, 12, "of each request all or nothing was kept");

    the_disk_holds(&db, "1000000").await;
    for at in 0..20 {
        let again = phone.sync(&world, sessions(&phone, 100 + at * 50..150 + at * 50)).await;
        assert_eq!(again.acks.len(), 50);
    }
    assert_eq!(rows_kept(&db).await, 12 + 20 * 300, "everything is there, and once");
}

/// Requests that wait together are all told, each by its own answer: none hangs and none is told it was kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_everyone_of_a_group_is_answered_507_or_was_kept() {
    let (world, db) = server().await;
    let world = Arc::new(world);
    let mut phones = Vec::new();
    for seed in 1..=12 {
        phones.push(world.phone(seed).await);
    }
    the_disk_holds(&db, "1").await;
    let mut tries = tokio::task::JoinSet::new();
    for phone in phones {
        let world = Arc::clone(&world);
        tries.spawn(async move {
            let request = phone.request(sessions(&phone, 1..51));
            phone.send(&world, &request).await.status
        });
    }
    let statuses = tries.join_all().await;
    let of = |status| statuses.iter().filter(|one| **one == status).count();
    let (ok, full) = (of(StatusCode::OK), of(StatusCode::INSUFFICIENT_STORAGE));
    assert_eq!(ok + full, 12, "{statuses:?}");
    assert!(full > 0, "the disk was never full");
    assert_eq!(rows_kept(&db).await, i64::try_from(ok * 300).unwrap());
}
