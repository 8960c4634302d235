//! Codes: one answer for every bad one, failures throttled, QR never.

use crate::world::{Phone, World, a_session, post};
use app_domain::id::ProfileId;
use app_domain::wire::{Held, NoteCode};
use axum::http::{StatusCode, header};

#[tokio::test]
async fn unknown_used_and_expired_codes_are_answered_alike() {
    let world = World::new().await;
    let (used, old) = (world.code(1).await, world.code(1).await);
    assert_eq!(Phone::new(1).enrol(&world, &used.typed).await.status, StatusCode::OK);
    world.clock.advance(72 * 3_600_000 + 1);
    for code in [used.typed.as_str(), old.typed.as_str(), "ZZZZZZZZ"] {
        let answer = Phone::new(2).enrol(&world, code).await;
        assert_eq!((answer.status, answer.body.len()), (StatusCode::NOT_FOUND, 0));
    }
}

#[tokio::test]
async fn f30_guesses_are_stopped_and_forty_phones_of_the_same_address_get_in() {
    let world = World::new().await;
    let code = world.code(40).await;
    let mut refused = 0;
    for n in 0..40_u8 {
        for guess in 0..5 {
            let guess = format!("AAAA{n:02}{guess:02}");
            let answer =
                world.send_from("203.0.113.9:1", Phone::new(200).enrol_request(&guess)).await;
            refused += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
        }
        let answer =
            world.send_from("203.0.113.9:1", Phone::new(n).enrol_request(&code.secret)).await;
        assert_eq!(answer.status, StatusCode::OK, "phone {n} by its QR");
    }
    assert_eq!(refused, 190, "ten guesses are looked at, no more");
}

#[tokio::test]
async fn a_typed_code_waits_until_the_guesses_are_over_and_then_works() {
    let world = World::new().await;
    let code = world.code(1).await;
    for n in 0..10 {
        world.send(Phone::new(200).enrol_request(&format!("BBBBBB{n:02}"))).await;
    }
    let waits = Phone::new(1).enrol(&world, &code.typed).await;
    assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(waits.header(header::RETRY_AFTER), "601");
    world.clock.advance(601_000);
    assert_eq!(Phone::new(1).enrol(&world, &code.typed).await.status, StatusCode::OK);
}

#[tokio::test]
async fn f29_after_the_enrolment_was_ended_rows_stay_and_arrive_under_a_new_one() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let person = world.store.caseload(&world.staff).await.unwrap()[0].id;
    let device =
        world.store.person(&world.staff, person, crate::world::NOON).await.unwrap().devices[0].id;
    world.store.revoke(&world.staff, device, crate::world::NOON).await.unwrap();
    let events: Vec<_> = (0..200).flat_map(|_| a_session()).take(200).collect();
    let denied = phone.send(&world, &phone.request(vec![phone.range(7, 1, &events)])).await;
    assert_eq!(denied.status, StatusCode::UNAUTHORIZED);
    let why: app_domain::wire::Denied = denied.message();
    assert_eq!(why.why, app_domain::wire::DeniedWhy::Revoked);

    let old = phone.token.clone();
    let code = world.code(1).await;
    assert_eq!(phone.enrol(&world, &code.typed).await.status, StatusCode::OK);
    let answer = phone.sync_on(&world, vec![phone.range(7, 1, &events)]).await;
    assert_eq!(answer.acks[0].held, Held::range(1, 200));
    assert_eq!(world.store.caseload(&world.staff).await.unwrap().len(), 1, "the same person");
    phone.token = old;
    assert_eq!(
        phone.send(&world, &phone.request(Vec::new())).await.status,
        StatusCode::UNAUTHORIZED
    );
}

#[tokio::test]
async fn a_phone_that_learnt_before_keeps_its_profile_and_one_with_a_name_adopts() {
    let world = World::new().await;
    let phone = world.phone(3).await;
    assert_eq!(phone.profile, ProfileId([3; 16]));
    let browser = world.browser().await;
    let id = browser.add_person("Amina", "").await;
    let code = world.code_for(sync_server::store::Target::Person(id.parse().unwrap()), 1).await;
    let mut named = Phone::new(4);
    named.enrol(&world, &code.typed).await;
    assert_ne!(named.profile, ProfileId([4; 16]));
    let feeds = app_domain::wire::FeedId::profile(ProfileId([4; 16]));
    assert!(named.subs.slot(feeds).is_some(), "its older rows are the same person's");
}

#[tokio::test]
async fn a_profile_is_not_taken_over_by_who_merely_knows_its_id() {
    let world = World::new().await;
    let victim = world.phone(1).await;
    let code = world.code(1).await;
    let mut thief = Phone { install: 99, profile: victim.profile, ..Phone::new(2) };
    thief.enrol(&world, &code.typed).await;
    assert_ne!(thief.profile, victim.profile);
    assert!(thief.subs.slot(app_domain::wire::FeedId::profile(victim.profile)).is_none());
    let mut request = thief.request(vec![]);
    request.new_profiles = vec![victim.profile];
    let range = app_domain::wire::RangeUp {
        slot: app_domain::wire::NEW_PROFILE_SLOT,
        ..victim.range(50, 1, &a_session())
    };
    request.ranges = vec![range];
    let answer: app_domain::wire::SyncRes = thief.send(&world, &request).await.message();
    assert_eq!(answer.notes[0].code, NoteCode::NOT_BOUND);
    assert!(answer.acks.is_empty());
}

#[tokio::test]
async fn what_is_no_enrolment_is_refused() {
    let world = World::new().await;
    for body in [Vec::new(), b"<html>".to_vec(), b"s1\0\x01\x00junk".to_vec()] {
        assert_eq!(world.send(post("/v1/enrol", body)).await.status, StatusCode::BAD_REQUEST);
    }
}
