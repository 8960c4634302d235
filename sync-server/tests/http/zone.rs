//! The days of an organisation overseas, on its pages and in its files.

use crate::world::{World, a_session};
use axum::http::StatusCode;

/// From NOON's 09:00 UTC to 21:30 UTC.
const TO_EVENING_MS: i64 = 45_000_000;

#[tokio::test]
async fn the_evening_of_paris_is_the_next_day_on_la_reunion() {
    let world = World::new().await;
    world.clock.advance(TO_EVENING_MS);
    let browser = world.browser().await;
    let mut phone = world.phone(1).await;
    phone.sync_on(&world, vec![phone.range(7, 1, &a_session())]).await;
    let csv = browser.get("/console/caseload.csv").await.text();
    assert!(csv.contains(";02/03/2026;"), "{csv}");

    let unknown = browser.post("/console/zone", &[("zone", "Indian/Atlantis")]).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
    let set = browser.post("/console/zone", &[("zone", "Indian/Reunion")]).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER);
    let groups = browser.get("/console/groups").await.text();
    assert!(groups.contains("value=\"Indian/Reunion\" selected"), "{groups}");
    let csv = browser.get("/console/caseload.csv").await.text();
    assert!(csv.contains(";03/03/2026;"), "{csv}");
    assert!(browser.get("/console/people").await.text().contains(">03/03/2026<"));
    assert!(browser.get("/console").await.text().contains("Mardi 3 mars"));
    let audit = browser.get("/console/audit?day=2026-03-03").await.text();
    assert!(audit.contains("03/03/2026 1 h 30"), "{audit}");
    let before = browser.get("/console/audit?day=2026-03-02").await.text();
    assert!(before.contains("Rien ce jour-là."), "{before}");
}
