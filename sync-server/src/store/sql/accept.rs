//! Storing what a request brings, in one transaction (sync.md §5, step 4).

mod anchor;
mod apart;
mod life;
mod one;
mod profiles;

use super::{Db, erase, params, subs};
use crate::store::{Accept, Accepted, DeviceCtx, RangeIn, StoreError};
use app_domain::wire::{Note, NoteCode};
use one::Taken;

/// All that a request brings.
pub(super) fn accept(db: &Db<'_>, who: &DeviceCtx, batch: &Accept) -> Result<Accepted, StoreError> {
    let mut done = Accepted { server_epoch: life::epoch(db, who, batch)?, ..Accepted::default() };
    seen(db, who, batch, &mut done)?;
    let writable = profiles::writable(db, who, batch)?;
    // Sorted, so that an engine with row locks can never meet itself (sync.md §5).
    let mut ranges: Vec<_> = batch.ranges.iter().collect();
    ranges.sort_by_key(|range| (range.profile, range.epoch, range.from));
    let profiles = ranges.iter().map(|range| range.profile).collect();
    let erased = erase::among(db, who, &profiles)?;
    for range in ranges {
        if erased.contains(&range.profile) {
            erase::refuse(db, who, batch, range, &mut done)?;
        } else if writable.contains(&range.profile) {
            store_one(db, who, batch, range, &mut done)?;
        } else {
            profiles::note_foreign(db, who, range, batch.now, &mut done)?;
        }
    }
    done.subs = if batch.new_profiles.is_empty() {
        who.subs.clone()
    } else {
        subs::refresh(db, who.org, who.device)?
    };
    Ok(done)
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
    let sql = "UPDATE device SET seen_ms = ?3, cloned_ms = CASE WHEN install = ?4 OR EXISTS (SELECT 1 FROM clone c
                   WHERE c.org = ?1 AND c.part = 0 AND c.device = ?2 AND c.install = ?4 AND c.split IS NOT NULL)
                   THEN cloned_ms ELSE ?3 END
               WHERE org = ?1 AND part = 0 AND id = ?2 RETURNING install <> ?4";
    let values = params![who.org, who.device.0, batch.now.0, install];
    let cloned: bool = db.query_row(sql, values, |row| row.get(0))?;
    if cloned {
        let sql = "INSERT INTO clone (org, device, install, seen_ms) VALUES (?1, ?2, ?4, ?3)
                   ON CONFLICT (org, part, device, install) DO UPDATE SET seen_ms = ?3";
        db.execute(sql, values)?;
        done.notes.push(Note::of(NoteCode::CLONE));
    }
    Ok(())
}
