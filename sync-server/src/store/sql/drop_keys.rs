//! The key of a day that admits near-misses, on the organisation's feed (sync.md §12.1): it says “one of us” and nothing
//! more, and is forgotten two days later.

use super::feeds::{self, Place};
use super::{Db, orgs, params};
use crate::ids::OrgId;
use crate::store::{PublicKeys, StoreError};
use app_domain::wire::{DropKey, Item};

/// Draws the keys of today and tomorrow, so that a phone without a network has one in the morning; lets go of those that
/// admit nothing any more.
pub(super) fn renew(
    db: &Db<'_>,
    org: OrgId,
    keys: PublicKeys,
    today: i64,
) -> Result<(), StoreError> {
    let (last, over) = (today + 1, today - DropKey::GOOD_DAYS);
    let sql = "SELECT 1 FROM drop_key WHERE org = ?1 AND part = 0 AND day = ?2";
    if db.exists(sql, params![org, last])? {
        return Ok(());
    }
    // Another process may begin the same day: one of them draws, the other finds it done.
    orgs::lock(db, org)?;
    for day in [today, last] {
        if !db.exists(sql, params![org, day])? {
            draw(db, org, keys, day)?;
        }
    }
    forget(db, org, over)
}

fn draw(db: &Db<'_>, org: OrgId, keys: PublicKeys, day: i64) -> Result<(), StoreError> {
    let key = DropKey {
        day,
        key: db.entropy.bytes(),
        safety_key: keys.safety,
        sealing_key: keys.sealing,
    };
    let secret = key.key;
    let pos = feeds::push(db, place(org), &Item::DropKey(key))?;
    let sql = "INSERT INTO drop_key (org, day, key, pos) VALUES (?1, ?2, ?3, ?4)";
    db.execute(sql, params![org, day, secret, pos.cast_signed()])?;
    Ok(())
}

/// A key that is over leaves its place in the feed, and nothing in it (I-DENSE): a phone that was away for a year does
/// not read a year of keys.
fn forget(db: &Db<'_>, org: OrgId, last: i64) -> Result<(), StoreError> {
    let sql = "SELECT pos FROM drop_key WHERE org = ?1 AND part = 0 AND day <= ?2 ORDER BY day";
    let over: Vec<i64> = db.query(sql, params![org, last], |row| row.get(0))?;
    let (tag, body) = Item::Gone.parts();
    for pos in over {
        let sql = "UPDATE item SET tag = ?4, body = ?5 WHERE org = ?1 AND part = 0 AND feed = ?2 AND pos = ?3";
        db.execute(sql, params![org, feeds::key(feeds::of_org(org)), pos, tag, body])?;
    }
    let sql = "DELETE FROM drop_key WHERE org = ?1 AND part = 0 AND day <= ?2";
    db.execute(sql, params![org, last])?;
    Ok(())
}

const fn place(org: OrgId) -> Place {
    Place { org, part: 0, feed: feeds::of_org(org) }
}

/// The keys that admit on a day.
pub(super) fn good(
    db: &Db<'_>,
    org: OrgId,
    keys: PublicKeys,
    today: i64,
) -> Result<Vec<DropKey>, StoreError> {
    let sql = "SELECT day, key FROM drop_key WHERE org = ?1 AND part = 0 AND day <= ?2 AND day > ?3 ORDER BY day DESC";
    db.query(sql, params![org, today, today - DropKey::GOOD_DAYS], |row| {
        Ok(DropKey {
            day: row.get(0)?,
            key: row.get(1)?,
            safety_key: keys.safety,
            sealing_key: keys.sealing,
        })
    })
}
