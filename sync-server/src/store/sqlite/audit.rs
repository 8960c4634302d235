//! The audit: append-only, each entry hashed over the one before; ids only, no learning content (sync.md §9).

use crate::ids::OrgId;
use crate::store::StoreError;
use app_domain::id::UnixMillis;
use rusqlite::{Connection, OptionalExtension, params};

/// Adds an entry.
pub(super) fn write(
    db: &Connection,
    org: OrgId,
    at: UnixMillis,
    who: &str,
    action: &str,
    target: &str,
) -> Result<(), StoreError> {
    let sql = "SELECT seq, hash FROM audit WHERE org = ?1 AND part = 0 ORDER BY seq DESC LIMIT 1";
    let last: Option<(i64, [u8; 32])> = db
        .prepare_cached(sql)?
        .query_row(params![org], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (seq, before) = last.unwrap_or((0, [0; 32]));
    let hash = link(before, at.0, who, action, target);
    let sql = "INSERT INTO audit (org, seq, at_ms, who, action, target, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    db.prepare_cached(sql)?.execute(params![org, seq + 1, at.0, who, action, target, hash])?;
    Ok(())
}

/// Whether every entry still hashes over the one before, and how many there are.
pub(super) fn holds(db: &Connection, org: OrgId) -> Result<(bool, u64), StoreError> {
    let sql = "SELECT at_ms, who, action, target, hash FROM audit WHERE org = ?1 AND part = 0 ORDER BY seq";
    let mut asking = db.prepare(sql)?;
    let mut found = asking.query(params![org])?;
    let (mut before, mut count) = ([0; 32], 0);
    while let Some(row) = found.next()? {
        let (at, hash): (i64, [u8; 32]) = (row.get(0)?, row.get(4)?);
        let (who, action, target): (String, String, String) =
            (row.get(1)?, row.get(2)?, row.get(3)?);
        before = link(before, at, &who, &action, &target);
        count += 1;
        if before != hash {
            return Ok((false, count));
        }
    }
    Ok((true, count))
}

fn link(before: [u8; 32], at: i64, who: &str, action: &str, target: &str) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_derive_key("audit/1");
    hasher.update(&before).update(&at.to_be_bytes());
    for part in [who, action, target] {
        hasher.update(&(part.len() as u64).to_be_bytes()).update(part.as_bytes());
    }
    *hasher.finalize().as_bytes()
}
