//! What a day leaves in the log, at its most talkative: numbers and outcomes, nobody and nothing of anybody.

use crate::world::{World, a_session, get, post};
use axum::http::header;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::fmt::MakeWriter;

/// A log in memory.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Kept {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn names_numbers_codes_tokens_and_addresses_are_not_logged() {
    let log = Kept::default();
    let lines = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
    let _here = tracing::subscriber::set_default(lines.with_writer(log.clone()).finish());

    let world = World::new().await;
    let code = world.code(2).await;
    let mut phone = crate::world::Phone::new(1);
    assert_eq!(phone.enrol(&world, &code.typed).await.status, 200);
    phone.sync(&world, vec![phone.range(7, 1, &a_session())]).await;
    let browser = world.browser().await;
    let person = browser.add_person("Zoraïde Canari", "06 98 76 54 32").await;
    assert_eq!(browser.get(&format!("/console/person/{person}")).await.status, 200);
    let wrong = crate::world::Phone::new(2).enrol_request("0BADC0DE");
    world.send_from("203.0.113.77:4000", wrong).await;
    let mut request = post("/v1/sync", Vec::new());
    request.headers_mut().insert(header::AUTHORIZATION, "Bearer canary-token".parse().unwrap());
    world.send_from("203.0.113.77:4000", request).await;
    world.send(get("/console/person/0123456789abcdef?q=Zora%C3%AFde")).await;

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("Synced") && log.contains("Refused"), "a day leaves something: {log}");
    let secrets = [
        code.typed.as_str(),
        &code.secret,
        &phone.token,
        "canary-token",
        "0BADC0DE",
        "Zora",
        "Canari",
        "98 76",
        "Nadia",
        "repeter",
        "203.0.113",
        &person,
    ];
    for secret in secrets {
        assert!(!log.contains(secret), "`{secret}` is in the log:\n{log}");
    }
}
