//! S3: every replica of a log is the same: rows, unbroken runs, heads.

use super::{Sight, Wrong};
use crate::view::{Key, PhoneView, Replica, feed_key};
use crate::world::World;
use app_domain::id::{Epoch, ProfileId};
use app_domain::wire::{FeedKind, Held, head_over, head0, row_hash};
use std::collections::BTreeSet;

/// Rows of a profile, those left out that the server set apart: they are read by nobody.
fn keys(log: &Replica, profile: ProfileId, apart: &Replica) -> BTreeSet<Key> {
    let of_profile = log.rows.keys().filter(|key| key.0 == profile);
    of_profile.filter(|key| !apart.apart.contains_key(key)).copied().collect()
}

/// Phones against their server, feed by feed of their tables.
pub(super) fn replicas_agree(world: &World, sight: &Sight) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (n, phone) in sight.phones.iter().enumerate() {
        for account in world.phones[n].accounts() {
            let Some(org) = world.people.org_numbered(account.org) else { continue };
            let server = &sight.orgs[org];
            for slot in &account.subs.slots {
                let end = server.ends.get(&feed_key(slot.feed)).copied().unwrap_or_default();
                let read =
                    phone.cursors.get(&(account.id.0, slot.feed)).copied().unwrap_or_default();
                if read != end {
                    wrong.push((
                        "S3",
                        format!("phone {n} has read {read} of {end} of {:?}", slot.feed),
                    ));
                }
                if slot.feed.kind == FeedKind::PROFILE {
                    wrong.extend(same_log(n, phone, &server.log, ProfileId(slot.feed.id)));
                }
            }
        }
    }
    wrong
}

fn same_log(n: usize, phone: &PhoneView, server: &Replica, profile: ProfileId) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let (here, there) = (keys(&phone.log, profile, server), keys(server, profile, server));
    if here != there {
        let (more, less): (Vec<_>, Vec<_>) =
            (here.difference(&there).collect(), there.difference(&here).collect());
        wrong.push(("S3", format!("phone {n} has {more:?} and lacks {less:?}")));
    }
    for (key, theirs) in server.segments.iter().filter(|(key, _)| key.0 == profile) {
        let whole = !server.apart.keys().any(|row| (row.0, row.1) == *key);
        // Of a segment without a row in the feed a reader knows nothing.
        let Some(ours) = phone.log.segments.get(key).filter(|_| whole && theirs.prefix > 0) else {
            continue;
        };
        if (ours.prefix, ours.head, &ours.header) != (theirs.prefix, theirs.head, &theirs.header) {
            wrong.push(("S3", format!("phone {n} has another head of {key:?}")));
        }
    }
    wrong
}

/// I-FOLD for the chain of heads: what is stored is what the rows come to.
pub(super) fn heads_are_those_of_the_rows(sight: &Sight) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (n, phone) in sight.phones.iter().enumerate() {
        wrong.extend(fresh(&phone.log, &format!("phone {n}")));
    }
    for (n, org) in sight.orgs.iter().enumerate() {
        let mut log = org.log.clone();
        // What was set apart is held, and in the chain.
        let apart = org.apart.iter().filter(|(_, reason, ..)| reason != "fork");
        log.rows.extend(apart.map(|(key, .., bytes)| (*key, bytes.clone())));
        wrong.extend(fresh(&log, &format!("organisation {n}")));
    }
    wrong
}

fn fresh(log: &Replica, whose: &str) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (&(profile, epoch), segment) in &log.segments {
        let from = (profile, epoch, 0);
        let rows: Vec<_> = log.rows.range(from..=(profile, epoch, u32::MAX)).collect();
        let have = Held::of(&rows.iter().map(|((.., seq), _)| (*seq, *seq)).collect::<Vec<_>>());
        let run = rows.iter().zip(1..).take_while(|(((.., seq), _), n)| seq == n);
        let hashes = run.map(|(((.., seq), row), _)| row_hash(profile, Epoch(epoch), *seq, row));
        let head = head_over(head0(profile, Epoch(epoch), &segment.header), hashes);
        if (&have, have.prefix(), head) != (&segment.have, segment.prefix, segment.head) {
            wrong.push((
                "S4",
                format!(
                    "{whose}: {profile} {epoch} is said to have {:?}, and has {have:?}",
                    segment.have
                ),
            ));
        }
    }
    wrong
}
