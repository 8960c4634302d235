//! The one query behind the screen and the CSV (R64), and one person's page.

use super::give;
use super::people::{self, Action};
use super::report::{self, Depth};
use crate::ids::PersonId;
use crate::store::{
    Contact, ContactKind, DeviceRow, PersonPage, PersonRow, Role, Staff, StoreError, Stuck,
};
use app_domain::id::{DeviceId, ProfileId, UnixMillis};
use rusqlite::{Connection, Row, params};

/// Persons the staff may see; `?3` is null for all of them, or one.
const PERSONS: &str = "
SELECT p.id, p.name, p.phone, s.name, p.made_ms,
    (SELECT json_group_array(g.name) FROM member m JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
        WHERE m.org = p.org AND m.part = 0 AND m.person = p.id),
    (SELECT count(*) FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
        WHERE b.org = p.org AND b.part = 0 AND b.person = p.id AND d.revoked_ms IS NULL),
    (SELECT max(d.seen_ms) FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
        WHERE b.org = p.org AND b.part = 0 AND b.person = p.id),
    (SELECT max(c.at_ms) FROM contact c WHERE c.org = p.org AND c.part = 0 AND c.person = p.id AND c.kind IN (1, 2)),
    (SELECT count(*) FROM profile f JOIN quarantine q ON q.org = f.org AND q.part = f.part AND q.profile = f.id
        WHERE f.org = p.org AND f.person = p.id AND q.state = 0),
    (SELECT group_concat(hex(f.id)) FROM profile f WHERE f.org = p.org AND f.person = p.id)
FROM person p JOIN staff s ON s.org = p.org AND s.part = 0 AND s.id = p.staff
WHERE p.org = ?1 AND p.part = 0 AND (?3 IS NULL OR p.id = ?3)
    AND (?4 OR p.staff = ?2 OR EXISTS (SELECT 1 FROM member m JOIN grp g ON g.org = m.org AND g.part = 0 AND g.id = m.grp
        WHERE m.org = p.org AND m.part = 0 AND m.person = p.id AND g.staff = ?2))";

pub(super) fn all(db: &Connection, who: &Staff) -> Result<Vec<PersonRow>, StoreError> {
    rows(db, who, None, Depth::Brief)
}

fn rows(
    db: &Connection,
    who: &Staff,
    only: Option<PersonId>,
    depth: Depth,
) -> Result<Vec<PersonRow>, StoreError> {
    let parts = people::parts(db, who.org)?;
    let mut asking = db.prepare_cached(PERSONS)?;
    let sees_all = who.role == Role::Coordinator;
    let found = asking.query_map(params![who.org, who.id, only, sees_all], read)?;
    let found: Vec<_> = found.collect::<Result<_, _>>()?;
    let mut rows = Vec::with_capacity(found.len());
    for (mut row, profiles) in found {
        row.report = report::shown(db, who.org, parts, &profiles, depth)?;
        if row.report.is_none() {
            hide(&mut row);
        }
        rows.push(row);
    }
    Ok(rows)
}

/// Without the person's yes: a name as typed, and that a phone is enrolled. Nothing of what it brings (R65).
fn hide(row: &mut PersonRow) {
    row.last_news = None;
    row.stuck = 0;
}

fn read(row: &Row<'_>) -> rusqlite::Result<(PersonRow, Vec<ProfileId>)> {
    let groups: String = row.get(5)?;
    let profiles: Option<String> = row.get(10)?;
    let profiles = profiles.unwrap_or_default();
    let person = PersonRow {
        id: row.get(0)?,
        name: row.get(1)?,
        phone: row.get(2)?,
        groups: serde_json::from_str(&groups).unwrap_or_default(),
        referent: row.get(3)?,
        made: UnixMillis(row.get(4)?),
        phones: row.get(6)?,
        last_news: row.get::<_, Option<i64>>(7)?.map(UnixMillis),
        last_contact: row.get::<_, Option<i64>>(8)?.map(UnixMillis),
        stuck: row.get(9)?,
        report: None,
    };
    let ids = profiles.split(',').filter_map(crate::secret::from_hex).map(ProfileId);
    Ok((person, ids.collect()))
}

