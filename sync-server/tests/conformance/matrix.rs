//! Overlaps, gaps and forks: what is held is a set, and the first writer keeps a key (sync.md §2.1, §4 rule 3).

use crate::agency::Agency;
use crate::engines::{Ground, on_every_engine};
use app_domain::id::Epoch;
use app_domain::wire::{FeedId, Hash8, Held, NoteCode, head_over, head0};
use sync_server::store::{RangeIn, SyncStore};

on_every_engine!(
    f11_every_order_of_overlaps_and_gaps_ends_the_same,
    the_first_writer_keeps_the_key
);

/// Ways to send rows 1 to 9: together, in halves, backwards, overlapping, inside out.
const WAYS: &[&[(u32, u32)]] = &[
    &[(1, 9)],
    &[(1, 5), (6, 9)],
    &[(6, 9), (1, 5)],
    &[(1, 6), (4, 9)],
    &[(4, 9), (1, 6)],
    &[(4, 6), (1, 9)],
    &[(2, 3), (8, 9), (5, 6), (1, 9)],
    &[(1, 9), (3, 4), (1, 9)],
    &[(9, 9), (8, 8), (7, 7), (1, 8)],
];

fn head(range: &RangeIn) -> Hash8 {
    let (_, header) = range.header.as_ref().unwrap();
    head_over(head0(range.profile, Epoch(range.epoch), header), range.rows.iter().map(|r| r.hash))
}

async fn f11_every_order_of_overlaps_and_gaps_ends_the_same(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    for (epoch, way) in (100..).zip(WAYS) {
        let mut held = Held::default();
        let mut last = None;
        for (from, to) in *way {
            held.insert(*from, *to);
            let batch = phone.batch(vec![phone.range(epoch, (*from, *to), "mot")]);
            let accepted = agency.store.accept(&phone.who, batch).await.unwrap();
            assert_eq!(accepted.acks.len(), 1, "{way:?}");
            assert_eq!(accepted.acks[0].held, held, "{way:?} after {from}–{to}");
            assert!(accepted.notes.is_empty(), "{:?}", accepted.notes);
            last = accepted.acks.into_iter().next();
        }
        let whole = phone.range(epoch, (1, 9), "mot");
        assert_eq!(last.unwrap().prefix_head, head(&whole), "{way:?}");
    }
    let rows = ground.count("SELECT CAST(sum(n) AS BIGINT) FROM range WHERE org = org").await;
    assert_eq!(rows, 9 * WAYS.len() as u64, "each row is stored once");
}

async fn the_first_writer_keeps_the_key(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let send = |range| agency.store.accept(&phone.who, phone.batch(vec![range]));
    send(phone.range(7, (1, 4), "premier")).await.unwrap();
    // The twin agrees on nothing: its rows are set apart, and it is told from where.
    let twin = send(phone.range(7, (3, 6), "second")).await.unwrap();
    assert_eq!(twin.notes[0].code, NoteCode::FORK);
    assert_eq!(twin.notes[0].from, 3);
    assert_eq!(twin.acks[0].held, Held::range(1, 4));
    assert_eq!(ground.count("SELECT count(*) FROM quarantine WHERE state = 0").await, 4);
    // It comes again under an epoch of its own: both are there, nothing stays apart.
    let rebased = app_domain::wire::Rebased { epoch: 7, from: 3, n: 4 };
    let header = app_domain::wire::SegmentHeader { rebased_from: Some(rebased), ..phone.header() };
    let again = send(phone.range_under(&header, 8, (1, 4), "second")).await.unwrap();
    assert_eq!(again.acks[0].held, Held::range(1, 4));
    assert_eq!(ground.count("SELECT count(*) FROM quarantine WHERE state = 0").await, 0);
    let slot = phone.who.subs.slot(FeedId::profile(phone.profile)).unwrap();
    assert_eq!(again.acks[0].slot, slot);
}
