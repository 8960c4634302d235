//! A stored report is folded again from its rows and compared (I-FOLD, sync.md §2.5): what a disk or a fault of ours has
//! changed is rebuilt, never repaired.

use super::super::sealed::{self, Part};
use super::super::{Absent, Db, Row, feeds, params};
use super::{Folded, Place, fold_from_nothing, owner};
use crate::report::FOLD_VERSION;
use crate::store::{Proof, ReportKey, StoreError};
use app_domain::id::ProfileId;
use app_domain::wire::FeedId;

/// A report as it lies in its table.
struct Lying {
    key: ReportKey,
    pos: u64,
    sealed: u8,
    state: Vec<u8>,
    brief: Vec<u8>,
}

impl Lying {
    /// What it says; nothing when it does not open any more.
    fn opened(self, db: &Db<'_>, place: Place) -> Option<Folded> {
        let open = |part, body| sealed::open(db, owner(place, part), (self.sealed, body)).ok();
        Some(Folded {
            state: open(Part::Report, self.state)?,
            brief: open(Part::Brief, self.brief)?,
        })
    }
}

/// Proves the report after `last` in the order of their keys; `None` after the last one.
pub(in super::super) fn next(
    db: &Db<'_>,
    last: Option<ReportKey>,
) -> Result<Option<Proof>, StoreError> {
    let Some(lying) = after(db, last)? else { return Ok(None) };
    let ReportKey { org, part, profile } = lying.key;
    let place = Place { org, part, feed: FeedId::profile(profile) };
    // One that is behind is folded anyway, and a newer anchor may have moved its rows.
    if feeds::last_pos(db, place)? != lying.pos {
        return Ok(Some(Proof { at: lying.key, mended: false }));
    }
    let (at, pos) = (lying.key, lying.pos);
    let fresh = fold_from_nothing(db, place, pos)?;
    let mended = lying.opened(db, place).as_ref() != Some(&fresh);
    if mended {
        super::save(db, place, pos, &fresh)?;
    }
    Ok(Some(Proof { at, mended }))
}

fn after(db: &Db<'_>, last: Option<ReportKey>) -> Result<Option<Lying>, StoreError> {
    let columns = "SELECT org, part, profile, pos, sealed, state, brief FROM report";
    let order = "ORDER BY org, part, profile LIMIT 1";
    match last {
        None => {
            let sql = format!("{columns} WHERE version = ?1 {order}");
            db.query_row(&sql, params![FOLD_VERSION], read).optional()
        }
        Some(key) => {
            let sql = format!(
                "{columns} WHERE version = ?1 AND (org, part, profile) > (?2, ?3, ?4) {order}"
            );
            let values = params![FOLD_VERSION, key.org, key.part, key.profile.0];
            db.query_row(&sql, values, read).optional()
        }
    }
}

fn read(row: &Row) -> Result<Lying, StoreError> {
    let key = ReportKey { org: row.get(0)?, part: row.get(1)?, profile: ProfileId(row.get(2)?) };
    let pos = row.get::<i64>(3)?.unsigned_abs();
    Ok(Lying { key, pos, sealed: row.get(4)?, state: row.get(5)?, brief: row.get(6)? })
}
