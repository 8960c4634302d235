//! Who signs in: the founding of an organisation, one-time links, sessions (sync.md §9).

use super::people::{self, Action};
use super::{Absent, Db, Row, params};
use super::{audit, life, orgs};
use crate::console::date::PARIS;
use crate::ids::{GroupId, OrgId, StaffId};
use crate::secret::SecretHash;
use crate::store::{Founding, Group, Role, Session, Staff, StoreError};
use app_domain::id::UnixMillis;

/// A session nobody uses is over after twelve hours.
const IDLE_MS: i64 = 12 * 3_600_000;
/// Noted at most once a minute, so that reading a page is not a write.
const NOTED_MS: i64 = 60_000;

/// The first organisation with its referent and group, made if there is none.
pub(super) fn found(
    db: &Db<'_>,
    new: &Founding,
    now: UnixMillis,
) -> Result<(Staff, Group), StoreError> {
    life::lock(db)?;
    let first =
        "SELECT s.org, o.name, s.id, s.name, s.role, o.zone FROM staff s JOIN org o ON o.id = s.org
                 WHERE s.part = 0 ORDER BY s.made_ms, s.id LIMIT 1";
    if let Some(staff) = db.query_row(first, params![], read_staff).optional()? {
        let group = people::groups(db, &staff)?.into_iter().next().ok_or(StoreError::NotFound)?;
        return Ok((staff, group));
    }
    let (org, id, group) =
        (OrgId::draw(db.entropy), StaffId::draw(db.entropy), GroupId::draw(db.entropy));
    let sql = "INSERT INTO org (id, name, made_ms) VALUES (?1, ?2, ?3)";
    db.execute(sql, params![org, new.org_name, now.0])?;
    let sql = "INSERT INTO staff (org, id, name, role, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.execute(sql, params![org, id, new.staff_name, Role::Coordinator as u8, now.0])?;
    let sql = "INSERT INTO grp (org, id, name, staff, made_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.execute(sql, params![org, group, new.group_name, id, now.0])?;
    let staff = Staff {
        org,
        org_name: new.org_name.clone(),
        id,
        name: new.staff_name.clone(),
        role: Role::Coordinator,
        zone: PARIS.to_owned(),
    };
    Ok((staff, Group { id: group, name: new.group_name.clone(), persons: 0, reached: 0 }))
}

fn read_staff(row: &Row) -> Result<Staff, StoreError> {
    let role = if row.get::<u8>(4)? == Role::Coordinator as u8 {
        Role::Coordinator
    } else {
        Role::Trainer
    };
    Ok(Staff {
        org: row.get(0)?,
        org_name: row.get(1)?,
        id: row.get(2)?,
        name: row.get(3)?,
        role,
        zone: row.get(5)?,
    })
}

/// Whose days the organisation's pages speak of; a coordinator says.
pub(super) fn set_zone(
    db: &Db<'_>,
    who: &Staff,
    zone: &str,
    now: UnixMillis,
) -> Result<(), StoreError> {
    if !people::may(who.role, Action::Settings, false) {
        return Err(StoreError::NotFound);
    }
    let sql = "UPDATE org SET zone = ?2 WHERE id = ?1";
    if db.execute(sql, params![who.org, zone])? == 0 {
        return Err(StoreError::NotFound);
    }
    audit::write(db, who.org, now, &who.id.to_string(), "org.zone", zone)
}

pub(super) fn add_link(
    db: &Db<'_>,
    staff: &Staff,
    link: SecretHash,
    expires: UnixMillis,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO sign_in (hash, org, staff, expires_ms) VALUES (?1, ?2, ?3, ?4)";
    db.execute(sql, params![link, staff.org, staff.id, expires.0])?;
    Ok(())
}

/// Spends a link; `None` when it is unknown, spent or over.
pub(super) fn sign_in(
    db: &Db<'_>,
    link: SecretHash,
    session: SecretHash,
    form: &str,
    now: UnixMillis,
) -> Result<Option<Session>, StoreError> {
    let sql =
        "UPDATE sign_in SET spent_ms = ?2 WHERE hash = ?1 AND spent_ms IS NULL AND expires_ms > ?2
               RETURNING org, staff";
    let spent =
        db.query_row(sql, params![link, now.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((org, staff)): Option<(OrgId, StaffId)> = spent else { return Ok(None) };
    orgs::lock(db, org)?;
    let sql = "INSERT INTO session (hash, org, staff, form, seen_ms) VALUES (?1, ?2, ?3, ?4, ?5)";
    db.execute(sql, params![session, org, staff, form, now.0])?;
    db.execute(
        "DELETE FROM session WHERE org = ?1 AND seen_ms < ?2",
        params![org, now.0 - IDLE_MS],
    )?;
    db.execute(
        "DELETE FROM sign_in WHERE org = ?1 AND expires_ms < ?2",
        params![org, now.0 - IDLE_MS],
    )?;
    audit::write(db, org, now, &staff.to_string(), "staff.sign_in", "")?;
    Ok(find_session(db, session, now)?.map(|(session, _)| session))
}

/// A session that is not over, and whether it should be noted as used.
pub(super) fn find_session(
    db: &Db<'_>,
    session: SecretHash,
    now: UnixMillis,
) -> Result<Option<(Session, bool)>, StoreError> {
    let sql = "SELECT e.org, o.name, s.id, s.name, s.role, o.zone, e.form, e.seen_ms FROM session e
               JOIN org o ON o.id = e.org JOIN staff s ON s.org = e.org AND s.part = 0 AND s.id = e.staff
               WHERE e.hash = ?1 AND e.seen_ms > ?2";
    let read = |row: &Row| {
        let stale = now.0 - row.get::<i64>(7)? > NOTED_MS;
        Ok((Session { staff: read_staff(row)?, form: row.get(6)? }, stale))
    };
    db.query_row(sql, params![session, now.0 - IDLE_MS], read).optional()
}

pub(super) fn keep_session(
    db: &Db<'_>,
    session: SecretHash,
    now: UnixMillis,
) -> Result<(), StoreError> {
    db.execute("UPDATE session SET seen_ms = ?2 WHERE hash = ?1", params![session, now.0])?;
    Ok(())
}

pub(super) fn end_session(db: &Db<'_>, session: SecretHash) -> Result<(), StoreError> {
    db.execute("DELETE FROM session WHERE hash = ?1", params![session])?;
    Ok(())
}
