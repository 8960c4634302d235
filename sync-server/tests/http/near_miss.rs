//! Near-misses: told without a name, answered, forgotten.

use crate::courier::Hand;
use crate::world::{NOON, World, get, post};
use app_domain::ports::{Link, NearMissStore};
use app_domain::wire::{
    self, Admitted, BundleId, DropKey, DropRes, Item, Mailbox, NearMiss, Replies, to_cbor,
};
use app_sync::{Telling, When};
use axum::http::{StatusCode, header};
use std::rc::Rc;
use sync_server::clock::Clock;
use sync_server::near_miss::sealed_answer;
use sync_server::store::PublicKeys;

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

pub(crate) fn almost_fell() -> NearMiss {
    NearMiss {
        site: "dépôt nord".into(),
        zone: "quai".into(),
        kind: "chute".into(),
        day: 20_514,
        hour: 8,
        before: Some(false),
        idea: Some("une rampe".into()),
        voice: Some(b"OggS a voice".to_vec()),
        photo: None,
        reply_key: [0; 32],
    }
}

/// The drop key a phone of the organisation pulls.
async fn drop_key(world: &World) -> DropKey {
    let mut phone = world.phone(77).await;
    let items = phone.sync_on(world, Vec::new()).await.items;
    let keys: Vec<_> = items
        .into_iter()
        .filter_map(|pulled| match pulled.item {
            Item::DropKey(key) => Some(key),
            _ => None,
        })
        .collect();
    assert_eq!(keys.len(), 2, "today's and tomorrow's");
    keys[0].clone()
}

fn today(world: &World) -> i64 {
    world.clock.now().day(0).0
}

async fn new_day(world: &World, key: &DropKey) {
    let keys = PublicKeys { safety: key.safety_key, sealing: key.sealing_key };
    world.store.new_day(world.staff.org, keys, today(world)).await.unwrap();
}

fn told(report: &NearMiss, key: &DropKey, entropy: u8) -> (BundleId, Vec<u8>) {
    let sealed = report.seal(&key.safety_key, [entropy; 32]).unwrap();
    (BundleId::of(&sealed), Admitted::write(&sealed, key))
}

