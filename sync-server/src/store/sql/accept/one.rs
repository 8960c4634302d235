//! Storing one range: what is held already is compared, what is new is kept, what is bad is set apart.

use super::super::feeds::{self, Place};
use super::super::ranges::{self, Range};
use super::super::segments::Segment;
use super::super::{Db, params};
use super::{anchor, apart};
use crate::store::{Accept, DeviceCtx, FeedAt, Kept, RangeIn, StoreError};
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::planted::{Bug, planted};
use app_domain::wire::{
    Ack, FeedId, FeedKind, FeedRef, Hash8, Held, Item, Note, NoteCode, encode_rows, head0,
    range_digest, row_hash,
};
use std::collections::BTreeMap;

/// What became of a range.
#[derive(Default)]
pub(super) struct Taken {
    pub ack: Option<Ack>,
    pub notes: Vec<Note>,
    pub has: Vec<FeedAt>,
}

pub(super) fn take(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
) -> Result<Taken, StoreError> {
    let mut taken = Taken::default();
    let Some(mut segment) = open(db, who, batch, range, &mut taken)? else { return Ok(taken) };
    let end = agreed(db, who, batch, range, &segment, &mut taken)?;
    if end > 0 {
        keep_new(db, who, batch, range, &mut segment, end, &mut taken)?;
    }
    let at = if end > 0 { stored_at(db, &segment, range, end)? } else { Vec::new() };
    taken.has.extend(at.iter().map(|(_, pos)| (segment.feed, *pos)));
    taken.ack = Some(Ack {
        slot: range.slot,
        epoch: range.epoch,
        held: segment.held,
        prefix_head: segment.head,
        anchor: segment.anchor,
        at,
    });
    Ok(taken)
}

/// The segment of a range: the one that is there, with a better clock if this request has it, or a new one.
fn open(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    taken: &mut Taken,
) -> Result<Option<Segment>, StoreError> {
    let mut place = Place::of(who.org, who.parts, FeedId::profile(range.profile));
    if planted(Bug::OrgFromBody) {
        // Of whoever is found first under the id that the request names.
        let sql = "SELECT org FROM profile WHERE id = ?1 ORDER BY org LIMIT 1";
        place.org = db.query_row(sql, params![range.profile.0], |row| row.get(0))?;
    }
    let found = Segment::find(db, (place.org, place.part), (range.profile, range.epoch))?;
    match (found, &range.header) {
        (Some(mut segment), header) => {
            if let Some((header, bytes)) = header
                && *bytes == segment.header
            {
                let anchor = anchor::of(header, batch.boot, batch.now, first_contact(db, place)?);
                better_clock(db, batch, &mut segment, anchor)?;
            }
            Ok(Some(segment))
        }
        (None, Some((header, bytes))) => {
            let first = first_contact(db, place)?;
            let segment = Segment {
                org: place.org,
                part: place.part,
                profile: range.profile,
                epoch: range.epoch,
                feed: feed_of(header.feed, range),
                header: bytes.clone(),
                held: Held::new(),
                prefix: 0,
                head: head0(range.profile, Epoch(range.epoch), bytes),
                anchor: anchor::of(header, batch.boot, batch.now, first),
            };
            segment.save(db, batch.now)?;
            tell_clock(db, &segment)?;
            if let Some(from) = header.rebased_from {
                apart::resolve_fork(db, &segment, from)?;
            }
            Ok(Some(segment))
        }
        (None, None) => {
            let note =
                Note::about(NoteCode::NO_HEADER, range.slot, range.epoch, range.from, range.len());
            taken.notes.push(note);
            Ok(None)
        }
    }
}

const fn feed_of(feed: FeedRef, range: &RangeIn) -> FeedId {
    match feed {
        FeedRef::Profile => FeedId::profile(range.profile),
        FeedRef::Pair(id) => FeedId { kind: FeedKind::PAIR, id },
    }
}

fn first_contact(db: &Db<'_>, place: Place) -> Result<UnixMillis, StoreError> {
    let sql = "SELECT made_ms FROM profile WHERE org = ?1 AND part = ?2 AND id = ?3";
    let values = params![place.org, place.part, place.feed.id];
    Ok(UnixMillis(db.query_row(sql, values, |row| row.get(0))?))
}

