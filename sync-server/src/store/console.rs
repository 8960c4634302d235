//! What the console asks of the store.

use super::{FeedbackRow, SeenRow, StoreError};
use crate::ids::{ContactId, GroupId, OrgId, PersonId, StaffId};
use crate::report::{Report, Sentence};
use crate::secret::SecretHash;
use app_domain::id::{DeviceId, ProfileId, UnixMillis};
use async_trait::async_trait;

/// What a member of staff may see (sync.md §9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    /// Own persons and those of own groups.
    Trainer = 1,
    /// The whole organisation.
    Coordinator = 2,
}

/// Who is signed in; the organisation of every query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// The organisation.
    pub org: OrgId,
    /// As shown: the agency's name.
    pub org_name: String,
    /// Who.
    pub id: StaffId,
    /// As shown to learners: “Reçu par Nadia”.
    pub name: String,
    /// What may be seen.
    pub role: Role,
    /// IANA name of the organisation's time zone.
    pub zone: String,
}

/// A signed-in browser.
#[derive(Clone, Debug)]
pub struct Session {
    /// Who.
    pub staff: Staff,
    /// What each of its forms carries.
    pub form: String,
}

/// What the first start makes; later starts find it.
#[derive(Clone, Debug)]
pub struct Founding {
    /// The agency's name.
    pub org_name: String,
    /// The referent's first name.
    pub staff_name: String,
    /// The group's name.
    pub group_name: String,
}

/// A group and how many persons are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub name: String,
    /// Persons in it.
    pub persons: u32,
    /// Those of them who can receive a pack: a phone is enrolled.
    pub reached: u32,
}

/// A person typed on the console.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// First name, as the person is called.
    pub name: String,
    /// Telephone, or empty.
    pub phone: String,
    /// The group, if any.
    pub group: Option<GroupId>,
}

/// Whom a pack or a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// One person.
    Person(PersonId),
    /// Everybody in a group, now and later.
    Group(GroupId),
}

/// A new enrolment code, by its hashes.
#[derive(Clone, Debug)]
pub struct NewCode {
    /// Whom it enrols.
    pub target: Target,
    /// Of the eight characters.
    pub code: SecretHash,
    /// Of the QR's secret.
    pub secret: SecretHash,
    /// Phones it is good for.
    pub uses: u32,
    /// Until when.
    pub expires: UnixMillis,
}

/// A pack to be given.
#[derive(Clone, Debug)]
pub struct Handover {
    /// To whom.
    pub target: Target,
    /// The pack.
    pub pack: String,
    /// Its version.
    pub version: u32,
}

/// A pack that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The server's number of it.
    pub id: i64,
    /// The pack.
    pub pack: String,
    /// To the person alone, or to a group.
    pub group: Option<String>,
    /// When.
    pub at: UnixMillis,
}

/// How staff was in touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum ContactKind {
    /// A telephone call.
    Call = 1,
    /// A text message.
    Message = 2,
    /// Something to remember.
    Note = 3,
}

/// Something to keep of being in touch.
#[derive(Clone, Debug)]
pub struct NewContact {
    /// With whom.
    pub person: PersonId,
    /// How.
    pub kind: ContactKind,
    /// What to remember; may be empty for a call.
    pub note: String,
}

/// What was kept of being in touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// How.
    pub kind: ContactKind,
    /// What to remember.
    pub note: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: UnixMillis,
}

/// One person of the caseload: what the screen and the CSV both show (R64).
#[derive(Clone, Debug)]
pub struct PersonRow {
    /// Its id.
    pub id: PersonId,
    /// As typed; empty while nobody named the person.
    pub name: String,
    /// As typed.
    pub phone: String,
    /// Names of the groups.
    pub groups: Vec<String>,
    /// The referent.
    pub referent: String,
    /// Since when.
    pub made: UnixMillis,
    /// Phones enrolled and not ended.
    pub phones: u32,
    /// The last sign of life of a phone, whatever it brought.
    pub last_news: Option<UnixMillis>,
    /// The last call, message or note.
    pub last_contact: Option<UnixMillis>,
    /// Rows kept aside with a reason.
    pub stuck: u32,
    /// The fold of all profiles of the person. `None` without the person's yes: nothing is shown then.
    pub report: Option<Report>,
}

/// A phone of a person.
#[derive(Clone, Debug)]
pub struct DeviceRow {
    /// Its id.
    pub id: DeviceId,
    /// Enrolled when.
    pub made: UnixMillis,
    /// Last heard of.
    pub seen: UnixMillis,
    /// The enrolment is used on two phones.
    pub cloned: bool,
    /// Ended.
    pub revoked: bool,
}

/// Rows kept aside, by reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stuck {
    /// Why.
    pub reason: String,
    /// How many.
    pub rows: u32,
}

/// All of one person.
#[derive(Clone, Debug)]
pub struct PersonPage {
    /// As in the caseload.
    pub row: PersonRow,
    /// Phones.
    pub devices: Vec<DeviceRow>,
    /// Calls, messages, notes, newest first.
    pub contacts: Vec<Contact>,
    /// Packs given, newest first.
    pub given: Vec<Given>,
    /// Rows kept aside.
    pub stuck: Vec<Stuck>,
    /// Who looked, newest first: what the person hears too (R63).
    pub seen: Vec<SeenRow>,
    /// Sentences of games the person said yes to showing, newest first.
    pub strengths: Vec<Sentence>,
}

