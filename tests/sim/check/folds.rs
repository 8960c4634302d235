//! S4, I-FOLD: the same rows in the same order with the same times, on every phone and on the server.

use super::{Sight, Wrong};
use crate::view::Replica;
use crate::world::World;
use app_domain::id::ProfileId;
use app_domain::ports::{EventLog, at_once};
use app_domain::row::Row;
use app_domain::wire::{FeedKind, SegmentHeader};
use sync_server::store::ConsoleStore;

/// When each row of a profile happened, in the order of folds.
type Timeline = Vec<(i64, u64, u32)>;

/// From the bytes of the server alone, as sync.md §2.5 says.
fn as_the_server_tells(log: &Replica, profile: ProfileId) -> Timeline {
    let mut times = Timeline::new();
    for (key @ (of, epoch, seq), bytes) in &log.rows {
        if *of != profile || log.apart.contains_key(key) {
            continue;
        }
        let Some(segment) = log.segments.get(&(profile, *epoch)) else { continue };
        let (Ok(header), Ok(row)) =
            (SegmentHeader::from_bytes(&segment.header), Row::from_bytes(bytes))
        else {
            continue;
        };
        let offset = segment.anchor.map_or(0, |(_, offset)| offset);
        times.push((
            header.wall_ms.saturating_add(i64::from(row.t)).saturating_add(offset),
            *epoch,
            *seq,
        ));
    }
    times.sort_unstable();
    times
}

/// Phones against the server: the one order of folds, with the server's anchors.
pub(super) fn timelines_agree(world: &World, sight: &Sight) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (n, phone) in world.phones.iter().enumerate() {
        let accounts = phone.accounts();
        for account in &accounts {
            let Some(org) = world.people.org_numbered(account.org) else { continue };
            for slot in account.subs.slots.iter().filter(|slot| slot.feed.kind == FeedKind::PROFILE)
            {
                let profile = ProfileId(slot.feed.id);
                let carriers =
                    accounts.iter().filter(|one| one.subs.slot(slot.feed).is_some()).count();
                // Two servers may have set different clocks; a phone keeps the better one.
                if carriers > 1 || world.people.owners(profile).len() > 1 {
                    continue;
                }
                let ours = as_the_phone_folds(&phone.store, profile);
                let theirs = as_the_server_tells(&sight.orgs[org].log, profile);
                wrong.extend(first_difference(&ours, &theirs).map(|words| {
                    ("S4", format!("phone {n} folds {profile} otherwise than its server: {words}"))
                }));
            }
        }
    }
    wrong
}

/// Where two timelines part.
fn first_difference(ours: &Timeline, theirs: &Timeline) -> Option<String> {
    let more: Vec<_> = ours.iter().filter(|one| !theirs.contains(one)).take(3).collect();
    let less: Vec<_> = theirs.iter().filter(|one| !ours.contains(one)).take(3).collect();
    (ours != theirs).then(|| format!("{more:?} here, {less:?} there"))
}

fn as_the_phone_folds(store: &app_store::Store, profile: ProfileId) -> Timeline {
    let events = at_once(store.events(profile)).unwrap_or_default();
    events.iter().map(|one| (one.at.0, one.epoch.0, one.seq)).collect()
}

/// The server's stored reports against those of nothing stored.
pub(super) fn reports_are_fresh(world: &World) -> Vec<Wrong> {
    let fold = || {
        while world.server.at_once(world.server.store.fold_some(64)).unwrap_or(0) > 0 {}
        world.server.look(reports)
    };
    let stored = fold();
    world.server.look(|db| db.execute("DELETE FROM report", []).map(drop)).ok();
    let fresh = fold();
    if stored == fresh {
        Vec::new()
    } else {
        vec![("S4", format!("a report is {stored:?}, and afresh {fresh:?}"))]
    }
}

fn reports(db: &rusqlite::Connection) -> Vec<(Vec<u8>, i64, String)> {
    // Its store has no vault: a report lies as it was written.
    let text = |row: &rusqlite::Row<'_>| -> rusqlite::Result<String> {
        Ok(String::from_utf8_lossy(&row.get::<_, Vec<u8>>(2)?).into_owned())
    };
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, text(row)?));
    let mut ask = db
        .prepare("SELECT profile, pos, state FROM report ORDER BY org, profile")
        .expect("our own query");
    ask.query_map([], read).and_then(Iterator::collect).expect("columns as they were made")
}
