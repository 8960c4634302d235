//! The one query behind the screen and the CSV (R64), and one person's page.

use super::people::{self, Action};
use super::report::{self, Depth};
use super::{Absent, Db, FromValue, Row, Value, params};
use super::{give, orgs};
use crate::ids::PersonId;
use crate::store::{
    Contact, ContactKind, DeviceRow, PersonPage, PersonRow, Role, Staff, StoreError, Stuck,
};
use app_domain::id::{DeviceId, ProfileId, UnixMillis};
use std::collections::BTreeMap;

/// Persons the staff may see: all of them when `?3`, else `?4` alone.
const PERSONS: &str = "
SELECT p.id, p.name, p.phone, s.name, p.made_ms,
    (SELECT count(*) FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
        WHERE b.org = p.org AND b.part = 0 AND b.person = p.id AND d.revoked_ms IS NULL),
    (SELECT max(d.seen_ms) FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
        WHERE b.org = p.org AND b.part = 0 AND b.person = p.id),
    (SELECT max(c.at_ms) FROM contact c WHERE c.org = p.org AND c.part = 0 AND c.person = p.id AND c.kind IN (1, 2)),
    (SELECT count(*) FROM profile f JOIN quarantine q ON q.org = f.org AND q.part = f.part AND q.profile = f.id
        WHERE f.org = p.org AND f.person = p.id AND q.state = 0)
FROM person p JOIN staff s ON s.org = p.org AND s.part = 0 AND s.id = p.staff
WHERE p.org = ?1 AND p.part = 0 AND (?3 OR p.id = ?4)
    AND (?5 OR p.staff = ?2 OR EXISTS (SELECT 1 FROM member m JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
        WHERE m.org = p.org AND m.part = 0 AND m.person = p.id AND g.staff = ?2))
ORDER BY p.id";
const GROUPS: &str = "SELECT m.person, g.name FROM member m
JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
WHERE m.org = ?1 AND m.part = 0 AND (?2 OR m.person = ?3) ORDER BY g.made_ms, g.id";
const PROFILES: &str =
    "SELECT person, id FROM profile WHERE org = ?1 AND (?2 OR person = ?3) ORDER BY made_ms, id";

pub(super) fn all(db: &Db<'_>, who: &Staff) -> Result<Vec<PersonRow>, StoreError> {
    rows(db, who, None, Depth::Brief)
}

fn rows(
    db: &Db<'_>,
    who: &Staff,
    only: Option<PersonId>,
    depth: Depth,
) -> Result<Vec<PersonRow>, StoreError> {
    let parts = orgs::parts(db, who.org)?;
    let (everybody, one) = (only.is_none(), only.unwrap_or(PersonId([0; 8])));
    let sees_all = who.role == Role::Coordinator;
    let mut rows = db.query(PERSONS, params![who.org, who.id, everybody, one, sees_all], read)?;
    let mut groups: ByPerson<String> = by_person(db, GROUPS, params![who.org, everybody, one])?;
    let profiles: ByPerson<[u8; 16]> = by_person(db, PROFILES, params![who.org, everybody, one])?;
    for row in &mut rows {
        row.groups = groups.remove(&row.id).unwrap_or_default();
        let own: Vec<_> =
            profiles.get(&row.id).into_iter().flatten().map(|id| ProfileId(*id)).collect();
        row.report = report::shown(db, who.org, parts, &own, depth)?;
        if row.report.is_none() {
            hide(row);
        }
    }
    Ok(rows)
}

type ByPerson<T> = BTreeMap<PersonId, Vec<T>>;

/// What a question says of each person: its first column is the person.
fn by_person<T: FromValue>(
    db: &Db<'_>,
    sql: &str,
    values: &[Value],
) -> Result<ByPerson<T>, StoreError> {
    let mut all = ByPerson::new();
    for (person, one) in db.query(sql, values, |row| Ok((row.get(0)?, row.get(1)?)))? {
        all.entry(person).or_insert_with(Vec::new).push(one);
    }
    Ok(all)
}

/// Without the person's yes: a name as typed, and that a phone is enrolled. Nothing of what it brings (R65).
fn hide(row: &mut PersonRow) {
    row.last_news = None;
    row.stuck = 0;
}

