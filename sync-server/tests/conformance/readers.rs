//! Feeds are dense at every instant, whoever writes meanwhile (I-DENSE, sync.md §6).

use crate::agency::Agency;
use crate::agency::NOON;
use crate::engines::{Ground, OnPostgres, on_every_engine};
use crate::phone::Phone;
use crate::watching::pause;
use app_domain::wire::{FeedId, Item};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use sync_server::store::sql::{Engine, SqlStore};
use sync_server::store::{ConsoleStore, Handover, NewPerson, SyncStore, Target};

on_every_engine!(
    sixteen_writers_and_a_polling_reader_that_never_sees_a_hole,
    f17_sixteen_clones_write_one_segment_and_all_of_it_is_held,
);

const WRITERS: u8 = 16;
const REQUESTS: u64 = 12;

/// Sixteen phones of one person: they all write into one feed.
async fn phones_of_one<E: Engine>(agency: &Agency<E>, count: u8) -> Vec<Phone> {
    let new = NewPerson { name: "Aya".into(), phone: String::new(), group: None };
    let person = agency.store.add_person(&agency.staff, new, NOON).await.unwrap();
    let mut phones = Vec::new();
    for seed in 1..=count {
        phones.push(agency.phone_of(seed, Target::Person(person)).await);
    }
    phones
}

/// Pulls from a cursor on; the places of the profile's feed, checked to follow the cursor one by one.
async fn next<E: Engine>(store: &SqlStore<E>, phone: &Phone, cursor: &mut Vec<u64>) -> Vec<Item> {
    let slot = phone.who.subs.slot(FeedId::profile(phone.profile)).unwrap();
    let mut after = cursor.get(usize::from(slot)).copied().unwrap_or_default();
    // A hole is an error of the store itself; that places go up by one is looked at here.
    let page =
        store.pull(&phone.who, cursor.clone(), 1 << 20, BTreeSet::new()).await.expect("no hole");
    let mut items = Vec::new();
    for pulled in page.items.into_iter().filter(|pulled| pulled.slot == slot) {
        after += 1;
        assert_eq!(pulled.pos, after, "a place was passed over");
        items.push(pulled.item);
    }
    assert_eq!(page.cursor[usize::from(slot)], after, "the cursor is where the items end");
    *cursor = page.cursor;
    items
}

async fn sixteen_writers_and_a_polling_reader_that_never_sees_a_hole(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phones = phones_of_one(&agency, WRITERS).await;
    let reader = agency.who(1).await;
    let person = reader.persons[0];
    let reader = Phone::of(1, phones[0].profile, reader);
    let running = Arc::new(AtomicUsize::new(phones.len()));
    let writers: Vec<_> = phones
        .into_iter()
        .map(|phone| {
            let (store, running) = (agency.store.clone(), Arc::clone(&running));
            tokio::spawn(async move {
                for epoch in 1..=REQUESTS {
                    let epoch = u64::from(phone.seed) << 32 | epoch;
                    let batch = phone.batch(vec![phone.range(epoch, (1, 3), "a")]);
                    store.accept(&phone.who, batch).await.unwrap();
                }
                running.fetch_sub(1, Ordering::SeqCst);
            })
        })
        .collect();
    // Staff writes into the same feed, past the lock of the profile.
    let (store, staff) = (agency.store.clone(), agency.staff.clone());
    let giving = tokio::spawn(async move {
        for version in 1..=20 {
            let what = Handover { target: Target::Person(person), pack: "core".into(), version };
            store.give(&staff, what, NOON).await.unwrap();
        }
    });
    let (mut cursor, mut ranges, mut polls) = (Vec::new(), 0, 0);
    loop {
        let done = running.load(Ordering::SeqCst) == 0;
        let items = next(&agency.store, &reader, &mut cursor).await;
        ranges += items.iter().filter(|item| matches!(item, Item::Range(_))).count() as u64;
        polls += 1;
        if done && items.is_empty() {
            break;
        }
    }
    for writer in writers {
        writer.await.unwrap();
    }
    giving.await.unwrap();
    assert_eq!(ranges, u64::from(WRITERS) * REQUESTS, "every range came, once, in {polls} polls");
}

