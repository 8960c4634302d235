//! What an exchange came to.

use app_domain::ports::{Change, Stopped};
use app_domain::wire::{Note, SyncRes};

/// How far it got: the learner's three states come from this (sync.md §8).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reached {
    /// The server answered.
    Server,
    /// Nothing did.
    NoNetwork,
    /// Something else did: a login page. Nothing was applied.
    NoRealNetwork,
    /// The server is busy, full or broken: later.
    TryLater,
    /// The server could not read the request. Nothing stored.
    NotUnderstood,
    /// The token is not let in. Rows stay.
    Denied(Stopped),
}

/// What happened, and what to change in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// How far it got.
    pub reached: Reached,
    /// To apply together, before anything else is planned.
    pub changes: Vec<Change>,
    /// There is more to exchange at once.
    pub more: bool,
    /// Remarks of the server.
    pub notes: Vec<Note>,
}

impl Report {
    pub(super) const fn of(reached: Reached, changes: Vec<Change>) -> Self {
        Self { reached, changes, more: false, notes: Vec::new() }
    }
}

/// What reading an answer can come to.
pub(super) enum Read {
    Answer(Box<SyncRes>),
    /// Not from our server.
    Foreign,
    /// From our server, and not to be understood.
    Unreadable,
}
