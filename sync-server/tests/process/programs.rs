//! The commands of whoever looks after the server, as programs.

use crate::phone::Phone;
use crate::server::{Server, run, said};
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[tokio::test]
async fn a_server_that_runs_is_backed_up_and_not_restored_over() {
    let (data, shelf) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut server = Server::start(data.path(), &[]);
    let phone = Phone::enrolled(&server.origin, &server.code, &[]).await;
    phone.learns(20).await;
    phone.sync().await.unwrap();
    let (data, shelf) = (text(data.path()), text(shelf.path()));

    let backup = run(&["backup", "--data", data, "--to", shelf]);
    assert!(backup.status.success(), "{}", said(&backup));
    let restore = ["restore", "--from", shelf, "--data", data, "--replace"];
    let refused = run(&restore);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("stop that one first"), "{}", said(&refused));
    let second = run(&["serve", "--data", data, "--listen", "127.0.0.1:0"]);
    assert!(said(&second).contains("is in use"), "{}", said(&second));
    let well = run(&["doctor", "--data", data, "--backups", shelf, "--all"]);
    assert!(said(&well).contains("heads: 1 segments give the heads"), "{}", said(&well));
    assert_ne!(well.status.code(), Some(2), "{}", said(&well));

    server.ask_to_stop();
    assert!(server.ended());
    let done = run(&restore);
    assert!(done.status.success(), "{}", said(&done));
    assert!(said(&done).contains("phones   will notice"), "{}", said(&done));
    Server::start(Path::new(data), &[]);
}

#[test]
fn the_doctor_ends_with_two_and_says_so_in_json_where_something_is_broken() {
    let data = tempfile::tempdir().unwrap();
    let ill = run(&["doctor", "--data", text(data.path()), "--json"]);
    assert_eq!(ill.status.code(), Some(2), "{}", said(&ill));
    let json: serde_json::Value = serde_json::from_slice(&ill.stdout).unwrap();
    let first = &json["findings"][0];
    assert_eq!((&first["id"], &first["severity"]), (&"database".into(), &"broken".into()));
    assert!(first["todo"].as_str().unwrap().contains("restore"));
}

#[tokio::test]
async fn a_server_that_was_given_a_disk_makes_its_backups_itself_and_keeps_keys_apart() {
    let (data, shelf) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let apart = tempfile::tempdir().unwrap();
    let more = ["--backups", text(shelf.path()), "--key-backups", text(apart.path())];
    let server = Server::start(data.path(), &more);
    while !server.log().contains("The keys were copied") {
        assert!(!server.log().contains("No backup was made"), "{}", server.log());
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let folders = |folder: &Path| {
        std::fs::read_dir(folder).unwrap().flatten().filter(|entry| entry.path().is_dir()).count()
    };
    assert_eq!((folders(shelf.path()), folders(apart.path())), (1, 1));
    let well = run(&["doctor", "--data", text(data.path()), "--backups", text(shelf.path())]);
    assert!(said(&well).contains("ok      backup-whole"), "{}", said(&well));
}
