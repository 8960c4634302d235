//! The log of erasures over a database that may be older than it (I-ERASE, sync.md §10.4). Twice changes nothing.

use super::super::{Db, params};
use super::{person_hash, wipe};
use crate::erased_log::{Cause, Entry, Erased};
use crate::ids::{OrgId, PersonId};
use crate::store::StoreError;
use crate::vault::profile_hash;
use app_domain::id::ProfileId;
use std::collections::BTreeMap;

/// Erases what the log names and the database still has; gives how many profiles and persons came back and went.
pub(in crate::store::sql) fn replay(db: &Db<'_>, entries: &[Entry]) -> Result<usize, StoreError> {
    let log: BTreeMap<(OrgId, Erased), Cause> = entries.iter().copied().collect();
    for ((org, what), cause) in &log {
        if let Erased::Profile(hash) = what {
            wipe::remember(db, *org, *hash, *cause)?;
        }
    }
    let mut back = 0;
    for (org, profile) in everybody(db, "profile")? {
        let profile = ProfileId(profile);
        if let Some(cause) = log.get(&(org, Erased::Profile(profile_hash(profile)))) {
            wipe::profile(db, org, profile, *cause)?;
            back += 1;
        }
    }
    for (org, person) in everybody(db, "person")? {
        let person = PersonId(person);
        if log.contains_key(&(org, Erased::Person(person_hash(person)))) {
            wipe::person(db, org, person)?;
            back += 1;
        }
    }
    Ok(back)
}

fn everybody<const N: usize>(
    db: &Db<'_>,
    table: &str,
) -> Result<Vec<(OrgId, [u8; N])>, StoreError> {
    let sql = format!("SELECT a.org, a.id FROM {table} a ORDER BY a.org, a.id");
    db.query(&sql, params![], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What the database knows as erased: a log that lacks it gets it.
pub(in crate::store::sql) fn of_database(db: &Db<'_>) -> Result<Vec<Entry>, StoreError> {
    let sql = "SELECT d.org, d.hash, e.id, e.staff, e.at_ms FROM erased d
               JOIN erasure e ON e.org = d.org AND e.part = 0 AND e.id = d.erasure ORDER BY d.org, d.hash";
    db.query(sql, params![], |row| {
        let cause = Cause { erasure: row.get(2)?, staff: row.get(3)?, at_ms: row.get(4)? };
        Ok(((row.get(0)?, Erased::Profile(row.get(1)?)), cause))
    })
}
