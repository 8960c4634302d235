//! Reports follow the feeds by cursor like any client; they may lag, and a sync never waits for them (sync.md §5).

pub(super) mod proof;

use super::feeds::{self, Place};
use super::sealed::{self, Owner, Part};
use super::{Absent, Db, Row, params};
use crate::ids::OrgId;
use crate::report::{At, FOLD_VERSION, Report, Sentence, Strengths};
use crate::store::StoreError;
use app_domain::event::Event;
use app_domain::id::ProfileId;
use app_domain::row::RowView;
use app_domain::wire::{FeedId, FeedKind, SegmentHeader, decode_rows};

/// Places of a feed read in one go.
const STRIDE: u64 = 500;
/// How the key of a profile's feed begins.
const PROFILE: [u8; 1] = [FeedKind::PROFILE.0];

/// Folds up to `most` profiles that are behind; gives how many were found.
pub(super) fn fold_some(db: &Db<'_>, most: usize) -> Result<usize, StoreError> {
    let behind = behind(db, most)?;
    for (place, end) in &behind {
        fold(db, *place, *end)?;
    }
    Ok(behind.len())
}

/// Every organisation's profiles at once: the worker answers to nobody and shows nothing.
fn behind(db: &Db<'_>, most: usize) -> Result<Vec<(Place, u64)>, StoreError> {
    let sql = "SELECT f.org, f.part, f.feed, f.pos FROM feed f
               LEFT JOIN report r ON r.org = f.org AND r.part = f.part AND r.profile = substr(f.feed, 2)
               WHERE substr(f.feed, 1, 1) = ?2 AND (r.pos IS NULL OR r.pos < f.pos OR r.version <> ?1)
               AND EXISTS (SELECT 1 FROM profile p WHERE p.org = f.org AND p.part = f.part AND p.id = substr(f.feed, 2))
               ORDER BY f.org, f.part, f.feed LIMIT ?3";
    db.query(sql, params![FOLD_VERSION, PROFILE, most], |row| {
        let place = Place { org: row.get(0)?, part: row.get(1)?, feed: feeds::of_key(row.get(2)?) };
        Ok((place, row.get::<i64>(3)?.unsigned_abs()))
    })
}

fn fold(db: &Db<'_>, place: Place, end: u64) -> Result<(), StoreError> {
    let (mut report, mut after) = stored(db, place)?.unwrap_or_default();
    if after > 0 && a_clock_changed(db, place, after, end)? {
        (report, after) = (Report::default(), 0);
    }
    add(db, place, &mut report, after, end)?;
    save(db, place, end, &Folded::of(&report)?)
}

/// A report as it is stored, before it is sealed: whole, and without single items.
#[derive(Debug, PartialEq, Eq)]
struct Folded {
    state: Vec<u8>,
    brief: Vec<u8>,
}

impl Folded {
    fn of(report: &Report) -> Result<Self, StoreError> {
        let written = |report: &Report| {
            serde_json::to_vec(report).map_err(|e| StoreError::Broken(e.to_string()))
        };
        Ok(Self { state: written(report)?, brief: written(&report.brief())? })
    }
}

fn fold_from_nothing(db: &Db<'_>, place: Place, end: u64) -> Result<Folded, StoreError> {
    let mut report = Report::default();
    add(db, place, &mut report, 0, end)?;
    Folded::of(&report)
}

fn save(db: &Db<'_>, place: Place, end: u64, folded: &Folded) -> Result<(), StoreError> {
    let (form, state) = sealed::seal(db, owner(place, Part::Report), folded.state.clone())?;
    let (_, brief) = sealed::seal(db, owner(place, Part::Brief), folded.brief.clone())?;
    let sql = "INSERT INTO report (org, part, profile, version, pos, sealed, state, brief)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (org, part, profile) DO UPDATE SET version = ?4, pos = ?5, sealed = ?6, state = ?7, brief = ?8";
    let values = params![
        place.org,
        place.part,
        place.feed.id,
        FOLD_VERSION,
        end.cast_signed(),
        form,
        state,
        brief
    ];
    db.execute(sql, values)?;
    Ok(())
}

const fn owner(place: Place, part: Part) -> Owner {
    Owner { org: place.org, profile: ProfileId(place.feed.id), part }
}

/// The report as stored and up to where; `None` when it is of another fold or does not read: it is rebuilt then.
fn stored(db: &Db<'_>, place: Place) -> Result<Option<(Report, u64)>, StoreError> {
    let sql = "SELECT pos, sealed, state FROM report WHERE org = ?1 AND part = ?2 AND profile = ?3 AND version = ?4";
    let values = params![place.org, place.part, place.feed.id, FOLD_VERSION];
    let read = |row: &Row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?)));
    let found: Option<(i64, (u8, Vec<u8>))> = db.query_row(sql, values, read).optional()?;
    let Some((pos, state)) = found else { return Ok(None) };
    let Ok(state) = sealed::open(db, owner(place, Part::Report), state) else { return Ok(None) };
    Ok(serde_json::from_slice(&state).ok().map(|report| (report, pos.unsigned_abs())))
}