pub(super) fn person(db: &Connection, who: &Staff, id: PersonId) -> Result<PersonPage, StoreError> {
    people::check_person(db, who, id, Action::See)?;
    let row = rows(db, who, Some(id), Depth::Whole)?.pop().ok_or(StoreError::NotFound)?;
    let (parts, profiles) = (people::parts(db, who.org)?, profiles(db, who, id)?);
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

fn profiles(db: &Connection, who: &Staff, id: PersonId) -> Result<Vec<ProfileId>, StoreError> {
    let sql = "SELECT id FROM profile WHERE org = ?1 AND person = ?2";
    let mut asking = db.prepare_cached(sql)?;
    let found = asking.query_map(params![who.org, id], |row| row.get::<_, [u8; 16]>(0))?;
    Ok(found.collect::<Result<Vec<_>, _>>()?.into_iter().map(ProfileId).collect())
}

fn devices(db: &Connection, who: &Staff, id: PersonId) -> Result<Vec<DeviceRow>, StoreError> {
    let sql = "SELECT d.id, d.made_ms, d.seen_ms, d.cloned_ms IS NOT NULL, d.revoked_ms IS NOT NULL
               FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
               WHERE b.org = ?1 AND b.part = 0 AND b.person = ?2 ORDER BY d.made_ms";
    let mut asking = db.prepare_cached(sql)?;
    let found = asking.query_map(params![who.org, id], |row| {
        Ok(DeviceRow {
            id: DeviceId(row.get(0)?),
            made: UnixMillis(row.get(1)?),
            seen: UnixMillis(row.get(2)?),
            cloned: row.get(3)?,
            revoked: row.get(4)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn contacts(db: &Connection, who: &Staff, id: PersonId) -> Result<Vec<Contact>, StoreError> {
    let sql = "SELECT c.id, c.kind, c.note, s.name, c.at_ms FROM contact c
               JOIN staff s ON s.org = c.org AND s.part = 0 AND s.id = c.staff
               WHERE c.org = ?1 AND c.part = 0 AND c.person = ?2 ORDER BY c.at_ms DESC LIMIT 40";
    let mut asking = db.prepare_cached(sql)?;
    let found = asking.query_map(params![who.org, id], |row| {
        let kind = match row.get::<_, u8>(1)? {
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
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn stuck(db: &Connection, who: &Staff, id: PersonId) -> Result<Vec<Stuck>, StoreError> {
    let sql = "SELECT q.reason, count(*) FROM profile f
               JOIN quarantine q ON q.org = f.org AND q.part = f.part AND q.profile = f.id
               WHERE f.org = ?1 AND f.person = ?2 AND q.state = 0 GROUP BY q.reason ORDER BY q.reason";
    let mut asking = db.prepare_cached(sql)?;
    let found = asking.query_map(params![who.org, id], |row| {
        Ok(Stuck { reason: row.get(0)?, rows: row.get(1)? })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Ends the enrolment of a phone of a person the staff may change.
pub(super) fn revoke(
    db: &Connection,
    who: &Staff,
    device: DeviceId,
    now: UnixMillis,
) -> Result<(), StoreError> {
    let sql = "SELECT person FROM bound WHERE org = ?1 AND part = 0 AND device = ?2";
    let mut asking = db.prepare_cached(sql)?;
    let owners = asking.query_map(params![who.org, device.0], |row| row.get(0))?;
    let owners: Vec<PersonId> = owners.collect::<Result<_, _>>()?;
    if !owners.iter().any(|owner| people::check_person(db, who, *owner, Action::Change).is_ok()) {
        return Err(StoreError::NotFound);
    }
    let sql = "UPDATE device SET revoked_ms = coalesce(revoked_ms, ?3) WHERE org = ?1 AND part = 0 AND id = ?2";
    db.execute(sql, params![who.org, device.0, now.0])?;
    super::audit::write(db, who.org, now, &who.id.to_string(), "device.revoke", &device.to_string())
}
