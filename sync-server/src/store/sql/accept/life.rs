//! A server that went back in time without saying so: somebody copied an older file back (sync.md §14).

use super::super::Db;
use super::super::feeds::{self, Place};
use super::super::segments::Segment;
use super::super::{audit, erase, life as server};
use crate::store::{Accept, DeviceCtx, StoreError};
use app_domain::wire::{FeedId, Witness, head_over};

/// The server's life; drawn anew when the phone knows more than the server does.
pub(super) fn epoch(db: &Db<'_>, who: &DeviceCtx, batch: &Accept) -> Result<u64, StoreError> {
    let current = server::epoch(db)?;
    if batch.server_epoch != current || !went_back(db, who, batch)? {
        return Ok(current);
    }
    let drawn = server::draw_anew(db, current)?;
    audit::write(db, who.org, batch.now, "server", "server_epoch.drawn", &who.device.to_string())?;
    tracing::error!("The database is older than a phone's: phones will send everything again");
    Ok(drawn)
}

fn went_back(db: &Db<'_>, who: &DeviceCtx, batch: &Accept) -> Result<bool, StoreError> {
    for (slot, cursor) in who.subs.slots.iter().zip(&batch.cursor) {
        if *cursor > feeds::last_pos(db, Place::of(who.org, who.parts, slot.feed))? {
            return Ok(true);
        }
    }
    // Sent without its header: this phone was told that we hold the beginning of the segment.
    for range in batch.ranges.iter().filter(|range| range.header.is_none() && range.from > 1) {
        let feed = FeedId::profile(range.profile);
        let place = Place::of(who.org, who.parts, feed);
        let key = (range.profile, range.epoch);
        let readable = who.subs.slot(feed).is_some();
        if readable && Segment::find(db, (place.org, place.part), key)?.is_none() {
            return Ok(true);
        }
    }
    batch.witness.as_ref().map_or(Ok(false), |witness| contradicts(db, who, witness))
}

/// Whether the server lacks or contradicts a row that it acknowledged, by the phone's word. Only of profiles the
/// phone may read: otherwise it could ask about those of others.
fn contradicts(db: &Db<'_>, who: &DeviceCtx, witness: &Witness) -> Result<bool, StoreError> {
    let feed = FeedId::profile(witness.profile);
    if who.subs.slot(feed).is_none() {
        return Ok(false);
    }
    // What was erased is not what was lost.
    if erase::is_erased(db, who.org, witness.profile)? {
        return Ok(false);
    }
    let place = Place::of(who.org, who.parts, feed);
    let segment = Segment::find(db, (place.org, place.part), (witness.profile, witness.epoch))?;
    let Some(segment) = segment else { return Ok(true) };
    if segment.prefix < witness.seq {
        return Ok(true);
    }
    if segment.prefix == witness.seq {
        return Ok(segment.head != witness.head);
    }
    let hashes = segment.hashes(db, 1, witness.seq)?;
    let start = app_domain::wire::head0(
        segment.profile,
        app_domain::id::Epoch(segment.epoch),
        &segment.header,
    );
    Ok(head_over(start, hashes.into_values()) != witness.head)
}
