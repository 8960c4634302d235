//! Half-open connections (sync.md §4): they are closed, and nobody else waits for them.

use crate::phone::Phone;
use crate::server::Server;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

const OF_EACH: usize = 500;
/// What is still open then was kept: many times the protocol's ten seconds, because a machine may be busy.
const KEPT: Duration = Duration::from_secs(90);

/// Says nothing; gives how long until the server closed.
async fn silent(to: SocketAddr) -> Option<Duration> {
    let mut stream = TcpStream::connect(to).await.ok()?;
    let begun = Instant::now();
    timeout(KEPT, read_to_end(&mut stream)).await.ok()?;
    Some(begun.elapsed())
}

/// One byte of a header a second.
async fn dripping(to: SocketAddr) -> Option<Duration> {
    let (mut from, mut into) = TcpStream::connect(to).await.ok()?.into_split();
    let begun = Instant::now();
    let drip = async {
        for byte in b"POST /v1/sync HTTP/1.1\r\nx: ".iter().chain(std::iter::repeat(&b'a')) {
            if into.write_all(&[*byte]).await.is_err() {
                return;
            }
            sleep(Duration::from_secs(1)).await;
        }
    };
    let mut said = Vec::new();
    let closed = from.read_to_end(&mut said);
    timeout(KEPT, async {
        tokio::select! { () = drip => {}, _ = closed => {} }
    })
    .await
    .ok()?;
    Some(begun.elapsed())
}

/// To the end or to a reset: both are a close.
async fn read_to_end(stream: &mut TcpStream) {
    let mut said = Vec::new();
    stream.read_to_end(&mut said).await.ok();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f26_a_thousand_half_open_connections_are_closed_and_a_sync_gets_through() {
    let dir = tempfile::tempdir().unwrap();
    let server = Server::start(dir.path(), &[]);
    let mut open = JoinSet::new();
    for _ in 0..OF_EACH {
        open.spawn(silent(server.address));
        open.spawn(dripping(server.address));
    }
    sleep(Duration::from_secs(1)).await;
    let local = tokio::task::LocalSet::new();
    let (origin, code) = (server.origin.clone(), server.code.clone());
    let meanwhile = local.run_until(async move {
        let phone = Phone::enrolled(&origin, &code, &[]).await;
        phone.learns(50).await;
        let begun = Instant::now();
        phone.sync().await.unwrap();
        assert_eq!(phone.unsent().await, 0);
        begun.elapsed()
    });
    let took = meanwhile.await;
    let still = open.len();
    let closed: Vec<_> = open.join_all().await.into_iter().flatten().collect();
    assert_eq!(closed.len(), 2 * OF_EACH, "all were closed by the server");
    println!(
        "f26: a sync of 50 events beside {still} half-open connections took {} ms (reference 1,000); closed after {} to {} s \
         (reference 10)",
        took.as_millis(),
        closed.iter().min().unwrap().as_secs_f32(),
        closed.iter().max().unwrap().as_secs_f32(),
    );
}
