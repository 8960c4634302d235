//! Rows set apart, as the console sees them (I-KEEP, sync.md §5).

mod release;

pub(super) use release::release;

use super::{Db, caseload, params};
use crate::ids::PersonId;
use crate::store::{ApartRow, Staff, StoreError};
use app_domain::id::UnixMillis;
use std::collections::BTreeMap;

/// What no rule of today can take in: another row has the place, or there is no pair yet. A phone sends these again by
/// itself.
const NEVER: [&str; 2] = ["fork", "orphan_pair"];

/// Rows kept apart, by person and reason. Persons who did not say yes are together, without a name (R65).
pub(super) fn list(db: &Db<'_>, who: &Staff) -> Result<Vec<ApartRow>, StoreError> {
    let persons = caseload::all(db, who)?;
    let sql = "SELECT f.person, q.reason, count(*), min(q.first_ms) FROM profile f
               JOIN quarantine q ON q.org = f.org AND q.part = f.part AND q.profile = f.id
               WHERE f.org = ?1 AND q.state = 0 GROUP BY f.person, q.reason";
    let counts = db.query(sql, params![who.org], |row| {
        let reason: String = row.get(1)?;
        Ok(((row.get(0)?, reason), (row.get::<u32>(2)?, row.get::<i64>(3)?)))
    })?;
    let mut lines = BTreeMap::<(Option<PersonId>, String), ApartRow>::new();
    for ((person, reason), (rows, first)) in counts {
        let Some(found) = persons.iter().find(|one| one.id == person) else { continue };
        let shown = found.report.is_some();
        let key = (shown.then_some(person), reason.clone());
        let line = lines.entry(key).or_insert_with(|| ApartRow {
            person: shown.then(|| (person, found.name.clone())),
            rows: 0,
            oldest: UnixMillis(first),
            can_return: !NEVER.contains(&reason.as_str()),
            reason,
        });
        line.rows += rows;
        line.oldest = line.oldest.min(UnixMillis(first));
    }
    Ok(lines.into_values().collect())
}
