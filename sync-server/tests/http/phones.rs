//! The page of phones: two phones under one enrolment, and the audit beside it.

use crate::world::{Phone, World, a_session, yes};
use app_domain::wire::{Item, NoteCode, SyncRes};
use axum::http::{StatusCode, header};

/// The same phone, copied with all it has but its installation number.
fn copied(phone: &Phone) -> Phone {
    Phone {
        token: phone.token.clone(),
        profile: phone.profile,
        install: 999,
        server_epoch: phone.server_epoch,
        cursor: phone.cursor.clone(),
        subs: phone.subs.clone(),
        ..Phone::new(phone.seed)
    }
}

fn is_told_of_a_clone(answer: &SyncRes) -> bool {
    answer.notes.iter().any(|note| note.code == NoteCode::CLONE)
}

#[tokio::test]
async fn f17_one_enrolment_on_two_phones_is_shown_and_becomes_two() {
    let world = World::new().await;
    let browser = world.browser().await;
    let mut first = world.phone(1).await;
    first.sync_on(&world, vec![first.range(7, 1, &a_session())]).await;
    let mut copy = copied(&first);
    assert!(is_told_of_a_clone(&copy.sync_on(&world, vec![copy.range(8, 1, &[yes()])]).await));
    let page = browser.get("/console/phones").await.text();
    assert!(page.contains("une inscription, deux téléphones"), "{page}");

    let device = world.store.phones(&world.staff).await.unwrap()[0].id;
    let split = browser.post(&format!("/console/device/{device}/split"), &[]).await;
    assert_eq!(split.header(header::LOCATION), "/console/phones");
    let answer = copy.sync_on(&world, Vec::new()).await;
    let token = answer.items.iter().find_map(|one| match &one.item {
        Item::Token(given) if given.install == copy.install => Some(given.token.clone()),
        _ => None,
    });
    copy.token = token.unwrap();
    let page = browser.get("/console/phones").await.text();
    assert!(!page.contains("deux téléphones"), "fetching the token is no second clone: {page}");
    assert_eq!(world.store.phones(&world.staff).await.unwrap().len(), 2);

    for phone in [&mut copy, &mut first] {
        for _ in 0..3 {
            assert!(!is_told_of_a_clone(&phone.sync_on(&world, Vec::new()).await));
        }
    }
    let given = copy.sync_on(&world, vec![copy.range(9, 1, &[yes()])]).await;
    assert_eq!(given.acks.len(), 1);
    let pulled = first.sync_on(&world, Vec::new()).await.items;
    assert!(pulled.iter().any(|one| matches!(&one.item, Item::Range(range) if range.epoch == 9)));
    world.store.revoke(&world.staff, device, crate::world::NOON).await.unwrap();
    assert_eq!(copy.send(&world, &copy.request(Vec::new())).await.status, StatusCode::OK);
    assert_eq!(
        first.send(&world, &first.request(Vec::new())).await.status,
        StatusCode::UNAUTHORIZED,
        "each is ended alone"
    );
}

#[tokio::test]
async fn the_audit_is_the_same_on_the_screen_and_in_the_file_and_tells_when_it_was_changed() {
    let world = World::new().await;
    let browser = world.browser().await;
    browser.add_person("Amina", "").await;
    world.clock.advance(86_400_000);
    let browser = world.browser().await;
    let page = browser.get("/console/audit?day=2026-03-02").await.text();
    assert!(page.contains("data-whole=\"true\"") && page.contains("personne ajoutée"), "{page}");
    let csv = browser.get("/console/audit.csv?day=2026-03-02").await.text();
    assert!(csv.starts_with("\u{feff}Numéro;Quand;Qui;Quoi;À quoi\r\n"), "{csv}");
    let line = csv.lines().find(|line| line.contains("personne ajoutée")).unwrap();
    for cell in line.split(';') {
        assert!(page.contains(&format!("<bdi>{cell}</bdi>")), "{cell}");
    }
    assert_eq!(page.matches("<tr>").count(), csv.lines().count(), "line for line");
    let today = browser.get("/console/audit").await.text();
    assert!(today.contains("journal en fichier") && !today.contains("personne ajoutée"), "{today}");
    change_an_entry(&world);
    let page = browser.get("/console/audit").await.text();
    assert!(page.contains("data-whole=\"false\"") && page.contains("rompue"), "{page}");
}

#[expect(clippy::disallowed_methods, reason = "the test reaches behind the store")]
fn change_an_entry(world: &World) {
    let db = rusqlite::Connection::open(world.dir.path().join("passerelle.db")).unwrap();
    let sql = "UPDATE audit SET target = 'x' WHERE action = 'person.add'";
    assert_eq!(db.execute(sql, []).unwrap(), 1);
}
