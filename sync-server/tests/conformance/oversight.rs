//! Erasing, taking rows back, merging, splitting, letting go: the same on both engines (sync.md §9, §10, §13).

use crate::agency::{Agency, NOON, token};
use crate::engines::{Ground, on_every_engine};
use crate::phone::Phone;
use crate::watching::pause;
use app_domain::id::UnixMillis;
use app_domain::wire::{Item, NoteCode};
use std::sync::Arc;
use sync_server::entropy::SystemEntropy;
use sync_server::erased_log::ErasedLog;
use sync_server::ids::PersonId;
use sync_server::store::sql::{Engine, SqlStore};
use sync_server::store::{
    ConsoleStore, OversightStore, Periods, Released, SyncStore, UpkeepStore, Who,
};
use sync_server::vault::Vault;

on_every_engine!(
    erase_then_push_is_refused_and_ordered_again,
    an_erasure_that_meets_a_sync_leaves_nothing_of_it,
    rows_set_apart_are_taken_back_in,
    two_persons_become_one,
    one_enrolment_becomes_two,
    what_is_over_its_period_goes,
);

/// A store as a server opens it: with keys, and a log of erasures.
fn whole<G: Ground>(ground: &G) -> SqlStore<G::E> {
    let vault = Vault::in_memory(&SystemEntropy).unwrap();
    ground.store().sealed_by(Arc::new(vault)).erasing_by(Arc::new(ErasedLog::in_memory()))
}

async fn only_person<E: Engine>(agency: &Agency<E>) -> PersonId {
    let rows = agency.store.caseload(&agency.staff).await.unwrap();
    let [row] = rows.as_slice() else { panic!("one person: {rows:?}") };
    row.id
}

async fn pulled<E: Engine>(store: &SqlStore<E>, phone: &Phone) -> Vec<Item> {
    let cursor = vec![0; phone.who.subs.slots.len()];
    let page = store.pull(&phone.who, cursor, 1 << 20, std::collections::BTreeSet::new());
    page.await.unwrap().items.into_iter().map(|one| one.item).collect()
}

async fn erase_then_push_is_refused_and_ordered_again(ground: impl Ground) {
    let agency = Agency::in_store(whole(&ground)).await;
    let phone = agency.phone(1).await;
    let ranges = vec![phone.range(5, (1, 9), "a")];
    agency.store.accept(&phone.who, phone.batch(ranges.clone())).await.unwrap();
    agency.store.fold_some(9).await.unwrap();
    let person = only_person(&agency).await;
    agency.store.erase_person(&agency.staff, person, NOON).await.unwrap();
    let left = "SELECT (SELECT count(*) FROM range) + (SELECT count(*) FROM segment) + (SELECT count(*) FROM report)
                + (SELECT count(*) FROM person) + (SELECT count(*) FROM profile) + (SELECT count(*) FROM item WHERE tag < 6)";
    assert_eq!(ground.count(left).await, 0);

    let late = agency.store.accept(&phone.who, phone.batch(ranges)).await.unwrap();
    assert!(late.acks.is_empty() && late.notes[0].code == NoteCode::ERASED, "{late:?}");
    assert_eq!(ground.count(left).await, 0);
    let items = pulled(&agency.store, &phone).await;
    assert!(
        items.contains(&Item::Gone) && items.contains(&Item::Erase(phone.profile)),
        "{items:?}"
    );
    let progress = agency.store.erasures(&agency.staff).await.unwrap();
    assert_eq!((progress[0].phones, progress[0].erased), (1, 0));
    agency.store.erased_on(&phone.who, vec![phone.profile], NOON).await.unwrap();
    let progress = agency.store.erasures(&agency.staff).await.unwrap();
    assert_eq!((progress[0].phones, progress[0].erased), (1, 1));
    assert!(matches!(agency.store.who(token(1)).await.unwrap(), Who::Revoked));
    assert_eq!(agency.store.erase_orders(token(1)).await.unwrap(), [phone.profile]);
    assert_eq!(agency.store.replay_erased().await.unwrap(), 0, "nothing came back");
    assert!(agency.store.audit_holds(agency.staff.org).await.unwrap().0);
}

async fn an_erasure_that_meets_a_sync_leaves_nothing_of_it(ground: impl Ground) {
    let agency = Agency::in_store(whole(&ground)).await;
    let phone = agency.phone(1).await;
    let person = only_person(&agency).await;
    let (pause, held) = pause("INSERT INTO range");
    let (slow, batch) =
        (agency.store.clone().watched(pause), phone.batch(vec![phone.range(5, (1, 9), "a")]));
    let who = phone.who.clone();
    let syncing = tokio::spawn(async move { slow.accept(&who, batch).await });
    let held = held.wait().await;
    let (store, staff) = (agency.store.clone(), agency.staff.clone());
    let erasing = tokio::spawn(async move { store.erase_person(&staff, person, NOON).await });
    tokio::task::yield_now().await;
    held.let_go();
    syncing.await.unwrap().unwrap();
    erasing.await.unwrap().unwrap();
    assert_eq!(ground.count("SELECT count(*) FROM range").await, 0);
    assert_eq!(ground.count("SELECT count(*) FROM item WHERE tag < 6").await, 0);
}

