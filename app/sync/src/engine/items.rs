//! What was pulled: item by item, as far as the positions run without a hole (I-DENSE, I-CUR).

use super::Plan;
use app_domain::id::Epoch;
use app_domain::ports::Change;
use app_domain::wire::{
    FeedId, Item, Limits, Pulled, RangeDown, SyncRes, decode_rows, range_digest, row_hash,
};
use std::collections::BTreeMap;

/// The changes of an answer's items, and the cursors that go with them.
pub(super) fn pulled(plan: &Plan, res: &SyncRes, install: u64) -> Vec<Change> {
    let mut changes = Vec::new();
    for (slot, &(feed, pos)) in (0_u16..).zip(&plan.cursor) {
        let own = own_positions(plan, res, feed);
        let items: BTreeMap<u64, &Pulled> = res
            .items
            .iter()
            .filter(|item| item.slot == slot)
            .map(|item| (item.pos, item))
            .collect();
        let mut at = pos;
        loop {
            let next = at + 1;
            match items.get(&next) {
                Some(item) => changes.extend(of_item(feed, item, install)),
                None if own.contains(&next) => {}
                None => break,
            }
            at = next;
        }
        changes.extend((at > pos).then_some(Change::Cursor(feed, at)));
    }
    changes
}

/// Positions of the rows just sent: they are here, so the cursor moves over them (sync.md §4, rule 4).
fn own_positions(plan: &Plan, res: &SyncRes, feed: FeedId) -> Vec<u64> {
    let of_feed = |slot: u16| {
        plan.chunks.iter().any(|chunk| chunk.slot == slot && FeedId::profile(chunk.profile) == feed)
    };
    let acks = res.acks.iter().filter(|ack| of_feed(ack.slot));
    acks.flat_map(|ack| ack.at.iter().map(|(_, pos)| *pos)).collect()
}

fn of_item(feed: FeedId, pulled: &Pulled, install: u64) -> Option<Change> {
    Some(match &pulled.item {
        Item::Range(range) => return Some(of_range(feed, pulled, range)),
        Item::Anchor { profile, epoch, anchor } => {
            Change::Anchor { profile: *profile, epoch: Epoch(*epoch), anchor: *anchor }
        }
        Item::Assign(assign) => Change::Assign(feed, assign.clone()),
        Item::Pack(offer) => Change::Offer(offer.clone()),
        Item::Bind(bind) if bind.lost => Change::Unbound(bind.feed),
        Item::Erase(profile) => Change::Erase(*profile),
        Item::Quarantine(row) => Change::Quarantined(row.clone()),
        Item::Released(row) => Change::Released(row.clone()),
        Item::Token(given) if given.install == install => Change::Token(given.token.clone()),
        // A feed joined comes with the next table; another install's token is not ours; erased is erased.
        Item::Bind(_) | Item::Token(_) | Item::Gone => return None,
        other => strange(feed, pulled.pos, other),
    })
}

/// Rows, when they are what their digest says; else kept as they came: nothing is dropped, nothing blocks (I-ONE).
fn of_range(feed: FeedId, pulled: &Pulled, range: &RangeDown) -> Change {
    let epoch = Epoch(range.epoch);
    let rows = decode_rows(&range.cols, Limits::DEFAULT.rows).ok().filter(|rows| {
        let hash = |(seq, row): (u32, &Vec<u8>)| row_hash(range.profile, epoch, seq, row);
        let hashes: Vec<_> = (range.from..).zip(rows).map(hash).collect();
        range.from > 0 && rows.len() == range.n as usize && range_digest(&hashes) == range.digest
    });
    match rows {
        Some(rows) => Change::Rows {
            profile: range.profile,
            epoch,
            header: range.header.clone(),
            from: range.from,
            rows,
        },
        None => strange(feed, pulled.pos, &pulled.item),
    }
}

fn strange(feed: FeedId, pos: u64, item: &Item) -> Change {
    let (tag, bytes) = item.parts();
    Change::Strange { feed, pos, tag, bytes }
}
