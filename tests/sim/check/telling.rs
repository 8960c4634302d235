//! S8, I-KEEP: what the console shows as set apart is known on the phones, and a fork that was moved is settled.

use super::{Sight, Wrong};
use crate::view::Key;
use crate::world::World;
use app_domain::id::ProfileId;
use app_domain::wire::FeedKind;
use std::collections::BTreeMap;

pub(super) fn quarantine_is_known(world: &World, sight: &Sight) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (n, phone) in sight.phones.iter().enumerate() {
        for account in world.phones[n].accounts() {
            let Some(org) = world.people.org_numbered(account.org) else { continue };
            for slot in account.subs.slots.iter().filter(|slot| slot.feed.kind == FeedKind::PROFILE)
            {
                let profile = ProfileId(slot.feed.id);
                if world.people.owners(profile).len() > 1 {
                    continue;
                }
                let of = |apart: &BTreeMap<Key, String>| -> Vec<Key> {
                    apart.keys().filter(|key| key.0 == profile).copied().collect()
                };
                let (here, there) = (of(&phone.log.apart), of(&sight.orgs[org].log.apart));
                if here != there {
                    wrong.push((
                        "S8",
                        format!("phone {n} knows {here:?} as set apart, the console {there:?}"),
                    ));
                }
            }
        }
    }
    let forks =
        sight.orgs.iter().flat_map(|org| &org.apart).filter(|(_, why, ..)| why == "fork").count();
    if forks > 0 && !world.past.process_cloned {
        wrong.push(("S2", format!("{forks} rows forked, and no process was cloned")));
    }
    if !world.past.phone_went_back && !world.past.server_went_back {
        let open = sight.orgs.iter().flat_map(|org| &org.apart);
        let forks: Vec<_> = open
            .filter(|(_, why, state, _)| why == "fork" && *state == 0)
            .map(|one| one.0)
            .collect();
        if !forks.is_empty() {
            wrong.push(("S8", format!("forks that were moved are not settled: {forks:?}")));
        }
    }
    wrong
}
