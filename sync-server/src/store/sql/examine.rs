//! What a database says of itself that can be computed again: heads, feeds, cursors, the chain of the audit. Nothing is
//! changed.

use super::feeds::{self, Place};
use super::segments::Segment;
use super::{Db, Engine, Row, SqlStore, audit, params};
use crate::ids::OrgId;
use crate::store::StoreError;
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::wire::{FeedId, head_over, head0};

/// What was looked at, and what is not as it must be. Lines name feeds and segments by their random ids, never persons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examined {
    /// The organisations.
    pub orgs: Vec<OrgId>,
    /// Segments whose head was computed again.
    pub segments: usize,
    /// Segments whose rows do not give the head that was told to phones (I-ACK).
    pub wrong_heads: Vec<String>,
    /// Feeds looked at.
    pub feeds: usize,
    /// Feeds with a hole or with more than their counter says (I-DENSE).
    pub holes: Vec<String>,
    /// Reports that have read further than their feed goes (I-CUR).
    pub beyond: Vec<String>,
    /// Organisations whose audit was changed after it was written.
    pub broken_audits: Vec<OrgId>,
    /// The latest time in it, by the clock of then.
    pub latest: Option<UnixMillis>,
}

impl<E: Engine> SqlStore<E> {
    /// Looks a database through: all segments, or a sample of so many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn examine(&self, sample: Option<usize>) -> Result<Examined, StoreError> {
        self.read(move |db| examine(db, sample)).await
    }
}

fn examine(db: &Db<'_>, sample: Option<usize>) -> Result<Examined, StoreError> {
    let ids = "SELECT id FROM org ORDER BY id";
    let orgs = db.query(ids, params![], |row| row.get(0).map(OrgId))?;
    let mut found = Examined { orgs, latest: latest(db)?, ..Examined::default() };
    for key in segments(db, sample)? {
        found.segments += 1;
        found.wrong_heads.extend(wrong_head(db, key)?);
    }
    look_at_feeds(db, &mut found)?;
    look_at_cursors(db, &mut found)?;
    for org in &found.orgs {
        if !audit::holds(db, *org)?.0 {
            found.broken_audits.push(*org);
        }
    }
    Ok(found)
}

type Key = (OrgId, u32, ProfileId, u64);

/// Every segment, or some that begin anywhere: epochs are random.
fn segments(db: &Db<'_>, sample: Option<usize>) -> Result<Vec<Key>, StoreError> {
    let read = |row: &Row| {
        let epoch: [u8; 8] = row.get(3)?;
        Ok((OrgId(row.get(0)?), row.get(1)?, ProfileId(row.get(2)?), u64::from_be_bytes(epoch)))
    };
    let columns = "SELECT org, part, profile, epoch FROM segment";
    let Some(most) = sample else {
        return db.query(&format!("{columns} ORDER BY epoch"), params![], read);
    };
    let anywhere: [u8; 8] = db.entropy.bytes();
    let after = format!("{columns} WHERE epoch >= ?1 ORDER BY epoch LIMIT ?2");
    let before = format!("{columns} WHERE epoch < ?1 ORDER BY epoch LIMIT ?2");
    let mut keys = db.query(&after, params![anywhere, most], read)?;
    keys.extend(db.query(&before, params![anywhere, most - keys.len().min(most)], read)?);
    Ok(keys)
}

/// Computes the head of a segment from its rows.
fn wrong_head(db: &Db<'_>, key: Key) -> Result<Option<String>, StoreError> {
    let (org, part, profile, epoch) = key;
    let name = format!("profile {profile}, epoch {epoch:016x}");
    let Some(segment) = Segment::find(db, (org, part), (profile, epoch))? else {
        return Ok(Some(format!("{name}: its record cannot be found")));
    };
    if segment.prefix == 0 {
        return Ok(None);
    }
    let hashes = match segment.hashes(db, 1, segment.prefix) {
        Ok(hashes) => hashes,
        Err(StoreError::Broken(why)) => return Ok(Some(format!("{name}: {why}"))),
        Err(other) => return Err(other),
    };
    let missing = segment.prefix as usize - hashes.len();
    if missing > 0 {
        return Ok(Some(format!("{name}: {missing} rows that are said to be held are not there")));
    }
    let start = head0(profile, Epoch(epoch), &segment.header);
    let same = head_over(start, hashes.into_values()) == segment.head;
    Ok((!same).then(|| format!("{name}: a row or the head was changed")))
}

fn look_at_feeds(db: &Db<'_>, found: &mut Examined) -> Result<(), StoreError> {
    let sql = "SELECT org, part, feed, pos FROM feed ORDER BY org, part, feed";
    let read = |row: &Row| {
        let place =
            Place { org: OrgId(row.get(0)?), part: row.get(1)?, feed: feeds::of_key(row.get(2)?) };
        Ok((place, row.get::<i64>(3)?))
    };
    for (place, end) in db.query(sql, params![], read)? {
        found.feeds += 1;
        let (places, last) = filled(db, place)?;
        if (places, last) != (end, end) {
            found.holes.push(format!(
                "feed {}: its counter says {end}, {places} places are filled, the last is {last}",
                name(place.feed)
            ));
        }
    }
    Ok(())
}

/// How many places of a feed are filled, and the last one.
fn filled(db: &Db<'_>, at: Place) -> Result<(i64, i64), StoreError> {
    let sql = "SELECT count(DISTINCT pos), coalesce(max(pos), 0) FROM (
                   SELECT pos FROM range WHERE org = ?1 AND part = ?2 AND feed = ?3
                   UNION ALL SELECT pos FROM item WHERE org = ?1 AND part = ?2 AND feed = ?3) AS places";
    let values = params![at.org, at.part, feeds::key(at.feed)];
    db.query_row(sql, values, |row| Ok((row.get(0)?, row.get(1)?)))
}

fn look_at_cursors(db: &Db<'_>, found: &mut Examined) -> Result<(), StoreError> {
    let sql = "SELECT org, part, profile, pos FROM report ORDER BY org, part, profile";
    let read = |row: &Row| {
        let feed = FeedId::profile(ProfileId(row.get(2)?));
        let place = Place { org: OrgId(row.get(0)?), part: row.get(1)?, feed };
        Ok((place, row.get::<i64>(3)?))
    };
    for (place, cursor) in db.query(sql, params![], read)? {
        let end = feeds::last_pos(db, place)?.cast_signed();
        if cursor > end {
            let name = name(place.feed);
            found.beyond.push(format!("feed {name} ends at {end}, its report has read {cursor}"));
        }
    }
    Ok(())
}

fn name(feed: FeedId) -> String {
    format!("{}/{}", feed.kind.0, crate::secret::hex(&feed.id))
}

fn latest(db: &Db<'_>) -> Result<Option<UnixMillis>, StoreError> {
    let mut latest = None;
    for sql in [
        "SELECT max(at_ms) FROM audit",
        "SELECT max(at_ms) FROM range",
        "SELECT max(seen_ms) FROM device",
    ] {
        let at: Option<i64> = db.query_row(sql, params![], |row| row.get(0))?;
        latest = latest.max(at);
    }
    Ok(latest.map(UnixMillis))
}
