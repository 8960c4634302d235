//! Who looked at whom, told to the person (R63, R65); and words by voice to the makers, that name nobody (R70).

use crate::world::{NOON, Phone, World, a_session, post};
use app_domain::wire::{self, Feedback, FeedbackRes, Item, Seen};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use sync_server::store::{Look, Role, Staff, StoreError};

const DAY_MS: i64 = 86_400_000;

/// What a phone is told of looks, in order.
async fn told(phone: &mut Phone, world: &World) -> Vec<Seen> {
    let mut seen = Vec::new();
    for _ in 0..4 {
        let answer = phone.sync_on(world, Vec::new()).await;
        seen.extend(answer.items.into_iter().filter_map(|pulled| match pulled.item {
            Item::Seen(seen) => Some(seen),
            _ => None,
        }));
    }
    seen
}

#[tokio::test]
async fn who_opens_a_sheet_is_told_to_the_person_once_a_day_and_shown_on_the_console() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let range = phone.range(1, 1, &a_session());
    phone.sync_on(&world, vec![range]).await;
    assert_eq!(told(&mut phone, &world).await, [], "nobody looked");
    let browser = world.browser().await;
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    for _ in 0..3 {
        browser.get(&format!("/console/person/{}", row.id)).await;
    }
    browser.get("/console/caseload.csv").await;
    let day = NOON.0.div_euclid(DAY_MS);
    let by = |how| Seen { how, by: "Nadia".into(), role: world.staff.role as u8, day };
    assert_eq!(told(&mut phone, &world).await, [by(Seen::OPENED), by(Seen::LISTED)]);
    assert_eq!(told(&mut phone, &world).await, [], "told once");
    let page = browser.get(&format!("/console/person/{}", row.id)).await.text();
    assert!(page.contains("Qui a vu cette fiche") && page.contains("Fiche ouverte par Nadia"));
    assert!(page.contains("Dans un tableau (CSV) par Nadia"), "{page}");
    world.clock.advance(DAY_MS);
    // A console is signed in for less than a day.
    let next_day = world.browser().await;
    next_day.get(&format!("/console/person/{}", row.id)).await;
    assert_eq!(told(&mut phone, &world).await.len(), 1, "another day");
}

#[tokio::test]
async fn the_calls_and_the_table_are_no_look_at_a_sheet() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let browser = world.browser().await;
    for path in ["/console", "/console/people", "/console/groups"] {
        browser.get(path).await;
    }
    assert_eq!(told(&mut phone, &world).await, []);
}

#[tokio::test]
async fn a_look_of_another_organisation_or_a_colleague_is_none() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    let foreign = Staff { org: sync_server::ids::OrgId([99; 16]), ..world.staff.clone() };
    let colleague = Staff {
        id: sync_server::ids::StaffId([99; 8]),
        role: Role::Trainer,
        ..world.staff.clone()
    };
    for who in [&foreign, &colleague] {
        let tried = world.store.person(who, row.id, NOON).await;
        assert!(matches!(tried, Err(StoreError::NotFound)));
        world.store.audit_export(who, NOON).await.unwrap();
    }
    assert_eq!(told(&mut phone, &world).await, [], "an export holds whom one may see");
    let page = world.store.person(&world.staff, row.id, NOON).await.unwrap();
    assert_eq!(page.seen.iter().map(|seen| seen.how).collect::<Vec<_>>(), [Look::Opened]);
}

#[tokio::test]
async fn a_person_hears_of_looks_at_themselves_only() {
    let world = World::new().await;
    let (mut one, mut other) = (world.phone(1).await, world.phone(2).await);
    let rows = world.store.caseload(&world.staff).await.unwrap();
    for row in rows.iter().take(1) {
        world.store.person(&world.staff, row.id, NOON).await.unwrap();
    }
    let (one, other) = (told(&mut one, &world).await, told(&mut other, &world).await);
    assert_eq!(one.len() + other.len(), 1);
}