fn read(row: &Row) -> Result<PersonRow, StoreError> {
    Ok(PersonRow {
        id: row.get(0)?,
        name: row.get(1)?,
        phone: row.get(2)?,
        groups: Vec::new(),
        referent: row.get(3)?,
        made: UnixMillis(row.get(4)?),
        phones: row.get(5)?,
        last_news: row.get::<Option<i64>>(6)?.map(UnixMillis),
        last_contact: row.get::<Option<i64>>(7)?.map(UnixMillis),
        stuck: row.get(8)?,
        report: None,
    })
}

pub(super) fn person(db: &Db<'_>, who: &Staff, id: PersonId) -> Result<PersonPage, StoreError> {
    people::check_person(db, who, id, Action::See)?;
    let row = rows(db, who, Some(id), Depth::Whole)?.pop().ok_or(StoreError::NotFound)?;
    let (parts, profiles) = (orgs::parts(db, who.org)?, profiles(db, who, id)?);
    let shown = row.report.is_some();
    Ok(PersonPage {
        row,
        devices: devices(db, who, id)?,
        contacts: contacts(db, who, id)?,
        given: give::given_to(db, who, id)?,
        stuck: if shown { stuck(db, who, id)? } else { Vec::new() },
        seen: super::seen::of(db, who, id)?,
        strengths: report::strengths(db, who.org, parts, &profiles)?,
    })
}

fn profiles(db: &Db<'_>, who: &Staff, id: PersonId) -> Result<Vec<ProfileId>, StoreError> {
    let sql = "SELECT id FROM profile WHERE org = ?1 AND person = ?2 ORDER BY made_ms, id";
    db.query(sql, params![who.org, id], |row| row.get(0).map(ProfileId))
}

fn devices(db: &Db<'_>, who: &Staff, id: PersonId) -> Result<Vec<DeviceRow>, StoreError> {
    let sql = "SELECT d.id, d.made_ms, d.seen_ms, d.cloned_ms IS NOT NULL, d.revoked_ms IS NOT NULL
               FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
               WHERE b.org = ?1 AND b.part = 0 AND b.person = ?2 ORDER BY d.made_ms, d.id";
    db.query(sql, params![who.org, id], |row| {
        Ok(DeviceRow {
            id: DeviceId(row.get(0)?),
            made: UnixMillis(row.get(1)?),
            seen: UnixMillis(row.get(2)?),
            cloned: row.get(3)?,
            revoked: row.get(4)?,
        })
    })
}

fn contacts(db: &Db<'_>, who: &Staff, id: PersonId) -> Result<Vec<Contact>, StoreError> {
    let sql = "SELECT c.id, c.kind, c.note, s.name, c.at_ms FROM contact c
               JOIN staff s ON s.org = c.org AND s.part = 0 AND s.id = c.staff
               WHERE c.org = ?1 AND c.part = 0 AND c.person = ?2 ORDER BY c.at_ms DESC, c.id LIMIT 40";
    db.query(sql, params![who.org, id], |row| {
        let kind = match row.get::<u8>(1)? {
            1 => ContactKind::Call,
            2 => ContactKind::Message,
            _ => ContactKind::Note,
        };
        Ok(Contact {
            id: row.get(0)?,
            kind,
            note: row.get(2)?,
            by: row.get(3)?,
            at: UnixMillis(row.get(4)?),
        })
    })
}

fn stuck(db: &Db<'_>, who: &Staff, id: PersonId) -> Result<Vec<Stuck>, StoreError> {
    let sql = "SELECT q.reason, count(*) FROM profile f
               JOIN quarantine q ON q.org = f.org AND q.part = f.part AND q.profile = f.id
               WHERE f.org = ?1 AND f.person = ?2 AND q.state = 0 GROUP BY q.reason ORDER BY q.reason";
    db.query(sql, params![who.org, id], |row| Ok(Stuck { reason: row.get(0)?, rows: row.get(1)? }))
}

/// Ends the enrolment of a phone of a person the staff may change.
pub(super) fn revoke(
    db: &Db<'_>,
    who: &Staff,
    device: DeviceId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let sql = "SELECT person FROM bound WHERE org = ?1 AND part = 0 AND device = ?2";
    let owners: Vec<PersonId> = db.query(sql, params![who.org, device.0], |row| row.get(0))?;
    let mut may = false;
    for owner in owners {
        may |= people::check_person(db, who, owner, Action::Change).optional()?.is_some();
    }
    if !may {
        return Err(StoreError::NotFound);
    }
    let sql = "UPDATE device SET revoked_ms = coalesce(revoked_ms, ?3) WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![who.org, device.0, now.0])?;
    super::audit::write(db, who.org, now, &who.id.to_string(), "device.revoke", &device.to_string())
}
