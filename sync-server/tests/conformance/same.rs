//! The same script gives the same answers on both engines, byte by byte (sync.md §13).

use crate::engines::{Ground, OnPostgres, OnSqlite};
use crate::script::play;
use std::sync::Arc;
use sync_server::entropy::SeededEntropy;
use sync_server::store::sql::{Engine, SqlStore};

fn seeded<E: Engine>(store: SqlStore<E>) -> SqlStore<E> {
    store.drawing(Arc::new(SeededEntropy::of(42)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_script_gives_the_same_bytes_on_both_engines() {
    let sqlite = play(seeded(OnSqlite::new().await.store())).await;
    let postgres = play(seeded(OnPostgres::new().await.store())).await;
    for (at, (one, other)) in sqlite.iter().zip(&postgres).enumerate() {
        assert_eq!(one, other, "answer {at}");
    }
    assert_eq!(sqlite.len(), postgres.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_seed_gives_other_bytes() {
    let one = play(seeded(OnSqlite::new().await.store())).await;
    let other = play(OnSqlite::new().await.store().drawing(Arc::new(SeededEntropy::of(43)))).await;
    assert_ne!(one, other, "the script tells what was drawn");
}
