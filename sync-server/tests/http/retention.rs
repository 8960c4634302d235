//! The periods of keeping, on a clock that is moved (domain.md §8).

use crate::sealed::files_with;
use crate::world::{NOON, World, a_session};
use app_domain::id::UnixMillis;
use axum::http::StatusCode;
use sync_server::clock::Clock;
use sync_server::store::{Due, Periods};
use sync_server::upkeep;

const DAY_MS: i64 = 86_400_000;

impl World {
    /// How many of a kind are over their period.
    async fn due(&self, kind: &str) -> Due {
        let all = self.store.due(Periods::default(), self.clock.now()).await.unwrap();
        all.into_iter().find(|one| one.kind == kind).unwrap()
    }

    async fn retention(&self, apply: bool) -> String {
        let now = self.clock.now();
        upkeep::retention(&*self.store, Periods::default(), apply, now).await.unwrap()
    }
}

#[tokio::test]
async fn who_was_not_heard_of_for_a_year_is_erased_and_who_was_stays() {
    let world = World::new().await;
    let browser = world.browser().await;
    let gone = browser.add_person("Disparu Canari", "").await;
    let called = browser.add_person("Amina", "").await;
    let mut phone = world.phone(1).await;
    phone.sync_on(&world, vec![phone.range(7, 1, &a_session())]).await;
    world.clock.advance(364 * DAY_MS);
    assert_eq!(world.due("persons not heard of").await.rows, 0);
    let browser = world.browser().await;
    browser.post(&format!("/console/person/{called}/contact"), &[("kind", "call")]).await;
    phone.sync_on(&world, Vec::new()).await;
    world.clock.advance(DAY_MS + 1);
    let due = world.due("persons not heard of").await;
    assert_eq!((due.rows, due.oldest), (1, Some(NOON)));

    let shown = world.retention(false).await;
    assert!(shown.contains("       1  persons not heard of  oldest 2026-03-02"), "{shown}");
    assert!(shown.ends_with("nothing was changed: add --apply\n"), "{shown}");
    assert_eq!(world.store.caseload(&world.staff).await.unwrap().len(), 3, "only counted");

    let done = world.retention(true).await;
    assert!(done.ends_with("gone\n"), "{done}");
    let left: Vec<_> = world.store.caseload(&world.staff).await.unwrap();
    assert!(left.iter().all(|row| row.id.to_string() != gone) && left.len() == 2);
    assert_eq!(files_with(world.dir.path(), b"Disparu Canari"), Vec::<String>::new());
    assert_eq!(world.store.erasures(&world.staff).await.unwrap().len(), 1, "as by an erasure");
    assert_eq!(phone.send(&world, &phone.request(Vec::new())).await.status, StatusCode::OK);
    assert_eq!(world.due("persons not heard of").await.rows, 0);
    assert!(world.store.audit_holds(world.staff.org).await.unwrap().0);
}

#[tokio::test]
async fn a_phone_that_was_to_erase_is_forgotten_a_year_after_it_did_and_never_before() {
    let world = World::new().await;
    let phone = world.phone(1).await;
    let person = world.store.caseload(&world.staff).await.unwrap()[0].id;
    world.store.erase_person(&world.staff, person, NOON).await.unwrap();
    assert!(world.store.phones(&world.staff).await.unwrap().is_empty(), "it is of nobody");
    world.clock.advance(800 * DAY_MS);
    world.retention(true).await;
    assert_eq!(world.due("phones of nobody").await.rows, 0, "it has not erased yet");
    let mut request = phone.request(Vec::new());
    request.done = vec![app_domain::wire::Done::Erased(phone.profile)];
    assert_eq!(phone.send(&world, &request).await.status, StatusCode::OK);
    assert_eq!(world.due("phones of nobody").await.rows, 0);
    world.clock.advance(366 * DAY_MS);
    assert_eq!(world.due("phones of nobody").await.rows, 1);
    assert_ne!(files_with(world.dir.path(), &phone.profile.0), Vec::<String>::new());
    world.retention(true).await;
    assert_eq!(world.due("phones of nobody").await.rows, 0);
    let answer = phone.send(&world, &phone.request(Vec::new())).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_is_over_goes_and_what_is_not_stays() {
    let world = World::new().await;
    world.code(1).await;
    let browser = world.browser().await;
    let id = browser.add_person("Amina", "").await;
    browser.get(&format!("/console/person/{id}")).await;
    let kinds = ["enrolment codes that are over", "sessions that are over", "looks at a person"];
    for kind in kinds {
        assert_eq!(world.due(kind).await.rows, 0, "{kind}");
    }
    world.clock.advance(368 * DAY_MS);
    for kind in kinds {
        assert!(world.due(kind).await.rows > 0, "{kind}");
    }
    world.code(1).await;
    world.retention(true).await;
    let due = world.store.due(Periods::default(), world.clock.now()).await.unwrap();
    assert!(due.iter().all(|one| one.rows == 0 && one.oldest.is_none()), "{due:?}");
    let later = UnixMillis(world.clock.now().0 + 10 * DAY_MS);
    let due = world.store.due(Periods::default(), later).await.unwrap();
    let codes = due.iter().find(|one| one.kind == kinds[0]).unwrap();
    assert_eq!(codes.rows, 1, "the new code was left alone");
}
