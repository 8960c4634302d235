//! Moving own rows out of a fork (sync.md §2.1): the only way a row ever changes its key.

use crate::db::sql;
use crate::error::DbError;
use crate::segment::{self, Segment};
use app_domain::id::{Epoch, ProfileId};
use app_domain::wire::{Held, Rebased, SegmentHeader, row_hash};
use rusqlite::{Connection, params};

/// All that follows. How many rows are moved is no part of the header: two copies of a phone may have written on
/// differently, and what they share must come under one key.
const ALL: u32 = u32::MAX;

/// Moves the rows from `from` on into a fresh segment whose header says where they come from. Whether there was something
/// to move. Rows pulled from another phone move as its own do, and to the same place: after a server lost its data the
/// other side of a fork may be the first to come back, and what it had acknowledged before may be here only.
pub(super) fn from(
    conn: &Connection,
    profile: ProfileId,
    epoch: Epoch,
    from: u32,
) -> Result<bool, DbError> {
    let Some(mut old) = Segment::load(conn, profile, epoch)? else {
        return Ok(false);
    };
    let from = from.max(1);
    let last = old.have.ranges().last().map_or(0, |(_, to)| *to);
    if from > last {
        return Ok(false);
    }
    let header = SegmentHeader::from_bytes(&old.header)?;
    // A row that was set apart elsewhere never came here: what stands on the two sides of such a gap moves by itself.
    let runs = old.have.common(from, last);
    let moved = runs
        .iter()
        .map(|&(from, to)| Ok((from, segment::rows(conn, profile, epoch, from, to - from + 1)?)))
        .collect::<Result<Vec<_>, DbError>>()?;
    cut(conn, &mut old, from)?;
    for (from, rows) in &moved {
        lay_down(conn, profile, header.clone(), (epoch, *from), rows, old.own)?;
    }
    Ok(true)
}

/// The epoch that rows move to: it follows from the first of them, so that every copy of this phone, and this phone put
/// back to before the move, moves them to the same one. Nothing is counted twice (I-IDEM); nobody writes on in it.
fn epoch_of(profile: ProfileId, (epoch, from): (Epoch, u32), first: &[u8]) -> Epoch {
    Epoch(u64::from_be_bytes(row_hash(profile, epoch, from, first)).max(1))
}

/// Puts rows under their new key, those left out that lie there already: another copy of this phone was first. Where it
/// wrote on differently, the rest moves once more.
fn lay_down(
    conn: &Connection,
    profile: ProfileId,
    mut header: SegmentHeader,
    was: (Epoch, u32),
    rows: &[Vec<u8>],
    own: bool,
) -> Result<(), DbError> {
    let Some(first) = rows.first() else { return Ok(()) };
    let epoch = epoch_of(profile, was, first);
    header.rebased_from = Some(Rebased { epoch: was.0.0, from: was.1, n: ALL });
    let known = Segment::load(conn, profile, epoch)?;
    let fresh = || Segment::fresh(profile, epoch, header.to_bytes(), own);
    let mut new = known.unwrap_or_else(fresh);
    new.save(conn)?;
    let mut rest = None;
    for (seq, row) in (1..).zip(rows) {
        match new.hash_of(conn, seq)? {
            None => new.put(conn, seq, row)?,
            Some(hash) if hash == row_hash(profile, epoch, seq, row) => {}
            Some(_) => {
                rest = Some(seq);
                break;
            }
        }
    }
    new.catch_up(conn)?;
    new.save(conn)?;
    let Some(seq) = rest else { return Ok(()) };
    let at = usize::try_from(seq - 1).unwrap_or(rows.len());
    lay_down(conn, profile, header, (epoch, seq), rows.get(at..).unwrap_or_default(), own)
}

/// Takes the rows from `from` on out of a segment. One that has none left goes with its header: the other writer's may
/// be another.
fn cut(conn: &Connection, old: &mut Segment, from: u32) -> Result<(), DbError> {
    let key = params![old.profile.0, sql(old.epoch.0), from];
    conn.execute("DELETE FROM event WHERE profile = ?1 AND epoch = ?2 AND seq >= ?3", key)?;
    conn.execute("DELETE FROM quarantine WHERE profile = ?1 AND epoch = ?2 AND seq >= ?3", key)?;
    let keep = from - 1;
    let head = old.head_at(conn, keep.min(old.n))?;
    let Some(head) = head.filter(|_| !old.have.common(1, keep).is_empty()) else {
        let key = params![old.profile.0, sql(old.epoch.0)];
        conn.execute("DELETE FROM segment WHERE profile = ?1 AND epoch = ?2", key)?;
        return Ok(());
    };
    old.head = head;
    old.n = old.n.min(keep);
    old.have = Held::of(&old.have.common(1, keep));
    old.save(conn)
}
