//! What the console asks of the store about erasing, rows set apart, phones and the audit.

use super::{Staff, StoreError};
use crate::ids::{ErasureId, PersonId};
use app_domain::id::UnixMillis;
use async_trait::async_trait;

/// How far an erasure is. It names nobody: nothing that could is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErasureRow {
    /// Its id.
    pub id: ErasureId,
    /// Asked for when.
    pub at: UnixMillis,
    /// By whom.
    pub by: String,
    /// Phones that ever held the person.
    pub phones: u32,
    /// Phones that said it is done.
    pub erased: u32,
    /// Phones that did not, and whose enrolment was ended: they are told, but can say nothing.
    pub ended: u32,
}

/// The console's duties towards those whose data it shows.
#[async_trait]
pub trait OversightStore: Send + Sync + 'static {
    /// Erases a person from the server and orders it on every phone (I-ERASE). Twice changes nothing: the second time
    /// nobody is there.
    async fn erase_person(
        &self,
        who: &Staff,
        id: PersonId,
        now: UnixMillis,
    ) -> Result<ErasureId, StoreError>;
    /// How far each erasure is, newest first.
    async fn erasures(&self, who: &Staff) -> Result<Vec<ErasureRow>, StoreError>;
}
