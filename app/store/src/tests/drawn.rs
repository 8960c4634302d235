//! A store on a connection and a generator of the caller's.

use super::support::{AMINA, OPTIONS, asked, clock, now};
use crate::Store;
use app_domain::id::Epoch;
use app_domain::ports::{CountedIds, EventLog, SyncStore};
use rusqlite::Connection;
use std::rc::Rc;

fn drawing_the_same() -> Store {
    let conn = Connection::open_in_memory().unwrap();
    Store::on(conn, Rc::new(CountedIds::default()), OPTIONS).unwrap()
}

#[test]
fn the_same_ids_make_the_same_installation_and_epochs() {
    let stores = [drawing_the_same(), drawing_the_same()];
    let [one, other] = stores.each_ref().map(|store| {
        let stored = now(store.append(AMINA, &[asked("eau")], clock(0))).unwrap();
        (stored, now(store.identity()).unwrap())
    });
    assert_eq!(one, other);

    assert_ne!(one.0[0].epoch, Epoch(0));
}

#[test]
fn a_look_at_the_database_sees_what_was_kept() {
    let store = drawing_the_same();
    now(store.append(AMINA, &[asked("eau"), asked("pause")], clock(0))).unwrap();
    let rows = store
        .inspect(|db| db.query_row("SELECT count(*) FROM event", [], |row| row.get::<_, u32>(0)));
    assert_eq!(rows.unwrap(), 2);
}
