//! The console's half of the store: each method is one transaction of one of the modules beside.

use super::{
    Db, Engine, SqlStore, audit, caseload, codes, feedback, give, orgs, people, report, seen, staff,
};
use crate::ids::{GroupId, OrgId, PersonId};
use crate::secret::SecretHash;
use crate::store::{
    ConsoleStore, FeedbackRow, Founding, Group, Handover, Look, NewCode, NewContact, NewPerson,
    PersonPage, PersonRow, Session, Staff, StoreError,
};
use app_domain::id::{DeviceId, UnixMillis};
use async_trait::async_trait;

impl<E: Engine> SqlStore<E> {
    /// What staff writes is written one after another inside an organisation.
    async fn write_as<T: Send + 'static>(
        &self,
        who: &Staff,
        job: impl Fn(&Db<'_>, &Staff) -> Result<T, StoreError> + Send + Sync + 'static,
    ) -> Result<T, StoreError> {
        let who = who.clone();
        let locked = move |db: &Db<'_>| {
            orgs::lock(db, who.org)?;
            job(db, &who)
        };
        self.write(locked).await
    }
}

#[async_trait]
impl<E: Engine> ConsoleStore for SqlStore<E> {
    async fn found(&self, new: Founding, now: UnixMillis) -> Result<(Staff, Group), StoreError> {
        self.write(move |db| staff::found(db, &new, now)).await
    }

    async fn add_sign_in(
        &self,
        staff: &Staff,
        link: SecretHash,
        expires: UnixMillis,
    ) -> Result<(), StoreError> {
        let who = staff.clone();
        self.write(move |db| staff::add_link(db, &who, link, expires)).await
    }

    async fn sign_in(
        &self,
        link: SecretHash,
        session: SecretHash,
        form: String,
        now: UnixMillis,
    ) -> Result<Option<Session>, StoreError> {
        self.write(move |db| staff::sign_in(db, link, session, &form, now)).await
    }

    async fn session(
        &self,
        session: SecretHash,
        now: UnixMillis,
    ) -> Result<Option<Session>, StoreError> {
        let found = self.read(move |db| staff::find_session(db, session, now)).await?;
        let Some((open, stale)) = found else { return Ok(None) };
        if stale {
            self.write(move |db| staff::keep_session(db, session, now)).await?;
        }
        Ok(Some(open))
    }

    async fn sign_out(&self, session: SecretHash) -> Result<(), StoreError> {
        self.write(move |db| staff::end_session(db, session)).await
    }

    async fn caseload(&self, who: &Staff) -> Result<Vec<PersonRow>, StoreError> {
        let who = who.clone();
        self.read(move |db| caseload::all(db, &who)).await
    }

    async fn person(
        &self,
        who: &Staff,
        id: PersonId,
        now: UnixMillis,
    ) -> Result<PersonPage, StoreError> {
        let reading = move |db: &Db<'_>, who: &Staff| {
            people::check_person(db, who, id, people::Action::See)?;
            seen::note(db, who, id, Look::Opened, now)?;
            let page = caseload::person(db, who, id)?;
            audit::write(db, who.org, now, &who.id.to_string(), "person.read", &id.to_string())?;
            Ok(page)
        };
        self.write_as(who, reading).await
    }

    async fn add_person(
        &self,
        who: &Staff,
        new: NewPerson,
        now: UnixMillis,
    ) -> Result<PersonId, StoreError> {
        self.write_as(who, move |db, who| people::add(db, who, &new, now)).await
    }

    async fn rename_person(
        &self,
        who: &Staff,
        id: PersonId,
        name: String,
        phone: String,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        self.write_as(who, move |db, who| people::rename(db, who, id, (&name, &phone), now)).await
    }

    async fn add_contact(
        &self,
        who: &Staff,
        new: NewContact,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        self.write_as(who, move |db, who| people::add_contact(db, who, &new, now)).await
    }

    async fn groups(&self, who: &Staff) -> Result<Vec<Group>, StoreError> {
        let who = who.clone();
        self.read(move |db| people::groups(db, &who)).await
    }

    async fn add_group(
        &self,
        who: &Staff,
        name: String,
        now: UnixMillis,
    ) -> Result<GroupId, StoreError> {
        self.write_as(who, move |db, who| people::add_group(db, who, &name, now)).await
    }

    async fn join_group(
        &self,
        who: &Staff,
        group: GroupId,
        person: PersonId,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        self.write_as(who, move |db, who| people::join_group(db, who, group, person, now)).await
    }

    async fn add_code(
        &self,
        who: &Staff,
        new: NewCode,
        now: UnixMillis,
    ) -> Result<String, StoreError> {
        self.write_as(who, move |db, who| codes::add(db, who, &new, now)).await
    }

    async fn revoke(
        &self,
        who: &Staff,
        device: DeviceId,
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        self.write_as(who, move |db, who| caseload::revoke(db, who, device, now)).await
    }

    async fn give(&self, who: &Staff, what: Handover, now: UnixMillis) -> Result<i64, StoreError> {
        self.write_as(who, move |db, who| give::give(db, who, &what, now)).await
    }

    async fn audit_export(&self, who: &Staff, now: UnixMillis) -> Result<(), StoreError> {
        let writing = move |db: &Db<'_>, who: &Staff| {
            seen::note_all(db, who, now)?;
            audit::write(db, who.org, now, &who.id.to_string(), "caseload.export", "")
        };
        self.write_as(who, writing).await
    }

    async fn audit_holds(&self, org: OrgId) -> Result<(bool, u64), StoreError> {
        self.read(move |db| audit::holds(db, org)).await
    }

    async fn feedbacks(
        &self,
        who: &Staff,
        now: UnixMillis,
    ) -> Result<Vec<FeedbackRow>, StoreError> {
        let who = who.clone();
        self.write(move |db| feedback::all(db, &who, now)).await
    }

    async fn feedback_sound(
        &self,
        who: &Staff,
        id: [u8; 16],
    ) -> Result<(String, Vec<u8>), StoreError> {
        let who = who.clone();
        self.read(move |db| feedback::sound(db, &who, id)).await
    }

    async fn feedback_heard(
        &self,
        who: &Staff,
        id: [u8; 16],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        self.write_as(who, move |db, who| feedback::heard(db, who, id, now)).await
    }

    async fn erase_feedback(
        &self,
        who: &Staff,
        id: [u8; 16],
        now: UnixMillis,
    ) -> Result<(), StoreError> {
        self.write_as(who, move |db, who| feedback::erase(db, who, id, now)).await
    }

    async fn fold_some(&self, most: usize) -> Result<usize, StoreError> {
        self.write(move |db| report::fold_some(db, most)).await
    }
}
