//! Fifty events over 600 ms and 50 kbit/s: one request, few bytes (F10). The time is printed, not asserted.

use crate::link::{Shape, SlowLink};
use crate::phone::Phone;
use crate::server::Server;
use std::time::Instant;

/// With the request line and headers (sync.md §8).
const MOST_BYTES_UP: u64 = 1_200;

struct Sent {
    requests: Vec<String>,
    connections: u64,
    up: u64,
    down: u64,
    seconds: f64,
}

#[expect(clippy::disallowed_methods, reason = "this test prints what a person would wait")]
async fn fifty_events(server: &Server, scheme: &str, authorities: &[Vec<u8>]) -> Sent {
    let link = SlowLink::to(server.address, Shape::EDGE).await.unwrap();
    let origin = format!("{scheme}://{}", link.address);
    let phone = Phone::enrolled(&origin, &server.code, authorities).await;
    phone.sync().await.unwrap();
    phone.learns(50).await;
    phone.asked.borrow_mut().clear();
    // A connection of its own, as after a day: the one of the enrolment is closed by then.
    tokio::time::sleep(std::time::Duration::from_secs(12)).await;
    let before = link.passed.counts();
    let begun = Instant::now();
    phone.sync().await.unwrap();
    let seconds = begun.elapsed().as_secs_f64();
    assert_eq!(phone.unsent().await, 0);
    let [connections, up, down] = link.passed.counts();
    let requests = phone.asked.borrow().clone();
    Sent {
        requests,
        connections: connections - before[0],
        up: up - before[1],
        down: down - before[2],
        seconds,
    }
}

#[expect(clippy::print_stdout, reason = "this test prints what a person would wait")]
fn print(what: &str, sent: &Sent, reference_s: f64) {
    println!(
        "f10 {what}: {} request, {} connection, {} B up, {} B down, {:.2} s (reference {reference_s})",
        sent.requests.len(),
        sent.connections,
        sent.up,
        sent.down,
        sent.seconds
    );
}

#[tokio::test]
async fn f10_fifty_events_are_one_small_request_on_a_bad_link() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(dir.path(), &[]);
    let sent = fifty_events(&server, "http", &[]).await;
    print("plain", &sent, 1.6);
    assert_eq!(sent.requests.len(), 1, "{:?}", sent.requests);
    assert!(sent.requests[0].ends_with("/v1/sync"));
    assert_eq!(sent.connections, 1);
    assert!(sent.up <= MOST_BYTES_UP, "{} bytes up", sent.up);
}

#[tokio::test]
async fn f10_with_tls_it_is_one_request_too() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::in_a_room(dir.path());
    let authority = std::fs::read(dir.path().join("keys").join("room-ca.crt")).unwrap();
    let sent = fifty_events(&server, "https", &[authority]).await;
    print("TLS, new session", &sent, 3.0);
    assert_eq!((sent.requests.len(), sent.connections), (1, 1), "{:?}", sent.requests);
}
