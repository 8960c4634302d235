//! I-ANON: nothing stored anywhere joins a near-miss to who told it. Everything the server has written is compared before
//! and after: every table, every file, every line of the log.

use crate::courier::Hand;
use crate::near_miss::almost_fell;
use crate::on::every_row;
use crate::world::{NOON, World};
use app_domain::ports::{Link, SyncStore};
use app_sync::{Telling, When};
use std::io::Write;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use sync_server::secret::hex;

/// Whether the database is among the server's files.
fn in_a_file(world: &World) -> bool {
    world.dir.path().join("passerelle.db").exists()
}

/// Every byte of every file of the server.
fn every_byte(world: &World) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut folders = vec![world.dir.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                bytes.extend(std::fs::read(path).unwrap());
            }
        }
    }
    bytes
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn count(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).filter(|window| *window == what).count()
}

/// What the program says while it runs.
#[derive(Clone, Default)]
struct Said(Arc<Mutex<Vec<u8>>>);

impl Write for Said {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// I-ANON. A phone that syncs tells a near-miss, from an address of its own, at a minute of its own. What the server has
/// written since then is one row and nothing else; in it there is nothing of the phone, and no time finer than an hour.
#[tokio::test]
async fn i_anon_nothing_stored_joins_a_near_miss_to_who_told_it() {
    let world = Rc::new(World::new().await);
    let phone = Hand::enrolled(&world).await;
    phone.learns(3).await;
    phone.phone.sync(phone.profile).await.unwrap();
    phone.phone.tell_near_miss(almost_fell(), When::AtOnce).await.unwrap();
    // Seven minutes and some later: a moment that no other row has.
    let moment = NOON.0 + 7 * 60_000 + 13_457;
    world.at(moment);
    phone.clock.pass_ms(moment - NOON.0);
    let (before, bytes_before) = (every_row(&world).await, every_byte(&world));
    let said = Said::default();
    let listener = said.clone();
    let log = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || listener.clone())
        .finish();
    let heard = {
        let _log = tracing::subscriber::set_default(log);
        phone.phone.send_near_miss().await.unwrap()
    };
    assert_eq!(heard, Telling::Told);

    let after = every_row(&world).await;
    let mut new = Vec::new();
    for (table, rows) in &after {
        assert!(before[table].is_subset(rows), "{table}: a row of before was touched");
        new.extend(rows.difference(&before[table]).map(|row| (table.as_str(), row)));
    }
    let [("near_miss", row)] = new.as_slice() else { panic!("one row, and no other: {new:?}") };

    let who = phone.store.identity().await.unwrap();
    let account = phone.account().await;
    let token = sync_server::secret::hash(&account.token);
    let install = who.install.to_be_bytes();
    let devices = &before["device"];
    let server_device = devices.iter().next().unwrap()[2].trim_start_matches('x');
    let server_device: [u8; 8] = sync_server::secret::from_hex(server_device).unwrap();
    let traces: [(&str, &[u8]); 9] = [
        ("the phone's id", &who.device.0),
        ("the server's id of it", &server_device),
        ("the token", account.token.as_bytes()),
        ("the token's hash", &token),
        ("the profile", &phone.profile.0),
        ("the install", &install),
        ("a signing key", &who.sign_key),
        ("a sealing key", &who.seal_key),
        ("the address", b"127.0.0.1"),
    ];
    for cell in *row {
        for (name, trace) in traces {
            assert!(!cell.contains(&hex(trace)), "{name} stands in the row");
            assert!(!cell.contains(&*String::from_utf8_lossy(trace)), "{name} stands in the row");
        }
        // Days since 1970, an hour of a day, yes or no: nothing that counts hours, minutes or less.
        if let Ok(number) = cell.parse::<i64>() {
            assert!((0..100_000).contains(&number), "{number} is a time");
        }
    }

    // In the files: no trace more than before, and nowhere the moment, in any of the ways a number is written.
    let bytes_after = every_byte(&world);
    for (name, trace) in traces {
        assert!(
            count(&bytes_after, trace) <= count(&bytes_before, trace),
            "{name} was written once more"
        );
    }
    for time in [moment, moment / 1_000, moment / 60_000] {
        let (big, little) = (time.to_be_bytes(), time.to_le_bytes());
        let used = (8 - time.leading_zeros() as usize / 8).max(4);
        assert!(!holds(&bytes_after, &big[8 - used..]), "{time} is written");
        assert!(!holds(&bytes_after, &little[..used]), "{time} is written");
        assert!(!holds(&bytes_after, time.to_string().as_bytes()), "{time} is written");
    }
    let said = String::from_utf8(said.0.lock().unwrap().clone()).unwrap();
    assert!(!said.contains("sync_server"), "the program spoke of it: {said}");
}

/// The same scan finds a sync: it would see a trace if there were one.
#[tokio::test]
async fn i_anon_the_scan_sees_what_a_sync_leaves() {
    let world = Rc::new(World::new().await);
    let phone = Hand::enrolled(&world).await;
    phone.learns(1).await;
    let moment = NOON.0 + 7 * 60_000 + 13_457;
    world.at(moment);
    let before = every_row(&world).await;
    phone.phone.sync(phone.profile).await.unwrap();
    let after = every_row(&world).await;
    let touched = after.iter().filter(|(table, rows)| **rows != before[*table]).count();
    assert!(touched > 1);
    let device = hex(&phone.store.identity().await.unwrap().device.0);
    assert!(after["segment"].iter().flatten().any(|cell| cell.contains(&device)));
    let moment_there = after["device"].iter().flatten().any(|cell| *cell == moment.to_string());
    assert!(moment_there, "a time stands in a row as digits");
    if in_a_file(&world) {
        assert!(holds(&every_byte(&world), &moment.to_be_bytes()[2..]));
    }
}
