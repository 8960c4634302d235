//! One writer thread. Requests that wait together commit together.

use super::group::{Step, answer, commit, step};
use crate::store::{Commits, StoreError};
use rusqlite::Connection;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use tokio::time::Instant;

/// Requests in one commit at most.
const MAX_GROUP: usize = 64;
/// How long a commit waits for company, when there was company before.
const GATHER: Duration = Duration::from_millis(2);

/// The door to the writer thread. Dropping the last one ends the thread after its last commit.
#[derive(Clone)]
pub(super) struct Writer {
    door: Sender<Step>,
    commits: Commits,
}

impl Writer {
    pub(super) fn start(db: Connection) -> Result<Self, StoreError> {
        let (door, steps) = channel();
        let commits = Commits::default();
        let counts = commits.clone();
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || run(&db, &steps, &counts))
            .map_err(|e| StoreError::Broken(e.to_string()))?;
        Ok(Self { door, commits })
    }

    /// Runs one use case in the next commit. Resolves when it is durable.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (step, told) = step(job);
        self.door.send(step).map_err(|_| StoreError::Broken("the writer has ended".to_owned()))?;
        answer(told).await
    }

    /// How its commits go.
    pub(super) fn commits(&self) -> Commits {
        self.commits.clone()
    }
}

fn run(db: &Connection, steps: &Receiver<Step>, counts: &Commits) {
    let mut company = false;
    while let Ok(first) = steps.recv() {
        let group = gather(first, steps, company);
        company = group.len() > 1;
        let (requests, begun) = (group.len(), Instant::now());
        commit(db, group, &());
        counts.count(requests, begun.elapsed());
    }
}

/// The waiting requests. One that comes alone is not made to wait for others.
fn gather(first: Step, steps: &Receiver<Step>, company: bool) -> Vec<Step> {
    let mut group = vec![first];
    let patience = if company { GATHER } else { Duration::ZERO };
    while group.len() < MAX_GROUP {
        match steps.recv_timeout(patience) {
            Ok(step) => group.push(step),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    group
}
