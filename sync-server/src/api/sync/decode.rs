//! Ranges of a request: decoded, checked against their digest, hashed, judged row by row. No database is held.

use super::about;
use crate::store::{DeviceCtx, Kept, RangeIn};
use crate::values;
use app_domain::id::{Epoch, ProfileId};
use app_domain::wire::{
    FeedKind, Limits, NEW_PROFILE_SLOT, Note, NoteCode, RangeUp, SegmentHeader, SyncReq,
    decode_rows, range_digest, row_hash,
};

/// A segment never grows beyond (sync.md §2.1).
const LAST_SEQ: u32 = 1 << 31;

/// What can be stored, and what to tell of the rest. One bad range never stops another (I-ONE).
pub(super) fn ranges(phone: &DeviceCtx, request: &SyncReq) -> (Vec<RangeIn>, Vec<Note>) {
    let (mut good, mut notes) = (Vec::new(), Vec::new());
    let mut rows_left = Limits::DEFAULT.rows;
    for (at, range) in request.ranges.iter().enumerate() {
        if at >= Limits::DEFAULT.ranges as usize || range.n > rows_left {
            notes.push(about(range, NoteCode::OVER_LIMIT));
            continue;
        }
        match one(phone, request, range) {
            Ok(range) => {
                rows_left -= range.len();
                good.push(range);
            }
            Err(note) => notes.push(note),
        }
    }
    (good, notes)
}

fn one(phone: &DeviceCtx, request: &SyncReq, range: &RangeUp) -> Result<RangeIn, Note> {
    let bad = |why: &str| about(range, NoteCode::RANGE_BAD).because(why);
    let profile =
        profile_of(phone, request, range.slot).ok_or_else(|| about(range, NoteCode::NOT_BOUND))?;
    let ends = range.from.checked_add(range.n).filter(|end| *end <= LAST_SEQ);
    if range.from == 0 || range.n == 0 || range.epoch == 0 || ends.is_none() {
        return Err(bad("place"));
    }
    let header = header_of(range).map_err(|()| bad("header"))?;
    let rows = decode_rows(&range.cols, range.n).map_err(|_| bad("columns"))?;
    if rows.len() != range.n as usize {
        return Err(bad("count"));
    }
    let opened = header.as_ref().map(|(header, _)| header.wall_ms);
    let kept = keep(profile, range, rows, opened);
    let hashes: Vec<_> = kept.iter().map(|row| row.hash).collect();
    if range_digest(&hashes) != range.digest {
        return Err(bad("digest"));
    }
    Ok(RangeIn {
        slot: range.slot,
        profile,
        epoch: range.epoch,
        from: range.from,
        rows: kept,
        cols: range.cols.clone(),
        digest: range.digest,
        header,
    })
}

/// The profile a slot names. Whether the phone may write it is decided in the transaction.
fn profile_of(phone: &DeviceCtx, request: &SyncReq, slot: u16) -> Option<ProfileId> {
    if slot >= NEW_PROFILE_SLOT {
        return request.new_profiles.get(usize::from(slot - NEW_PROFILE_SLOT)).copied();
    }
    let feed = phone.subs.feed(slot)?;
    (feed.kind == FeedKind::PROFILE).then_some(ProfileId(feed.id))
}

type Header = Option<(SegmentHeader, Vec<u8>)>;

fn header_of(range: &RangeUp) -> Result<Header, ()> {
    let Some(bytes) = &range.header else { return Ok(None) };
    let header = SegmentHeader::from_bytes(bytes).map_err(|_| ())?;
    Ok(Some((header, bytes.clone())))
}

fn keep(profile: ProfileId, range: &RangeUp, rows: Vec<Vec<u8>>, opened: Option<i64>) -> Vec<Kept> {
    let hashed = (range.from..).zip(rows).map(|(seq, bytes)| Kept {
        hash: row_hash(profile, Epoch(range.epoch), seq, &bytes),
        bad: values::reason(&bytes, opened),
        bytes,
    });
    hashed.collect()
}
