//! Rows that came from the server.

use super::{apply::add_held, rebase};
use crate::error::DbError;
use crate::segment::Segment;
use app_domain::event::Kind;
use app_domain::id::{Epoch, ProfileId};
use app_domain::planted::{Bug, planted};
use app_domain::ports::{AccountId, Applied};
use app_domain::row::Row;
use app_domain::wire::{Held, row_hash};
use rusqlite::Connection;

/// Stores what is not here; what is here is compared by hash. A segment that other rows contradict is rebased first
/// (sync.md §2.1): no row is lost by it, whoever wrote it.
pub(super) fn rows(
    conn: &Connection,
    id: AccountId,
    key: (ProfileId, Epoch),
    header: &[u8],
    (from, rows): (u32, &[Vec<u8>]),
    applied: &mut Applied,
) -> Result<(), DbError> {
    let mut segment = load(conn, key, header)?;
    // Another header is another writer, whatever its rows say.
    let fork =
        if segment.header == header { contradiction(conn, &segment, from, rows)? } else { Some(1) };
    if let Some(seq) = fork {
        applied.rebased += u32::from(rebase::from(conn, key.0, key.1, seq)?);
        segment = load(conn, key, header)?;
    }
    // The segment before its rows: they refer to it.
    segment.save(conn)?;
    for (seq, row) in (from..).zip(rows) {
        let unknown = || Row::from_bytes(row).is_ok_and(|row| Kind::of(row.kind).is_none());
        if planted(Bug::UnknownKindDropped) && unknown() {
            continue;
        }
        if !segment.have.covers(seq, seq) {
            segment.put(conn, seq, row)?;
            applied.new_rows += 1;
        }
    }
    segment.catch_up(conn)?;
    segment.save(conn)?;
    let Some(last) = u32::try_from(rows.len()).ok().and_then(|n| (from + n).checked_sub(1)) else {
        return Ok(());
    };
    add_held(conn, id, key, &Held::range(from, last))
}

fn load(conn: &Connection, key: (ProfileId, Epoch), header: &[u8]) -> Result<Segment, DbError> {
    let known = Segment::load(conn, key.0, key.1)?;
    Ok(known.unwrap_or_else(|| Segment::fresh(key.0, key.1, header.to_vec(), false)))
}

/// The first row that is here and is another.
fn contradiction(
    conn: &Connection,
    segment: &Segment,
    from: u32,
    rows: &[Vec<u8>],
) -> Result<Option<u32>, DbError> {
    for (seq, row) in (from..).zip(rows) {
        if !segment.have.covers(seq, seq) {
            continue;
        }
        let theirs = row_hash(segment.profile, segment.epoch, seq, row);
        if segment.hash_of(conn, seq)?.is_some_and(|ours| ours != theirs) {
            return Ok(Some(seq));
        }
    }
    Ok(None)
}
