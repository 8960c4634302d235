//! Another organisation is not here (I-ORG): neither its ids, nor its rows, nor a statement that could reach them.

use crate::agency::{Agency, NOON};
use crate::engines::{Ground, on_every_engine};
use crate::script::play;
use crate::watching::Recorder;
use app_domain::wire::NoteCode;
use std::sync::Arc;
use sync_server::ids::{GroupId, OrgId, StaffId};
use sync_server::store::sql::{ToValue, Value};
use sync_server::store::{
    ConsoleStore, ContactKind, Handover, NewCode, NewContact, NewPerson, Role, Staff, StoreError,
    SyncStore, Target,
};

on_every_engine!(
    f28_staff_of_another_organisation_finds_nothing_and_changes_nothing,
    a_phone_writes_no_profile_of_others,
    every_statement_names_its_organisation,
);

/// A second organisation beside the first, as an operator would make one.
async fn another<G: Ground>(ground: &G) -> Staff {
    let (org, id) = (OrgId([0xaa; 16]), StaffId([0xbb; 8]));
    let at = NOON.0.to_value();
    let text = |text: &str| Value::Text(text.into());
    ground
        .change(
            "INSERT INTO org (id, name, made_ms) VALUES (?1, ?2, ?3)",
            vec![org.to_value(), text("Ailleurs"), at.clone()],
        )
        .await;
    ground
        .change(
            "INSERT INTO staff (org, id, name, role, made_ms) VALUES (?1, ?2, ?3, 2, ?4)",
            vec![org.to_value(), id.to_value(), text("Zoé"), at],
        )
        .await;
    let org_name = "Ailleurs".into();
    Staff {
        org,
        org_name,
        id,
        name: "Zoé".into(),
        role: Role::Coordinator,
        zone: "Europe/Paris".into(),
    }
}

fn absent<T>(answer: Result<T, StoreError>) -> bool {
    answer.is_err_and(|error| matches!(error, StoreError::NotFound))
}

async fn f28_staff_of_another_organisation_finds_nothing_and_changes_nothing(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let phone = agency.phone(1).await;
    let person = phone.who.persons[0];
    let foreign = another(&ground).await;
    let store = &agency.store;
    let before = ground.count("SELECT count(*) FROM audit").await;
    assert!(store.caseload(&foreign).await.unwrap().is_empty());
    assert!(store.groups(&foreign).await.unwrap().is_empty());
    assert!(store.feedbacks(&foreign, NOON).await.unwrap().is_empty());
    assert!(absent(store.person(&foreign, person, NOON).await));
    assert!(absent(store.revoke(&foreign, phone.who.device, NOON).await));
    assert!(absent(store.join_group(&foreign, agency.group.id, person, NOON).await));
    let renamed = store.rename_person(&foreign, person, "X".into(), "Y".into(), NOON).await;
    assert!(absent(renamed));
    for target in [Target::Person(person), Target::Group(agency.group.id)] {
        let what = Handover { target, pack: "core".into(), version: 1 };
        assert!(absent(store.give(&foreign, what, NOON).await));
        let code = NewCode { target, code: [1; 32], secret: [2; 32], uses: 1, expires: NOON };
        assert!(absent(store.add_code(&foreign, code, NOON).await));
    }
    let contact = NewContact { person, kind: ContactKind::Note, note: String::new() };
    assert!(absent(store.add_contact(&foreign, contact, NOON).await));
    let new = NewPerson { name: "X".into(), phone: String::new(), group: Some(agency.group.id) };
    assert!(absent(store.add_person(&foreign, new, NOON).await));
    assert_eq!(ground.count("SELECT count(*) FROM audit").await, before, "nothing was done");
    // The same ids under the right organisation are there.
    assert_eq!(store.caseload(&agency.staff).await.unwrap().len(), 1);
    // And a group nobody has is told as the foreign one was.
    let nobody = Target::Group(GroupId([9; 16]));
    let what = Handover { target: nobody, pack: "core".into(), version: 1 };
    assert!(absent(store.give(&agency.staff, what, NOON).await));
}

async fn a_phone_writes_no_profile_of_others(ground: impl Ground) {
    let agency = Agency::on(&ground).await;
    let (mut thief, victim) = (agency.phone(1).await, agency.phone(2).await);
    thief.profile = victim.profile;
    let mut batch = thief.batch(vec![thief.range(5, (1, 3), "a")]);
    batch.new_profiles = vec![victim.profile];
    let accepted = agency.store.accept(&thief.who, batch).await.unwrap();
    assert_eq!(accepted.notes[0].code, NoteCode::NOT_BOUND);
    assert!(accepted.acks.is_empty());
    assert_eq!(ground.count("SELECT count(*) FROM range").await, 0);
}

/// Asked before any organisation is known, by a hash nobody guesses; or of all of them at once, by the worker that
/// answers to nobody; or of the database itself.
const WITHOUT_ORG: &[&str] = &[
    "FROM meta",
    "INTO meta",
    "UPDATE meta",
    "FROM token t",
    "UPDATE enrol_code",
    "UPDATE sign_in",
    "FROM session e",
    "UPDATE session",
    "DELETE FROM session WHERE hash",
    "FROM staff s JOIN org",
    "FROM feed f",
    "INTO org",
];

/// Ways to name it. `org` itself is a table whose rows are organisations: there it is the id.
const NAMES_IT: &[&str] =
    &["org = ?1", "(org,", "secret, org,", "(hash, org,", "FROM org WHERE id = ?1"];

async fn every_statement_names_its_organisation(ground: impl Ground) {
    let recorder = Arc::new(Recorder::default());
    let told = play(ground.store().watched(recorder.clone())).await;
    assert!(!told.is_empty());
    let texts = recorder.texts();
    for text in &texts {
        let known = WITHOUT_ORG.iter().any(|one| text.contains(one));
        assert!(known || NAMES_IT.iter().any(|one| text.contains(one)), "{text}");
    }
    // A script that asks little proves little.
    assert!(texts.len() > 100, "{} texts", texts.len());
}
