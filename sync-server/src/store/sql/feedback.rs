//! Words by voice to the makers: bounded, nameless, gone after four weeks.

use super::{Absent, Db, params};
use super::{audit, orgs};
use crate::ids::OrgId;
use crate::store::{FeedbackRow, NewFeedback, Staff, StoreError};
use app_domain::id::UnixMillis;

/// Days a voice is kept (domain.md §8: voice 28 days).
const KEPT_DAYS: i64 = 28;
/// What an organisation keeps at most: voices, and bytes of them.
const MOST: i64 = 500;
const MOST_BYTES: i64 = 200 << 20;
const DAY_MS: i64 = 86_400_000;

/// Keeps a voice; the same one again changes nothing (I-IDEM).
pub(super) fn keep(
    db: &Db<'_>,
    org: OrgId,
    new: &NewFeedback,
    now: UnixMillis,
) -> Result<(), StoreError> {
    orgs::lock(db, org)?;
    let day = now.0.div_euclid(DAY_MS);
    forget_old(db, org, day)?;
    if is_there(db, org, new.id)? {
        return Ok(());
    }
    let sql = "SELECT count(*), coalesce(sum(length(sound)), 0) FROM feedback WHERE org = ?1 AND part = 0";
    let (many, bytes): (i64, i64) =
        db.query_row(sql, params![org], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let more = i64::try_from(new.sound.len()).unwrap_or(i64::MAX);
    if many >= MOST || bytes.saturating_add(more) > MOST_BYTES {
        return Err(StoreError::Full);
    }
    let sql = "INSERT INTO feedback (org, id, day, screen, app, ms, media, sound) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    db.execute(sql, params![org, new.id, day, new.screen, new.app, new.ms, new.media, new.sound])?;
    Ok(())
}

fn is_there(db: &Db<'_>, org: OrgId, id: [u8; 16]) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM feedback WHERE org = ?1 AND part = 0 AND id = ?2";
    db.exists(sql, params![org, id])
}

fn forget_old(db: &Db<'_>, org: OrgId, day: i64) -> Result<(), StoreError> {
    let sql = "DELETE FROM feedback WHERE org = ?1 AND part = 0 AND day <= ?2";
    db.execute(sql, params![org, day - KEPT_DAYS])?;
    Ok(())
}

/// All of an organisation, newest first; what is over goes before.
pub(super) fn all(
    db: &Db<'_>,
    who: &Staff,
    now: UnixMillis,
) -> Result<Vec<FeedbackRow>, StoreError> {
    forget_old(db, who.org, now.0.div_euclid(DAY_MS))?;
    let sql = "SELECT id, day, screen, app, ms, heard FROM feedback WHERE org = ?1 AND part = 0
               ORDER BY heard, day DESC, id LIMIT ?2";
    db.query(sql, params![who.org, MOST], |row| {
        Ok(FeedbackRow {
            id: row.get(0)?,
            at: UnixMillis(row.get::<i64>(1)? * DAY_MS),
            screen: row.get(2)?,
            app: row.get(3)?,
            ms: row.get(4)?,
            heard: row.get(5)?,
        })
    })
}

/// The sound of one, and its media type.
pub(super) fn sound(
    db: &Db<'_>,
    who: &Staff,
    id: [u8; 16],
) -> Result<(String, Vec<u8>), StoreError> {
    let sql = "SELECT media, sound FROM feedback WHERE org = ?1 AND part = 0 AND id = ?2";
    let found = db.query_row(sql, params![who.org, id], |row| Ok((row.get(0)?, row.get(1)?)));
    found.optional()?.ok_or(StoreError::NotFound)
}

/// Somebody has heard it.
pub(super) fn heard(
    db: &Db<'_>,
    who: &Staff,
    id: [u8; 16],
    now: UnixMillis,
) -> Result<(), StoreError> {
    let sql = "UPDATE feedback SET heard = 1 WHERE org = ?1 AND part = 0 AND id = ?2";
    changed(db.execute(sql, params![who.org, id])?)?;
    audit::write(db, who.org, now, &who.id.to_string(), "feedback.heard", &crate::secret::hex(&id))
}

/// Erases it.
pub(super) fn erase(
    db: &Db<'_>,
    who: &Staff,
    id: [u8; 16],
    now: UnixMillis,
) -> Result<(), StoreError> {
    let sql = "DELETE FROM feedback WHERE org = ?1 AND part = 0 AND id = ?2";
    changed(db.execute(sql, params![who.org, id])?)?;
    audit::write(db, who.org, now, &who.id.to_string(), "feedback.erase", &crate::secret::hex(&id))
}

const fn changed(rows: u64) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
