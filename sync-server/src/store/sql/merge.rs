//! Two persons of the caseload are one: their profiles stay what they are, and are bound to the same person from now on.
//! No row is written, so none is lost and none counts twice (I-LOG).

use super::people::{self, Action};
use super::{Db, audit, erase, orgs, params, subs};
use crate::ids::{GroupId, OrgId, PersonId, StaffId};
use crate::store::{Staff, StoreError};
use app_domain::id::UnixMillis;

/// Moves all of `other` to `kept`; `other` is gone afterwards.
pub(super) fn merge(
    db: &Db<'_>,
    who: &Staff,
    kept: PersonId,
    other: PersonId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    people::check_person(db, who, kept, Action::Change)?;
    people::check_person(db, who, other, Action::Change)?;
    if kept == other {
        return Err(StoreError::NotFound);
    }
    let org = who.org;
    orgs::lock(db, org)?;
    for table in ["profile", "contact", "enrol_code"] {
        let sql = format!("UPDATE {table} SET person = ?2 WHERE org = ?1 AND person = ?3");
        db.execute(&sql, params![org, kept, other])?;
    }
    move_phones(db, org, kept, other)?;
    move_looks(db, org, kept, other)?;
    for group in groups(db, org, other)? {
        people::join(db, org, group, kept)?;
    }
    name(db, org, kept, other)?;
    erase::forget_person(db, org, other)?;
    subs::refresh_person(db, org, kept)?;
    audit::write(db, org, now, &who.id.to_string(), "person.merge", &format!("{kept} {other}"))
}

fn move_phones(db: &Db<'_>, org: OrgId, to: PersonId, from: PersonId) -> Result<(), StoreError> {
    let sql =
        "SELECT device FROM bound WHERE org = ?1 AND part = 0 AND person = ?2 ORDER BY device";
    let devices: Vec<[u8; 8]> = db.query(sql, params![org, from], |row| row.get(0))?;
    for device in devices {
        let sql =
            "INSERT INTO bound (org, device, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
        db.execute(sql, params![org, device, to])?;
    }
    Ok(())
}

fn move_looks(db: &Db<'_>, org: OrgId, to: PersonId, from: PersonId) -> Result<(), StoreError> {
    let sql = "SELECT day, staff, kind FROM seen WHERE org = ?1 AND part = 0 AND person = ?2 ORDER BY day, staff, kind";
    let looks = db.query(sql, params![org, from], |row| {
        Ok((row.get::<i64>(0)?, row.get::<StaffId>(1)?, row.get::<u8>(2)?))
    })?;
    for (day, staff, kind) in looks {
        let sql = "INSERT INTO seen (org, person, day, staff, kind) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
        db.execute(sql, params![org, to, day, staff, kind])?;
    }
    Ok(())
}

fn groups(db: &Db<'_>, org: OrgId, person: PersonId) -> Result<Vec<GroupId>, StoreError> {
    let sql = "SELECT grp FROM member WHERE org = ?1 AND part = 0 AND person = ?2 ORDER BY grp";
    db.query(sql, params![org, person], |row| row.get(0))
}

/// What the kept person lacks of name and telephone comes from the other.
fn name(db: &Db<'_>, org: OrgId, kept: PersonId, other: PersonId) -> Result<(), StoreError> {
    let sql = "SELECT name, phone FROM person WHERE org = ?1 AND part = 0 AND id = ?2";
    let (name, phone): (String, String) =
        db.query_row(sql, params![org, other], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let sql = "UPDATE person SET name = CASE WHEN name = '' THEN ?3 ELSE name END,
               phone = CASE WHEN phone = '' THEN ?4 ELSE phone END WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![org, kept, name, phone])?;
    Ok(())
}
