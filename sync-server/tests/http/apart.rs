//! Rows set apart on the console: listed with their reason, judged again, given to every phone once they are good.

use crate::sealed::lay_apart;
use crate::world::{NOON, Phone, World, a_session, yes};
use app_domain::event::Event;
use app_domain::row::{Row, Value};
use app_domain::wire::{Held, Item, decode_rows};
use axum::http::{StatusCode, header};
use sync_server::store::Released;

fn bad(value: i64) -> Vec<u8> {
    Row { kind: 3, t: 1, values: vec![Value::Int(value)] }.to_bytes()
}

/// A phone whose second and third rows are set apart.
async fn with_two_apart(world: &World, seed: u8, first: Event) -> Phone {
    let mut phone = world.phone(seed).await;
    let rows = [first.to_row(0).to_bytes(), bad(7), bad(8), yes().to_row(2).to_bytes()];
    let answer = phone.sync_on(world, vec![phone.range_of(7, 1, &rows)]).await;
    assert_eq!(answer.notes.len(), 2);
    world.store.fold_some(10).await.unwrap();
    phone
}

#[tokio::test]
async fn f22_rows_set_apart_are_listed_and_stay_apart_while_the_rules_do_not_take_them() {
    let world = World::new().await;
    with_two_apart(&world, 1, yes()).await;
    world.clock.advance(3 * 86_400_000);
    let browser = world.browser().await;
    let page = browser.get("/console/apart").await.text();
    assert!(page.contains("2 gardée(s) à part : bad_value 3 0"), "{page}");
    assert!(page.contains("la plus ancienne : il y a 3 jours"), "{page}");
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    let form = [("person", row.id.to_string()), ("reason", "bad_value 3 0".to_owned())];
    let form: Vec<_> = form.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let answer = browser.post("/console/apart/release", &form).await;
    assert_eq!(answer.header(header::LOCATION), "/console/apart?done=0&still=2");
    assert_eq!(world.store.apart(&world.staff).await.unwrap()[0].rows, 2);
}

#[tokio::test]
async fn f22_rows_that_todays_rules_take_go_into_the_feed_and_every_phone_is_told() {
    let world = World::new().await;
    let mut phone = with_two_apart(&world, 1, yes()).await;
    // As after an update whose rules know the value.
    let good = Event::VoiceChosen { voice: 1 }.to_row(1).to_bytes();
    lay_apart(&world, &good);
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    let released = world
        .store
        .release(&world.staff, Some(row.id), "bad_value 3 0".into(), NOON)
        .await
        .unwrap();
    assert_eq!(released, Released { rows: 2, still: 0 });
    assert!(world.store.apart(&world.staff).await.unwrap().is_empty());

    let pulled = phone.sync_on(&world, Vec::new()).await.items;
    let items: Vec<_> = pulled.into_iter().map(|one| one.item).collect();
    let range =
        items.iter().position(|item| matches!(item, Item::Range(r) if r.from == 2 && r.n == 2));
    let told =
        items.iter().position(|item| matches!(item, Item::Released(r) if (r.from, r.n) == (2, 2)));
    assert!(range.unwrap() < told.unwrap(), "first the rows, then that they count: {items:?}");
    let Item::Range(range) = &items[range.unwrap()] else { unreachable!() };
    assert_eq!(decode_rows(&range.cols, 9).unwrap(), [good.clone(), good]);

    let ack = phone.sync(&world, vec![phone.range_of(7, 5, &[yes().to_row(3).to_bytes()])]).await;
    assert_eq!(ack.acks[0].held, Held::range(1, 5));
    let again = world.store.release(&world.staff, Some(row.id), "bad_value 3 0".into(), NOON).await;
    assert_eq!(again.unwrap(), Released::default(), "twice changes nothing (I-IDEM)");
    assert!(world.store.audit_holds(world.staff.org).await.unwrap().0);
}

#[tokio::test]
async fn without_a_yes_rows_are_listed_together_and_without_a_name() {
    let world = World::new().await;
    let mut phone = world.phone(2).await;
    phone.sync_on(&world, vec![phone.range_of(9, 1, &[bad(7)])]).await;
    world.store.fold_some(10).await.unwrap();
    let browser = world.browser().await;
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    let page = browser.get("/console/apart").await.text();
    assert!(page.contains("Personnes qui n’ont pas dit « oui »"), "{page}");
    assert!(!page.contains(&row.id.to_string()), "{page}");
    lay_apart(&world, &a_session()[0].to_row(0).to_bytes());
    let form = [("person", ""), ("reason", "bad_value 3 0")];
    let answer = browser.post("/console/apart/release", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header(header::LOCATION), "/console/apart?done=1&still=0");
}
