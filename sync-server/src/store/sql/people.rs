//! Persons, their profiles and groups. What is not of who asks is not here (I-ORG).

use super::{Absent, Db, params};
use super::{audit, feeds, orgs, subs};
use crate::ids::{ContactId, GroupId, OrgId, PersonId, StaffId};
use crate::store::{DeviceCtx, Group, NewContact, NewPerson, Role, Staff, StoreError};
use app_domain::id::{ProfileId, UnixMillis};

/// What is done to something on the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    See,
    Change,
    Erase,
    /// The list of who did what in the organisation.
    Audit,
    /// What holds for the whole organisation.
    Settings,
}

/// The one place that says who may do what (sync.md §9). The organisation was checked by the query that found the
/// target: another's is absent.
pub(super) const fn may(role: Role, action: Action, mine: bool) -> bool {
    match (role, action) {
        (Role::Coordinator, _) => true,
        (Role::Trainer, Action::Audit | Action::Settings) => false,
        (Role::Trainer, Action::See | Action::Change | Action::Erase) => mine,
    }
}

/// A person that the staff may see or change, else nothing is here.
pub(super) fn check_person(
    db: &Db<'_>,
    who: &Staff,
    id: PersonId,
    action: Action,
) -> Result<(), StoreError> {
    let sql = "SELECT p.staff = ?3 OR EXISTS (SELECT 1 FROM member m JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
                   WHERE m.org = p.org AND m.part = 0 AND m.person = p.id AND g.staff = ?3)
               FROM person p WHERE p.org = ?1 AND p.part = 0 AND p.id = ?2";
    let mine: Option<bool> =
        db.query_row(sql, params![who.org, id, who.id], |row| row.get(0)).optional()?;
    allowed(who, action, mine)
}

/// The same for a group.
pub(super) fn check_group(
    db: &Db<'_>,
    who: &Staff,
    id: GroupId,
    action: Action,
) -> Result<(), StoreError> {
    let sql = "SELECT staff = ?3 FROM grp WHERE org = ?1 AND part = 0 AND id = ?2";
    let mine: Option<bool> =
        db.query_row(sql, params![who.org, id, who.id], |row| row.get(0)).optional()?;
    allowed(who, action, mine)
}

fn allowed(who: &Staff, action: Action, mine: Option<bool>) -> Result<(), StoreError> {
    match mine {
        Some(mine) if may(who.role, action, mine) => Ok(()),
        _ => Err(StoreError::NotFound),
    }
}

pub(super) fn add(
    db: &Db<'_>,
    who: &Staff,
    new: &NewPerson,
    now: UnixMillis,
) -> Result<PersonId, StoreError> {
    if let Some(group) = new.group {
        check_group(db, who, group, Action::Change)?;
    }
    let id = insert(db, who.org, who.id, (&new.name, &new.phone), now)?;
    // Waits for a phone, so that a pack can be given before the first enrolment.
    let parts = orgs::parts(db, who.org)?;
    add_profile(db, who.org, parts, id, ProfileId(db.entropy.bytes()), now)?;
    if let Some(group) = new.group {
        join(db, who.org, group, id)?;
    }
    audit::write(db, who.org, now, &who.id.to_string(), "person.add", &id.to_string())?;
    Ok(id)
}

pub(super) fn insert(
    db: &Db<'_>,
    org: OrgId,
    staff: StaffId,
    (name, phone): (&str, &str),
    now: UnixMillis,
) -> Result<PersonId, StoreError> {
    let id = PersonId::draw(db.entropy);
    let sql =
        "INSERT INTO person (org, id, name, phone, staff, made_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    db.execute(sql, params![org, id, name, phone, staff, now.0])?;
    Ok(id)
}

/// Somebody the trainer has to name: a profile came from a phone that several share.
pub(super) fn add_unnamed(
    db: &Db<'_>,
    who: &DeviceCtx,
    now: UnixMillis,
) -> Result<PersonId, StoreError> {
    let sql = "SELECT p.staff FROM bound b JOIN person p ON p.org = b.org AND p.part = 0 AND p.id = b.person
               WHERE b.org = ?1 AND b.part = 0 AND b.device = ?2 ORDER BY p.made_ms, p.id LIMIT 1";
    let staff = db.query_row(sql, params![who.org, who.device.0], |row| row.get(0))?;
    let person = insert(db, who.org, staff, ("", ""), now)?;
    let sql = "INSERT INTO bound (org, device, person) VALUES (?1, ?2, ?3)";
    db.execute(sql, params![who.org, who.device.0, person])?;
    Ok(person)
}

