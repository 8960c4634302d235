//! Rows set apart: durably kept with a reason, shown on the console, never in the way of others (I-ONE, I-KEEP).

use super::super::feeds::{self, Place};
use super::super::sealed::{self, Owner, Part};
use super::super::segments::Segment;
use super::super::{Db, params};
use crate::store::{Accept, DeviceCtx, Kept, StoreError};
use app_domain::wire::{FeedId, Item, Rebased, RowRef};

/// Bytes set apart for one device before more is refused (sync.md §4).
const MOST_BYTES: i64 = 1 << 20;

/// Whether there is room for these rows.
pub(super) fn has_room(
    db: &Db<'_>,
    who: &DeviceCtx,
    rows: &[(u32, &Kept)],
) -> Result<bool, StoreError> {
    let sql = "SELECT coalesce(sum(length(bytes)), 0) FROM quarantine WHERE org = ?1 AND part >= 0 AND device = ?2 AND state = 0";
    let used: i64 = db.query_row(sql, params![who.org, who.device.0], |row| row.get(0))?;
    let more: usize = rows.iter().map(|(_, row)| row.bytes.len()).sum();
    Ok(used.saturating_add(i64::try_from(more).unwrap_or(i64::MAX)) <= MOST_BYTES)
}

/// Keeps one row with its reason; twice is once (I-IDEM).
pub(super) fn keep(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    segment: &Segment,
    (seq, row): (u32, &Kept),
    reason: &str,
) -> Result<(), StoreError> {
    let part = Part::Apart { epoch: segment.epoch, seq, hash: row.hash };
    let owner = Owner { org: segment.org, profile: segment.profile, part };
    let (form, bytes) = sealed::seal(db, owner, row.bytes.clone())?;
    let sql = "INSERT INTO quarantine (org, part, profile, epoch, seq, hash, device, bytes, reason, first_ms, sealed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING";
    db.execute(
        sql,
        params![
            segment.org,
            segment.part,
            segment.profile.0,
            segment.epoch.to_be_bytes(),
            seq,
            row.hash,
            who.device.0,
            bytes,
            reason,
            batch.now.0,
            form,
        ],
    )?;
    Ok(())
}

/// Tells every replica of the log, the writer's too: a note is lost with its answer, and what the server folds into
/// nothing no phone may show as done (I-FOLD, I-KEEP).
pub(super) fn tell(
    db: &Db<'_>,
    segment: &Segment,
    from: u32,
    rows: usize,
    reason: &str,
) -> Result<(), StoreError> {
    let feed = FeedId::profile(segment.profile);
    let place = Place { org: segment.org, part: segment.part, feed };
    let item = Item::Quarantine(RowRef {
        profile: segment.profile,
        epoch: segment.epoch,
        from,
        n: u32::try_from(rows).unwrap_or(u32::MAX),
        reason: Some(reason.to_owned()),
    });
    feeds::push(db, place, &item)?;
    Ok(())
}

/// The rows of a fork came again under an epoch of their own (sync.md §2.1).
pub(super) fn resolve_fork(
    db: &Db<'_>,
    segment: &Segment,
    from: Rebased,
) -> Result<(), StoreError> {
    let sql = "UPDATE quarantine SET state = 2 WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4
               AND seq >= ?5 AND seq - ?5 < ?6 AND reason = 'fork'";
    db.execute(
        sql,
        params![
            segment.org,
            segment.part,
            segment.profile.0,
            from.epoch.to_be_bytes(),
            from.from,
            from.n,
        ],
    )?;
    Ok(())
}