#[tokio::test]
async fn one_of_us_is_heard_once_and_nobody_else_is() {
    let world = World::new().await;
    let key = drop_key(&world).await;
    let (id, body) = told(&almost_fell(), &key, 1);
    for _ in 0..2 {
        let answer = world.send(post("/v1/drop", body.clone())).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.message::<DropRes>(), DropRes { id });
        assert_eq!(answer.header(header::CONNECTION), "close", "no sync follows on it");
    }
    let rows = world.store.near_misses(&world.staff, today(&world)).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].id, &rows[0].report), (id, &almost_fell()));

    let stranger = DropKey { key: [1; 32], ..key.clone() };
    let refused = world.send(post("/v1/drop", told(&almost_fell(), &stranger, 2).1)).await;
    assert_eq!((refused.status, refused.body.len()), (StatusCode::NOT_FOUND, 0));
    let mut cut = told(&almost_fell(), &key, 3).1;
    cut.pop();
    assert_eq!(world.send(post("/v1/drop", cut)).await.status, StatusCode::BAD_REQUEST);
    let long = vec![0; Admitted::LONGEST + 1];
    assert_eq!(world.send(post("/v1/drop", long)).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Admitted, and sealed to another key than the one that is trusted.
    let elsewhere = DropKey { safety_key: wire::public_of(&[4; 32]).unwrap(), ..key };
    let refused = world.send(post("/v1/drop", told(&almost_fell(), &elsewhere, 4).1)).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert_eq!(world.store.near_misses(&world.staff, today(&world)).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_key_admits_for_two_days_and_leaves_nothing_in_the_feed() {
    let world = World::new().await;
    let key = drop_key(&world).await;
    for (days, status) in [(1, StatusCode::OK), (2, StatusCode::NOT_FOUND)] {
        world.at(NOON.0 + days * DAY);
        new_day(&world, &key).await;
        new_day(&world, &key).await;
        let body = told(&almost_fell(), &key, u8::try_from(days).unwrap()).1;
        assert_eq!(world.send(post("/v1/drop", body)).await.status, status, "after {days} days");
    }
    let mut later = world.phone(78).await;
    let items = later.sync_on(&world, Vec::new()).await.items;
    let (keys, gone): (Vec<_>, Vec<_>) = items
        .iter()
        .filter(|pulled| matches!(pulled.item, Item::DropKey(_) | Item::Gone))
        .partition(|pulled| matches!(pulled.item, Item::DropKey(_)));
    assert_eq!((keys.len(), gone.len()), (3, 1), "dense, and without the keys that are over");
}

#[tokio::test]
async fn sixty_in_an_hour_are_heard_and_the_next_waits() {
    let world = World::new().await;
    let key = drop_key(&world).await;
    let report = NearMiss { voice: None, ..almost_fell() };
    for n in 0..60 {
        let answer = world.send(post("/v1/drop", told(&report, &key, n).1)).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let waits = world.send(post("/v1/drop", told(&report, &key, 61).1)).await;
    assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(waits.header(header::RETRY_AFTER), "3601");
    world.at(NOON.0 + HOUR + 1);
    let heard = world.send(post("/v1/drop", told(&report, &key, 61).1)).await;
    assert_eq!(heard.status, StatusCode::OK);
}

#[tokio::test]
async fn a_voice_goes_after_28_days_an_answer_after_90_and_the_words_stay() {
    let world = World::new().await;
    let key = drop_key(&world).await;
    let report = NearMiss { reply_key: wire::public_of(&[5; 32]).unwrap(), ..almost_fell() };
    let (id, body) = told(&report, &key, 1);
    world.send(post("/v1/drop", body.clone())).await;
    let sealed = sealed_answer(&report, "merci", [6; 32]).unwrap();
    let now = world.clock.now();
    world.store.answer_near_miss(&world.staff, id, sealed.clone(), now).await.unwrap();
    let mailbox = mailbox_path(&report.reply_key);
    for (days, voice, answers) in [(27, true, 1), (28, false, 1), (89, false, 1), (90, false, 0)] {
        world.at(NOON.0 + days * DAY);
        new_day(&world, &key).await;
        let row = world.store.near_misses(&world.staff, today(&world)).await.unwrap().remove(0);
        assert_eq!(row.report.voice.is_some(), voice, "after {days} days");
        assert_eq!(row.report.idea.as_deref(), Some("une rampe"));
        let replies: Replies = world.send(get(&mailbox)).await.message();
        assert_eq!(replies.bundles.len(), answers, "after {days} days");
    }
    let now = world.clock.now();
    let late = world.store.answer_near_miss(&world.staff, id, sealed, now).await;
    assert!(late.is_err(), "nobody would look for it");
    let sql = "SELECT count(*) FROM near_miss WHERE voice IS NOT NULL OR reply_key IS NOT NULL";
    let left = crate::on::number(&world, sql).await;
    assert_eq!(left, 0, "gone, not only hidden");
}

fn mailbox_path(reply_key: &[u8; 32]) -> String {
    format!("/v1/drop/{}", sync_server::secret::hex(&Mailbox::of(reply_key).0))
}

#[tokio::test]
async fn f28_a_mailbox_that_never_was_is_like_an_empty_one_and_staff_of_elsewhere_finds_nothing() {
    let world = World::new().await;
    let key = drop_key(&world).await;
    let report = NearMiss { reply_key: wire::public_of(&[5; 32]).unwrap(), ..almost_fell() };
    let (id, body) = told(&report, &key, 1);
    world.send(post("/v1/drop", body)).await;
    let empty = world.send(get(&mailbox_path(&report.reply_key))).await;
    let never = world.send(get(&mailbox_path(&[9; 32]))).await;
    assert_eq!((empty.status, &empty.body), (never.status, &never.body));
    assert_eq!(never.message::<Replies>(), Replies::default());
    assert_eq!(world.send(get("/v1/drop/zz")).await.status, StatusCode::NOT_FOUND);
    let foreign =
        sync_server::store::Staff { org: sync_server::ids::OrgId([8; 16]), ..world.staff.clone() };
    assert!(world.store.near_misses(&foreign, today(&world)).await.unwrap().is_empty());
    let now = world.clock.now();
    assert!(world.store.answer_near_miss(&foreign, id, vec![1], now).await.is_err());
}

/// The whole way: told by the app's own phone, answered on the console, read by that phone alone.
#[tokio::test]
async fn a_report_is_told_answered_and_read() {
    let world = Rc::new(World::new().await);
    let phone = Hand::enrolled(&world).await;
    phone.phone.sync(phone.profile).await.unwrap();
    let id = phone.phone.tell_near_miss(almost_fell(), When::AtOnce).await.unwrap();
    phone.clock.pass_ms(31_000);
    assert_eq!(phone.phone.send_near_miss().await.unwrap(), Telling::Told);
    let row = world.store.near_misses(&world.staff, today(&world)).await.unwrap().remove(0);
    let sealed = sealed_answer(&row.report, "merci, on répare", [6; 32]).unwrap();
    let now = world.clock.now();
    world.store.answer_near_miss(&world.staff, row.id, sealed, now).await.unwrap();
    phone.clock.pass_ms(31_000);
    assert!(phone.phone.look_for_replies().await.unwrap());
    let replies = phone.store.replies().await.unwrap();
    assert_eq!(replies, [(id, "merci, on répare".as_bytes().to_vec())]);
    assert!(phone.store.drafts().await.unwrap().is_empty());
    // Nothing of it is in the phone's log, which other phones of the person pull.
    assert!(!to_cbor(&row.report).is_empty());
    assert_eq!(app_domain::ports::EventLog::unsent(&*phone.store, phone.profile).await.unwrap(), 0);
}
