//! Group commit: requests that wait together commit together, each on its own savepoint, and no answer leaves before
//! the outer commit (sync.md §5, I-ACK).

use crate::store::StoreError;
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// Ran in its savepoint: says whether to keep it.
pub(super) type Step = Box<dyn FnOnce(&Connection) -> (bool, Answer) + Send>;
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
        let keep = result.is_ok();
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

/// Runs a group and commits it; then, and only then, answers.
pub(super) fn commit(db: &Connection, group: Vec<Step>, around: &dyn AtCommit) {
    let mut answers = Vec::with_capacity(group.len());
    let done = run(db, group, &mut answers, around);
    if done.is_err() && !db.is_autocommit() {
        // The commit failed: nothing of the group is kept, and every one is told so.
        drop(db.execute_batch("ROLLBACK"));
    }
    for answer in answers {
        answer(done.clone());
    }
}

fn run(
    db: &Connection,
    group: Vec<Step>,
    answers: &mut Vec<Answer>,
    around: &dyn AtCommit,
) -> Result<(), StoreError> {
    db.execute_batch("BEGIN IMMEDIATE")?;
    for step in group {
        answers.extend(alone(db, step)?);
    }
    around.before()?;
    db.execute_batch("COMMIT")?;
    around.after()
}

/// Runs one request in a savepoint; a failure or a panic undoes it alone.
fn alone(db: &Connection, step: Step) -> Result<Option<Answer>, StoreError> {
    db.execute_batch("SAVEPOINT request")?;
    let outcome = catch_unwind(AssertUnwindSafe(|| step(db)));
    if !matches!(outcome, Ok((true, _))) {
        db.execute_batch("ROLLBACK TO request")?;
    }
    db.execute_batch("RELEASE request")?;
    // After a panic there is no answer to call: dropping it tells the waiting side.
    Ok(outcome.ok().map(|(_, answer)| answer))
}
