//! The orders to phones: given on the phone's own feed, in a 401, and again when rows come late (sync.md §10).

use super::super::feeds::{self, Place};
use super::super::{Absent, Db, Row, audit, orgs, params};
use crate::ids::{ErasureId, OrgId};
use crate::secret::SecretHash;
use crate::store::{DeviceCtx, ErasureRow, Role, Staff, StoreError};
use crate::vault::profile_hash;
use app_domain::id::{DeviceId, ProfileId, UnixMillis};
use app_domain::wire::{FeedId, Item};
use std::collections::BTreeMap;

/// Orders one 401 carries.
const MOST: u32 = 64;

const fn place(org: OrgId, feed: FeedId) -> Place {
    Place { org, part: 0, feed }
}

/// Puts the order at the end of a phone's own feed.
pub(super) fn give(
    db: &Db<'_>,
    org: OrgId,
    profile: ProfileId,
    device: DeviceId,
) -> Result<(), StoreError> {
    let pos = feeds::push(db, place(org, feeds::of_device(device)), &Item::Erase(profile))?;
    let sql = "INSERT INTO erase_order (org, hash, device, pos) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT (org, part, hash, device) DO UPDATE SET pos = ?4, done_ms = NULL";
    db.execute(sql, params![org, profile_hash(profile), device.0, pos.cast_signed()])?;
    Ok(())
}

/// Gives it again, unless it still waits beyond the phone's cursor.
pub(super) fn give_again(
    db: &Db<'_>,
    org: OrgId,
    profile: ProfileId,
    (device, cursor): (DeviceId, u64),
) -> Result<(), StoreError> {
    let sql = "SELECT pos, done_ms IS NULL FROM erase_order WHERE org = ?1 AND part = 0 AND hash = ?2 AND device = ?3";
    let values = params![org, profile_hash(profile), device.0];
    let read = |row: &Row| Ok((row.get::<i64>(0)?.unsigned_abs(), row.get::<bool>(1)?));
    match db.query_row(sql, values, read).optional()? {
        Some((pos, true)) if pos > cursor => Ok(()),
        _ => give(db, org, profile, device),
    }
}

/// A phone says that a profile is gone from it. The order stays for a copy of the phone that comes back from a backup: the
/// random id in it is all that is left, and the housekeeping takes it in the end (`retention.rs`).
pub(in crate::store::sql) fn done(
    db: &Db<'_>,
    who: &DeviceCtx,
    profile: ProfileId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    orgs::lock(db, who.org)?;
    let sql = "UPDATE erase_order SET done_ms = coalesce(done_ms, ?4)
               WHERE org = ?1 AND part = 0 AND hash = ?2 AND device = ?3";
    let values = params![who.org, profile_hash(profile), who.device.0, now.0];
    let ordered = db.execute(sql, values)?;
    let action = if ordered > 0 { "erase.done" } else { "erase.by_phone" };
    audit::write(db, who.org, now, &who.device.to_string(), action, "")?;
    if ordered == 0 {
        return Ok(());
    }
    end_empty(db, who, now)
}

/// A phone of nobody that has nothing left to erase is not enrolled any more.
fn end_empty(db: &Db<'_>, who: &DeviceCtx, now: UnixMillis) -> Result<(), StoreError> {
    let sql = "UPDATE device SET revoked_ms = ?3 WHERE org = ?1 AND part = 0 AND id = ?2 AND revoked_ms IS NULL
               AND NOT EXISTS (SELECT 1 FROM bound b WHERE b.org = ?1 AND b.part = 0 AND b.device = ?2)
               AND NOT EXISTS (SELECT 1 FROM erase_order o WHERE o.org = ?1 AND o.part = 0 AND o.device = ?2
                               AND o.done_ms IS NULL)";
    if db.execute(sql, params![who.org, who.device.0, now.0])? == 0 {
        return Ok(());
    }
    audit::write(db, who.org, now, "server", "device.revoke", &who.device.to_string())
}

/// What a phone whose enrolment was ended is to erase all the same, also when it said once that it did: it may have come
/// back from a backup.
pub(in crate::store::sql) fn of_revoked(
    db: &Db<'_>,
    token: SecretHash,
) -> Result<Vec<ProfileId>, StoreError> {
    let sql = "SELECT t.org, t.device FROM token t WHERE t.hash = ?1";
    let found =
        db.query_row(sql, params![token], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((org, device)): Option<(OrgId, [u8; 8])> = found else { return Ok(Vec::new()) };
    let sql = "SELECT i.body FROM erase_order o JOIN item i ON i.org = o.org AND i.part = 0 AND i.feed = ?3 AND i.pos = o.pos
               WHERE o.org = ?1 AND o.part = 0 AND o.device = ?2 AND i.tag = 6 ORDER BY i.pos DESC LIMIT ?4";
    let feed = feeds::key(feeds::of_device(DeviceId(device)));
    let bodies = db.query(sql, params![org, device, feed, MOST], |row| row.get::<Vec<u8>>(0))?;
    let profile = |body: &Vec<u8>| match Item::of_parts(6, body) {
        Item::Erase(profile) => Some(profile),
        _ => None,
    };
    Ok(bodies.iter().filter_map(profile).collect())
}

/// How far each erasure is, newest first: those one asked for, or all for a coordinator.
pub(in crate::store::sql) fn progress(
    db: &Db<'_>,
    who: &Staff,
) -> Result<Vec<ErasureRow>, StoreError> {
    let sql = "SELECT e.id, e.at_ms, s.name FROM erasure e
               LEFT JOIN staff s ON s.org = e.org AND s.part = 0 AND s.id = e.staff
               WHERE e.org = ?1 AND e.part = 0 AND (?3 OR e.staff = ?2) ORDER BY e.at_ms DESC, e.id LIMIT 200";
    let all = who.role == Role::Coordinator;
    let mut rows = db.query(sql, params![who.org, who.id, all], |row| {
        Ok(ErasureRow {
            id: row.get(0)?,
            at: UnixMillis(row.get(1)?),
            by: row.get::<Option<String>>(2)?.unwrap_or_default(),
            phones: 0,
            erased: 0,
            ended: 0,
        })
    })?;
    let phones = phones(db, who.org)?;
    for ((erasure, _), phone) in &phones {
        if let Some(row) = rows.iter_mut().find(|row| row.id == *erasure) {
            row.phones += 1;
            row.erased += u32::from(phone.done);
            row.ended += u32::from(!phone.done && phone.ended);
        }
    }
    Ok(rows)
}

#[derive(Clone, Copy)]
struct PhoneOf {
    done: bool,
    ended: bool,
}

/// Phones of each erasure. One is done when each of its orders is.
fn phones(db: &Db<'_>, org: OrgId) -> Result<BTreeMap<(ErasureId, [u8; 8]), PhoneOf>, StoreError> {
    let sql = "SELECT d.erasure, o.device, o.done_ms IS NOT NULL, v.revoked_ms IS NOT NULL
               FROM erase_order o JOIN erased d ON d.org = o.org AND d.part = 0 AND d.hash = o.hash
               JOIN device v ON v.org = o.org AND v.part = 0 AND v.id = o.device
               WHERE o.org = ?1 AND o.part = 0";
    let orders = db.query(sql, params![org], |row| {
        let phone = PhoneOf { done: row.get(2)?, ended: row.get(3)? };
        Ok(((row.get(0)?, row.get(1)?), phone))
    })?;
    let mut all = BTreeMap::<_, PhoneOf>::new();
    for (key, phone) in orders {
        all.entry(key).and_modify(|one| one.done &= phone.done).or_insert(phone);
    }
    Ok(all)
}
