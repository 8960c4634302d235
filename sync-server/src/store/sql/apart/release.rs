//! Taking rows back in: judged anew by today's rules, put into their feed, and told to every phone (sync.md §5).

use super::super::feeds::{self, Place};
use super::super::people::{self, Action};
use super::super::ranges::{self, Range};
use super::super::sealed::{self, Owner, Part};
use super::super::segments::Segment;
use super::super::{Db, audit, caseload, orgs, params};
use crate::ids::PersonId;
use crate::store::{Released, Staff, StoreError};
use crate::values;
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::wire::{FeedKind, Hash8, Item, RowRef, SegmentHeader, encode_rows, range_digest};
use std::collections::BTreeMap;

/// Judges the rows of a reason again, of one person, or of all those who did not say yes.
pub(in crate::store::sql) fn release(
    db: &Db<'_>,
    who: &Staff,
    person: Option<PersonId>,
    reason: &str,
    now: UnixMillis,
) -> Result<Released, StoreError> {
    let persons = match person {
        Some(person) => {
            people::check_person(db, who, person, Action::Change)?;
            vec![person]
        }
        None => silent(db, who)?,
    };
    orgs::lock(db, who.org)?;
    let mut done = Released::default();
    for person in persons {
        for (key, rows) in open_rows(db, who, person, reason)? {
            take_back(db, who, key, &rows, now, &mut done)?;
        }
    }
    let target = person.map_or_else(|| "-".to_owned(), |person| person.to_string());
    let target = format!("{target} {reason} {}", done.rows);
    audit::write(db, who.org, now, &who.id.to_string(), "apart.release", &target)?;
    Ok(done)
}

/// Persons who did not say yes: their rows are taken back without a name.
fn silent(db: &Db<'_>, who: &Staff) -> Result<Vec<PersonId>, StoreError> {
    let all = caseload::all(db, who)?;
    Ok(all.into_iter().filter(|row| row.report.is_none()).map(|row| row.id).collect())
}

type SegmentKey = (u32, ProfileId, u64);

/// A row as it was kept.
struct Apart {
    seq: u32,
    hash: Hash8,
    bytes: Vec<u8>,
}

fn open_rows(
    db: &Db<'_>,
    who: &Staff,
    person: PersonId,
    reason: &str,
) -> Result<BTreeMap<SegmentKey, Vec<Apart>>, StoreError> {
    let sql = "SELECT q.part, q.profile, q.epoch, q.seq, q.hash, q.sealed, q.bytes FROM profile f
               JOIN quarantine q ON q.org = f.org AND q.part = f.part AND q.profile = f.id
               WHERE f.org = ?1 AND f.person = ?2 AND q.reason = ?3 AND q.state = 0
               ORDER BY q.part, q.profile, q.epoch, q.seq, q.hash";
    let found = db.query(sql, params![who.org, person, reason], |row| {
        let key = (row.get(0)?, ProfileId(row.get(1)?), u64::from_be_bytes(row.get(2)?));
        let apart = Apart { seq: row.get(3)?, hash: row.get(4)?, bytes: row.get(6)? };
        Ok((key, row.get::<u8>(5)?, apart))
    })?;
    let mut all = BTreeMap::<_, Vec<_>>::new();
    for (key, form, apart) in found {
        let part = Part::Apart { epoch: key.2, seq: apart.seq, hash: apart.hash };
        let owner = Owner { org: who.org, profile: key.1, part };
        let bytes = sealed::open(db, owner, (form, apart.bytes))?;
        all.entry(key).or_default().push(Apart { bytes, ..apart });
    }
    Ok(all)
}

fn take_back(
    db: &Db<'_>,
    who: &Staff,
    (part, profile, epoch): SegmentKey,
    rows: &[Apart],
    now: UnixMillis,
    done: &mut Released,
) -> Result<(), StoreError> {
    let segment = Segment::find(db, (who.org, part), (profile, epoch))?;
    let Some(mut segment) = segment.filter(|one| one.feed.kind != FeedKind::PAIR) else {
        done.still += u32::try_from(rows.len()).unwrap_or(u32::MAX);
        return Ok(());
    };
    let opened = SegmentHeader::from_bytes(&segment.header).ok().map(|header| header.wall_ms);
    let mut good: Vec<&Apart> = Vec::new();
    for row in rows {
        let bad = values::reason(&row.bytes, opened).is_some() || is_stored(db, &segment, row.seq)?;
        if bad || good.last().is_some_and(|last| last.seq == row.seq) {
            done.still += 1;
        } else {
            good.push(row);
        }
    }
    for run in good.chunk_by(|a, b| a.seq + 1 == b.seq) {
        put_back(db, &segment, run, now)?;
        done.rows += u32::try_from(run.len()).unwrap_or(u32::MAX);
    }
    hold(db, &mut segment, &good, now)
}

/// Whether another row has the place already.
fn is_stored(db: &Db<'_>, segment: &Segment, seq: u32) -> Result<bool, StoreError> {
    let sql = "SELECT 1 FROM range WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4
               AND from_seq <= ?5 AND from_seq + n > ?5";
    let Segment { org, part, profile, epoch, .. } = segment;
    db.exists(sql, params![org, part, profile.0, epoch.to_be_bytes(), seq])
}

/// Into the feed, then the word that they count again: a phone applies them in this order.
fn put_back(
    db: &Db<'_>,
    segment: &Segment,
    run: &[&Apart],
    now: UnixMillis,
) -> Result<(), StoreError> {
    let Segment { org, part, profile, epoch, feed, .. } = *segment;
    let from = run.first().map_or(0, |row| row.seq);
    let rows: Vec<&[u8]> = run.iter().map(|row| row.bytes.as_slice()).collect();
    let hashes: Vec<_> = run.iter().map(|row| row.hash).collect();
    let digest = range_digest(&hashes);
    let range = Range { from, n: run.len(), digest, cols: encode_rows(&rows) };
    ranges::insert(db, segment, range, now)?;
    for row in run {
        // The hash stays: it is what a head is computed over. The bytes are in the range now.
        let sql = "UPDATE quarantine SET state = 1, bytes = ?7
                   WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4 AND seq = ?5 AND hash = ?6";
        let nothing: &[u8] = &[];
        db.execute(
            sql,
            params![org, part, profile.0, epoch.to_be_bytes(), row.seq, row.hash, nothing],
        )?;
    }
    let n = u32::try_from(run.len()).unwrap_or(u32::MAX);
    let place = Place { org, part, feed };
    feeds::push(db, place, &Item::Released(RowRef { profile, epoch, from, n, reason: None }))?;
    Ok(())
}

/// Rows that were kept without being held (of a phone whose enrolment had ended) are held now.
fn hold(
    db: &Db<'_>,
    segment: &mut Segment,
    rows: &[&Apart],
    now: UnixMillis,
) -> Result<(), StoreError> {
    let fresh: BTreeMap<_, _> = rows
        .iter()
        .filter(|row| !segment.held.missing(row.seq, row.seq).is_empty())
        .map(|row| (row.seq, row.hash))
        .collect();
    if fresh.is_empty() {
        return Ok(());
    }
    for seq in fresh.keys() {
        segment.held.insert(*seq, *seq);
    }
    segment.advance(db, &fresh)?;
    segment.save(db, now)
}
