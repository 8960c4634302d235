//! Whose rows a phone may write (sync.md §4, rule 7).

use super::super::{Absent, Db, params};
use super::super::{audit, erase, feeds, people};
use crate::ids::{OrgId, PersonId};
use crate::store::{Accept, Accepted, DeviceCtx, RangeIn, StoreError};
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::wire::{FeedKind, Note, NoteCode};
use std::collections::BTreeSet;

/// The profiles of the phone's persons, with those born on it offline and bound now.
pub(super) fn writable(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
) -> Result<BTreeSet<ProfileId>, StoreError> {
    let profiles = who.subs.slots.iter().filter(|slot| slot.feed.kind == FeedKind::PROFILE);
    let mut writable: BTreeSet<_> = profiles.map(|slot| ProfileId(slot.feed.id)).collect();
    for profile in &batch.new_profiles {
        if bind(db, who, *profile, batch.now)? {
            writable.insert(*profile);
        }
    }
    Ok(writable)
}

/// Binds a profile that nobody has yet; says whether it is the phone's.
fn bind(
    db: &Db<'_>,
    who: &DeviceCtx,
    profile: ProfileId,
    now: UnixMillis,
) -> Result<bool, StoreError> {
    if erase::is_erased(db, who.org, profile)? {
        return Ok(false);
    }
    let part = feeds::part_of(profile, who.parts);
    let sql = "SELECT person FROM profile WHERE org = ?1 AND part = ?2 AND id = ?3";
    let owner: Option<PersonId> =
        db.query_row(sql, params![who.org, part, profile.0], |row| row.get(0)).optional()?;
    if let Some(owner) = owner {
        return Ok(who.persons.contains(&owner));
    }
    let person = match who.persons.as_slice() {
        [only] => *only,
        // Its persons were erased: whoever it is now needs a code.
        [] => return Ok(false),
        // Several persons share the phone: the trainer says whose it is.
        _ => people::add_unnamed(db, who, now)?,
    };
    people::add_profile(db, who.org, who.parts, person, profile, now)?;
    Ok(true)
}

/// From here to the commit nobody else writes rows of this profile.
pub(super) fn lock(
    db: &Db<'_>,
    org: OrgId,
    part: u32,
    profile: ProfileId,
) -> Result<(), StoreError> {
    let sql = "SELECT 1 FROM profile WHERE org = ?1 AND part = ?2 AND id = ?3 FOR UPDATE";
    db.exists(sql, params![org, part, profile.0])?;
    Ok(())
}

/// Nothing is stored: the rows stay on the phone until a trainer binds the profile.
pub(super) fn note_foreign(
    db: &Db<'_>,
    who: &DeviceCtx,
    range: &RangeIn,
    now: UnixMillis,
    done: &mut Accepted,
) -> Result<(), StoreError> {
    let note = Note::about(NoteCode::NOT_BOUND, range.slot, range.epoch, range.from, range.len());
    done.notes.push(note);
    audit::write(
        db,
        who.org,
        now,
        &who.device.to_string(),
        "profile.not_bound",
        &range.profile.to_string(),
    )
}
