//! Anything may come twice, late, or in another order, and changes nothing then (I-IDEM).

use crate::agency::Agency;
use crate::agency::NOON;
use crate::engines::{Ground, on_every_engine};
use crate::phone::Phone;
use app_domain::wire::Pulled;
use std::collections::BTreeSet;
use sync_server::store::sql::{Engine, SqlStore};
use sync_server::store::{ConsoleStore, Handover, SyncStore, Target};

on_every_engine!(
    f06_a_lost_answer_changes_nothing,
    f07_three_times_and_reordered_ends_as_once,
    a_pack_given_twice_is_given_once,
);

async fn everything<E: Engine>(store: &SqlStore<E>, phone: &Phone) -> Vec<Pulled> {
    let page = store.pull(&phone.who, Vec::new(), 1 << 20, BTreeSet::new()).await.unwrap();
    assert!(!page.more);
    page.items
}

async fn f06_a_lost_answer_changes_nothing(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let batch = phone.batch(vec![phone.range(5, (1, 20), "a"), phone.range(6, (1, 3), "b")]);
    let first = agency.store.accept(&phone.who, batch.clone()).await.unwrap();
    let stored = everything(&agency.store, &phone).await;
    let again = agency.store.accept(&phone.who, batch).await.unwrap();
    assert_eq!(again.acks, first.acks);
    assert_eq!(again.has, first.has.iter().filter(|at| again.has.contains(at)).copied().collect());
    assert_eq!(everything(&agency.store, &phone).await, stored);
}

async fn f07_three_times_and_reordered_ends_as_once(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let (once, thrice) = (agency.phone(1).await, agency.phone(2).await);
    let requests = |phone: &Phone| {
        [(1, 10), (11, 20), (21, 30)].map(|rows| phone.batch(vec![phone.range(5, rows, "a")]))
    };
    for batch in requests(&once) {
        agency.store.accept(&once.who, batch).await.unwrap();
    }
    let [a, b, c] = requests(&thrice);
    let mut last = None;
    for batch in [&b, &a, &b, &c, &a, &c, &b, &a, &c] {
        last = Some(agency.store.accept(&thrice.who, batch.clone()).await.unwrap());
    }
    let held = &last.unwrap().acks[0].held;
    assert_eq!(held.ranges(), &[(1, 30)]);
    let sizes = |items: &[Pulled]| items.len();
    let (one, other) =
        (everything(&agency.store, &once).await, everything(&agency.store, &thrice).await);
    assert_eq!(sizes(&one), sizes(&other), "each row once");
}

async fn a_pack_given_twice_is_given_once(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let what = Handover { target: Target::Group(agency.group.id), pack: "core".into(), version: 1 };
    let mut given = BTreeSet::new();
    let all = (0..16).map(|_| {
        let (store, staff, what) = (agency.store.clone(), agency.staff.clone(), what.clone());
        tokio::spawn(async move { store.give(&staff, what, NOON).await.unwrap() })
    });
    for one in all.collect::<Vec<_>>() {
        given.insert(one.await.unwrap());
    }
    assert_eq!(given.len(), 1, "sixteen at the same time are one");
    let assigned = everything(&agency.store, &phone).await;
    let is_assign = |one: &&Pulled| matches!(one.item, app_domain::wire::Item::Assign(_));
    assert_eq!(assigned.iter().filter(is_assign).count(), 1);
    assert!(agency.store.audit_holds(agency.staff.org).await.unwrap().0);
}
