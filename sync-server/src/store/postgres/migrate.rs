//! The tables, numbered beside those of SQLite: a number is the same step in both.

use crate::store::StoreError;
use deadpool_postgres::Object;

/// Numbered from 1; never edited once released.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../migrations/postgres/001.sql"),
    include_str!("../../../migrations/postgres/002_voice.sql"),
    include_str!("../../../migrations/postgres/003_post.sql"),
    include_str!("../../../migrations/postgres/004_sealed.sql"),
    include_str!("../../../migrations/postgres/005_erasure.sql"),
    include_str!("../../../migrations/postgres/006_clone.sql"),
    include_str!("../../../migrations/postgres/007_zone.sql"),
];

/// Several servers may start at once on one database: one of them migrates, the others wait for it. The number is any
/// that nobody else locks in a database of ours.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7265626361737365)";

/// Brings the tables to this program's state, all or nothing.
pub(super) async fn run(connection: &mut Object) -> Result<(), StoreError> {
    let transaction = connection.transaction().await?;
    transaction.batch_execute(LOCK).await?;
    transaction
        .batch_execute("CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY)")
        .await?;
    let sql = "SELECT coalesce(max(number), 0) FROM migration";
    let done: i64 = transaction.query_one(sql, &[]).await?.try_get(0)?;
    let done = usize::try_from(done).unwrap_or(usize::MAX);
    if done > MIGRATIONS.len() {
        return Err(StoreError::Newer);
    }
    for (number, sql) in (1_i64..).zip(MIGRATIONS).skip(done) {
        transaction.batch_execute(sql).await?;
        transaction.execute("INSERT INTO migration VALUES ($1)", &[&number]).await?;
    }
    Ok(transaction.commit().await?)
}