/// A better anchor for rows that were folded already: the whole profile is folded again.
fn a_clock_changed(db: &Db<'_>, place: Place, after: u64, end: u64) -> Result<bool, StoreError> {
    let sql = "SELECT body FROM item WHERE org = ?1 AND part = ?2 AND feed = ?3 AND pos > ?4 AND pos <= ?5 AND tag = 2";
    let values = params![
        place.org,
        place.part,
        feeds::key(place.feed),
        after.cast_signed(),
        end.cast_signed()
    ];
    for body in db.query(sql, values, |row| row.get::<Vec<u8>>(0))? {
        if let app_domain::wire::Item::Anchor { epoch, .. } =
            app_domain::wire::Item::of_parts(2, &body)
            && has_rows_before(db, place, epoch, after)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn has_rows_before(db: &Db<'_>, place: Place, epoch: u64, after: u64) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM range WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4 AND pos <= ?5)";
    let values =
        params![place.org, place.part, place.feed.id, epoch.to_be_bytes(), after.cast_signed()];
    db.query_row(sql, values, |row| row.get(0))
}

fn add(
    db: &Db<'_>,
    place: Place,
    report: &mut Report,
    after: u64,
    end: u64,
) -> Result<(), StoreError> {
    let sql = "SELECT r.epoch, r.from_seq, r.sealed, r.body, s.header, s.\"offset\" FROM range r
               JOIN segment s ON s.org = r.org AND s.part = r.part AND s.profile = r.profile AND s.epoch = r.epoch
               WHERE r.org = ?1 AND r.part = ?2 AND r.feed = ?3 AND r.pos > ?4 AND r.pos <= ?5 ORDER BY r.pos";
    let mut reached = after;
    while reached < end {
        let to = end.min(reached + STRIDE);
        let key = feeds::key(place.feed);
        let values = params![place.org, place.part, key, reached.cast_signed(), to.cast_signed()];
        for stored in db.query(sql, values, stored_range)? {
            stored.fold(db, place, report)?;
        }
        reached = to;
    }
    Ok(())
}

/// A range as it lies, with what says when its segment was opened.
struct StoredRange {
    epoch: u64,
    from: u32,
    body: (u8, Vec<u8>),
    header: Vec<u8>,
    offset_ms: i64,
}

fn stored_range(row: &Row) -> Result<StoredRange, StoreError> {
    Ok(StoredRange {
        epoch: u64::from_be_bytes(row.get(0)?),
        from: row.get(1)?,
        body: (row.get(2)?, row.get(3)?),
        header: row.get(4)?,
        offset_ms: row.get(5)?,
    })
}

impl StoredRange {
    fn fold(self, db: &Db<'_>, place: Place, report: &mut Report) -> Result<(), StoreError> {
        let opened = SegmentHeader::from_bytes(&self.header).map_or(0, |h| h.wall_ms);
        let ms = opened.saturating_add(self.offset_ms);
        let part = Part::Range { epoch: self.epoch, from: self.from };
        let body = sealed::open(db, owner(place, part), self.body)?;
        let rows = decode_rows(&body, u32::MAX).map_err(|e| StoreError::Broken(e.to_string()))?;
        for (seq, bytes) in (self.from..).zip(&rows) {
            apply(report, At { ms, epoch: self.epoch, seq }, bytes);
        }
        Ok(())
    }
}

fn apply(report: &mut Report, segment: At, bytes: &[u8]) {
    if let Ok(row) = RowView::from_bytes(bytes) {
        let at = At { ms: segment.ms.saturating_add(i64::from(row.t)), ..segment };
        report.apply(at, &Event::of_view(&row));
    }
}

/// How much of a report is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Depth {
    /// For a list: read fast, same figures.
    Brief,
    /// For one person.
    Whole,
}

/// What the profiles of a person say together, of those whose owner said yes to the referent; `None` without a yes.
pub(super) fn shown(
    db: &Db<'_>,
    org: OrgId,
    parts: u32,
    profiles: &[ProfileId],
    depth: Depth,
) -> Result<Option<Report>, StoreError> {
    let places: Vec<_> =
        profiles.iter().map(|id| Place::of(org, parts, FeedId::profile(*id))).collect();
    if depth == Depth::Brief {
        let briefs = places.iter().map(|place| brief(db, *place)).collect::<Result<Vec<_>, _>>()?;
        let mut shown =
            briefs.into_iter().flatten().filter(|report| report.consent_given() == Some(true));
        // Two briefs cannot be merged: an item may be in both.
        if let (only, None) = (shown.next(), shown.next()) {
            return Ok(only);
        }
    }
    let mut all: Option<Report> = None;
    for place in places {
        if let Some((report, _)) = stored(db, place)?
            && report.consent_given() == Some(true)
        {
            all.get_or_insert_default().merge(&report);
        }
    }
    Ok(all)
}

/// Sentences of games the person said yes to showing, one by one: that yes stands by itself, whatever was answered about
/// the rest (R65).
pub(super) fn strengths(
    db: &Db<'_>,
    org: OrgId,
    parts: u32,
    profiles: &[ProfileId],
) -> Result<Vec<Sentence>, StoreError> {
    let mut all = Strengths::default();
    for id in profiles {
        if let Some((report, _)) = stored(db, Place::of(org, parts, FeedId::profile(*id)))? {
            all.merge(&report.strengths);
        }
    }
    Ok(all.shown().into_iter().cloned().collect())
}

fn brief(db: &Db<'_>, place: Place) -> Result<Option<Report>, StoreError> {
    let sql = "SELECT sealed, brief FROM report WHERE org = ?1 AND part = ?2 AND profile = ?3 AND version = ?4";
    let values = params![place.org, place.part, place.feed.id, FOLD_VERSION];
    let read = |row: &Row| Ok((row.get(0)?, row.get(1)?));
    let found: Option<(u8, Vec<u8>)> = db.query_row(sql, values, read).optional()?;
    let Some(brief) = found else { return Ok(None) };
    let brief = sealed::open(db, owner(place, Part::Brief), brief)?;
    Ok(serde_json::from_slice(&brief).ok())
}
