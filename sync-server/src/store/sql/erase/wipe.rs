//! What goes. Places in feeds stay, as tombstones (I-DENSE).

use super::super::feeds::{self, Place};
use super::super::{Db, orgs, params};
use super::{late, orders};
use crate::erased_log::Cause;
use crate::ids::{OrgId, PersonId};
use crate::store::StoreError;
use crate::vault::profile_hash;
use app_domain::id::{DeviceId, ProfileId};
use app_domain::wire::{FeedId, Item};
use std::collections::BTreeSet;

/// All that was written under a profile, and the order to every phone that ever held it.
pub(super) fn profile(
    db: &Db<'_>,
    org: OrgId,
    profile: ProfileId,
    cause: Cause,
) -> Result<(), StoreError> {
    let place = Place::of(org, orgs::parts(db, org)?, FeedId::profile(profile));
    late::lock(db, place)?;
    remember(db, org, profile_hash(profile), cause)?;
    for device in holders(db, org, profile)? {
        orders::give(db, org, profile, device)?;
    }
    bury(db, place)?;
    for table in ["quarantine", "report", "segment"] {
        let sql = format!("DELETE FROM {table} WHERE org = ?1 AND part = ?2 AND profile = ?3");
        db.execute(&sql, params![org, place.part, profile.0])?;
    }
    let sql = "DELETE FROM assignment WHERE org = ?1 AND part = 0 AND feed = ?2";
    db.execute(sql, params![org, feeds::key(place.feed)])?;
    let sql = "DELETE FROM profile WHERE org = ?1 AND part = ?2 AND id = ?3";
    db.execute(sql, params![org, place.part, profile.0])?;
    Ok(())
}

/// Late rows are known by this hash.
pub(super) fn remember(
    db: &Db<'_>,
    org: OrgId,
    hash: [u8; 32],
    cause: Cause,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO erasure (org, id, staff, at_ms) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    db.execute(sql, params![org, cause.erasure, cause.staff, cause.at_ms])?;
    let sql = "INSERT INTO erased (org, hash, erasure) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    db.execute(sql, params![org, hash, cause.erasure])?;
    Ok(())
}

/// Phones that subscribed to the profile at any time (slots are never taken back), or are of its person.
fn holders(db: &Db<'_>, org: OrgId, profile: ProfileId) -> Result<BTreeSet<DeviceId>, StoreError> {
    let ever = "SELECT device FROM sub WHERE org = ?1 AND part = 0 AND feed = ?2";
    let now = "SELECT b.device FROM profile p JOIN bound b ON b.org = p.org AND b.part = 0 AND b.person = p.person
               WHERE p.org = ?1 AND p.id = ?2";
    let mut all = BTreeSet::new();
    let key = feeds::key(FeedId::profile(profile));
    all.extend(db.query(ever, params![org, key], |row| row.get(0).map(DeviceId))?);
    all.extend(db.query(now, params![org, profile.0], |row| row.get(0).map(DeviceId))?);
    Ok(all)
}

/// Every place of a feed says “gone” from now on: cursors stay right, and nothing is there.
fn bury(db: &Db<'_>, at: Place) -> Result<(), StoreError> {
    let (tag, gone) = Item::Gone.parts();
    let key = feeds::key(at.feed);
    let sql = "UPDATE item SET tag = ?4, body = ?5 WHERE org = ?1 AND part = ?2 AND feed = ?3";
    db.execute(sql, params![at.org, at.part, key, tag, gone])?;
    let sql = "SELECT pos FROM range WHERE org = ?1 AND part = ?2 AND feed = ?3 ORDER BY pos";
    let places = db.query(sql, params![at.org, at.part, key], |row| row.get::<i64>(0))?;
    for pos in places {
        let sql =
            "INSERT INTO item (org, part, feed, pos, tag, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        db.execute(sql, params![at.org, at.part, key, pos, tag, gone])?;
    }
    let sql = "DELETE FROM range WHERE org = ?1 AND part = ?2 AND feed = ?3";
    db.execute(sql, params![at.org, at.part, key])?;
    Ok(())
}

/// The person itself: name, telephone, what staff noted, codes.
pub(in crate::store::sql) fn person(
    db: &Db<'_>,
    org: OrgId,
    id: PersonId,
) -> Result<(), StoreError> {
    for table in ["member", "contact", "bound", "seen", "enrol_code"] {
        let sql = format!("DELETE FROM {table} WHERE org = ?1 AND part = 0 AND person = ?2");
        db.execute(&sql, params![org, id])?;
    }
    let sql = "DELETE FROM person WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![org, id])?;
    Ok(())
}
