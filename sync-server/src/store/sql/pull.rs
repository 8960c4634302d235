//! Giving out what a phone lacks (sync.md §6). Feeds are dense, so a page is the places after a cursor.

use super::feeds::{self, Place};
use super::sealed::{self, Owner, Part};
use super::segments::Segment;
use super::{Db, Row, params};
use crate::store::{DeviceCtx, FeedAt, Page, StoreError};
use app_domain::id::ProfileId;
use app_domain::planted::{Bug, planted};
use app_domain::wire::{FeedId, Item, Pulled, RangeDown, SegmentHeader};
use std::collections::{BTreeMap, BTreeSet};

/// Places looked at in one go.
const STRIDE: u64 = 200;
/// Items of one answer (sync.md §4).
const MOST_ITEMS: usize = 2_000;
/// Bytes of an item beside its body, about.
const OVERHEAD: usize = 24;

/// Fills a page, feed by feed, until it is full.
pub(super) fn page(
    db: &Db<'_>,
    who: &DeviceCtx,
    cursor: &[u64],
    max_bytes: usize,
    has: &BTreeSet<FeedAt>,
) -> Result<Page, StoreError> {
    let mut filling = Filling { page: Page::default(), left: max_bytes, has, who };
    for (slot, sub) in (0_u16..).zip(&who.subs.slots) {
        let after = cursor.get(usize::from(slot)).copied().unwrap_or_default();
        let place = Place::of(who.org, who.parts, sub.feed);
        let end = feeds::last_pos(db, place)?;
        let reached = filling.feed(db, place, slot, after, end)?;
        filling.page.cursor.push(reached);
        filling.page.more |= reached < end;
    }
    Ok(filling.page)
}

struct Filling<'a> {
    page: Page,
    left: usize,
    has: &'a BTreeSet<FeedAt>,
    who: &'a DeviceCtx,
}

impl Filling<'_> {
    /// Adds what follows `after`; gives the place reached.
    fn feed(
        &mut self,
        db: &Db<'_>,
        place: Place,
        slot: u16,
        after: u64,
        end: u64,
    ) -> Result<u64, StoreError> {
        let mut reached = after;
        while reached < end {
            let to = end.min(reached + STRIDE);
            let entries = entries(db, place, reached, to)?;
            for pos in reached + 1..=to {
                if !self.has.contains(&(place.feed, pos)) {
                    let found = entries.get(&pos);
                    if planted(Bug::PullBySequence) && found.is_none() {
                        reached = pos;
                        continue;
                    }
                    let entry = found.ok_or_else(|| hole(place.feed, pos))?;
                    if planted(Bug::PullFilteredByAuthor) && entry.is_by(db, self.who, place)? {
                        reached = pos;
                        continue;
                    }
                    if !self.fits(entry.size()) {
                        return Ok(reached);
                    }
                    self.page.items.push(Pulled { slot, pos, item: entry.item(db, place)? });
                }
                reached = pos;
            }
        }
        Ok(reached)
    }

    /// The first item always fits: a page that never moves would be asked for ever.
    fn fits(&mut self, size: usize) -> bool {
        let fits =
            self.page.items.is_empty() || (size <= self.left && self.page.items.len() < MOST_ITEMS);
        if fits {
            self.left = self.left.saturating_sub(size);
        }
        fits
    }
}

/// A hole is an alarm, never a skip (I-DENSE).
fn hole(feed: FeedId, pos: u64) -> StoreError {
    StoreError::Broken(format!("a hole at place {pos} of a feed of kind {}", feed.kind.0))
}

enum Entry {
    Range {
        profile: ProfileId,
        epoch: u64,
        from: u32,
        n: u32,
        digest: [u8; 8],
        body: (u8, Vec<u8>),
    },
    Item {
        tag: u16,
        body: Vec<u8>,
    },
}

impl Entry {
    fn size(&self) -> usize {
        OVERHEAD
            + match self {
                // A header of about 80 bytes goes with each.
                Self::Range { body, .. } => body.1.len() + 120,
                Self::Item { body, .. } => body.len(),
            }
    }

    /// Whether the phone that asks wrote it itself.
    fn is_by(&self, db: &Db<'_>, who: &DeviceCtx, place: Place) -> Result<bool, StoreError> {
        let Self::Range { profile, epoch, .. } = self else { return Ok(false) };
        let sql = "SELECT phone FROM device WHERE org = ?1 AND part = 0 AND id = ?2";
        let phone: [u8; 8] = db.query_row(sql, params![who.org, who.device.0], |row| row.get(0))?;
        let segment = Segment::find(db, (place.org, place.part), (*profile, *epoch))?;
        let header = segment.and_then(|one| SegmentHeader::from_bytes(&one.header).ok());
        Ok(header.is_some_and(|header| header.device.0 == phone))
    }

    fn item(&self, db: &Db<'_>, place: Place) -> Result<Item, StoreError> {
        Ok(match self {
            Self::Item { tag, body } => Item::of_parts(*tag, body),
            Self::Range { profile, epoch, from, n, digest, body } => {
                let segment = Segment::find(db, (place.org, place.part), (*profile, *epoch))?;
                let segment = segment
                    .ok_or_else(|| StoreError::Broken("a range without segment".to_owned()))?;
                let part = Part::Range { epoch: *epoch, from: *from };
                let owner = Owner { org: place.org, profile: *profile, part };
                Item::Range(RangeDown {
                    profile: *profile,
                    epoch: *epoch,
                    from: *from,
                    n: *n,
                    header: segment.header,
                    cols: sealed::open(db, owner, body.clone())?,
                    digest: *digest,
                })
            }
        })
    }
}

fn entries(
    db: &Db<'_>,
    at: Place,
    after: u64,
    to: u64,
) -> Result<BTreeMap<u64, Entry>, StoreError> {
    let (after, to) = (after.cast_signed(), to.cast_signed());
    let mut all = BTreeMap::new();
    let ranges = "SELECT pos, profile, epoch, from_seq, n, digest, sealed, body FROM range
                  WHERE org = ?1 AND part = ?2 AND feed = ?3 AND pos > ?4 AND pos <= ?5";
    let items = "SELECT pos, tag, body FROM item WHERE org = ?1 AND part = ?2 AND feed = ?3 AND pos > ?4 AND pos <= ?5";
    for (sql, read) in [(ranges, read_range as fn(&Row) -> _), (items, read_item)] {
        let values = params![at.org, at.part, feeds::key(at.feed), after, to];
        all.extend(db.query(sql, values, read)?);
    }
    Ok(all)
}

fn read_range(row: &Row) -> Result<(u64, Entry), StoreError> {
    let pos: i64 = row.get(0)?;
    Ok((
        pos.unsigned_abs(),
        Entry::Range {
            profile: ProfileId(row.get(1)?),
            epoch: u64::from_be_bytes(row.get(2)?),
            from: row.get(3)?,
            n: row.get(4)?,
            digest: row.get(5)?,
            body: (row.get(6)?, row.get(7)?),
        },
    ))
}

fn read_item(row: &Row) -> Result<(u64, Entry), StoreError> {
    let pos: i64 = row.get(0)?;
    Ok((pos.unsigned_abs(), Entry::Item { tag: row.get(1)?, body: row.get(2)? }))
}
