//! What a device reads: its persons' profiles and groups, its organisation, itself (sync.md §6).
//!
//! A slot is never given to another feed, so a row sent under an old table still finds its feed.

use super::feeds;
use super::{Db, params};
use crate::ids::{GroupId, OrgId, PersonId};
use crate::store::StoreError;
use app_domain::id::{DeviceId, ProfileId};
use app_domain::wire::{FeedId, Slot, SubsTable};

/// The table as it stands.
pub(super) fn read(db: &Db<'_>, org: OrgId, device: DeviceId) -> Result<SubsTable, StoreError> {
    let sql = "SELECT subs FROM device WHERE org = ?1 AND part = 0 AND id = ?2";
    let generation = db.query_row(sql, params![org, device.0], |row| row.get(0))?;
    let sql = "SELECT feed FROM sub WHERE org = ?1 AND part = 0 AND device = ?2 ORDER BY slot";
    let slots =
        db.query(sql, params![org, device.0], |row| Ok(Slot { feed: feeds::of_key(row.get(0)?) }))?;
    Ok(SubsTable { generation, slots })
}

/// Adds what a device should read and does not yet; raises the generation if there was any.
pub(super) fn refresh(db: &Db<'_>, org: OrgId, device: DeviceId) -> Result<SubsTable, StoreError> {
    // A slot is given once: whoever else adds to this table waits.
    let sql = "SELECT 1 FROM device WHERE org = ?1 AND part = 0 AND id = ?2 FOR UPDATE";
    db.exists(sql, params![org, device.0])?;
    let table = read(db, org, device)?;
    let mut slot = table.slots.len();
    for feed in wanted(db, org, device)? {
        if table.slot(feed).is_none() {
            let sql = "INSERT INTO sub (org, device, slot, feed) VALUES (?1, ?2, ?3, ?4)";
            db.execute(sql, params![org, device.0, slot, feeds::key(feed)])?;
            slot += 1;
        }
    }
    if slot == table.slots.len() {
        return Ok(table);
    }
    let sql = "UPDATE device SET subs = subs + 1 WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![org, device.0])?;
    read(db, org, device)
}

/// The same for every phone of a person.
pub(super) fn refresh_person(db: &Db<'_>, org: OrgId, person: PersonId) -> Result<(), StoreError> {
    let sql =
        "SELECT device FROM bound WHERE org = ?1 AND part = 0 AND person = ?2 ORDER BY device";
    for device in db.query(sql, params![org, person], |row| row.get(0).map(DeviceId))? {
        refresh(db, org, device)?;
    }
    Ok(())
}

fn wanted(db: &Db<'_>, org: OrgId, device: DeviceId) -> Result<Vec<FeedId>, StoreError> {
    let profiles =
        "SELECT p.id FROM bound b JOIN profile p ON p.org = b.org AND p.person = b.person
                    WHERE b.org = ?1 AND b.part = 0 AND b.device = ?2 ORDER BY p.made_ms, p.id";
    let groups = "SELECT m.grp FROM bound b JOIN member m ON m.org = b.org AND m.part = 0 AND m.person = b.person
                  WHERE b.org = ?1 AND b.part = 0 AND b.device = ?2 ORDER BY m.grp";
    let ids = |sql| -> Result<Vec<[u8; 16]>, StoreError> {
        db.query(sql, params![org, device.0], |row| row.get(0))
    };
    let mut feeds: Vec<_> =
        ids(profiles)?.into_iter().map(|id| FeedId::profile(ProfileId(id))).collect();
    feeds.extend(ids(groups)?.into_iter().map(|id| feeds::of_group(GroupId(id))));
    feeds.extend([feeds::of_org(org), feeds::of_device(device)]);
    feeds.dedup();
    Ok(feeds)
}
