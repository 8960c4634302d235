//! The wire's promises, from outside: once each, whatever is lost, doubled or bad.

use crate::world::{NOON, Phone, World, a_session, hashes, rows, yes};
use app_domain::event::Event;
use app_domain::id::{Epoch, ProfileId};
use app_domain::row::{Row, Value};
use app_domain::wire::{
    AnchorRank, Held, Item, NEW_PROFILE_SLOT, NoteCode, decode_rows, head_over, head0, range_digest,
};
use axum::http::StatusCode;

fn fifty() -> Vec<Event> {
    (0..50).map(|n| Event::SceneDone { scene: format!("core.{n:02}").into() }).collect()
}

#[tokio::test]
async fn f06_a_lost_answer_and_its_retry_store_each_row_once() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let range = phone.range(7, 1, &a_session());
    let lost = phone.sync(&world, vec![range.clone()]).await;
    let retried = phone.sync_on(&world, vec![range]).await;
    assert_eq!(lost.acks, retried.acks);
    assert_eq!(lost.cursor, retried.cursor);
    let rows_back =
        retried.items.iter().filter(|pulled| matches!(pulled.item, Item::Range(_))).count();
    assert_eq!(rows_back, 0, "its own rows do not come back");
    let header = phone.header().to_bytes();
    let sent = rows(1, &a_session());
    let head =
        head_over(head0(phone.profile, Epoch(7), &header), hashes(phone.profile, 7, 1, &sent));
    assert_eq!(retried.acks[0].prefix_head, head);
    assert_eq!(retried.acks[0].anchor.rank, AnchorRank::Exact);
}

#[tokio::test]
async fn f07_three_deliveries_out_of_order_end_in_the_same_state() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let (first, second) = (phone.range(7, 1, &fifty()[..20]), phone.range(7, 21, &fifty()[20..]));
    for ranges in
        [vec![second.clone()], vec![first.clone()], vec![second.clone()], vec![first, second]]
    {
        phone.sync(&world, ranges).await;
    }
    let last = phone.sync(&world, vec![phone.range(7, 1, &fifty())]).await;
    assert_eq!(last.acks[0].held, Held::range(1, 50));
}

#[tokio::test]
async fn f11_rows_51_to_100_may_come_first() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let all: Vec<_> = [fifty(), fifty()].concat();
    let late = phone.sync(&world, vec![phone.range(7, 51, &all[50..])]).await;
    assert_eq!(late.acks[0].held.ranges(), [(51, 100)]);
    let header = phone.header().to_bytes();
    assert_eq!(late.acks[0].prefix_head, head0(phone.profile, Epoch(7), &header));
    let early = phone.sync(&world, vec![phone.range(7, 1, &all[..50])]).await;
    assert_eq!(early.acks[0].held.ranges(), [(1, 100)]);
    let head = head_over(
        head0(phone.profile, Epoch(7), &header),
        hashes(phone.profile, 7, 1, &rows(1, &all)),
    );
    assert_eq!(early.acks[0].prefix_head, head);
}

#[tokio::test]
async fn an_overlap_stores_only_what_was_missing_and_a_second_phone_gets_every_row_once() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    phone.sync(&world, vec![phone.range(7, 1, &fifty()[..30])]).await;
    phone.sync(&world, vec![phone.range(7, 11, &fifty()[10..])]).await;
    let person = world.store.caseload(&world.staff).await.unwrap()[0].id;
    let code = world.code_for(sync_server::store::Target::Person(person), 1).await;
    let mut second = Phone::new(9);
    second.enrol(&world, &code.typed).await;
    assert_eq!(second.profile, phone.profile, "it adopts the person's profile");
    let answer = second.sync_on(&world, Vec::new()).await;
    let mut got = Vec::new();
    for pulled in &answer.items {
        if let Item::Range(range) = &pulled.item {
            let rows = decode_rows(&range.cols, 1_000).unwrap();
            let digest = range_digest(&hashes(range.profile, range.epoch, range.from, &rows));
            assert_eq!(digest, range.digest);
            got.extend(rows);
        }
    }
    assert_eq!(got, rows(1, &fifty()));
}

