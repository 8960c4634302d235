//! Two phones under one enrolment become two enrolments: the newcomer gets a token of its own (sync.md §9, clone).

use super::super::feeds::{self, Place};
use super::super::people::{self, Action};
use super::super::{Db, audit, orgs, params, subs};
use crate::ids::PersonId;
use crate::secret;
use crate::store::{Staff, StoreError};
use app_domain::id::{DeviceId, UnixMillis};
use app_domain::wire::{Item, TokenGiven};

/// Gives each newcomer under this enrolment one of its own; gives how many there were.
pub(in crate::store::sql) fn split(
    db: &Db<'_>,
    who: &Staff,
    device: DeviceId,
    now: UnixMillis,
) -> Result<u32, StoreError> {
    let sql =
        "SELECT person FROM bound WHERE org = ?1 AND part = 0 AND device = ?2 ORDER BY person";
    let persons: Vec<PersonId> = db.query(sql, params![who.org, device.0], |row| row.get(0))?;
    if !persons.iter().any(|one| people::check_person(db, who, *one, Action::Change).is_ok()) {
        return Err(StoreError::NotFound);
    }
    orgs::lock(db, who.org)?;
    let sql = "SELECT install FROM clone WHERE org = ?1 AND part = 0 AND device = ?2 AND split IS NULL ORDER BY install";
    let newcomers: Vec<[u8; 8]> = db.query(sql, params![who.org, device.0], |row| row.get(0))?;
    for install in &newcomers {
        let newcomer = enrolled(db, who, device, *install, now)?;
        for person in &persons {
            let sql = "INSERT INTO bound (org, device, person) VALUES (?1, ?2, ?3)";
            db.execute(sql, params![who.org, newcomer.0, *person])?;
        }
        copy_slots(db, who, device, newcomer)?;
        audit::write(db, who.org, now, &who.id.to_string(), "device.split", &newcomer.to_string())?;
    }
    let sql = "UPDATE device SET cloned_ms = NULL WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![who.org, device.0])?;
    Ok(u32::try_from(newcomers.len()).unwrap_or(u32::MAX))
}

/// A device of its own with a token, which travels on the feed both read: only the install it names takes it.
fn enrolled(
    db: &Db<'_>,
    who: &Staff,
    device: DeviceId,
    install: [u8; 8],
    now: UnixMillis,
) -> Result<DeviceId, StoreError> {
    let newcomer = DeviceId(db.entropy.bytes());
    let sql = "SELECT phone, ed25519, x25519, lang, subs FROM device WHERE org = ?1 AND part = 0 AND id = ?2";
    let old = db.query_row(sql, params![who.org, device.0], |row| {
        let keys: ([u8; 8], [u8; 32], [u8; 32]) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((keys, row.get::<String>(3)?, row.get::<u32>(4)?))
    })?;
    let ((phone, sign, seal), lang, generation) = old;
    let sql = "INSERT INTO device (org, id, phone, install, ed25519, x25519, lang, made_ms, seen_ms, subs)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)";
    let values = params![who.org, newcomer.0, phone, install, sign, seal, lang, now.0, generation];
    db.execute(sql, values)?;
    let (token, hash) = secret::new_token(db.entropy);
    let sql = "INSERT INTO token (hash, org, device) VALUES (?1, ?2, ?3)";
    db.execute(sql, params![hash, who.org, newcomer.0])?;
    let given = Item::Token(TokenGiven { install: u64::from_be_bytes(install), token });
    let place = Place { org: who.org, part: 0, feed: feeds::of_device(device) };
    feeds::push(db, place, &given)?;
    let sql =
        "UPDATE clone SET split = ?4 WHERE org = ?1 AND part = 0 AND device = ?2 AND install = ?3";
    db.execute(sql, params![who.org, device.0, install, newcomer.0])?;
    Ok(newcomer)
}

/// The same slots, then its own feed: a cursor of the table it knows stays right, and the next generation is another.
fn copy_slots(db: &Db<'_>, who: &Staff, from: DeviceId, to: DeviceId) -> Result<(), StoreError> {
    for (slot, sub) in subs::read(db, who.org, from)?.slots.iter().enumerate() {
        let sql = "INSERT INTO sub (org, device, slot, feed) VALUES (?1, ?2, ?3, ?4)";
        db.execute(sql, params![who.org, to.0, slot, feeds::key(sub.feed)])?;
    }
    subs::refresh(db, who.org, to).map(drop)
}
