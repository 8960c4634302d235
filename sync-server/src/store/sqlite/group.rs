//! Group commit: requests that wait together commit together, each on its own savepoint, and no answer leaves before
//! the outer commit (sync.md §5, I-ACK).

use crate::store::StoreError;
use app_domain::planted::{Bug, planted};
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// Ran in its savepoint: says whether to keep it, and why not.
pub(super) type Step = Box<dyn FnOnce(&Connection) -> (Result<(), StoreError>, Answer) + Send>;
/// Called after the outer commit, with its failure if it failed.
type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// Is asked around every commit. Nothing on a real server; a simulation fails and crashes here.
pub trait AtCommit: Send + 'static {
    /// All of the group ran, nothing is durable yet.
    ///
    /// # Errors
    /// Then nothing of the group is kept, and everyone is told so.
    fn before(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// The group is durable, nobody was answered yet.
    ///
    /// # Errors
    /// Then everyone is told this, although everything is kept: the answers are lost.
    fn after(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

impl AtCommit for () {}

/// A use case as a step, and where its answer will come out.
pub(super) fn step<T: Send + 'static>(
    job: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
) -> (Step, oneshot::Receiver<Result<T, StoreError>>) {
    let (tell, told) = oneshot::channel();
    let step: Step = Box::new(move |db| {
        let result = job(db);
        let keep = result.as_ref().map(drop).map_err(Clone::clone);
        let answer: Answer = Box::new(move |committed| {
            // Nobody waits any more when the connection was cut: the rows are there all the same.
            drop(tell.send(committed.and(result)));
        });
        (keep, answer)
    });
    (step, told)
}

/// Waits for the answer of a step.
pub(super) async fn answer<T>(
    told: oneshot::Receiver<Result<T, StoreError>>,
) -> Result<T, StoreError> {
    told.await.map_err(|_| StoreError::Broken("the writer has ended".to_owned()))?
}

/// Runs a group and commits it; then, and only then, answers. A request that breaks the whole transaction (a full disk
/// may) takes those before it along, which are told; those after it go into another one (I-ONE).
pub(super) fn commit(db: &Connection, group: Vec<Step>, around: &dyn AtCommit) {
    let mut waiting = group.into_iter();
    while waiting.len() > 0 {
        let mut answers = Vec::with_capacity(waiting.len());
        let done = run(db, &mut waiting, &mut answers, around);
        if let Err(error) = &done {
            tracing::error!(%error, "A commit failed: nothing of its group is kept");
            if !db.is_autocommit() {
                drop(db.execute_batch("ROLLBACK"));
            }
        }
        let begun = !answers.is_empty();
        for answer in answers {
            answer(done.clone());
        }
        if done.is_err() && !begun {
            // Not even a beginning: dropping the steps tells who waits.
            return;
        }
    }
}

fn run(
    db: &Connection,
    group: &mut std::vec::IntoIter<Step>,
    answers: &mut Vec<Answer>,
    around: &dyn AtCommit,
) -> Result<(), StoreError> {
    db.execute_batch("BEGIN IMMEDIATE")?;
    for step in group {
        alone(db, step, answers)?;
    }
    if planted(Bug::AckBeforeCommit) {
        answers.drain(..).for_each(|answer| answer(Ok(())));
    }
    around.before()?;
    db.execute_batch("COMMIT")?;
    around.after()
}

/// Runs one request in a savepoint; a failure or a panic undoes it alone.
fn alone(db: &Connection, step: Step, answers: &mut Vec<Answer>) -> Result<(), StoreError> {
    db.execute_batch("SAVEPOINT request")?;
    // After a panic there is no answer to call: dropping it tells the waiting side.
    let (kept, answer) = match catch_unwind(AssertUnwindSafe(|| step(db))) {
        Ok((kept, answer)) => (kept, Some(answer)),
        Err(_) => (Err(StoreError::Broken("a use case panicked".to_owned())), None),
    };
    answers.extend(answer);
    if db.is_autocommit() {
        // SQLite gave up more than the request.
        return kept;
    }
    if kept.is_err() && !planted(Bug::SavepointLeak) {
        db.execute_batch("ROLLBACK TO request")?;
    }
    db.execute_batch("RELEASE request")?;
    Ok(())
}
