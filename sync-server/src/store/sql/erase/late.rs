//! Rows that come after the erasure: refused, and the order is given again (sync.md §10.3).

use super::super::feeds::{self, Place};
use super::super::{Db, params};
use super::orders;
use crate::ids::OrgId;
use crate::store::{Accept, Accepted, DeviceCtx, RangeIn, StoreError};
use crate::vault::profile_hash;
use app_domain::id::ProfileId;
use app_domain::wire::{Note, NoteCode};

/// Whether a profile was erased here (I-ERASE).
pub(in crate::store::sql) fn is_erased(
    db: &Db<'_>,
    org: OrgId,
    profile: ProfileId,
) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM erased WHERE org = ?1 AND part = 0 AND hash = ?2";
    db.exists(sql, params![org, profile_hash(profile)])
}

/// Waits for whoever works on the profile of this feed.
pub(super) fn lock(db: &Db<'_>, at: Place) -> Result<(), StoreError> {
    let sql = "SELECT 1 FROM profile WHERE org = ?1 AND part = ?2 AND id = ?3 FOR UPDATE";
    db.exists(sql, params![at.org, at.part, at.feed.id]).map(drop)
}

/// Nothing of the range is stored.
pub(in crate::store::sql) fn refuse(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    done: &mut Accepted,
) -> Result<(), StoreError> {
    done.notes.push(Note::about(
        NoteCode::ERASED,
        range.slot,
        range.epoch,
        range.from,
        range.len(),
    ));
    let slot = who.subs.slot(feeds::of_device(who.device)).map(usize::from);
    let cursor = slot.and_then(|slot| batch.cursor.get(slot)).copied().unwrap_or_default();
    orders::give_again(db, who.org, range.profile, (who.device, cursor))
}
