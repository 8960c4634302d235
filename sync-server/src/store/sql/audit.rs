//! The audit: append-only, each entry hashed over the one before; ids only, no learning content (sync.md §9).

use super::people::{Action, may};
use super::{Absent, Db, Row, orgs, params};
use crate::ids::{OrgId, StaffId};
use crate::store::{AuditRow, Staff, StoreError};
use app_domain::id::UnixMillis;
use std::collections::BTreeMap;
use std::ops::Range;

/// Entries looked at in one go.
const PAGE: i64 = 1_000;

/// Adds an entry. The organisation's row is locked first: two entries never follow the same one.
pub(super) fn write(
    db: &Db<'_>,
    org: OrgId,
    at: UnixMillis,
    who: &str,
    action: &str,
    target: &str,
) -> Result<(), StoreError> {
    orgs::lock(db, org)?;
    let sql = "SELECT seq, hash FROM audit WHERE org = ?1 AND part = 0 ORDER BY seq DESC LIMIT 1";
    let last: Option<(i64, [u8; 32])> =
        db.query_row(sql, params![org], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (seq, before) = last.unwrap_or((0, [0; 32]));
    let hash = link(before, at.0, who, action, target);
    let sql = "INSERT INTO audit (org, seq, at_ms, who, action, target, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    db.execute(sql, params![org, seq + 1, at.0, who, action, target, hash])?;
    Ok(())
}

/// Whether every entry still hashes over the one before, and how many there are.
pub(super) fn holds(db: &Db<'_>, org: OrgId) -> Result<(bool, u64), StoreError> {
    // Entries are numbered from 1 without a gap: how many were read is where the next page begins.
    let sql = "SELECT at_ms, who, action, target, hash FROM audit WHERE org = ?1 AND part = 0 AND seq > ?2
               ORDER BY seq LIMIT ?3";
    let (mut before, mut count) = ([0; 32], 0_i64);
    loop {
        let page = db.query(sql, params![org, count, PAGE], entry)?;
        if page.is_empty() {
            return Ok((true, count.unsigned_abs()));
        }
        for Entry { at, who, action, target, hash } in page {
            before = link(before, at, &who, &action, &target);
            count += 1;
            if before != hash {
                return Ok((false, count.unsigned_abs()));
            }
        }
    }
}

/// Lines of one page or file.
const MOST_LINES: i64 = 5_000;

/// Entries of a time, newest first; only a coordinator reads them.
pub(super) fn list(
    db: &Db<'_>,
    who: &Staff,
    time: &Range<UnixMillis>,
) -> Result<Vec<AuditRow>, StoreError> {
    if !may(who.role, Action::Audit, false) {
        return Err(StoreError::NotFound);
    }
    let sql = "SELECT id, name FROM staff WHERE org = ?1 AND part = 0";
    let names: BTreeMap<String, String> = db
        .query(sql, params![who.org], |row| Ok((row.get::<StaffId>(0)?.to_string(), row.get(1)?)))?
        .into_iter()
        .collect();
    let sql = "SELECT seq, at_ms, who, action, target FROM audit WHERE org = ?1 AND part = 0
               AND at_ms >= ?2 AND at_ms < ?3 ORDER BY seq DESC LIMIT ?4";
    db.query(sql, params![who.org, time.start.0, time.end.0, MOST_LINES], |row| {
        let who: String = row.get(2)?;
        Ok(AuditRow {
            seq: row.get::<i64>(0)?.unsigned_abs(),
            at: UnixMillis(row.get(1)?),
            who: names.get(&who).cloned().unwrap_or(who),
            action: row.get(3)?,
            target: row.get(4)?,
        })
    })
}

struct Entry {
    at: i64,
    who: String,
    action: String,
    target: String,
    hash: [u8; 32],
}

fn entry(row: &Row) -> Result<Entry, StoreError> {
    Ok(Entry {
        at: row.get(0)?,
        who: row.get(1)?,
        action: row.get(2)?,
        target: row.get(3)?,
        hash: row.get(4)?,
    })
}

fn link(before: [u8; 32], at: i64, who: &str, action: &str, target: &str) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("audit/1");
    hasher.update(&before).update(&at.to_be_bytes());
    for part in [who, action, target] {
        hasher.update(&(part.len() as u64).to_be_bytes()).update(part.as_bytes());
    }
    *hasher.finalize().as_bytes()
}