fn word(seed: u8) -> Feedback {
    let sound = [&b"OggS\0\x02"[..], &[seed; 2_000]].concat();
    Feedback { id: [seed; 16], screen: "play core.02/gestes".into(), app: 7, ms: 4_200, sound }
}

fn request(token: &str, body: Vec<u8>) -> Request<Body> {
    let mut request = post("/v1/feedback", body);
    let token = format!("Bearer {token}").parse().unwrap();
    request.headers_mut().insert(header::AUTHORIZATION, token);
    request
}

async fn tell(world: &World, phone: &Phone, word: &Feedback) -> crate::world::Answer {
    world.send(request(&phone.token, wire::seal(&wire::to_cbor(word)))).await
}

#[tokio::test]
async fn a_word_is_kept_heard_marked_and_erased() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    for _ in 0..2 {
        let answer = tell(&world, &phone, &word(3)).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.message::<FeedbackRes>().id, [3; 16], "sent twice, it is one");
    }
    let browser = world.browser().await;
    let page = browser.get("/console/feedback").await.text();
    assert_eq!(page.matches("<audio").count(), 1);
    assert!(
        page.contains("play core.02/gestes") && page.contains("data-heard=\"false\""),
        "{page}"
    );
    let path = format!("/console/feedback/{}", "03".repeat(16));
    let sound = browser.get(&path).await;
    assert_eq!((sound.header(header::CONTENT_TYPE), &sound.body), ("audio/ogg", &word(3).sound));
    assert_eq!(browser.post(&format!("{path}/heard"), &[]).await.status, StatusCode::SEE_OTHER);
    assert!(browser.get("/console/feedback").await.text().contains("data-heard=\"true\""));
    assert_eq!(browser.post(&format!("{path}/erase"), &[]).await.status, StatusCode::SEE_OTHER);
    assert!(browser.get("/console/feedback").await.text().contains("Rien reçu"));
    assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(world.store.audit_holds(world.staff.org).await.unwrap().0);
}

#[tokio::test]
async fn nothing_in_the_table_says_who_spoke() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    tell(&world, &phone, &word(3)).await;
    assert_eq!(
        crate::on::columns(&world, "feedback").await,
        ["org", "part", "id", "day", "screen", "app", "ms", "media", "sound", "heard"]
    );
}

#[tokio::test]
async fn a_word_is_gone_after_four_weeks() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    tell(&world, &phone, &word(3)).await;
    let left = |now| world.store.feedbacks(&world.staff, now);
    world.clock.advance(27 * DAY_MS);
    let after = |days| app_domain::id::UnixMillis(NOON.0 + days * DAY_MS);
    assert_eq!(left(after(27)).await.unwrap().len(), 1);
    assert_eq!(left(after(28)).await.unwrap(), []);
}

