//! Enrolment codes: for one person, or for several unnamed persons of a group.

use super::audit;
use super::people::{self, Action};
use super::{Db, ToValue, params};
use crate::store::{NewCode, Staff, StoreError, Target};
use app_domain::id::UnixMillis;

/// Keeps a code; gives the name of whom it is for.
pub(super) fn add(
    db: &Db<'_>,
    who: &Staff,
    new: &NewCode,
    now: UnixMillis,
) -> Result<String, StoreError> {
    let (person, group, name) = match new.target {
        Target::Person(id) => {
            people::check_person(db, who, id, Action::Change)?;
            (Some(id), None, name_of(db, who, "person", id)?)
        }
        Target::Group(id) => {
            people::check_group(db, who, id, Action::Change)?;
            (None, Some(id), name_of(db, who, "grp", id)?)
        }
    };
    let sql =
        "INSERT INTO enrol_code (hash, secret, org, person, grp, uses_left, expires_ms, staff)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let values =
        params![new.code, new.secret, who.org, person, group, new.uses, new.expires.0, who.id];
    db.execute(sql, values)?;
    // Codes long over are of no use to anybody.
    db.execute(
        "DELETE FROM enrol_code WHERE org = ?1 AND expires_ms < ?2",
        params![who.org, now.0],
    )?;
    audit::write(db, who.org, now, &who.id.to_string(), "code.add", &name_target(new.target))?;
    Ok(name)
}

fn name_target(target: Target) -> String {
    match target {
        Target::Person(id) => id.to_string(),
        Target::Group(id) => id.to_string(),
    }
}

fn name_of(db: &Db<'_>, who: &Staff, table: &str, id: impl ToValue) -> Result<String, StoreError> {
    let sql = format!("SELECT name FROM {table} WHERE org = ?1 AND part = 0 AND id = ?2");
    db.query_row(&sql, params![who.org, id], |row| row.get(0))
}
