//! Giving a pack: one row in the feed of a person or a group, read by all its phones (sync.md §6).

use super::audit;
use super::feeds::{self, Place};
use super::people::{self, Action};
use crate::store::{Given, Handover, Staff, StoreError, Target};
use app_domain::id::UnixMillis;
use app_domain::wire::{Assign, FeedId, Item};
use rusqlite::{Connection, OptionalExtension, params};

/// Gives a pack. The same version again to the same feed changes nothing (I-IDEM): a form may be sent twice.
pub(super) fn give(
    db: &Connection,
    who: &Staff,
    what: &Handover,
    now: UnixMillis,
) -> Result<i64, StoreError> {
    let feed = feed_of(db, who, what.target)?;
    let sql = "SELECT id FROM assignment WHERE org = ?1 AND part = 0 AND feed = ?2 AND pack = ?3 AND version = ?4";
    let values = params![who.org, feeds::key(feed), what.pack, what.version];
    if let Some(id) = db.query_row(sql, values, |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let id = insert(db, who, what, feed, now)?;
    let place = Place::of(who.org, people::parts(db, who.org)?, feed);
    let given = Assign {
        id,
        pack: what.pack.clone(),
        unit: None,
        by: who.name.clone(),
        given_ms: now.0,
        due_day: None,
        withdrawn: false,
    };
    feeds::push(db, place, &Item::Assign(given))?;
    audit::write(
        db,
        who.org,
        now,
        &who.id.to_string(),
        "pack.give",
        &format!("{} {id}", what.pack),
    )?;
    Ok(id)
}

fn feed_of(db: &Connection, who: &Staff, target: Target) -> Result<FeedId, StoreError> {
    match target {
        Target::Group(id) => {
            people::check_group(db, who, id, Action::Change)?;
            Ok(feeds::of_group(id))
        }
        Target::Person(id) => {
            people::check_person(db, who, id, Action::Change)?;
            let profile = people::first_profile(db, who.org, id)?.ok_or(StoreError::NotFound)?;
            Ok(FeedId::profile(profile))
        }
    }
}

fn insert(
    db: &Connection,
    who: &Staff,
    what: &Handover,
    feed: FeedId,
    now: UnixMillis,
) -> Result<i64, StoreError> {
    let sql = "INSERT INTO assignment (org, id, feed, pack, version, staff, at_ms)
               VALUES (?1, (SELECT coalesce(max(id), 0) + 1 FROM assignment WHERE org = ?1 AND part = 0), ?2, ?3, ?4, ?5, ?6)
               RETURNING id";
    let values = params![who.org, feeds::key(feed), what.pack, what.version, who.id, now.0];
    Ok(db.query_row(sql, values, |row| row.get(0))?)
}

/// What was given to a person, alone or with a group, newest first.
pub(super) fn given_to(
    db: &Connection,
    who: &Staff,
    person: crate::ids::PersonId,
) -> Result<Vec<Given>, StoreError> {
    let sql = "SELECT a.id, a.pack, NULL, a.at_ms FROM assignment a JOIN profile p
                   ON p.org = a.org AND a.feed = x'00' || p.id
                   WHERE a.org = ?1 AND a.part = 0 AND p.person = ?2
               UNION ALL
               SELECT a.id, a.pack, g.name, a.at_ms FROM assignment a
                   JOIN member m ON m.org = a.org AND m.part = 0 AND a.feed = x'02' || m.grp
                   JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
                   WHERE a.org = ?1 AND a.part = 0 AND m.person = ?2
               ORDER BY 4 DESC, 1 DESC";
    let mut asking = db.prepare_cached(sql)?;
    let found = asking.query_map(params![who.org, person], |row| {
        Ok(Given {
            id: row.get(0)?,
            pack: row.get(1)?,
            group: row.get(2)?,
            at: UnixMillis(row.get(3)?),
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
