//! Giving a pack: one row in the feed of a person or a group, read by all its phones (sync.md §6).

use super::feeds::{self, Place};
use super::people::{self, Action};
use super::{Absent, Db, params};
use super::{audit, orgs};
use crate::ids::PersonId;
use crate::store::{Given, Handover, Staff, StoreError, Target};
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::wire::{Assign, FeedId, Item};

/// Gives a pack. The same version again to the same feed changes nothing (I-IDEM): a form may be sent twice.
pub(super) fn give(
    db: &Db<'_>,
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
    let place = Place::of(who.org, orgs::parts(db, who.org)?, feed);
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

fn feed_of(db: &Db<'_>, who: &Staff, target: Target) -> Result<FeedId, StoreError> {
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
    db: &Db<'_>,
    who: &Staff,
    what: &Handover,
    feed: FeedId,
    now: UnixMillis,
) -> Result<i64, StoreError> {
    let sql = "INSERT INTO assignment (org, id, feed, pack, version, staff, at_ms)
               VALUES (?1, (SELECT coalesce(max(id), 0) + 1 FROM assignment WHERE org = ?1 AND part = 0), ?2, ?3, ?4, ?5, ?6)
               RETURNING id";
    let values = params![who.org, feeds::key(feed), what.pack, what.version, who.id, now.0];
    db.query_row(sql, values, |row| row.get(0))
}

/// What was given to a person, alone or with a group, newest first.
pub(super) fn given_to(
    db: &Db<'_>,
    who: &Staff,
    person: PersonId,
) -> Result<Vec<Given>, StoreError> {
    let sql = "SELECT id FROM profile WHERE org = ?1 AND person = ?2 ORDER BY id";
    let alone = db.query(sql, params![who.org, person], |row| {
        Ok((FeedId::profile(ProfileId(row.get(0)?)), None))
    })?;
    let sql = "SELECT g.id, g.name FROM member m JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
               WHERE m.org = ?1 AND m.part = 0 AND m.person = ?2 ORDER BY g.id";
    let together = db.query(sql, params![who.org, person], |row| {
        Ok((feeds::of_group(row.get(0)?), Some(row.get(1)?)))
    })?;
    let mut given = Vec::new();
    for (feed, group) in alone.into_iter().chain(together) {
        given.extend(given_in(db, who, feed, group.as_ref())?);
    }
    given.sort_by_key(|one| std::cmp::Reverse((one.at, one.id)));
    Ok(given)
}

fn given_in(
    db: &Db<'_>,
    who: &Staff,
    feed: FeedId,
    group: Option<&String>,
) -> Result<Vec<Given>, StoreError> {
    let sql = "SELECT id, pack, at_ms FROM assignment WHERE org = ?1 AND part = 0 AND feed = ?2";
    db.query(sql, params![who.org, feeds::key(feed)], |row| {
        let at = UnixMillis(row.get(2)?);
        Ok(Given { id: row.get(0)?, pack: row.get(1)?, group: group.cloned(), at })
    })
}
