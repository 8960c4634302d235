//! Erasing a person (sync.md §10): one transaction, and what is left of it is a hash and the orders to the phones.

mod late;
mod orders;
mod replay;
mod wipe;

pub(super) use late::{is_erased, refuse};
pub(super) use orders::{done, of_revoked, progress};
pub(super) use replay::{of_database, replay};
pub(super) use wipe::person as forget_person;

use super::people::{self, Action};
use super::{Db, audit, orgs, params};
use crate::erased_log::{Cause, Entry, Erased, ErasedLog};
use crate::ids::{OrgId, PersonId};
use crate::store::{Staff, StoreError};
use crate::vault::profile_hash;
use app_domain::id::ProfileId;

/// Erases a person with all its profiles, as a member of staff asks.
pub(super) fn person(
    db: &Db<'_>,
    log: &ErasedLog,
    who: &Staff,
    id: PersonId,
    cause: Cause,
) -> Result<Vec<[u8; 32]>, StoreError> {
    people::check_person(db, who, id, Action::Erase)?;
    anybody(db, log, (who.org, id), cause, &who.id.to_string())
}

/// The same, for whoever it is. The log has it before the commit: one that was told outlives any backup, and one that was
/// cut off is finished by the next start (I-ERASE).
pub(super) fn anybody(
    db: &Db<'_>,
    log: &ErasedLog,
    (org, id): (OrgId, PersonId),
    cause: Cause,
    by: &str,
) -> Result<Vec<[u8; 32]>, StoreError> {
    orgs::lock(db, org)?;
    let profiles = profiles_of(db, org, id)?;
    for profile in &profiles {
        wipe::profile(db, org, *profile, cause)?;
    }
    wipe::person(db, org, id)?;
    let at = app_domain::id::UnixMillis(cause.at_ms);
    audit::write(db, org, at, by, "person.erase", &cause.erasure.to_string())?;
    let hashes: Vec<_> = profiles.into_iter().map(profile_hash).collect();
    let mut entries: Vec<Entry> =
        hashes.iter().map(|hash| ((org, Erased::Profile(*hash)), cause)).collect();
    entries.push(((org, Erased::Person(person_hash(id))), cause));
    log.append(&entries).map_err(|e| StoreError::Broken(e.to_string()))?;
    Ok(hashes)
}

fn person_hash(id: PersonId) -> [u8; 32] {
    *blake3::hash(&id.0).as_bytes()
}

fn profiles_of(db: &Db<'_>, org: OrgId, id: PersonId) -> Result<Vec<ProfileId>, StoreError> {
    let sql = "SELECT id FROM profile WHERE org = ?1 AND person = ?2 ORDER BY id";
    db.query(sql, params![org, id], |row| row.get(0).map(ProfileId))
}
