//! SIGTERM: what runs is finished, nothing new is taken, and one file is left.

use crate::phone::Phone;
use crate::server::Server;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

#[tokio::test]
async fn a_stop_finishes_what_runs_takes_nothing_new_and_leaves_one_file() {
    let dir = tempfile::tempdir().unwrap();
    let mut server = Server::start(dir.path(), &[]);
    let phone = Phone::enrolled(&server.origin, &server.code, &[]).await;
    phone.learns(20).await;
    phone.sync().await.unwrap();
    let log = dir.path().join("passerelle.db-wal");
    assert!(std::fs::metadata(&log).unwrap().len() > 0, "it is not in the database yet");

    let token = phone.account().await.token;
    let body = b"not a message, but a request that runs";
    let mut running = TcpStream::connect(server.address).unwrap();
    running.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let head = format!(
        "POST /v1/sync HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {token}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    running.write_all(head.as_bytes()).unwrap();
    running.write_all(&body[..10]).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    server.ask_to_stop();
    while !server.log().contains("Stopping") {
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_millis(300));
    assert!(TcpStream::connect(server.address).is_err(), "nothing new is taken");

    running.write_all(&body[10..]).unwrap();
    let mut said = Vec::new();
    running.read_to_end(&mut said).unwrap();
    assert!(said.starts_with(b"HTTP/1.1 400"), "{}", String::from_utf8_lossy(&said));
    assert!(server.ended(), "{}", server.log());
    assert_eq!(std::fs::metadata(&log).map_or(0, |log| log.len()), 0, "{}", server.log());

    Server::start(dir.path(), &[]); // and it starts again
}
