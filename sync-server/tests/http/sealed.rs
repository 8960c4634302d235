//! Bodies at rest: no word of anybody is readable in the files, and databases of before are carried over.

use crate::world::{World, a_session};
use app_domain::event::Event;
use app_domain::row::{Row, Value};
use app_domain::wire::{Item, Pulled, SyncRes};
use std::path::Path;
use sync_server::start;
use sync_server::upkeep;

/// Where in the files of a folder a text lies.
pub(crate) fn files_with(dir: &Path, needle: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, needle));
        } else if std::fs::read(&path).unwrap().windows(needle.len()).any(|part| part == needle) {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found
}

const CANARY: &str = "canary.kept.apart";

fn with_canary() -> Vec<Event> {
    let mut events = a_session();
    events.push(Event::SceneDone { scene: CANARY.into() });
    events
}

/// The rows that a phone is given.
fn pulled(answer: &SyncRes) -> Vec<u8> {
    let cols = |one: &Pulled| match &one.item {
        Item::Range(range) => Some(range.cols.clone()),
        _ => None,
    };
    answer.items.iter().find_map(cols).unwrap()
}

#[tokio::test]
async fn no_word_is_readable_in_the_files_and_a_phone_reads_it_byte_for_byte() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let range = phone.range(7, 1, &with_canary());
    let bad = Row { kind: 3, t: 1, values: vec![Value::Text(CANARY.into())] }.to_bytes();
    phone.sync_on(&world, vec![range.clone(), phone.range_of(8, 1, &[bad])]).await;
    assert_eq!(world.store.fold_some(9).await.unwrap(), 1);
    assert_eq!(files_with(world.dir.path(), CANARY.as_bytes()), Vec::<String>::new());
    phone.cursor = vec![0; phone.cursor.len()];
    assert_eq!(pulled(&phone.sync(&world, Vec::new()).await), range.cols);
    let row = world.store.caseload(&world.staff).await.unwrap().remove(0);
    assert_eq!((row.report.unwrap().scenes.len(), row.stuck), (2, 1));
}

#[tokio::test]
async fn bodies_of_before_stay_readable_and_are_sealed_by_a_job() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let range = phone.range(7, 1, &with_canary());
    phone.sync_on(&world, vec![range.clone()]).await;
    lay_open(&world, &range.cols);
    assert_ne!(files_with(world.dir.path(), CANARY.as_bytes()), Vec::<String>::new());
    phone.cursor = vec![0; phone.cursor.len()];
    assert_eq!(pulled(&phone.sync(&world, Vec::new()).await), range.cols, "before the job");
    assert_eq!(upkeep::seal_old(&*world.store).await.unwrap(), 1);
    assert_eq!(files_with(world.dir.path(), CANARY.as_bytes()), Vec::<String>::new());
    assert_eq!(pulled(&phone.sync(&world, Vec::new()).await), range.cols, "after it");
    assert_eq!(upkeep::seal_old(&*world.store).await.unwrap(), 0, "once");
}

#[tokio::test]
async fn after_a_restart_bodies_open_and_without_their_keys_the_server_does_not_start() {
    let world = World::new().await;
    let mut phone = world.phone(1).await;
    let range = phone.range(7, 1, &with_canary());
    phone.sync_on(&world, vec![range.clone()]).await;
    phone.cursor = vec![0; phone.cursor.len()];
    let again = World::in_folder(world.close(), None).await;
    assert_eq!(pulled(&phone.sync(&again, Vec::new()).await), range.cols);
    let dir = again.close();
    std::fs::remove_file(dir.path().join("keys.db")).unwrap();
    // New keys would be made, and what is sealed would stay shut for good.
    let told = start::open_known(dir.path(), None).await.map(drop).unwrap_err();
    assert!(format!("{told:#}").contains("keys.db"), "{told:#}");
    assert!(!dir.path().join("keys.db").exists());
}

#[tokio::test]
async fn a_master_key_that_is_gone_is_told_and_no_other_is_made() {
    let dir = World::new().await.close();
    let master = dir.path().join("keys").join("master.key");
    std::fs::remove_file(&master).unwrap();
    let told = start::open_known(dir.path(), None).await.map(drop).unwrap_err();
    assert!(format!("{told:#}").contains("PASSERELLE_MASTER_KEY"), "{told:#}");
    assert!(!master.exists());
}

/// The row as a database of before held it.
#[expect(clippy::disallowed_methods, reason = "the test reaches behind the store")]
fn lay_open(world: &World, body: &[u8]) {
    let db = rusqlite::Connection::open(world.dir.path().join("passerelle.db")).unwrap();
    let changed = db.execute("UPDATE range SET sealed = 0, body = ?1", [body]).unwrap();
    assert_eq!(changed, 1);
}

/// Other bytes in the place of every row set apart, as they would be judged after an update of the rules.
#[expect(clippy::disallowed_methods, reason = "the test reaches behind the store")]
pub(crate) fn lay_apart(world: &World, bytes: &[u8]) {
    let db = rusqlite::Connection::open(world.dir.path().join("passerelle.db")).unwrap();
    let changed = db.execute("UPDATE quarantine SET sealed = 0, bytes = ?1", [bytes]).unwrap();
    assert!(changed > 0);
}
