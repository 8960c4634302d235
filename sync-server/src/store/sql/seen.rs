//! Who looked at whom: kept for the console, and told to the person through their own feed (R63, R65).

use super::feeds::{self, Place};
use super::{Db, params};
use super::{orgs, people};
use crate::ids::PersonId;
use crate::store::{Look, Role, SeenRow, Staff, StoreError};
use app_domain::id::UnixMillis;
use app_domain::wire::{FeedId, Item, Seen};

/// Longer ago than a year nobody asks; domain.md §8 keeps such logs shorter than that on phones.
const KEPT_DAYS: i64 = 366;
/// Lines of a person's sheet.
const MOST_LINES: i64 = 40;
const DAY_MS: i64 = 86_400_000;

/// Notes a look; the first of its day, member of staff and way is told to the person.
pub(super) fn note(
    db: &Db<'_>,
    who: &Staff,
    person: PersonId,
    how: Look,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let place = keep(db, who, person, how, now)?;
    place.map_or(Ok(()), |place| tell(db, who, place, how, now))
}

/// Keeps a look; gives the feed it is to be told in, if it is new and there is one.
fn keep(
    db: &Db<'_>,
    who: &Staff,
    person: PersonId,
    how: Look,
    now: UnixMillis,
) -> Result<Option<Place>, StoreError> {
    let day = now.0.div_euclid(DAY_MS);
    let sql = "INSERT INTO seen (org, person, day, staff, kind) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";
    if db.execute(sql, params![who.org, person, day, who.id, how as u8])? == 0 {
        return Ok(None);
    }
    let sql = "DELETE FROM seen WHERE org = ?1 AND part = 0 AND person = ?2 AND day < ?3";
    db.execute(sql, params![who.org, person, day - KEPT_DAYS])?;
    let Some(profile) = people::first_profile(db, who.org, person)? else { return Ok(None) };
    Ok(Some(Place::of(who.org, orgs::parts(db, who.org)?, FeedId::profile(profile))))
}

fn tell(
    db: &Db<'_>,
    who: &Staff,
    place: Place,
    how: Look,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let day = now.0.div_euclid(DAY_MS);
    let seen = Seen { how: how as u8, by: who.name.clone(), role: who.role as u8, day };
    feeds::push(db, place, &Item::Seen(seen))?;
    Ok(())
}

/// Notes that everybody the staff may see is in a file.
pub(super) fn note_all(db: &Db<'_>, who: &Staff, now: UnixMillis) -> Result<(), StoreError> {
    let sql = "SELECT p.id FROM person p WHERE p.org = ?1 AND p.part = 0 AND (?3 OR p.staff = ?2 OR EXISTS (
                   SELECT 1 FROM member m JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
                   WHERE m.org = p.org AND m.part = 0 AND m.person = p.id AND g.staff = ?2))";
    let all = who.role == Role::Coordinator;
    let persons = db.query(sql, params![who.org, who.id, all], |row| row.get(0))?;
    let mut told = Vec::new();
    for person in persons {
        told.extend(keep(db, who, person, Look::Listed, now)?);
    }
    // Feeds are locked in their order (sync.md §5).
    told.sort();
    told.into_iter().try_for_each(|place| tell(db, who, place, Look::Listed, now))
}

/// Who looked at a person, newest first.
pub(super) fn of(db: &Db<'_>, who: &Staff, person: PersonId) -> Result<Vec<SeenRow>, StoreError> {
    let sql = "SELECT e.day, e.kind, s.name, s.role FROM seen e
               JOIN staff s ON s.org = e.org AND s.part = 0 AND s.id = e.staff
               WHERE e.org = ?1 AND e.part = 0 AND e.person = ?2 ORDER BY e.day DESC, e.kind, e.staff LIMIT ?3";
    db.query(sql, params![who.org, person, MOST_LINES], |row| {
        Ok(SeenRow {
            at: UnixMillis(row.get::<i64>(0)? * DAY_MS),
            how: if row.get::<u8>(1)? == Look::Listed as u8 { Look::Listed } else { Look::Opened },
            by: row.get(2)?,
            role: if row.get::<u8>(3)? == Role::Coordinator as u8 {
                Role::Coordinator
            } else {
                Role::Trainer
            },
        })
    })
}