#[tokio::test]
async fn without_a_token_not_one_byte_is_read() {
    let world = World::new().await;
    let body = wire::seal(&wire::to_cbor(&word(1)));
    assert_eq!(
        world.send(post("/v1/feedback", body.clone())).await.status,
        StatusCode::UNAUTHORIZED
    );
    assert_eq!(world.send(request("guess", body)).await.status, StatusCode::UNAUTHORIZED);
    let get = crate::world::get("/v1/feedback");
    assert_eq!(world.send(get).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn what_is_too_large_too_long_or_no_sound_is_refused_and_not_kept() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let tried = |change: fn(&mut Feedback)| {
        let mut bad = word(9);
        change(&mut bad);
        bad
    };
    let cases = [
        (tried(|w| w.sound = vec![0; Feedback::MOST_SOUND + 1]), StatusCode::PAYLOAD_TOO_LARGE),
        (tried(|w| w.sound = b"<script>".to_vec()), StatusCode::BAD_REQUEST),
        (tried(|w| w.ms = 90_000), StatusCode::BAD_REQUEST),
        (tried(|w| w.screen = "x".repeat(81)), StatusCode::BAD_REQUEST),
        (tried(|w| w.screen = "a\nb".into()), StatusCode::BAD_REQUEST),
    ];
    for (bad, status) in cases {
        assert_eq!(tell(&world, &phone, &bad).await.status, status, "{bad:?}");
    }
    let torn = wire::seal(&wire::to_cbor(&word(9)));
    let torn = request(&phone.token, torn[..torn.len() / 2].to_vec());
    assert_eq!(world.send(torn).await.status, StatusCode::BAD_REQUEST);
    let mut huge = request(&phone.token, Vec::new());
    huge.headers_mut().insert(header::CONTENT_LENGTH, "999999999".parse().unwrap());
    assert_eq!(world.send(huge).await.status, StatusCode::PAYLOAD_TOO_LARGE, "before it is read");
    let mut page = request(&phone.token, wire::seal(&wire::to_cbor(&word(9))));
    page.headers_mut().insert(header::CONTENT_TYPE, "text/plain".parse().unwrap());
    assert_eq!(world.send(page).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(world.store.feedbacks(&world.staff, NOON).await.unwrap(), []);
}

#[tokio::test]
async fn the_thirteenth_word_of_an_hour_waits() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    for seed in 0..12 {
        assert_eq!(tell(&world, &phone, &word(seed)).await.status, StatusCode::OK);
    }
    let answer = tell(&world, &phone, &word(12)).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!answer.header(header::RETRY_AFTER).is_empty());
    let other = world.phone(2).await;
    assert_eq!(tell(&world, &other, &word(13)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_full_shelf_says_so_and_what_is_there_stays() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let sync_server::store::Who::Active(who) =
        world.store.who(sync_server::secret::hash(&phone.token)).await.unwrap()
    else {
        panic!("the phone is let in")
    };
    let keep = |seed: u16| {
        let mut id = [0; 16];
        id[..2].copy_from_slice(&seed.to_be_bytes());
        let new = sync_server::store::NewFeedback {
            id,
            screen: "help".into(),
            app: 1,
            ms: 1,
            media: "audio/ogg",
            sound: b"OggS".to_vec(),
        };
        world.store.keep_feedback(&who, new, NOON)
    };
    for seed in 0..500 {
        keep(seed).await.unwrap();
    }
    assert!(matches!(keep(500).await, Err(StoreError::Full)));
    keep(499).await.unwrap();
    assert_eq!(tell(&world, &phone, &word(9)).await.status, StatusCode::INSUFFICIENT_STORAGE);
    assert_eq!(world.store.feedbacks(&world.staff, NOON).await.unwrap().len(), 500);
}

#[tokio::test]
async fn a_word_of_another_organisation_is_not_here() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    tell(&world, &phone, &word(3)).await;
    let foreign = Staff { org: sync_server::ids::OrgId([99; 16]), ..world.staff.clone() };
    let store = &world.store;
    assert_eq!(store.feedbacks(&foreign, NOON).await.unwrap(), []);
    assert!(matches!(store.feedback_sound(&foreign, [3; 16]).await, Err(StoreError::NotFound)));
    assert!(matches!(
        store.feedback_heard(&foreign, [3; 16], NOON).await,
        Err(StoreError::NotFound)
    ));
    assert!(matches!(
        store.erase_feedback(&foreign, [3; 16], NOON).await,
        Err(StoreError::NotFound)
    ));
    let browser = world.browser().await;
    for path in ["/console/feedback/00", "/console/feedback/ffffffffffffffffffffffffffffffff"] {
        assert_eq!(browser.get(path).await.text(), "not here\n");
    }
    let page = world.send(crate::world::get("/console/feedback")).await.text();
    assert!(page.contains("ouvrez le lien") && !page.contains("<audio"), "nobody is signed in");
}
