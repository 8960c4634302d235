//! SQLite without a thread: one connection whose jobs run where they are asked for, through the same group commit. For
//! the simulation, which has one thread and decides when what fails.

use super::group::{self, AtCommit, Step};
use super::{open, readers, session};
use crate::store::StoreError;
use crate::store::sql::{Engine, Session};
use rusqlite::Connection;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// One connection, usually in memory. Clones share it.
#[derive(Clone)]
pub struct Inline(Arc<Shared>);

struct Shared {
    db: Mutex<Connection>,
    around: Mutex<Box<dyn AtCommit>>,
    /// Requests that wait to be committed together, when they are held.
    held: Mutex<Option<Vec<Step>>>,
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inline {
    /// On a connection, which gets its tables if it has none.
    ///
    /// # Errors
    /// [`StoreError`] when the database is newer than this program or cannot be written.
    pub fn over(db: Connection, around: impl AtCommit) -> Result<Self, StoreError> {
        open::prepare(&db)?;
        let shared =
            Shared { db: db.into(), around: Mutex::new(Box::new(around)), held: Mutex::default() };
        Ok(Self(Arc::new(shared)))
    }

    /// In memory, empty.
    ///
    /// # Errors
    /// [`StoreError`] when SQLite gives no memory.
    pub fn in_memory(around: impl AtCommit) -> Result<Self, StoreError> {
        Self::over(Connection::open_in_memory()?, around)
    }

    /// The connection itself: to copy it, or to look at what is there. Nothing else runs meanwhile.
    pub fn connection(&self) -> MutexGuard<'_, Connection> {
        lock(&self.0.db)
    }

    /// From now on writes wait for [`Inline::commit_held`], and then share one commit.
    pub fn hold(&self) {
        lock(&self.0.held).get_or_insert_default();
    }

    /// Commits what was held as one group, and goes back to one commit a write.
    pub fn commit_held(&self) {
        let group = lock(&self.0.held).take().unwrap_or_default();
        self.commit(group);
    }

    fn commit(&self, group: Vec<Step>) {
        group::commit(&lock(&self.0.db), group, &**lock(&self.0.around));
    }

    fn take(&self, step: Step) {
        let now = match &mut *lock(&self.0.held) {
            Some(held) => {
                held.push(step);
                Vec::new()
            }
            None => vec![step],
        };
        if !now.is_empty() {
            self.commit(now);
        }
    }
}

impl Engine for Inline {
    async fn write<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        let (step, told) = group::step(move |db| job(&session::Lite(db)));
        self.take(step);
        group::answer(told).await
    }

    async fn read<T: Send + 'static>(
        &self,
        job: impl Fn(&dyn Session) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        readers::snapshot(&lock(&self.0.db), |db| job(&session::Lite(db)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sql::Value;
    use std::sync::atomic::{AtomicBool, Ordering};

    /// Crashes once, where it is told to.
    #[derive(Default)]
    struct Crash {
        before: AtomicBool,
        after: AtomicBool,
    }

    impl AtCommit for Arc<Crash> {
        fn before(&self) -> Result<(), StoreError> {
            crash(&self.before)
        }

        fn after(&self) -> Result<(), StoreError> {
            crash(&self.after)
        }
    }

    fn crash(now: &AtomicBool) -> Result<(), StoreError> {
        let crashes = now.swap(false, Ordering::SeqCst);
        if crashes { Err(StoreError::Broken("crash".to_owned())) } else { Ok(()) }
    }

    async fn put(engine: &Inline, key: &'static str) -> Result<u64, StoreError> {
        let values = [Value::Text(key.to_owned()), Value::Bytes(vec![1])];
        let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2)";
        engine.write(move |db| db.execute(sql, &values)).await
    }

    async fn keys(engine: &Inline) -> usize {
        engine.read(|db| Ok(db.query("SELECT key FROM meta", &[])?.len())).await.unwrap()
    }

    #[tokio::test]
    async fn f19_what_crashes_before_the_commit_is_gone_and_after_it_is_there() {
        let crash = Arc::new(Crash::default());
        let engine = Inline::in_memory(Arc::clone(&crash)).unwrap();
        crash.before.store(true, Ordering::SeqCst);
        assert!(put(&engine, "a").await.is_err());
        assert_eq!(keys(&engine).await, 0);
        crash.after.store(true, Ordering::SeqCst);
        assert!(put(&engine, "a").await.is_err(), "the answer is lost");
        assert_eq!(keys(&engine).await, 1, "the row is not");
    }

    /// SQLite answers a full disk by giving up the whole transaction, savepoints and all.
    #[tokio::test]
    async fn on_a_full_disk_each_request_of_a_group_is_told_so_and_a_small_one_still_fits() {
        let engine = Inline::in_memory(()).unwrap();
        put(&engine, "before").await.unwrap();
        let pages =
            |db: &Connection| db.query_row("PRAGMA page_count", [], |row| row.get::<_, u32>(0));
        let bound = |most: u32| {
            let sql = format!("PRAGMA max_page_count = {most}");
            engine.connection().query_row(&sql, [], |_| Ok(())).unwrap();
        };
        let full = pages(&engine.connection()).unwrap();
        bound(full);
        engine.hold();
        let large = |key: &'static str| {
            let engine = engine.clone();
            let values = [Value::Text(key.to_owned()), Value::Bytes(vec![1; 100_000])];
            let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2)";
            tokio::spawn(async move { engine.write(move |db| db.execute(sql, &values)).await })
        };
        let (first, second) = (large("large"), large("larger"));
        let small = tokio::spawn({
            let engine = engine.clone();
            async move { put(&engine, "small").await }
        });
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
        engine.commit_held();
        assert!(matches!(first.await.unwrap(), Err(StoreError::Full)));
        assert!(matches!(second.await.unwrap(), Err(StoreError::Full)));
        assert!(small.await.unwrap().is_ok(), "one request never stops another (I-ONE)");
        assert_eq!(keys(&engine).await, 2);
        bound(1 << 20);
        put(&engine, "after").await.unwrap();
    }

    #[tokio::test]
    async fn held_writes_share_a_commit_and_none_is_answered_before_it() {
        let engine = Inline::in_memory(()).unwrap();
        engine.hold();
        let first = tokio::spawn({
            let engine = engine.clone();
            async move { put(&engine, "a").await }
        });
        let twin = tokio::spawn({
            let engine = engine.clone();
            async move { put(&engine, "a").await }
        });
        tokio::task::yield_now().await;
        tokio::task::yield_now().await;
        assert!(!first.is_finished() && !twin.is_finished());
        assert_eq!(keys(&engine).await, 0);
        engine.commit_held();
        assert!(first.await.unwrap().is_ok());
        assert!(twin.await.unwrap().is_err(), "undone alone");
        assert_eq!(keys(&engine).await, 1);
        put(&engine, "b").await.unwrap();
    }
}
