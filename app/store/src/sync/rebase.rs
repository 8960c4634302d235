//! Moving own rows out of a fork (sync.md §2.1): the only way a row ever changes its key.

use crate::db::sql;
use crate::error::DbError;
use crate::random;
use crate::segment::{self, Segment};
use app_domain::id::{Epoch, ProfileId};
use app_domain::ports::Ids;
use app_domain::wire::{Held, Rebased, SegmentHeader, head0};
use rusqlite::{Connection, params};

/// Moves the own rows from `from` on into a fresh segment whose header says where they come from. Whether there was
/// something to move.
pub(super) fn from(
    conn: &Connection,
    profile: ProfileId,
    epoch: Epoch,
    from: u32,
    ids: &dyn Ids,
) -> Result<bool, DbError> {
    let Some(mut old) = Segment::load(conn, profile, epoch)?.filter(|old| old.own) else {
        return Ok(false);
    };
    let from = from.max(1);
    if from > old.n {
        return Ok(false);
    }
    let moved = old.n - from + 1;
    let rows = segment::rows(conn, profile, epoch, from, moved)?;
    let mut header = SegmentHeader::from_bytes(&old.header)?;
    header.rebased_from = Some(Rebased { epoch: epoch.0, from, n: moved });
    let mut new = Segment::fresh(profile, Epoch(random::nonzero(ids)?), header.to_bytes(), true);
    cut(conn, &mut old, from)?;
    new.save(conn)?;
    for (seq, row) in (1..).zip(&rows) {
        new.put(conn, seq, row)?;
    }
    new.save(conn)?;
    Ok(true)
}

/// Takes the rows from `from` on out of a segment.
fn cut(conn: &Connection, old: &mut Segment, from: u32) -> Result<(), DbError> {
    let key = params![old.profile.0, sql(old.epoch.0), from];
    conn.execute("DELETE FROM event WHERE profile = ?1 AND epoch = ?2 AND seq >= ?3", key)?;
    let key = params![old.profile.0, sql(old.epoch.0), from];
    conn.execute("DELETE FROM quarantine WHERE profile = ?1 AND epoch = ?2 AND seq >= ?3", key)?;
    let keep = from - 1;
    let head = old.head_at(conn, keep)?;
    old.head = head.unwrap_or_else(|| head0(old.profile, old.epoch, &old.header));
    old.n = keep;
    old.have = Held::range(1, keep);
    old.save(conn)
}
