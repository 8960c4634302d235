//! The server as its own process, as an agency runs it: attacked, stopped, backed up, looked through. Real sockets and a
//! real clock; what happened is asserted, how long it took is printed.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "process/bombs.rs"]
mod bombs;
#[path = "process/certificate.rs"]
mod certificate;
#[path = "process/connections.rs"]
mod connections;
#[expect(unreachable_pub, reason = "public in `journeys`, which depends on this crate")]
#[path = "../../tests/support/link.rs"]
mod link;
#[path = "process/logs.rs"]
mod logs;
#[path = "process/metrics.rs"]
mod metrics;
#[path = "process/phone.rs"]
mod phone;
#[path = "process/programs.rs"]
mod programs;
#[path = "process/server.rs"]
mod server;
#[path = "process/slow.rs"]
mod slow;
#[path = "process/stopping.rs"]
mod stopping;
