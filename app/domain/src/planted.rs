//! Bugs planted on purpose, to prove that the simulation catches their like (sync.md §15).
//!
//! A build without the feature `planted` has none: the question is a constant “no”, and what hangs on it is not compiled
//! into the program. With the feature one bug at a time is switched on, for the thread that asked.

macro_rules! bugs {
    ($($(#[$doc:meta])* $name:ident = $words:literal),* $(,)?) => {
        /// A mistake that somebody could make.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Bug { $($(#[$doc])* $name),* }

        impl Bug {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What it is called.
            #[must_use]
            pub const fn words(self) -> &'static str {
                match self { $(Self::$name => $words),* }
            }
        }
    };
}

bugs! {
    /// Against I-ACK.
    AckBeforeCommit = "ack before commit",
    /// Against I-DENSE.
    PullBySequence = "pull by sequence id",
    /// Against I-CUR.
    CursorBeforeRows = "cursor saved before rows",
    /// Rows of another session count as held.
    DedupeWithoutEpoch = "de-duplicate without epoch",
    /// An epoch read from disk goes on.
    EpochReused = "epoch reused after restart",
    /// Against I-FWD.
    UnknownKindDropped = "unknown kind dropped",
    /// Against I-ONE.
    QuarantineAbortsBatch = "quarantine aborts batch",
    /// A set taken for its highest row.
    HeldAsHighWater = "held as high-water mark",
    /// A restored phone never gets its own rows back.
    PullFilteredByAuthor = "pull filtered by author",
    /// Against I-ORG.
    OrgFromBody = "org from body",
    /// A server that went back is believed to hold what it held.
    ServerEpochIgnored = "server epoch ignored",
    /// Rows of a phone that is gone are not sent again.
    RepushOwnOnly = "re-push only own rows",
    /// Against I-FOLD.
    AnchorFromLocalNow = "anchor from local now in fold",
    /// A request that failed leaves half of itself.
    SavepointLeak = "savepoint leak in group commit",
    /// A digest of what was sent, not of the rows.
    DigestOverWire = "digest over wire bytes",
    /// Against I-ONE.
    FailingRowBlocks = "failing row blocks later ones",
    /// Against I-KEEP: a note is lost with its answer.
    ApartNotTold = "row set apart, told in a note only",
    /// Clocks of a server's earlier life stay.
    OldClocksStay = "anchors kept over another life of the server",
    /// Another profile of the person is read and never carried.
    TableNotBound = "pulled profile not carried",
    /// Against I-KEEP: the losing rows stay where nobody reads them.
    ForkNotMoved = "fork not rebased",
}

#[cfg(feature = "planted")]
mod switch {
    use super::Bug;
    use std::cell::Cell;

    thread_local! {
        static PLANTED: Cell<Option<Bug>> = const { Cell::new(None) };
    }

    /// Switches one on, or all off.
    pub fn plant(bug: Option<Bug>) {
        PLANTED.set(bug);
    }

    /// Whether this one is on.
    #[must_use]
    pub fn planted(bug: Bug) -> bool {
        PLANTED.get() == Some(bug)
    }
}

#[cfg(feature = "planted")]
pub use switch::{plant, planted};

/// Whether this one is on: never.
#[cfg(not(feature = "planted"))]
#[inline(always)]
#[must_use]
pub const fn planted(_: Bug) -> bool {
    false
}
