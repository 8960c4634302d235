//! Storing what a request brings, in one transaction a part of the organisation (sync.md §5 step 4, §13).

mod anchor;
mod apart;
mod life;
mod one;
mod profiles;

use super::{Db, erase, feeds, orgs, params, subs};
use crate::store::{Accept, Accepted, DeviceCtx, RangeIn, StoreError};
use app_domain::id::ProfileId;
use app_domain::wire::{FeedId, Note, NoteCode};
use one::Taken;
use std::collections::BTreeSet;

/// A request, and who sent it.
pub(super) struct Work {
    pub who: DeviceCtx,
    pub batch: Accept,
}

impl Work {
    /// The parts it touches, in order, each to be stored in a transaction of its own (sync.md §13). The first one is
    /// part 0, where the device is, whether it has ranges or not.
    pub(super) fn parts(&self) -> BTreeSet<u32> {
        let own = self.batch.ranges.iter().map(|range| self.part_of(range));
        std::iter::once(0).chain(own).collect()
    }

    fn part_of(&self, range: &RangeIn) -> u32 {
        feeds::part_of(range.profile, self.who.parts)
    }

    /// Ranges in the order in which what they need is locked: an engine with row locks never meets itself (sync.md §5).
    fn sorted(&self) -> Vec<&RangeIn> {
        let mut ranges: Vec<_> = self.batch.ranges.iter().collect();
        ranges.sort_by_key(|range| (range.profile, range.epoch, range.from));
        ranges
    }

    /// Whether it adds to the organisation: a profile, an entry of the audit.
    fn adds_to_org(&self) -> bool {
        let unknown =
            |range: &RangeIn| self.who.subs.slot(FeedId::profile(range.profile)).is_none();
        !self.batch.new_profiles.is_empty() || self.batch.ranges.iter().any(unknown)
    }
}

/// Profiles whose rows the device may write.
pub(super) type Writable = BTreeSet<ProfileId>;

/// Begins: the sign of life, profiles born on the phone, ranges that are not the phone's to write; nothing stored yet.
pub(super) fn open(db: &Db<'_>, work: &Work) -> Result<(Accepted, Writable), StoreError> {
    let Work { who, batch } = work;
    let mut done = Accepted { server_epoch: life::epoch(db, who, batch)?, ..Accepted::default() };
    if work.adds_to_org() {
        orgs::lock(db, who.org)?;
    }
    seen(db, who, batch, &mut done)?;
    let writable = profiles::writable(db, who, batch)?;
    for range in work.sorted() {
        if erase::is_erased(db, who.org, range.profile)? {
            erase::refuse(db, who, batch, range, &mut done)?;
        } else if !writable.contains(&range.profile) {
            profiles::note_foreign(db, who, range, batch.now, &mut done)?;
        }
    }
    done.subs = if batch.new_profiles.is_empty() {
        who.subs.clone()
    } else {
        subs::refresh(db, who.org, who.device)?
    };
    Ok((done, writable))
}

/// Stores the ranges of one part.
pub(super) fn store(
    db: &Db<'_>,
    work: &Work,
    part: u32,
    writable: &Writable,
    done: &mut Accepted,
) -> Result<(), StoreError> {
    let mut ranges = work.sorted();
    ranges.retain(|range| work.part_of(range) == part && writable.contains(&range.profile));
    let own: BTreeSet<_> = ranges.iter().map(|range| range.profile).collect();
    for profile in own {
        profiles::lock(db, work.who.org, part, profile)?;
        // Looked at under the lock: an erasure that was quicker is not undone by rows that were on their way (I-ERASE).
        if erase::is_erased(db, work.who.org, profile)? {
            ranges.retain(|range| range.profile != profile);
        }
    }
    ranges.into_iter().try_for_each(|range| store_one(db, &work.who, &work.batch, range, done))
}

fn store_one(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    range: &RangeIn,
    done: &mut Accepted,
) -> Result<(), StoreError> {
    let Taken { ack, notes, has } = one::take(db, who, batch, range)?;
    done.notes.extend(notes);
    done.has.extend(has);
    let Some(ack) = ack else { return Ok(()) };
    // Several ranges of one segment: one acknowledgement, the last, which covers all.
    match done.acks.iter_mut().find(|a| a.slot == ack.slot && a.epoch == ack.epoch) {
        Some(earlier) => {
            let mut at = std::mem::take(&mut earlier.at);
            at.extend(&ack.at);
            at.sort_unstable();
            at.dedup();
            *earlier = app_domain::wire::Ack { at, ..ack };
        }
        None => done.acks.push(ack),
    }
    Ok(())
}

/// Notes the sign of life, and a second phone under one enrolment (sync.md §9, clone).
fn seen(
    db: &Db<'_>,
    who: &DeviceCtx,
    batch: &Accept,
    done: &mut Accepted,
) -> Result<(), StoreError> {
    let install = batch.install.to_be_bytes();
    let sql = "UPDATE device SET seen_ms = CASE WHEN seen_ms < ?5 THEN ?5 ELSE seen_ms END,
                   cloned_ms = CASE WHEN install = ?4 OR EXISTS (SELECT 1 FROM clone c
                    WHERE c.org = ?1 AND c.part = 0 AND c.device = ?2 AND c.install = ?4 AND c.split IS NOT NULL)
                    THEN cloned_ms ELSE ?3 END
               WHERE org = ?1 AND part = 0 AND id = ?2 RETURNING install <> ?4";
    let values = params![who.org, who.device.0, batch.now.0, install, batch.alive.0];
    let cloned: bool = db.query_row(sql, values, |row| row.get(0))?;
    if cloned {
        let sql = "INSERT INTO clone (org, device, install, seen_ms) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT (org, part, device, install) DO UPDATE SET seen_ms = ?4";
        db.execute(sql, params![who.org, who.device.0, install, batch.now.0])?;
        done.notes.push(Note::of(NoteCode::CLONE));
    }
    Ok(())
}
