//! Decides what to send and what an answer means. No I/O, no clock, no randomness of its own: they come in.

mod answer;
mod bundle;
mod items;
mod pace;
mod plan;
mod receipt;
mod report;
mod request;

pub(crate) use bundle::{digest_of, leave_out};
pub use plan::{Chunk, Encoding, Net, Plan, Planned, Trigger};
pub use receipt::Receipt;
pub use report::{Reached, Report};

use crate::transport::{Answer, NoAnswer};
use app_domain::id::{Epoch, ProfileId};
use std::collections::{BTreeMap, BTreeSet};

/// What came of a request.
pub type Outcome = Result<Answer, NoAnswer>;

/// What one process remembers between exchanges. Everything that must survive it is in the storage.
#[derive(Debug, Default)]
pub struct Engine {
    /// Segments whose ranges the server could not read, and how often (sync.md §4, rule 6).
    bad: BTreeMap<(ProfileId, Epoch), u8>,
    /// Segments the server will not take now: asked again after a restart.
    refused: BTreeSet<(ProfileId, Epoch)>,
}

impl Engine {
    /// A person asked again: refused segments are tried once more.
    pub fn try_refused_again(&mut self) {
        self.refused.clear();
        self.bad.clear();
    }
}