/// A better rank replaces, an equal one never does (sync.md §7).
fn better_clock(
    db: &Db<'_>,
    batch: &Accept,
    segment: &mut Segment,
    anchor: app_domain::wire::Anchor,
) -> Result<(), StoreError> {
    if anchor.rank <= segment.anchor.rank {
        return Ok(());
    }
    segment.anchor = anchor;
    segment.save(db, batch.now)?;
    tell_clock(db, segment)
}

/// Anchors travel on the feed: every replica folds with the same ones, the sender's too, whose cursor moves over it.
fn tell_clock(db: &Db<'_>, segment: &Segment) -> Result<(), StoreError> {
    let place = Place { org: segment.org, part: segment.part, feed: segment.feed };
    let item =
        Item::Anchor { profile: segment.profile, epoch: segment.epoch, anchor: segment.anchor };
    feeds::push(db, place, &item)?;
    Ok(())
}

/// The last row up to which the range does not contradict what is held; 0 when it contradicts at its first. What
/// comes after is a fork: the first writer keeps the key, this one is told to move (sync.md §2.1).
fn agreed(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    segment: &Segment,
    taken: &mut Taken,
) -> Result<u32, StoreError> {
    let Some(fork) = fork_at(db, range, segment)? else { return Ok(range.last()) };
    let losing: Vec<_> = numbered(range).filter(|(seq, _)| *seq >= fork).collect();
    let n = u32::try_from(losing.len()).unwrap_or(u32::MAX);
    if apart::has_room(db, who, &losing)? {
        for row in &losing {
            apart::keep(db, who, batch, segment, *row, "fork")?;
        }
    }
    let note = Note::about(NoteCode::FORK, range.slot, range.epoch, fork, n).because("fork");
    taken.notes.push(note);
    Ok(if fork == range.from { 0 } else { fork - 1 })
}

fn fork_at(db: &Db<'_>, range: &RangeIn, segment: &Segment) -> Result<Option<u32>, StoreError> {
    if range.header.as_ref().is_some_and(|(_, bytes)| *bytes != segment.header) {
        return Ok(Some(range.from));
    }
    let common = segment.held.common(range.from, range.last());
    let (Some((from, _)), Some((_, to))) = (common.first(), common.last()) else { return Ok(None) };
    let held = segment.hashes(db, *from, *to)?;
    let differs = |(seq, row): &(u32, &Kept)| held.get(seq).is_some_and(|hash| *hash != row.hash);
    Ok(numbered(range).find(differs).map(|(seq, _)| seq))
}

fn numbered(range: &RangeIn) -> impl Iterator<Item = (u32, &Kept)> {
    (range.from..).zip(&range.rows)
}

/// Keeps what is not held yet of rows up to `end`.
fn keep_new(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    segment: &mut Segment,
    end: u32,
    taken: &mut Taken,
) -> Result<(), StoreError> {
    let mut fresh = BTreeMap::new();
    if planted(Bug::QuarantineAbortsBatch) && range.rows.iter().any(|row| row.bad.is_some()) {
        return Ok(());
    }
    if planted(Bug::DedupeWithoutEpoch) {
        let sql = "SELECT held FROM segment WHERE org = ?1 AND part = ?2 AND profile = ?3";
        let values = params![segment.org, segment.part, segment.profile.0];
        for held in db.query(sql, values, |row| row.get::<Vec<u8>>(0))? {
            segment.held.union(&Held::from_bytes(&held).unwrap_or_default());
        }
    }
    for (from, to) in segment.held.missing(range.from, end) {
        let rows: Vec<_> = numbered(range).filter(|(seq, _)| (from..=to).contains(seq)).collect();
        keep_run(db, who, batch, range, segment, &rows, taken)?;
        fresh.extend(rows.iter().map(|(seq, row)| (*seq, row.hash)));
    }
    if !fresh.is_empty() {
        segment.advance(db, &fresh)?;
        segment.save(db, batch.now)?;
    }
    Ok(())
}

