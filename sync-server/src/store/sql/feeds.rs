//! Feeds: dense places, so that a cursor is safe (I-DENSE, sync.md §6).

use super::{Absent, Db, params};
use crate::ids::{GroupId, OrgId};
use crate::store::StoreError;
use app_domain::id::{DeviceId, ProfileId};
use app_domain::planted::{Bug, planted};
use app_domain::wire::{FeedId, FeedKind, Item};

/// An organisation, one of its parts, one feed there: the beginning of every key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub org: OrgId,
    pub part: u32,
    pub feed: FeedId,
}

impl Place {
    /// Where a feed of an organisation lives: profiles spread over the parts, the rest stays on part 0 (sync.md §13).
    pub(super) fn of(org: OrgId, parts: u32, feed: FeedId) -> Self {
        let part =
            if feed.kind == FeedKind::PROFILE { part_of(ProfileId(feed.id), parts) } else { 0 };
        Self { org, part, feed }
    }
}

/// The part of a profile: BLAKE3(profile) mod parts.
pub(super) fn part_of(profile: ProfileId, parts: u32) -> u32 {
    let hash = blake3::hash(&profile.0);
    let mut first = [0; 4];
    first.copy_from_slice(&hash.as_bytes()[..4]);
    u32::from_be_bytes(first) % parts.max(1)
}

/// A feed as a column: its kind, then its id.
pub(super) fn key(feed: FeedId) -> [u8; 17] {
    let mut key = [0; 17];
    key[0] = feed.kind.0;
    key[1..].copy_from_slice(&feed.id);
    key
}

pub(super) fn of_key(key: [u8; 17]) -> FeedId {
    let mut id = [0; 16];
    id.copy_from_slice(&key[1..]);
    FeedId { kind: FeedKind(key[0]), id }
}

pub(super) const fn of_group(group: GroupId) -> FeedId {
    FeedId { kind: FeedKind::GROUP, id: group.0 }
}

pub(super) const fn of_org(org: OrgId) -> FeedId {
    FeedId { kind: FeedKind::ORG, id: org.0 }
}

pub(super) fn of_device(device: DeviceId) -> FeedId {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&device.0);
    FeedId { kind: FeedKind::DEVICE, id }
}

/// Takes the next place of a feed. The row stays locked until the commit, so a lower place is visible before a higher.
pub(super) fn take_pos(db: &Db<'_>, at: Place) -> Result<u64, StoreError> {
    let sql = "INSERT INTO feed (org, part, feed, pos) VALUES (?1, ?2, ?3, 1)
               ON CONFLICT (org, part, feed) DO UPDATE SET pos = feed.pos + 1 RETURNING pos";
    let values = params![at.org, at.part, key(at.feed)];
    let mut pos: i64 = db.query_row(sql, values, |row| row.get(0))?;
    if planted(Bug::PullBySequence) && pos % 5 == 0 {
        // A sequence does not give back what a request took that failed.
        pos = db.query_row(sql, values, |row| row.get(0))?;
    }
    Ok(pos.unsigned_abs())
}

/// The last place of a feed; 0 while it is empty.
pub(super) fn last_pos(db: &Db<'_>, at: Place) -> Result<u64, StoreError> {
    let sql = "SELECT pos FROM feed WHERE org = ?1 AND part = ?2 AND feed = ?3";
    let pos: Option<i64> =
        db.query_row(sql, params![at.org, at.part, key(at.feed)], |row| row.get(0)).optional()?;
    Ok(pos.unwrap_or_default().unsigned_abs())
}

/// Puts an item at the end of a feed.
pub(super) fn push(db: &Db<'_>, at: Place, item: &Item) -> Result<u64, StoreError> {
    let pos = take_pos(db, at)?;
    let (tag, body) = item.parts();
    let sql = "INSERT INTO item (org, part, feed, pos, tag, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let values = params![at.org, at.part, key(at.feed), pos.cast_signed(), tag, body];
    db.execute(sql, values)?;
    Ok(pos)
}
