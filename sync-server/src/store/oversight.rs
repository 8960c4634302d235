//! What the console asks of the store about erasing, rows set apart, phones and the audit.

use super::{Staff, StoreError};
use crate::ids::{ErasureId, PersonId};
use app_domain::id::{DeviceId, UnixMillis};
use async_trait::async_trait;
use std::ops::Range;

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

/// Rows kept apart, of one person and for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApartRow {
    /// Whose, and the name as typed; `None`: of persons who did not say yes, together.
    pub person: Option<(PersonId, String)>,
    /// Why, in the words of sync.md §5.
    pub reason: String,
    /// How many.
    pub rows: u32,
    /// Since when the oldest of them waits.
    pub oldest: UnixMillis,
    /// They can be judged again.
    pub can_return: bool,
}

/// A phone of the caseload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneRow {
    /// Its id here.
    pub id: DeviceId,
    /// Persons of it that the staff may see, and their names as typed.
    pub persons: Vec<(PersonId, String)>,
    /// Enrolled when.
    pub made: UnixMillis,
    /// Last heard of; `None` when none of its persons said yes.
    pub seen: Option<UnixMillis>,
    /// Two phones use its enrolment.
    pub cloned: bool,
    /// Its enrolment was ended.
    pub revoked: bool,
}

/// A line of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRow {
    /// Its number, from 1, without a gap.
    pub seq: u64,
    /// When.
    pub at: UnixMillis,
    /// Who: the name of a member of staff, or the id of a phone.
    pub who: String,
    /// What was done.
    pub action: String,
    /// To what: ids.
    pub target: String,
}

/// What came of judging rows again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Released {
    /// Rows that count from now on.
    pub rows: u32,
    /// Rows that today's rules do not take either.
    pub still: u32,
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
    /// Two persons are one: all of `other` is of `kept` from now on. No row is lost and none counts twice.
    async fn merge(
        &self,
        who: &Staff,
        kept: PersonId,
        other: PersonId,
        now: UnixMillis,
    ) -> Result<(), StoreError>;
    /// How far each erasure is, newest first.
    async fn erasures(&self, who: &Staff) -> Result<Vec<ErasureRow>, StoreError>;

    /// Rows kept apart.
    async fn apart(&self, who: &Staff) -> Result<Vec<ApartRow>, StoreError>;
    /// Phones of the caseload, those that need a look first.
    async fn phones(&self, who: &Staff) -> Result<Vec<PhoneRow>, StoreError>;
    /// Gives each newcomer under an enrolment one of its own; gives how many there were.
    async fn split(
        &self,
        who: &Staff,
        device: DeviceId,
        now: UnixMillis,
    ) -> Result<u32, StoreError>;

    /// Changes the time zone of the organisation, an IANA name that was checked; for a coordinator alone.
    async fn set_zone(&self, who: &Staff, zone: String, now: UnixMillis) -> Result<(), StoreError>;
    /// Who did what in a time, newest first; for a coordinator alone.
    async fn audit(
        &self,
        who: &Staff,
        time: Range<UnixMillis>,
    ) -> Result<Vec<AuditRow>, StoreError>;
    /// Notes that the audit was taken as a file.
    async fn audit_taken(&self, who: &Staff, now: UnixMillis) -> Result<(), StoreError>;

    /// Judges the rows of a reason again: those of a person, or of all who did not say yes.
    async fn release(
        &self,
        who: &Staff,
        person: Option<PersonId>,
        reason: String,
        now: UnixMillis,
    ) -> Result<Released, StoreError>;
}