pub(super) fn add_profile(
    db: &Db<'_>,
    org: OrgId,
    parts: u32,
    person: PersonId,
    profile: ProfileId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO profile (org, part, id, person, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.execute(sql, params![org, feeds::part_of(profile, parts), profile.0, person, now.0])?;
    Ok(())
}

/// The profile a person writes under: the first one.
pub(super) fn first_profile(
    db: &Db<'_>,
    org: OrgId,
    person: PersonId,
) -> Result<Option<ProfileId>, StoreError> {
    let sql = "SELECT id FROM profile WHERE org = ?1 AND person = ?2 ORDER BY made_ms, id LIMIT 1";
    let id: Option<[u8; 16]> =
        db.query_row(sql, params![org, person], |row| row.get(0)).optional()?;
    Ok(id.map(ProfileId))
}

pub(super) fn rename(
    db: &Db<'_>,
    who: &Staff,
    id: PersonId,
    (name, phone): (&str, &str),
    now: UnixMillis,
) -> Result<(), StoreError> {
    check_person(db, who, id, Action::Change)?;
    let sql = "UPDATE person SET name = ?3, phone = ?4 WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![who.org, id, name, phone])?;
    audit::write(db, who.org, now, &who.id.to_string(), "person.rename", &id.to_string())
}

pub(super) fn add_contact(
    db: &Db<'_>,
    who: &Staff,
    new: &NewContact,
    now: UnixMillis,
) -> Result<(), StoreError> {
    check_person(db, who, new.person, Action::Change)?;
    let sql = "INSERT INTO contact (org, id, person, staff, kind, note, at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let values = params![
        who.org,
        ContactId::draw(db.entropy),
        new.person,
        who.id,
        new.kind as u8,
        new.note,
        now.0
    ];
    db.execute(sql, values)?;
    audit::write(db, who.org, now, &who.id.to_string(), "contact.add", &new.person.to_string())
}

pub(super) fn groups(db: &Db<'_>, who: &Staff) -> Result<Vec<Group>, StoreError> {
    let sql = "SELECT g.id, g.name,
                   (SELECT count(*) FROM member m WHERE m.org = g.org AND m.part = 0 AND m.grp = g.id),
                   (SELECT count(*) FROM member m WHERE m.org = g.org AND m.part = 0 AND m.grp = g.id AND EXISTS
                       (SELECT 1 FROM bound b WHERE b.org = m.org AND b.part = 0 AND b.person = m.person)),
                   g.staff = ?2
               FROM grp g WHERE g.org = ?1 AND g.part = 0 ORDER BY g.made_ms, g.id";
    let all = db.query(sql, params![who.org, who.id], |row| {
        let group = Group {
            id: row.get(0)?,
            name: row.get(1)?,
            persons: row.get(2)?,
            reached: row.get(3)?,
        };
        Ok((group, row.get::<bool>(4)?))
    })?;
    Ok(all
        .into_iter()
        .filter(|(_, mine)| may(who.role, Action::See, *mine))
        .map(|(g, _)| g)
        .collect())
}

pub(super) fn add_group(
    db: &Db<'_>,
    who: &Staff,
    name: &str,
    now: UnixMillis,
) -> Result<GroupId, StoreError> {
    let id = GroupId::draw(db.entropy);
    let sql = "INSERT INTO grp (org, id, name, staff, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.execute(sql, params![who.org, id, name, who.id, now.0])?;
    audit::write(db, who.org, now, &who.id.to_string(), "group.add", &id.to_string())?;
    Ok(id)
}

pub(super) fn join_group(
    db: &Db<'_>,
    who: &Staff,
    group: GroupId,
    person: PersonId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    check_group(db, who, group, Action::Change)?;
    check_person(db, who, person, Action::Change)?;
    join(db, who.org, group, person)?;
    audit::write(db, who.org, now, &who.id.to_string(), "group.join", &format!("{group} {person}"))
}

/// Puts a person into a group; the person's phones subscribe at their next sync.
pub(super) fn join(
    db: &Db<'_>,
    org: OrgId,
    group: GroupId,
    person: PersonId,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO member (org, grp, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    db.execute(sql, params![org, group, person])?;
    subs::refresh_person(db, org, person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trainer_reaches_own_persons_and_a_coordinator_all_of_the_organisation() {
        for action in [Action::See, Action::Change, Action::Erase] {
            assert!(may(Role::Trainer, action, true));
            assert!(!may(Role::Trainer, action, false));
            assert!(may(Role::Coordinator, action, false));
        }
        for action in [Action::Audit, Action::Settings] {
            assert!(may(Role::Coordinator, action, false));
            assert!(!may(Role::Trainer, action, true));
        }
    }
}
