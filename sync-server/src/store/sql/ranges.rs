//! A run of rows as it is stored: sealed, at the next place of its feed (sync.md §5).

use super::feeds::{self, Place};
use super::sealed::{self, Owner, Part};
use super::segments::Segment;
use super::{Db, params};
use crate::store::StoreError;
use app_domain::id::UnixMillis;
use app_domain::wire::Hash8;

/// Rows from `from` on, in columns.
pub(super) struct Range {
    pub from: u32,
    pub n: usize,
    pub digest: Hash8,
    pub cols: Vec<u8>,
}

/// Stores a range of a segment; what is held is told by the caller.
pub(super) fn insert(
    db: &Db<'_>,
    segment: &Segment,
    Range { from, n, digest, cols }: Range,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let Segment { org, part, profile, epoch, feed, .. } = *segment;
    let pos = feeds::take_pos(db, Place { org, part, feed })?;
    let owner = Owner { org, profile, part: Part::Range { epoch, from } };
    let (form, body) = sealed::seal(db, owner, cols)?;
    let sql = "INSERT INTO range (org, part, profile, epoch, from_seq, n, feed, pos, digest, body, at_ms, sealed)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)";
    let (epoch, feed, pos) = (epoch.to_be_bytes(), feeds::key(feed), pos.cast_signed());
    let values =
        params![org, part, profile.0, epoch, from, n, feed, pos, digest, body, now.0, form];
    db.execute(sql, values)?;
    Ok(())
}