async fn rows_set_apart_are_taken_back_in(ground: impl Ground) {
    let agency = Agency::in_store(whole(&ground)).await;
    let phone = agency.phone(1).await;
    let mut range = phone.range(5, (1, 4), "a");
    for row in &mut range.rows[1..3] {
        // As a server of before judged it, whose rules were others.
        row.bad = Some("bad_value 21 0".to_owned());
    }
    agency.store.accept(&phone.who, phone.batch(vec![range])).await.unwrap();
    let listed = agency.store.apart(&agency.staff).await.unwrap();
    assert_eq!((listed[0].rows, listed[0].person.is_none()), (2, true));
    let release = || agency.store.release(&agency.staff, None, "bad_value 21 0".into(), NOON);
    assert_eq!(release().await.unwrap(), Released { rows: 2, still: 0 });
    assert_eq!(release().await.unwrap(), Released::default(), "twice changes nothing");
    assert_eq!(ground.count("SELECT cast(sum(n) AS BIGINT) FROM range").await, 4);
    let items = pulled(&agency.store, &phone).await;
    assert!(
        items
            .iter()
            .any(|item| matches!(item, Item::Released(rows) if (rows.from, rows.n) == (2, 2)))
    );
}

async fn two_persons_become_one(ground: impl Ground) {
    let agency = Agency::in_store(whole(&ground)).await;
    let mut phones = Vec::new();
    for seed in [1, 2] {
        let phone = agency.phone(seed).await;
        let batch = phone.batch(vec![phone.range(seed.into(), (1, 3), "a")]);
        agency.store.accept(&phone.who, batch).await.unwrap();
        phones.push(phone);
    }
    let rows = agency.store.caseload(&agency.staff).await.unwrap();
    agency.store.merge(&agency.staff, rows[0].id, rows[1].id, NOON).await.unwrap();
    only_person(&agency).await;
    for phone in &mut phones {
        phone.who = agency.who(phone.seed).await;
        let items = pulled(&agency.store, phone).await;
        let ranges = items.iter().filter(|item| matches!(item, Item::Range(_))).count();
        assert_eq!(ranges, 2, "both logs reach both phones, once each");
    }
}

async fn one_enrolment_becomes_two(ground: impl Ground) {
    let agency = Agency::in_store(whole(&ground)).await;
    let phone = agency.phone(1).await;
    let mut copied = phone.batch(Vec::new());
    copied.install = 999;
    let told = agency.store.accept(&phone.who, copied.clone()).await.unwrap();
    assert_eq!(told.notes[0].code, NoteCode::CLONE);
    let listed = agency.store.phones(&agency.staff).await.unwrap();
    assert!(listed[0].cloned, "{listed:?}");
    assert_eq!(agency.store.split(&agency.staff, listed[0].id, NOON).await.unwrap(), 1);
    agency.store.accept(&phone.who, copied).await.unwrap();
    let listed = agency.store.phones(&agency.staff).await.unwrap();
    assert_eq!(listed.iter().map(|one| one.cloned).collect::<Vec<_>>(), [false, false]);
    let items = pulled(&agency.store, &phone).await;
    assert!(items.iter().any(|item| matches!(item, Item::Token(given) if given.install == 999)));
}

async fn what_is_over_its_period_goes(ground: impl Ground) {
    let agency = Agency::in_store(whole(&ground)).await;
    let phone = agency.phone(1).await;
    agency.store.accept(&phone.who, phone.batch(vec![phone.range(5, (1, 3), "a")])).await.unwrap();
    let periods = Periods::default();
    let at = |days: i64| UnixMillis(NOON.0 + days * 86_400_000);
    let rows = |due: Vec<sync_server::store::Due>, kind: &str| {
        due.into_iter().find(|one| one.kind == kind).unwrap().rows
    };
    let kind = "persons not heard of";
    assert_eq!(rows(agency.store.due(periods, at(365)).await.unwrap(), kind), 0);
    let later = at(366);
    let due = agency.store.due(periods, later).await.unwrap();
    assert_eq!(rows(due.clone(), kind), 1);
    assert_eq!(rows(due, "enrolment codes that are over"), 1);
    agency.store.let_go(periods, later).await.unwrap();
    let due = agency.store.due(periods, later).await.unwrap();
    assert!(due.iter().all(|one| one.rows == 0), "{due:?}");
    assert_eq!(ground.count("SELECT count(*) FROM person").await, 0);
    agency.store.erased_on(&phone.who, vec![phone.profile], later).await.unwrap();
    let end = UnixMillis(later.0 + 366 * 86_400_000);
    assert_eq!(rows(agency.store.due(periods, end).await.unwrap(), "phones of nobody"), 1);
    agency.store.let_go(periods, end).await.unwrap();
    assert_eq!(ground.count("SELECT count(*) FROM device").await, 0);
    assert!(matches!(agency.store.who(token(1)).await.unwrap(), Who::Unknown));
}