#[tokio::test]
async fn f22_one_bad_row_of_fifty_is_set_apart_and_told() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let mut sent = rows(1, &fifty());
    sent[0] = yes().to_row(0).to_bytes();
    sent[20] = Row { kind: 3, t: 21_000, values: vec![Value::Int(9)] }.to_bytes();
    let answer = phone.sync(&world, vec![phone.range_of(7, 1, &sent)]).await;
    assert_eq!(
        answer.acks[0].held,
        Held::range(1, 50),
        "a row set apart is held: the phone stops sending it"
    );
    assert_eq!(answer.notes.len(), 1);
    assert_eq!((answer.notes[0].code, answer.notes[0].from), (NoteCode::QUARANTINED, 21));
    assert_eq!(answer.notes[0].reason.as_deref(), Some("bad_value 3 0"));
    told_on_the_feed(&world, &phone).await;
    world.store.fold_some(10).await.unwrap();
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    assert_eq!(row.report.unwrap().scenes.len(), 48);
    assert_eq!(row.stuck, 1);
    let browser = world.browser().await;
    let page = browser.get(&format!("/console/person/{}", row.id)).await.text();
    assert!(page.contains("1 gardée(s) à part : bad_value 3 0"), "{page}");
}

/// A note is lost with its answer, and a second phone hears none: the feed says it to every replica (S8, I-FOLD).
async fn told_on_the_feed(world: &World, phone: &Phone) {
    for _ in 0..2 {
        let pulled = phone.sync(world, Vec::new()).await.items;
        let apart = pulled.iter().find_map(|one| match &one.item {
            Item::Quarantine(row) => Some((row.epoch, row.from, row.n, row.reason.as_deref())),
            _ => None,
        });
        assert_eq!(apart, Some((7, 21, 1, Some("bad_value 3 0"))));
    }
}

#[tokio::test]
async fn f23_unknown_kinds_pass_to_another_phone_byte_for_byte() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let sent: Vec<_> = [4_000, 0x9000, 64]
        .map(|kind| {
            Row { kind, t: 5, values: vec![Value::Bytes(vec![1, 2]), Value::Null] }.to_bytes()
        })
        .to_vec();
    let answer = phone.sync(&world, vec![phone.range_of(7, 1, &sent)]).await;
    assert!(answer.notes.is_empty());
    let again = Phone {
        cursor: vec![0; phone.subs.slots.len()],
        subs: phone.subs.clone(),
        token: phone.token.clone(),
        ..phone
    };
    let pulled = again.sync(&world, Vec::new()).await;
    let range = pulled.items.iter().find_map(|p| match &p.item {
        Item::Range(range) => Some(range),
        _ => None,
    });
    assert_eq!(decode_rows(&range.unwrap().cols, 10).unwrap(), sent);
}

#[tokio::test]
async fn other_rows_under_the_same_key_are_a_fork_and_the_first_writer_keeps_it() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    phone.sync(&world, vec![phone.range(7, 1, &fifty()[..10])]).await;
    let mut other = fifty()[..15].to_vec();
    other[6] = yes();
    let answer = phone.sync(&world, vec![phone.range(7, 1, &other)]).await;
    let note = &answer.notes[0];
    assert_eq!((note.code, note.from, note.n), (NoteCode::FORK, 7, 9));
    assert_eq!(answer.acks[0].held, Held::range(1, 10));
    // The place of the first writer's rows is not the sender's to move over: it has to read them.
    assert!(answer.acks[0].at.is_empty(), "{:?}", answer.acks[0]);
    assert!(
        answer.items.iter().any(|one| matches!(&one.item, Item::Range(range) if range.n == 10))
    );
}

#[tokio::test]
async fn a_bad_digest_a_missing_header_and_a_foreign_slot_stop_no_other_range() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let mut bad = phone.range(8, 1, &a_session());
    bad.digest[0] ^= 1;
    let headless = app_domain::wire::RangeUp { header: None, ..phone.range(9, 1, &a_session()) };
    let mut foreign = phone.range(10, 1, &a_session());
    foreign.slot = 77;
    let answer =
        phone.sync(&world, vec![bad, headless, foreign, phone.range(7, 1, &a_session())]).await;
    let codes: Vec<_> = answer.notes.iter().map(|note| note.code).collect();
    assert_eq!(codes, [NoteCode::RANGE_BAD, NoteCode::NOT_BOUND, NoteCode::NO_HEADER]);
    assert_eq!(answer.acks.len(), 1);
    assert_eq!(answer.acks[0].held, Held::range(1, 6));
}

