//! Two connections that only read; they never wait for the writer (WAL).

use crate::store::StoreError;
use rusqlite::Connection;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

#[derive(Clone)]
pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    turns: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn new(connections: Vec<Connection>) -> Self {
        let turns = Arc::new(Semaphore::new(connections.len()));
        Self { idle: Arc::new(Mutex::new(connections)), turns }
    }

    /// Runs one question in one snapshot, off the async threads.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let broken = |e: &dyn std::fmt::Display| StoreError::Broken(e.to_string());
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|e| broken(&e))?;
        let idle = Arc::clone(&self.idle);
        let asked = tokio::task::spawn_blocking(move || {
            let answer = ask(&idle, question);
            drop(turn);
            answer
        });
        asked.await.map_err(|e| broken(&e))?
    }
}

fn ask<T>(
    idle: &Mutex<Vec<Connection>>,
    question: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let taken = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let db = taken.ok_or_else(|| StoreError::Broken("no reader is idle".to_owned()))?;
    let answer = snapshot(&db, question);
    idle.lock().unwrap_or_else(PoisonError::into_inner).push(db);
    answer
}

/// Asks in one transaction: every answer is of the same moment.
pub(super) fn snapshot<T>(
    db: &Connection,
    question: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    db.execute_batch("BEGIN")?;
    let answer = question(db);
    db.execute_batch("COMMIT")?;
    answer
}
