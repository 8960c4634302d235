//! One writer thread. Requests that wait together commit together; each stands on its own savepoint, and no answer
//! leaves before the outer commit (sync.md §5, I-ACK).

use crate::store::StoreError;
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use tokio::sync::oneshot;

/// Requests in one commit at most.
const MAX_GROUP: usize = 64;
/// How long a commit waits for company, when there was company before.
const GATHER: Duration = Duration::from_millis(2);

/// Ran in its savepoint: says whether to keep it.
type Step = Box<dyn FnOnce(&Connection) -> (bool, Answer) + Send>;
/// Called after the outer commit, with its failure if it failed.
type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// The door to the writer thread. Dropping the last one ends the thread after its last commit.
#[derive(Clone)]
pub(super) struct Writer(Sender<Step>);

impl Writer {
    pub(super) fn start(db: Connection) -> Result<Self, StoreError> {
        let (door, steps) = channel();
        std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || run(&db, &steps))
            .map_err(|e| StoreError::Broken(e.to_string()))?;
        Ok(Self(door))
    }

    /// Runs one use case in the next commit. Resolves when it is durable.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (tell, told) = oneshot::channel();
        let step: Step = Box::new(move |db| {
            let result = job(db);
            let keep = result.is_ok();
            let answer: Answer = Box::new(move |committed| {
                // Nobody waits any more when the connection was cut: the rows are there all the same.
                drop(tell.send(committed.and(result)));
            });
            (keep, answer)
        });
        let gone = |_| StoreError::Broken("the writer has ended".to_owned());
        self.0.send(step).map_err(|_| StoreError::Broken("the writer has ended".to_owned()))?;
        told.await.map_err(gone)?
    }
}

fn run(db: &Connection, steps: &Receiver<Step>) {
    let mut company = false;
    while let Ok(first) = steps.recv() {
        let group = gather(first, steps, company);
        company = group.len() > 1;
        commit(db, group);
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

fn commit(db: &Connection, group: Vec<Step>) {
    let mut answers = Vec::with_capacity(group.len());
    let done = db.execute_batch("BEGIN IMMEDIATE").and_then(|()| {
        for step in group {
            answers.extend(alone(db, step)?);
        }
        db.execute_batch("COMMIT")
    });
    if done.is_err() && !db.is_autocommit() {
        // The commit failed: nothing of the group is kept, and every one is told so.
        drop(db.execute_batch("ROLLBACK"));
    }
    let done = done.map_err(StoreError::from);
    for answer in answers {
        answer(done.clone());
    }
}

/// Runs one request in a savepoint; a failure or a panic undoes it alone.
fn alone(db: &Connection, step: Step) -> rusqlite::Result<Option<Answer>> {
    db.execute_batch("SAVEPOINT request")?;
    let outcome = catch_unwind(AssertUnwindSafe(|| step(db)));
    if !matches!(outcome, Ok((true, _))) {
        db.execute_batch("ROLLBACK TO request")?;
    }
    db.execute_batch("RELEASE request")?;
    // After a panic there is no answer to call: dropping it tells the waiting side.
    Ok(outcome.ok().map(|(_, answer)| answer))
}
