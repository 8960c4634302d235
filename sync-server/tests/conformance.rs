//! What every engine must keep (sync.md §13): one suite, run on SQLite and on a real PostgreSQL.
//!
//! PostgreSQL's address is in `PASSERELLE_POSTGRES` (`sh scripts/with-postgres.sh COMMAND…`). Without one these tests fail: an
//! engine that is skipped proves nothing.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "conformance/agency.rs"]
mod agency;
#[path = "conformance/engines.rs"]
mod engines;
#[path = "conformance/foreign.rs"]
mod foreign;
#[path = "conformance/kill.rs"]
mod kill;
#[path = "conformance/matrix.rs"]
mod matrix;
#[path = "conformance/moving.rs"]
mod moving;
#[path = "conformance/once.rs"]
mod once;
#[path = "conformance/oversight.rs"]
mod oversight;
#[path = "conformance/parts.rs"]
mod parts;
#[path = "conformance/phone.rs"]
mod phone;
#[path = "conformance/post.rs"]
mod post;
#[path = "conformance/proof.rs"]
mod proof;
#[path = "conformance/readers.rs"]
mod readers;
#[path = "conformance/repeat.rs"]
mod repeat;
#[path = "conformance/same.rs"]
mod same;
#[path = "conformance/script.rs"]
mod script;
#[path = "conformance/watching.rs"]
mod watching;