/// Copies of one phone know the same segment and send overlapping runs of it at the same moment.
async fn f17_sixteen_clones_write_one_segment_and_all_of_it_is_held(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phones = phones_of_one(&agency, WRITERS).await;
    let (header, profile) = (phones[0].header(), phones[0].profile);
    let writers: Vec<_> = (1_u32..)
        .zip(phones)
        .map(|(from, phone)| {
            let (store, header) = (agency.store.clone(), header.clone());
            tokio::spawn(async move {
                let range = phone.range_under(&header, 9, (from, from + 3), "a");
                store.accept(&phone.who, phone.batch(vec![range])).await.unwrap()
            })
        })
        .collect();
    for writer in writers {
        let accepted = writer.await.unwrap();
        assert!(accepted.notes.is_empty(), "{:?}", accepted.notes);
    }
    let reader = Phone::of(1, profile, agency.who(1).await);
    let range = reader.range_under(&header, 9, (1, 1), "a");
    let accepted = agency.store.accept(&reader.who, reader.batch(vec![range])).await.unwrap();
    assert_eq!(accepted.acks[0].held.ranges(), &[(1, u32::from(WRITERS) + 3)]);
    let rows = ground.count("SELECT CAST(sum(n) AS BIGINT) FROM range").await;
    assert_eq!(rows, u64::from(WRITERS) + 3, "each row once");
}

/// Writer A stands with its place taken and nothing committed; writer B wants to write behind it; a reader polls.
#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn f21_a_place_taken_later_is_never_seen_before_one_taken_first() {
    let ground = OnPostgres::new().await;
    let agency = Agency::on(&ground).await;
    let phones = phones_of_one(&agency, 2).await;
    let reader = Phone::of(1, phones[0].profile, agency.who(1).await);
    // The feed has places already: taking one more is an update of its row.
    let before = phones[0].batch(vec![phones[0].range(8, (1, 1), "avant")]);
    agency.store.accept(&phones[0].who, before).await.unwrap();
    let mut cursor = Vec::new();
    assert_eq!(next(&agency.store, &reader, &mut cursor).await.len(), 2, "a clock and a range");

    let (watch, held) = pause("INSERT INTO range");
    let slow = ground.store().watched(watch);
    let [a, b] = <[Phone; 2]>::try_from(phones).ok().unwrap();
    let a = tokio::spawn(async move {
        slow.accept(&a.who, a.batch(vec![a.range(1, (1, 2), "a")])).await.unwrap()
    });
    let held = held.wait().await;
    // B goes into the feed past the lock of the profile, as an assignment does: only the feed's own row stops it.
    let store = agency.store.clone();
    let (staff, person) = (agency.staff.clone(), b.who.persons[0]);
    let b = tokio::spawn(async move {
        let what = Handover { target: Target::Person(person), pack: "core".into(), version: 1 };
        store.give(&staff, what, NOON).await.unwrap()
    });
    // B stands at A's lock: PostgreSQL itself says so, no clock is asked.
    while ground.waiting_for_a_lock().await == 0 {
        assert!(
            next(&agency.store, &reader, &mut cursor).await.is_empty(),
            "nothing of B before A"
        );
        tokio::task::yield_now().await;
    }
    assert!(!b.is_finished());
    assert!(next(&agency.store, &reader, &mut cursor).await.is_empty(), "nothing of B before A");
    held.let_go();
    a.await.unwrap();
    b.await.unwrap();
    let items = next(&agency.store, &reader, &mut cursor).await;
    let kinds: Vec<_> = items.iter().map(|item| item.parts().0).collect();
    let range_first = items.iter().position(|item| matches!(item, Item::Range(_)));
    let given = items.iter().position(|item| matches!(item, Item::Assign(_)));
    assert!(range_first.unwrap() < given.unwrap(), "{kinds:?}");
}