#[tokio::test]
async fn a_profile_born_offline_is_bound_and_one_of_somebody_else_is_not() {
    let world = World::new().await;
    let (phone, other) = (world.phone(1).await, world.phone(2).await);
    let born = ProfileId([0xAB; 16]);
    let sent = rows(1, &a_session());
    let range = |profile, slot| app_domain::wire::RangeUp {
        slot,
        digest: range_digest(&hashes(profile, 7, 1, &sent)),
        ..phone.range(7, 1, &a_session())
    };
    let mut request = phone
        .request(vec![range(born, NEW_PROFILE_SLOT), range(other.profile, NEW_PROFILE_SLOT + 1)]);
    request.new_profiles = vec![born, other.profile];
    let answer: app_domain::wire::SyncRes = phone.send(&world, &request).await.message();
    assert_eq!(answer.acks.len(), 1);
    assert_eq!(answer.acks[0].slot, NEW_PROFILE_SLOT);
    assert_eq!(answer.notes[0].code, NoteCode::NOT_BOUND);
    let table = answer.subs.expect("the new table comes with it");
    assert_eq!(table.generation, phone.subs.generation + 1);
    assert!(table.slot(app_domain::wire::FeedId::profile(born)).is_some());
    assert!(table.slot(app_domain::wire::FeedId::profile(other.profile)).is_none());
}

#[tokio::test]
async fn a_stale_table_stores_rows_and_pulls_nothing() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    phone.subs.generation = 99;
    let answer = phone.sync(&world, vec![phone.range(7, 1, &a_session())]).await;
    assert_eq!(answer.acks[0].held, Held::range(1, 6));
    assert!(answer.items.is_empty() && answer.subs.is_some());
}

#[tokio::test]
async fn a_database_copied_back_is_noticed_and_phones_send_everything_again() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    phone.sync_on(&world, vec![phone.range(7, 1, &a_session())]).await;
    let known = phone.server_epoch;
    phone.cursor[0] += 5;
    let answer = phone.sync(&world, Vec::new()).await;
    assert_ne!(answer.server_epoch, known);
    assert!(answer.cursor.iter().all(|pos| *pos == 0));
}

#[tokio::test]
async fn a_second_install_under_one_token_is_heard_and_shown() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    phone.install = 77;
    let answer = phone.sync(&world, vec![phone.range(7, 1, &a_session())]).await;
    assert_eq!(answer.acks[0].held, Held::range(1, 6));
    assert_eq!(answer.notes[0].code, NoteCode::CLONE);
    let person = world.store.caseload(&world.staff).await.unwrap()[0].id;
    let page = world.browser().await.get(&format!("/console/person/{person}")).await.text();
    assert!(page.contains("une inscription, deux téléphones"));
}

#[tokio::test]
async fn f19_what_was_acknowledged_is_there_after_a_restart() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let before = phone.sync(&world, vec![phone.range(7, 1, &a_session())]).await;
    let World { dir, .. } = world;
    let world = World::in_folder(dir, None).await;
    let after = phone.sync(&world, vec![phone.range(7, 1, &a_session())]).await;
    assert_eq!(before.acks, after.acks);
    assert_eq!(before.server_epoch, after.server_epoch);
    assert_eq!(after.now_ms, NOON.0);
}

#[tokio::test]
async fn a_small_answer_is_continued_from_its_cursor() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    for n in 0..20_u64 {
        phone.sync(&world, vec![phone.range(100 + n, 1, &a_session())]).await;
    }
    let mut reader = Phone { cursor: vec![0; phone.subs.slots.len()], ..phone };
    let (mut pages, mut ranges) = (0, 0);
    loop {
        let mut request = reader.request(Vec::new());
        request.want.max_bytes = 600;
        let answer = reader.send(&world, &request).await;
        assert_eq!(answer.status, StatusCode::OK);
        let answer: app_domain::wire::SyncRes = answer.message();
        ranges += answer.items.iter().filter(|p| matches!(p.item, Item::Range(_))).count();
        reader.cursor = answer.cursor;
        pages += 1;
        if !answer.more {
            break;
        }
    }
    assert_eq!(ranges, 20);
    assert!(pages > 5, "{pages} pages");
}
