//! What the server keeps, as use cases: each method is one transaction.
//!
//! Each takes who asks, never an organisation from a request (I-ORG). Traits for phones, for the console (two), for what
//! comes without a token, and for the upkeep; every engine implements them all.

mod commits;
mod console;
pub mod moving;
mod oversight;
mod phone;
mod post;
pub mod postgres;
mod retention;
pub mod sql;
pub mod sqlite;
mod upkeep;
mod voice;

pub use commits::Commits;
pub use console::{
    ConsoleStore, Contact, ContactKind, DeviceRow, Founding, Given, Group, Handover, NewCode,
    NewContact, NewPerson, PersonPage, PersonRow, Proof, ReportKey, Role, Session, Staff, Stuck,
    Target,
};
pub use oversight::{ApartRow, AuditRow, ErasureRow, OversightStore, PhoneRow, Released};
pub use phone::{
    Accept, Accepted, DeviceCtx, Enrol, Enrolled, FeedAt, Kept, Page, RangeIn, SyncStore, Who,
};
pub use post::{NearMissRow, PostStore, PublicKeys, Sender};
pub use retention::{Due, Periods};
pub use upkeep::{Scrub, UpkeepStore};
pub use voice::{FeedbackRow, Look, NewFeedback, SeenRow};

/// All of it, for one shared handle.
pub trait Store: SyncStore + ConsoleStore + PostStore + OversightStore + UpkeepStore {}
impl<T: SyncStore + ConsoleStore + PostStore + OversightStore + UpkeepStore> Store for T {}

/// Why the store did not do it. Nothing of the use case is kept then.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Absent, or not of who asks.
    #[error("not here")]
    NotFound,
    /// The disk is full.
    #[error("no room left on the disk")]
    Full,
    /// Another transaction made this one fail; nothing of it is kept, and it may be tried again.
    #[error("{0}")]
    Again(String),
    /// The database was made by a newer program.
    #[error("this database was written by a newer server: update the program, nothing was changed")]
    Newer,
    /// Anything else.
    #[error("{0}")]
    Broken(String),
}

impl From<StoreError> for crate::error::ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound,
            StoreError::Full => Self::Full,
            StoreError::Again(_) | StoreError::Newer | StoreError::Broken(_) => {
                Self::Broken(error.to_string())
            }
        }
    }
}