/// Keeps a run of new rows: good ones as ranges, bad ones set apart; both are held (I-ONE).
fn keep_run(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    segment: &mut Segment,
    rows: &[(u32, &Kept)],
    taken: &mut Taken,
) -> Result<(), StoreError> {
    for run in rows.chunk_by(|(_, a), (_, b)| a.bad.is_none() == b.bad.is_none()) {
        let Some((from, first)) = run.first() else { continue };
        let to = from + u32::try_from(run.len()).unwrap_or(u32::MAX) - 1;
        if first.bad.is_none() && segment.feed.kind != FeedKind::PAIR {
            insert(db, batch, range, segment, run)?;
        } else if !set_apart(db, who, batch, range, segment, run, taken)? {
            continue;
        }
        if planted(Bug::FailingRowBlocks) && first.bad.is_some() {
            return Ok(());
        }
        segment.held.insert(*from, to);
        if planted(Bug::HeldAsHighWater) {
            segment.held.insert(1, to);
        }
    }
    Ok(())
}

/// Whether they were kept: a device that fills the quarantine is refused, and told.
fn set_apart(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    segment: &Segment,
    run: &[(u32, &Kept)],
    taken: &mut Taken,
) -> Result<bool, StoreError> {
    let about = |code, seq, n| Note::about(code, range.slot, range.epoch, seq, n);
    let first = run.first().map_or(0, |(seq, _)| *seq);
    if !apart::has_room(db, who, run)? {
        taken.notes.push(about(
            NoteCode::QUARANTINE_FULL,
            first,
            u32::try_from(run.len()).unwrap_or(u32::MAX),
        ));
        return Ok(false);
    }
    for same in run.chunk_by(|(_, a), (_, b)| reason(a) == reason(b)) {
        let Some((from, first)) = same.first() else { continue };
        for row in same {
            apart::keep(db, who, batch, segment, *row, reason(first))?;
            taken.notes.push(about(NoteCode::QUARANTINED, row.0, 1).because(reason(first)));
        }
        if !planted(Bug::ApartNotTold) {
            apart::tell(db, segment, *from, same.len(), reason(first))?;
        }
    }
    Ok(true)
}

/// No pairs yet: a row of one waits for its pair.
fn reason(row: &Kept) -> &str {
    row.bad.as_deref().unwrap_or("orphan_pair")
}

/// What a digest must not be of: two encodings of the same rows differ.
fn digest_of_wire(cols: &[u8]) -> Hash8 {
    row_hash(ProfileId::default(), Epoch(0), 0, cols)
}

fn insert(
    db: &Db<'_>,
    batch: &Accept,
    range: &RangeIn,
    segment: &Segment,
    run: &[(u32, &Kept)],
) -> Result<(), StoreError> {
    let whole = run.len() == range.rows.len();
    let hashes: Vec<_> = run.iter().map(|(_, row)| row.hash).collect();
    let digest = if planted(Bug::DigestOverWire) {
        range_digest(&[digest_of_wire(&range.cols)])
    } else if whole {
        range.digest
    } else {
        range_digest(&hashes)
    };
    let rows: Vec<&[u8]> = run.iter().map(|(_, row)| row.bytes.as_slice()).collect();
    let stored = Range {
        from: run.first().map_or(0, |(seq, _)| *seq),
        n: run.len(),
        digest,
        cols: if whole { range.cols.clone() } else { encode_rows(&rows) },
    };
    ranges::insert(db, segment, stored, batch.now)
}

/// Places in the feed of what is stored inside the range up to `end`, now or by an earlier try whose answer was lost.
/// Beyond a fork other rows have the place: the phone has to read those.
fn stored_at(
    db: &Db<'_>,
    segment: &Segment,
    range: &RangeIn,
    end: u32,
) -> Result<Vec<(u32, u64)>, StoreError> {
    let sql = "SELECT from_seq, pos FROM range WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4
               AND from_seq >= ?5 AND from_seq + n - 1 <= ?6 ORDER BY from_seq";
    let values = params![
        segment.org,
        segment.part,
        segment.profile.0,
        segment.epoch.to_be_bytes(),
        range.from,
        end
    ];
    db.query(sql, values, |row| Ok((row.get(0)?, row.get::<i64>(1)?.unsigned_abs())))
}
