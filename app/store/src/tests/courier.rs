//! What a phone carries for others has bounds, and what it keeps of its own bundles goes with an erasure.

use super::support::{AMINA, account, memory, now};
use crate::db::Db;
use app_domain::id::{DeviceId, Epoch, UnixMillis};
use app_domain::ports::{Carry, CarryLimits, Change, CourierStore, SentBundle, SentRun, SyncStore};
use app_domain::wire::{BundleId, Done, FeedId, KeyId, Purpose};
use rusqlite::Connection;

const DAY: i64 = 86_400_000;
const HERE: KeyId = KeyId([1; 8]);
const THERE: KeyId = KeyId([2; 8]);

fn db() -> Db {
    Db::new(Connection::open_in_memory().unwrap(), 1).unwrap()
}

/// Bundles are told apart by their first byte.
fn carries(db: &Db) -> Vec<u8> {
    let ids: Vec<_> = db.carried().unwrap().into_iter().map(|one| one.id).collect();
    ids.into_iter().map(|id| db.bundle(id).unwrap().unwrap()[0]).collect()
}

fn carry(db: &mut Db, to: KeyId, name: u8, day: i64, limits: CarryLimits) -> Carry {
    db.carry(to, &[name; 10], UnixMillis(day * DAY), limits).unwrap()
}

#[test]
fn the_same_bundle_twice_is_one() {
    let mut db = db();
    assert_eq!(carry(&mut db, HERE, 1, 0, CarryLimits::DEFAULT), Carry::Kept);
    assert_eq!(carry(&mut db, HERE, 1, 0, CarryLimits::DEFAULT), Carry::Known);
    assert_eq!(carries(&db), [1]);
    db.let_go(BundleId::of(&[1; 10])).unwrap();
    assert!(carries(&db).is_empty());
}

#[test]
fn at_each_limit_the_oldest_goes_and_no_other() {
    let for_two = CarryLimits { for_one: 2, ..CarryLimits::DEFAULT };
    let mut a = db();
    carry(&mut a, THERE, 9, 0, for_two);
    for name in [1, 2, 3] {
        carry(&mut a, HERE, name, 0, for_two);
    }
    assert_eq!(carries(&a), [9, 2, 3], "those for another recipient stay");

    let thirty_bytes = CarryLimits { bytes: 30, ..CarryLimits::DEFAULT };
    let mut b = db();
    for name in [1, 2, 3] {
        carry(&mut b, HERE, name, 0, thirty_bytes);
    }
    assert_eq!(carries(&b), [1, 2, 3], "at the limit");
    carry(&mut b, THERE, 4, 0, thirty_bytes);
    assert_eq!(carries(&b), [2, 3, 4], "one above");

    let mut c = db();
    carry(&mut c, HERE, 1, 0, CarryLimits::DEFAULT);
    carry(&mut c, HERE, 2, 89, CarryLimits::DEFAULT);
    assert_eq!(carries(&c), [1, 2]);
    carry(&mut c, HERE, 3, 90, CarryLimits::DEFAULT);
    assert_eq!(carries(&c), [2, 3]);
    assert_eq!(CarryLimits::DEFAULT, CarryLimits { bytes: 20 << 20, days: 90, for_one: 200 });
}

fn sent() -> SentBundle {
    SentBundle {
        server_epoch: 7,
        feeds: vec![FeedId::profile(AMINA)],
        runs: vec![SentRun {
            profile: AMINA,
            epoch: Epoch(9),
            from: 1,
            n: 2,
            slot: 0,
            digest: [3; 8],
        }],
        done: vec![(4, Done::Seen(5))],
    }
}

#[test]
fn what_a_bundle_asked_is_remembered_until_its_receipt_or_an_erasure() {
    let store = memory();
    let id = now(store.add_account(&account("https://a"))).unwrap();
    let (one, other) = (BundleId([1; 32]), BundleId([2; 32]));
    for (n, bundle) in [(1, one), (2, other)] {
        assert_eq!(now(store.next_counter()).unwrap(), n);
        now(store.remember_sent(id, bundle, &sent(), UnixMillis(0))).unwrap();
    }
    assert_eq!(now(store.sent(one)).unwrap(), Some((id, sent())));
    now(store.apply(id, &[Change::BundleAnswered(one)])).unwrap();
    assert_eq!(now(store.sent(one)).unwrap(), None);
    now(store.apply(id, &[Change::Erase(AMINA)])).unwrap();
    assert_eq!(now(store.sent(other)).unwrap(), None);
    assert_eq!(now(store.sent(BundleId([3; 32]))).unwrap(), None);
}

#[test]
fn a_late_receipt_does_not_make_the_last_answer_older() {
    let store = memory();
    let id = now(store.add_account(&account("https://a"))).unwrap();
    for (at, last) in [(50, 50), (20, 50), (70, 70)] {
        now(store.apply(id, &[Change::Acknowledged(UnixMillis(at))])).unwrap();
        assert_eq!(now(store.accounts()).unwrap()[0].last_ack, Some(UnixMillis(last)));
    }
}

#[test]
fn keys_sign_and_open_without_leaving_the_store() {
    let store = memory();
    let who = now(store.identity()).unwrap();
    assert_ne!(who.device, DeviceId::default());
    let sealed =
        app_domain::wire::seal_to(&who.seal_key, Purpose::Down, b"for you", [1; 32]).unwrap();
    assert_eq!(now(store.unseal(Purpose::Down, &sealed)).unwrap().unwrap(), b"for you");
    let key = ed25519_dalek::VerifyingKey::from_bytes(&who.sign_key).unwrap();
    let signature = now(store.sign(b"mine")).unwrap();
    key.verify_strict(b"mine", &ed25519_dalek::Signature::from_bytes(&signature)).unwrap();
}

/// The key of the enrolment is given up some day; those before are still known, for bundles on their way.
#[test]
fn the_newest_key_of_the_feed_is_sealed_to() {
    let store = memory();
    let id = now(store.add_account(&account("https://a"))).unwrap();
    assert_eq!(now(store.sealing_keys(id)).unwrap(), [[6; 32]]);
    let feed = FeedId { kind: app_domain::wire::FeedKind::ORG, id: [3; 16] };
    for day in 1..=130_u8 {
        let key = app_domain::wire::DropKey {
            day: day.into(),
            key: [day; 32],
            safety_key: [9; 32],
            sealing_key: [if day < 100 { 6 } else { 7 }; 32],
        };
        let (tag, bytes) = app_domain::wire::Item::DropKey(key).parts();
        let pos = day.into();
        now(store.apply(id, &[Change::Strange { feed, pos, tag, bytes }])).unwrap();
    }
    assert_eq!(now(store.sealing_keys(id)).unwrap(), [[7; 32], [6; 32]]);
    let keys = now(app_domain::ports::NearMissStore::drop_keys(&store, id)).unwrap();
    assert_eq!((keys.len(), keys[0].day), (120, 130));
}
