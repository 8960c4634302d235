//! S1: nothing is lost. S2: nothing is invented. S6: nothing crosses between organisations.

use super::{Sight, Wrong};
use crate::deeds::marks_on;
use crate::people::pack_of;
use crate::view::{Mark, OrgView};
use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of an organisation by their numbers, those set apart too: they are held (I-KEEP).
fn kept(org: &OrgView) -> BTreeSet<u64> {
    let rows = org.log.rows.values().chain(org.apart.iter().map(|(.., bytes)| bytes));
    rows.filter_map(|row| Mark::of(row)).map(|mark| mark.nonce).collect()
}

/// S1, I-ACK, I-KEEP: what a storage or a server promised is there, and what a phone has is on its servers.
pub(super) fn all_arrived(world: &World, sight: &Sight) -> Vec<Wrong> {
    let kept: Vec<_> = sight.orgs.iter().map(kept).collect();
    let mut wrong = Vec::new();
    for (n, phone) in sight.phones.iter().enumerate() {
        let here = marks_on(phone);
        let promised = world.journal.durable.iter().filter(|(_, by)| *by == n);
        let lost: Vec<_> =
            promised.map(|(row, _)| *row).filter(|row| !here.contains(row)).collect();
        if !lost.is_empty() {
            wrong.push(("S1", format!("phone {n} lost rows it had called durable: {lost:?}")));
        }
        for account in world.phones[n].accounts() {
            let Some(org) = world.people.org_numbered(account.org) else { continue };
            let goes = phone
                .log
                .rows
                .iter()
                .filter(|((profile, ..), _)| phone.carries(account.id.0, *profile));
            let numbers = goes.filter_map(|(_, row)| Mark::of(row)).map(|mark| mark.nonce);
            let missing: Vec<_> = numbers.filter(|row| !kept[org].contains(row)).collect();
            if !missing.is_empty() {
                wrong.push((
                    "S1",
                    format!("rows of phone {n} are not at organisation {org}: {missing:?}"),
                ));
            }
        }
    }
    let gone: Vec<_> =
        world.journal.acked.iter().filter(|(row, org)| !kept[*org].contains(row)).collect();
    if !gone.is_empty() {
        wrong.push(("S1", format!("acknowledged rows are gone: {gone:?}")));
    }
    wrong
}

/// S2: each row on the server was written by a phone of the world, for the profile it lies under, and counts once.
pub(super) fn nothing_invented(world: &World, sight: &Sight) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (n, org) in sight.orgs.iter().enumerate() {
        let mut times = BTreeMap::<u64, u32>::new();
        for ((profile, ..), row) in &org.log.rows {
            match Mark::of(row) {
                Some(mark) if world.journal.written.get(&mark.nonce) == Some(profile) => {
                    *times.entry(mark.nonce).or_default() += 1;
                }
                other => {
                    wrong.push(("S2", format!("organisation {n} holds {other:?} under {profile}")));
                }
            }
        }
        let twice: Vec<_> = times.iter().filter(|(_, times)| **times > 1).collect();
        // Where a fork begins may change with the server's life, and with it the place its rows are moved to (README).
        let may_be = world.past.process_cloned && world.past.server_went_back;
        if !twice.is_empty() && !may_be {
            wrong.push(("S2", format!("organisation {n} counts rows twice: {twice:?}")));
        }
    }
    wrong
}

/// S6, I-ORG: every row says whose it is; none lies, or can be read, where that person is unknown.
pub(super) fn organisations_apart(world: &World, sight: &Sight) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (n, org) in sight.orgs.iter().enumerate() {
        for (profile, row) in org.log.rows.iter().map(|((profile, ..), row)| (profile, row)) {
            let canary = Mark::of(row).map(|mark| mark.canary);
            if canary != Some(profile.to_string()) || !world.people.may_hold(n, *profile) {
                wrong.push(("S6", format!("organisation {n} holds {canary:?} under {profile}")));
            }
        }
    }
    for (n, phone) in sight.phones.iter().enumerate() {
        let persons: BTreeSet<_> = world.phones[n].persons.iter().copied().collect();
        let strangers: BTreeSet<_> = phone.log.rows.keys().map(|key| key.0).collect();
        for profile in strangers {
            if world.people.owners(profile).is_disjoint(&persons) {
                wrong.push(("S6", format!("phone {n} of {persons:?} holds rows of {profile}")));
            }
        }
        for account in world.phones[n].accounts() {
            let own = world.people.org_numbered(account.org).map(|org| pack_of(org, 0));
            let prefix = own.as_deref().and_then(|pack| pack.split('.').next()).unwrap_or_default();
            let given = phone.given.iter().filter(|(of, _)| *of == account.id.0);
            for (_, pack) in given.filter(|(_, pack)| pack.split('.').next() != Some(prefix)) {
                wrong.push(("S6", format!("phone {n} was given {pack} by {prefix}")));
            }
        }
    }
    wrong
}
