//! What is good for one use is used once, however many come at the same moment (sync.md §9).

use crate::agency::{Agency, EnrolAnswer, NOON, enrol, enrol_with, token};
use crate::engines::{Ground, OnPostgres, on_every_engine};
use crate::watching::pause;
use app_domain::id::{ProfileId, UnixMillis};
use std::collections::BTreeSet;
use sync_server::secret::hash;
use sync_server::store::sql::{Engine, SqlStore, Value};
use sync_server::store::{ConsoleStore, NewPerson, SyncStore, Target, Who};

on_every_engine!(
    a_code_for_one_lets_one_of_sixteen_in,
    a_code_for_five_lets_five_of_sixteen_in_each_a_person,
    a_sign_in_link_opens_one_session_of_sixteen,
    a_revoked_phone_is_out_at_once_and_its_rows_stay,
    sixteen_members_of_staff_write_one_audit,
    sixteen_phones_bring_one_profile_and_it_is_bound_once,
);

async fn sixteen_enrol<E: Engine>(store: &SqlStore<E>, code: &'static str) -> Vec<EnrolAnswer> {
    let all: Vec<_> = (1..=16)
        .map(|seed| {
            let store = store.clone();
            tokio::spawn(async move { store.enrol(enrol(code, seed), NOON).await })
        })
        .collect();
    let mut answers = Vec::new();
    for one in all {
        answers.push(one.await.unwrap());
    }
    answers
}

async fn a_code_for_one_lets_one_of_sixteen_in(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let new = NewPerson { name: "Aya".into(), phone: String::new(), group: None };
    let person = agency.store.add_person(&agency.staff, new, NOON).await.unwrap();
    agency.code("un", Target::Person(person), 1).await;
    let answers = sixteen_enrol(&agency.store, "un").await;
    assert_eq!(answers.iter().filter(|a| matches!(a, Ok(Some(_)))).count(), 1);
    assert_eq!(answers.iter().filter(|a| matches!(a, Ok(None))).count(), 15, "no other failure");
    assert_eq!(ground.count("SELECT count(*) FROM device").await, 1);
}

async fn a_code_for_five_lets_five_of_sixteen_in_each_a_person(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    agency.code("cinq", Target::Group(agency.group.id), 5).await;
    let answers = sixteen_enrol(&agency.store, "cinq").await;
    let profiles: BTreeSet<_> =
        answers.iter().filter_map(|a| a.as_ref().unwrap().as_ref().map(|e| e.profile)).collect();
    assert_eq!(profiles.len(), 5, "five persons, each with a profile of their own");
    assert_eq!(ground.count("SELECT count(*) FROM person").await, 5);
    assert!(agency.store.audit_holds(agency.staff.org).await.unwrap().0);
}

async fn a_sign_in_link_opens_one_session_of_sixteen(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let expires = UnixMillis(NOON.0 + 60_000);
    agency.store.add_sign_in(&agency.staff, hash("lien"), expires).await.unwrap();
    let all: Vec<_> = (0..16)
        .map(|n| {
            let store = agency.store.clone();
            let session = hash(&format!("session {n}"));
            tokio::spawn(async move {
                store.sign_in(hash("lien"), session, format!("form {n}"), NOON).await.unwrap()
            })
        })
        .collect();
    let mut opened = 0;
    for one in all {
        opened += usize::from(one.await.unwrap().is_some());
    }
    assert_eq!(opened, 1);
    assert_eq!(ground.count("SELECT count(*) FROM session").await, 1);
}

async fn a_revoked_phone_is_out_at_once_and_its_rows_stay(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let batch = phone.batch(vec![phone.range(5, (1, 9), "a")]);
    agency.store.accept(&phone.who, batch).await.unwrap();
    agency.store.revoke(&agency.staff, phone.who.device, NOON).await.unwrap();
    assert!(matches!(agency.store.who(token(1)).await.unwrap(), Who::Revoked));
    assert_eq!(ground.count("SELECT count(*) FROM range").await, 1);
    assert!(matches!(agency.store.who(token(9)).await.unwrap(), Who::Unknown));
}

async fn sixteen_members_of_staff_write_one_audit(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let before = agency.store.audit_holds(agency.staff.org).await.unwrap().1;
    let all: Vec<_> = (0..16)
        .map(|n| {
            let (store, staff) = (agency.store.clone(), agency.staff.clone());
            tokio::spawn(async move {
                store.add_group(&staff, format!("G{n}"), NOON).await.unwrap();
                store.audit_export(&staff, NOON).await.unwrap();
            })
        })
        .collect();
    for one in all {
        one.await.unwrap();
    }
    assert_eq!(agency.store.audit_holds(agency.staff.org).await.unwrap(), (true, before + 32));
}

/// A profile made offline on a phone that was copied before its first enrolment.
async fn sixteen_phones_bring_one_profile_and_it_is_bound_once(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let new = NewPerson { name: "Aya".into(), phone: String::new(), group: None };
    let person = agency.store.add_person(&agency.staff, new, NOON).await.unwrap();
    agency.code("seize", Target::Person(person), 16).await;
    let all: Vec<_> = (1..=16)
        .map(|seed| {
            let store = agency.store.clone();
            let phone = enrol_with("seize", seed, ProfileId([7; 16]));
            tokio::spawn(async move { store.enrol(phone, NOON).await.unwrap().unwrap() })
        })
        .collect();
    for one in all {
        one.await.unwrap();
    }
    assert_eq!(ground.count("SELECT count(*) FROM profile").await, 2);
    assert_eq!(ground.count("SELECT count(*) FROM device").await, 16);
}

/// Two servers start on one empty database: the second stands where the first has not yet decided.
#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn an_organisation_is_founded_once_by_two_servers() {
    let ground = OnPostgres::new().await;
    // The database has an epoch: drawing it is no lock here.
    let sql = "INSERT INTO meta (key, value) VALUES ('server_epoch', ?1)";
    ground.change(sql, vec![Value::Bytes(vec![1; 8])]).await;
    let (watch, held) = pause("INSERT INTO org");
    let slow = ground.store().watched(watch);
    let one = tokio::spawn(async move { Agency::in_store(slow).await.staff.org });
    let held = held.wait().await;
    let store = ground.store();
    let other = tokio::spawn(async move { Agency::in_store(store).await.staff.org });
    while ground.waiting_for_a_lock().await == 0 && !other.is_finished() {
        tokio::task::yield_now().await;
    }
    held.let_go();
    assert_eq!(one.await.unwrap(), other.await.unwrap());
    assert_eq!(ground.count("SELECT count(*) FROM org").await, 1);
}
