//! The phones of a caseload, and two of them under one enrolment (sync.md §9).

mod split;

pub(super) use split::split;

use super::{Db, caseload, params};
use crate::ids::PersonId;
use crate::store::{PhoneRow, Staff, StoreError};
use app_domain::id::{DeviceId, UnixMillis};

/// Phones of persons the staff may see, those that need a look first, then the last heard of.
pub(super) fn list(db: &Db<'_>, who: &Staff) -> Result<Vec<PhoneRow>, StoreError> {
    let persons = caseload::all(db, who)?;
    let sql = "SELECT b.device, b.person, d.made_ms, d.seen_ms, d.cloned_ms IS NOT NULL, d.revoked_ms IS NOT NULL
               FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
               WHERE b.org = ?1 AND b.part = 0 ORDER BY d.id, b.person";
    let found = db.query(sql, params![who.org], |row| {
        let phone = PhoneRow {
            id: DeviceId(row.get(0)?),
            persons: Vec::new(),
            made: UnixMillis(row.get(2)?),
            seen: Some(UnixMillis(row.get(3)?)),
            cloned: row.get(4)?,
            revoked: row.get(5)?,
        };
        Ok((row.get::<PersonId>(1)?, phone))
    })?;
    let mut phones: Vec<PhoneRow> = Vec::new();
    for (person, phone) in found {
        let Some(row) = persons.iter().find(|one| one.id == person) else { continue };
        // Without the person's yes nothing is said of when the phone sent something (R65).
        let seen = phone.seen.filter(|_| row.report.is_some());
        match phones.last_mut().filter(|last| last.id == phone.id) {
            Some(last) => {
                last.persons.push((person, row.name.clone()));
                last.seen = last.seen.or(seen);
            }
            None => {
                phones.push(PhoneRow { persons: vec![(person, row.name.clone())], seen, ..phone });
            }
        }
    }
    phones.sort_by_key(|one| (one.revoked, !one.cloned, std::cmp::Reverse(one.seen), one.id));
    Ok(phones)
}
