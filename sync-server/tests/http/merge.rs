//! Two sheets of one person become one: every event once, on the console and on both phones.

use crate::world::{Browser, NOON, Phone, World, a_session, yes};
use app_domain::event::Event;
use app_domain::wire::Item;
use axum::http::{StatusCode, header};
use sync_server::store::Target;

/// A person with a phone that learnt.
async fn learner(world: &World, browser: &Browser<'_>, seed: u8, name: &str) -> (String, Phone) {
    let id = browser.add_person(name, "").await;
    let code = world.code_for(Target::Person(id.parse().unwrap()), 1).await;
    let mut phone = Phone::new(seed);
    assert_eq!(phone.enrol(world, &code.typed).await.status, StatusCode::OK);
    phone.sync_on(world, vec![phone.range(u64::from(seed), 1, &a_session())]).await;
    (id, phone)
}

async fn pulled(world: &World, phone: &mut Phone) -> Vec<u64> {
    let mut epochs = Vec::new();
    for _ in 0..3 {
        let items = phone.sync_on(world, Vec::new()).await.items;
        epochs.extend(items.iter().filter_map(|one| match &one.item {
            Item::Range(range) => Some(range.epoch),
            _ => None,
        }));
    }
    epochs
}

#[tokio::test]
async fn two_sheets_become_one_and_no_event_is_lost_or_counts_twice() {
    let world = World::new().await;
    let browser = world.browser().await;
    let (kept, mut first) = learner(&world, &browser, 1, "Amina").await;
    let (other, mut second) = learner(&world, &browser, 2, "Amina bis").await;
    let note = [("kind", "note"), ("note", "vue au salon")];
    browser.post(&format!("/console/person/{other}/contact"), &note).await;
    let path = format!("/console/person/{kept}/merge");
    let sheet = browser.get(&format!("/console/person/{kept}")).await.text();
    assert!(sheet.contains(&format!("<option value=\"{other}\">Amina bis</option>")), "{sheet}");
    assert_eq!(browser.post(&path, &[("other", &other)]).await.status, StatusCode::BAD_REQUEST);
    let answer = browser.post(&path, &[("other", &other), ("sure", "yes")]).await;
    assert_eq!(answer.header(header::LOCATION), format!("/console/person/{kept}"));

    // Rows that were on the way, under the profile and the table of before.
    let late = [yes(), Event::SceneDone { scene: "core.03".into() }];
    second.sync_on(&world, vec![second.range(20, 1, &late)]).await;
    assert_eq!(pulled(&world, &mut first).await, [2, 20]);
    // Its own come back once: the table changed with the answer that took them, so its cursor stood still.
    assert_eq!(pulled(&world, &mut second).await, [20, 1]);

    world.store.fold_some(10).await.unwrap();
    let rows = world.store.caseload(&world.staff).await.unwrap();
    let [row] = rows.as_slice() else { panic!("one is left: {rows:?}") };
    assert_eq!((row.name.as_str(), row.phones, row.groups.len()), ("Amina", 2, 1));
    let page = world.store.person(&world.staff, row.id, NOON).await.unwrap();
    assert_eq!(page.row.report.unwrap().rows, 6 + 6 + 2);
    assert_eq!(page.contacts[0].note, "vue au salon");
    let again = browser.post(&path, &[("other", &other), ("sure", "yes")]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND, "it is one sheet already");
    let alone = browser.post(&path, &[("other", &kept), ("sure", "yes")]).await;
    assert_eq!(alone.status, StatusCode::NOT_FOUND, "with itself there is nothing to do");
    let csv = browser.get("/console/caseload.csv").await.text();
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(world.store.audit_holds(world.staff.org).await.unwrap().0);
}
