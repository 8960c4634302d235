//! The same stories and attacks as in `http.rs`, with PostgreSQL under the router (`sh scripts/with-postgres.sh COMMAND…`).
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "http/anonymity.rs"]
mod anonymity;
#[path = "http/bounds.rs"]
mod bounds;
#[path = "http/console.rs"]
mod console;
#[path = "http/courier.rs"]
mod courier;
#[path = "http/cut.rs"]
mod cut;
#[path = "http/enrolment.rs"]
mod enrolment;
#[path = "http/files.rs"]
mod files;
#[path = "http/isolation.rs"]
mod isolation;
#[path = "http/merge.rs"]
mod merge;
#[path = "http/near_miss.rs"]
mod near_miss;
#[path = "http/on_postgres.rs"]
mod on;
#[path = "http/phone.rs"]
mod phone;
#[path = "http/real.rs"]
mod real;
#[path = "http/story.rs"]
mod story;
#[path = "http/strengths.rs"]
mod strengths;
#[path = "http/sync.rs"]
mod sync;
#[path = "http/two_phones.rs"]
mod two_phones;
#[path = "http/voice.rs"]
mod voice;
#[path = "http/world.rs"]
mod world;
#[path = "http/zone.rs"]
mod zone;
