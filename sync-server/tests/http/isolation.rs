//! F28: every route with ids of another organisation or none, in every role, answers as for an absent one.

use crate::world::{NOON, World};
use app_domain::id::UnixMillis;
use axum::http::StatusCode;
use sync_server::ids::{GroupId, PersonId};
use sync_server::store::{
    ContactKind, Handover, NewCode, NewContact, NewPerson, Role, Staff, StoreError, Target,
};

/// What a member of staff tries on a person and a group; each must find nothing.
async fn tries(
    world: &World,
    who: &Staff,
    person: PersonId,
    group: GroupId,
) -> Vec<Result<(), StoreError>> {
    let store = &world.store;
    let code = |target, n: u8| NewCode {
        target,
        code: [n; 32],
        secret: [n + 1; 32],
        uses: 1,
        expires: NOON,
    };
    let pack = |target| Handover { target, pack: "core".into(), version: 1 };
    let contact = NewContact { person, kind: ContactKind::Call, note: String::new() };
    let new = NewPerson { name: "X".into(), phone: String::new(), group: Some(group) };
    vec![
        store.person(who, person, NOON).await.map(drop),
        store.rename_person(who, person, "X".into(), String::new(), NOON).await,
        store.add_contact(who, contact, NOON).await,
        store.join_group(who, group, person, NOON).await,
        store.add_code(who, code(Target::Person(person), 1), NOON).await.map(drop),
        store.add_code(who, code(Target::Group(group), 3), NOON).await.map(drop),
        store.give(who, pack(Target::Person(person)), NOON).await.map(drop),
        store.give(who, pack(Target::Group(group)), NOON).await.map(drop),
        store.add_person(who, new, NOON).await.map(drop),
        store.erase_person(who, person, NOON).await.map(drop),
        store.merge(who, person, PersonId([0; 8]), NOON).await,
        store.release(who, Some(person), "bad_value 3 0".into(), NOON).await.map(drop),
    ]
}

#[tokio::test]
async fn f28_ids_of_another_organisation_are_absent_in_every_role() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    let device = world.store.person(&world.staff, row.id, NOON).await.unwrap().devices[0].id;
    let before = world.store.audit_holds(world.staff.org).await.unwrap();
    for role in [Role::Trainer, Role::Coordinator] {
        let foreign = Staff { org: sync_server::ids::OrgId([99; 16]), role, ..world.staff.clone() };
        for (at, result) in
            tries(&world, &foreign, row.id, world.group.id).await.into_iter().enumerate()
        {
            assert!(
                matches!(result, Err(StoreError::NotFound)),
                "try {at} as {role:?}: {result:?}"
            );
        }
        assert!(world.store.revoke(&foreign, device, NOON).await.is_err());
        assert!(world.store.split(&foreign, device, NOON).await.is_err());
        assert!(matches!(world.store.phones(&foreign).await, Err(StoreError::NotFound)));
        assert!(matches!(world.store.apart(&foreign).await, Err(StoreError::NotFound)));
        assert!(world.store.erasures(&foreign).await.unwrap().is_empty());
    }
    assert_eq!(
        world.store.audit_holds(world.staff.org).await.unwrap(),
        before,
        "nothing changed here"
    );
    assert_eq!(phone.send(&world, &phone.request(Vec::new())).await.status, StatusCode::OK);
}

#[tokio::test]
async fn f28_a_trainer_reaches_neither_persons_nor_groups_of_a_colleague() {
    let world = World::new().await;
    world.phone(1).await;
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    let colleague = Staff {
        id: sync_server::ids::StaffId([99; 8]),
        role: Role::Trainer,
        ..world.staff.clone()
    };
    for result in tries(&world, &colleague, row.id, world.group.id).await {
        assert!(matches!(result, Err(StoreError::NotFound)));
    }
    assert!(world.store.caseload(&colleague).await.unwrap().is_empty());
    assert!(world.store.groups(&colleague).await.unwrap().is_empty());
    assert!(world.store.phones(&colleague).await.unwrap().is_empty());
    assert!(world.store.apart(&colleague).await.unwrap().is_empty());
    let audit = world.store.audit(&colleague, UnixMillis(0)..UnixMillis(i64::MAX)).await;
    assert!(matches!(audit, Err(StoreError::NotFound)), "a trainer has no audit");
    let zone = world.store.set_zone(&colleague, "Indian/Reunion".into(), NOON).await;
    assert!(matches!(zone, Err(StoreError::NotFound)), "nor settings of the organisation");
    let coordinator = Staff { role: Role::Coordinator, ..colleague };
    assert_eq!(world.store.caseload(&coordinator).await.unwrap().len(), 1);
}

#[tokio::test]
async fn f28_over_http_a_foreign_id_answers_like_an_absent_one() {
    let world = World::new().await;
    let browser = world.browser().await;
    let fields = [
        ("name", "X"),
        ("phone", ""),
        ("kind", "call"),
        ("uses", "1"),
        ("group", "00"),
        ("person", "00"),
        ("sure", "yes"),
        ("other", "0000000000000001"),
    ];
    for path in [
        "/console/person/0000000000000000",
        "/console/person/not-an-id",
        "/console/person/0000000000000000/contact",
        "/console/person/0000000000000000/group",
        "/console/person/0000000000000000/code",
        "/console/person/0000000000000000/erase",
        "/console/person/0000000000000000/merge",
        "/console/device/0000000000000000/end",
        "/console/device/0000000000000000/split",
        "/console/group/00000000000000000000000000000000/code",
    ] {
        let answer = browser.post(path, &fields).await;
        assert_eq!(
            (answer.status, answer.text().as_str()),
            (StatusCode::NOT_FOUND, "not here\n"),
            "{path}"
        );
    }
    assert_eq!(browser.get("/console/person/0000000000000000").await.text(), "not here\n");
    let apart = [("person", "0000000000000000"), ("reason", "fork")];
    let answer = browser.post("/console/apart/release", &apart).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let to = [("to", "p:0000000000000000"), ("pack", "core")];
    assert_eq!(browser.post("/console/give", &to).await.status, StatusCode::NOT_FOUND);
}
