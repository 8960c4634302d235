//! Group commit: requests that wait together commit together, each on its own savepoint, and no answer leaves before
//! the outer commit (sync.md §5, I-ACK).

use crate::store::StoreError;
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// Ran in its savepoint: is kept unless it failed. Given a failure instead of a connection, it answers with that.
pub(super) type Step = Box<dyn FnOnce(Result<&Connection, StoreError>) -> (Outcome, Answer) + Send>;
type Outcome = Result<(), StoreError>;
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
        let result = db.and_then(job);
        let outcome = result.as_ref().map(drop).map_err(StoreError::clone);
        let answer: Answer = Box::new(move |committed| {
            // Nobody waits any more when the connection was cut: the rows are there all the same.
            drop(tell.send(committed.and(result)));
        });
        (outcome, answer)
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
    let mut going = db.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from);
    for step in group {
        match going.clone() {
            Ok(()) => going = alone(db, step, answers),
            // A full disk gives up the whole transaction. Nobody of the group is left without being told so.
            Err(why) => answers.push(step(Err(why)).1),
        }
    }
    going?;
    around.before()?;
    db.execute_batch("COMMIT")?;
    around.after()
}

/// Runs one request in a savepoint; a failure or a panic undoes it alone.
fn alone(db: &Connection, step: Step, answers: &mut Vec<Answer>) -> Result<(), StoreError> {
    if let Err(error) = db.execute_batch("SAVEPOINT request") {
        let why = StoreError::from(error);
        answers.push(step(Err(why.clone())).1);
        return Err(why);
    }
    let gave_up = || StoreError::Broken("the transaction was given up".to_owned());
    let outcome = match catch_unwind(AssertUnwindSafe(|| step(Ok(db)))) {
        Ok((outcome, answer)) => {
            answers.push(answer);
            outcome
        }
        // There is no answer to call: dropping it told the waiting side.
        Err(_) => Err(gave_up()),
    };
    if db.is_autocommit() {
        // SQLite gave up the whole transaction, and with it the savepoint: the disk is full, or does not answer.
        return Err(outcome.err().unwrap_or_else(gave_up));
    }
    if outcome.is_err() {
        db.execute_batch("ROLLBACK TO request")?;
    }
    Ok(db.execute_batch("RELEASE request")?)
}
