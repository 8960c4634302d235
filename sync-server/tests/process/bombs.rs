//! Small bodies that would be large, and bodies nobody may send.

use crate::phone::Phone;
use crate::server::Server;
use app_domain::id::{BootId, DeviceId};
use app_domain::ports::{Account, SyncStore};
use app_domain::wire::{
    self, ClockAt, FeedRef, Note, NoteCode, RangeUp, SegmentHeader, SyncReq, SyncRes, Want,
};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What a bomb may cost (F25).
const MOST_KIB: u64 = 4 << 10;

struct Answer {
    status: u16,
    body: Vec<u8>,
}

/// One request on a connection of its own, and the answer to its end.
fn post(server: &Server, head: &str, body: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let head =
        format!("POST /v1/sync HTTP/1.1\r\nhost: localhost\r\n{head}connection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    // The server may answer and close before it has read all.
    stream.write_all(body).ok();
    let mut said = Vec::new();
    stream.read_to_end(&mut said).ok();
    let end = said.windows(4).position(|four| four == b"\r\n\r\n").expect("a whole head") + 4;
    let status = String::from_utf8_lossy(&said[..end]).split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, body: said[end..].to_vec() }
}

fn signed(token: &str, body: &[u8]) -> String {
    let media = "content-type: application/passerelle\r\n";
    format!("authorization: Bearer {token}\r\n{media}content-length: {}\r\n", body.len())
}

/// A request with one range of these columns.
fn with_columns((phone, install): &(Account, u64), n: u32, cols: Vec<u8>) -> Vec<u8> {
    let header = SegmentHeader {
        feed: FeedRef::Profile,
        device: DeviceId([1; 8]),
        app: 1,
        boot: BootId([1; 8]),
        wall_ms: 1_772_442_000_000,
        boot_ms: 1_000,
        last_offset_ms: None,
        tz_min: 60,
        lang: *b"ar\0",
        rebased_from: None,
    };
    let range = RangeUp {
        slot: 0,
        epoch: 77,
        from: 1,
        n,
        header: Some(header.to_bytes()),
        cols,
        digest: [0; 8],
    };
    let clock = ClockAt { wall_ms: 1_772_442_000_000, boot_ms: 9_000, boot: BootId([1; 8]) };
    wire::seal(&wire::to_cbor(&SyncReq {
        proto: SyncReq::PROTO,
        clock,
        install: *install,
        server_epoch: phone.server_epoch,
        subs: phone.subs.generation,
        cursor: vec![0; phone.subs.slots.len()],
        ranges: vec![range],
        witness: None,
        want: Want::default(),
        done: Vec::new(),
        new_profiles: Vec::new(),
    }))
}

/// A phone that synced once, its account and its installation.
async fn enrolled(server: &Server) -> (Account, u64) {
    let phone = Phone::enrolled(&server.origin, &server.code, &[]).await;
    phone.learns(50).await;
    phone.sync().await.unwrap();
    (phone.account().await, phone.store.identity().await.unwrap().install)
}

#[tokio::test]
async fn f25_bombs_are_cut_at_the_limit_and_cost_no_memory() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(dir.path(), &[]);
    let phone = enrolled(&server).await;
    let zeros = vec![0; 2 << 20];
    let plain = wire::seal(&zeros);
    let nested = with_columns(&phone, 50, zeros);
    assert!(plain.len() < 4 << 10 && nested.len() < 4 << 10, "small on the wire");
    for (name, bomb) in [("plain", plain), ("nested in a column", nested)] {
        // The first one may warm what stays; the peak is that of the second.
        assert_eq!(post(&server, &signed(&phone.0.token, &bomb), &bomb).status, 413);
        server.forget_peak();
        let before = server.peak_kib();
        let answer = post(&server, &signed(&phone.0.token, &bomb), &bomb);
        let grown = server.peak_kib() - before;
        println!("f25 {name}: {} bytes sent, {} answered, +{grown} KiB", bomb.len(), answer.status);
        assert_eq!(answer.status, 413);
        assert!(grown <= MOST_KIB, "{name}: {grown} KiB");
    }
}

/// One entry of 4 KiB that 10,000 rows repeat by index is 40 MiB of rows in 5 KiB (sync.md §3).
#[tokio::test]
async fn f25_a_column_that_repeats_a_long_value_is_refused_by_its_range_alone() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(dir.path(), &[]);
    let phone = enrolled(&server).await;
    let long = app_domain::event::Event::HelpAsked { need: "x".repeat(3_900) };
    let rows: Vec<Vec<u8>> = (1..=10_000).map(|_| long.to_row(1).to_bytes()).collect();
    let cols = wire::encode_rows(&rows);
    let bomb = with_columns(&phone, 10_000, cols);
    assert!(bomb.len() < 64 << 10, "{}", bomb.len());
    post(&server, &signed(&phone.0.token, &bomb), &bomb);
    server.forget_peak();
    let before = server.peak_kib();
    let answer = post(&server, &signed(&phone.0.token, &bomb), &bomb);
    let grown = server.peak_kib() - before;
    assert_eq!(answer.status, 200, "the envelope reads");
    let said: SyncRes = wire::from_cbor(&wire::open(&answer.body, 1 << 20).unwrap()).unwrap();
    let codes: Vec<NoteCode> = said.notes.iter().map(|note: &Note| note.code).collect();
    assert_eq!(codes, [NoteCode::RANGE_BAD]);
    println!(
        "f25 repeated: {} bytes sent for {} MiB, +{grown} KiB",
        bomb.len(),
        (10_000 * 3_900) >> 20
    );
    assert!(grown <= 2 * MOST_KIB, "{grown} KiB: rows up to 4 MiB are read before the bound");
}

#[tokio::test]
async fn f27_without_a_token_the_answer_comes_before_the_body() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(dir.path(), &[]);
    for head in ["", "authorization: Bearer nobody\r\n"] {
        // 256 KiB are announced and never sent: an answer can only come without them.
        let answer = post(&server, &format!("{head}content-length: 262144\r\n"), b"");
        assert_eq!(answer.status, 401);
    }
}