/// The console's half of the store.
#[async_trait]
pub trait ConsoleStore: Send + Sync + 'static {
    /// Makes the organisation, its referent and a group, or finds those that are there.
    async fn found(&self, new: Founding, now: UnixMillis) -> Result<(Staff, Group), StoreError>;
    /// Keeps a one-time link.
    async fn add_sign_in(
        &self,
        staff: &Staff,
        link: SecretHash,
        expires: UnixMillis,
    ) -> Result<(), StoreError>;
    /// Spends a one-time link and opens a session with it. `None`: unknown, spent or over, not told apart.
    async fn sign_in(
        &self,
        link: SecretHash,
        session: SecretHash,
        form: String,
        now: UnixMillis,
    ) -> Result<Option<Session>, StoreError>;
    /// The session of a cookie, if it is not over; keeps it alive.
    async fn session(
        &self,
        session: SecretHash,
        now: UnixMillis,
    ) -> Result<Option<Session>, StoreError>;
    /// Ends a session.
    async fn sign_out(&self, session: SecretHash) -> Result<(), StoreError>;

    /// Everybody the staff may see. The one query of screen and CSV.
    async fn caseload(&self, who: &Staff) -> Result<Vec<PersonRow>, StoreError>;
    /// One person. Reading it is audited.
    async fn person(
        &self,
        who: &Staff,
        id: PersonId,
        now: UnixMillis,
    ) -> Result<PersonPage, StoreError>;
    /// Adds a person, with a profile that waits for a phone.
    async fn add_person(
        &self,
        who: &Staff,
        new: NewPerson,
        now: UnixMillis,
    ) -> Result<PersonId, StoreError>;
    /// Changes name and telephone.
    async fn rename_person(
        &self,
        who: &Staff,
        id: PersonId,
        name: String,
        phone: String,
        now: UnixMillis,
    ) -> Result<(), StoreError>;
    /// Notes a call, message or note.
    async fn add_contact(
        &self,
        who: &Staff,
        new: NewContact,
        now: UnixMillis,
    ) -> Result<(), StoreError>;

    /// Groups the staff may see.
    async fn groups(&self, who: &Staff) -> Result<Vec<Group>, StoreError>;
    /// Adds a group.
    async fn add_group(
        &self,
        who: &Staff,
        name: String,
        now: UnixMillis,
    ) -> Result<GroupId, StoreError>;
    /// Puts a person into a group; the person's phones subscribe at their next sync.
    async fn join_group(
        &self,
        who: &Staff,
        group: GroupId,
        person: PersonId,
        now: UnixMillis,
    ) -> Result<(), StoreError>;

    /// Keeps an enrolment code; gives the name of whom it is for.
    async fn add_code(
        &self,
        who: &Staff,
        new: NewCode,
        now: UnixMillis,
    ) -> Result<String, StoreError>;
    /// Ends the enrolment of a phone. Rows it has not sent stay on it.
    async fn revoke(
        &self,
        who: &Staff,
        device: DeviceId,
        now: UnixMillis,
    ) -> Result<(), StoreError>;
    /// Gives a pack. Giving the same version again changes nothing (I-IDEM).
    async fn give(&self, who: &Staff, what: Handover, now: UnixMillis) -> Result<i64, StoreError>;
    /// Notes an export.
    async fn audit_export(&self, who: &Staff, now: UnixMillis) -> Result<(), StoreError>;
    /// Whether the chain of the audit is whole, and its length.
    async fn audit_holds(&self, org: OrgId) -> Result<(bool, u64), StoreError>;

    /// Words to the makers, those nobody has heard first.
    async fn feedbacks(&self, who: &Staff, now: UnixMillis)
    -> Result<Vec<FeedbackRow>, StoreError>;
    /// The media type and the sound of one.
    async fn feedback_sound(
        &self,
        who: &Staff,
        id: [u8; 16],
    ) -> Result<(String, Vec<u8>), StoreError>;
    /// Somebody has heard it.
    async fn feedback_heard(
        &self,
        who: &Staff,
        id: [u8; 16],
        now: UnixMillis,
    ) -> Result<(), StoreError>;
    /// Erases one.
    async fn erase_feedback(
        &self,
        who: &Staff,
        id: [u8; 16],
        now: UnixMillis,
    ) -> Result<(), StoreError>;

    /// Folds what arrived since the last time, up to so many profiles; gives how many were behind.
    async fn fold_some(&self, most: usize) -> Result<usize, StoreError>;

    /// Folds the stored report after `after` again from its rows and compares; what differs is put right. `None` after the
    /// last one (I-FOLD, sync.md §2.5).
    async fn prove_report(&self, after: Option<ReportKey>) -> Result<Option<Proof>, StoreError>;
}

/// Which stored report: whose, and where it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportKey {
    /// The organisation.
    pub org: OrgId,
    /// The part of the profile.
    pub part: u32,
    /// Whose rows were folded.
    pub profile: ProfileId,
}

/// A report that was folded again from its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Which.
    pub at: ReportKey,
    /// It was another one that lay there; now it is this.
    pub mended: bool,
}
