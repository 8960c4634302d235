//! Phones: whose token, and letting one in with a code (sync.md §9).

use super::{Absent, Db, Row, params};
use super::{audit, erase, feeds, life, orgs, people, subs};
use crate::ids::{GroupId, OrgId, PersonId, StaffId};
use crate::secret::SecretHash;
use crate::store::{DeviceCtx, Enrol, Enrolled, Sender, StoreError, Who};
use app_domain::id::{DeviceId, ProfileId, UnixMillis};

/// Whose token this is.
pub(super) fn who(db: &Db<'_>, token: SecretHash) -> Result<Who, StoreError> {
    let sql = "SELECT t.org, t.device, o.parts, d.revoked_ms IS NOT NULL FROM token t
               JOIN org o ON o.id = t.org JOIN device d ON d.org = t.org AND d.part = 0 AND d.id = t.device
               WHERE t.hash = ?1";
    let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<bool>(3)?));
    let found: Option<(OrgId, [u8; 8], u32, bool)> =
        db.query_row(sql, params![token], read).optional()?;
    match found {
        None => Ok(Who::Unknown),
        Some((_, _, _, true)) => Ok(Who::Revoked),
        Some((org, device, parts, false)) => {
            let device = DeviceId(device);
            let persons = persons(db, org, device)?;
            Ok(Who::Active(DeviceCtx {
                org,
                parts,
                device,
                persons,
                subs: subs::read(db, org, device)?,
            }))
        }
    }
}

/// Phones that have this id of their own: as many as enrolments whose phones say so, for the id is no secret.
pub(super) fn senders(db: &Db<'_>, org: OrgId, phone: DeviceId) -> Result<Vec<Sender>, StoreError> {
    let sql = "SELECT d.id, d.ed25519, d.x25519, d.revoked_ms IS NOT NULL FROM device d
               WHERE d.org = ?1 AND d.part = 0 AND d.phone = ?2 ORDER BY d.made_ms DESC, d.id LIMIT ?3";
    let read =
        |row: &Row| Ok((DeviceId(row.get(0)?), row.get(1)?, row.get(2)?, row.get::<bool>(3)?));
    let found = db.query(sql, params![org, phone.0, MOST_SENDERS], read)?;
    let parts = orgs::parts(db, org)?;
    let sender = |(device, sign_key, seal_key, revoked)| {
        let (persons, subs) = (persons(db, org, device)?, subs::read(db, org, device)?);
        let device = DeviceCtx { org, parts, device, persons, subs };
        Ok(Sender { device, sign_key, seal_key, revoked })
    };
    found.into_iter().map(sender).collect()
}

/// Enrolments looked at for one bundle.
const MOST_SENDERS: i64 = 8;

fn persons(db: &Db<'_>, org: OrgId, device: DeviceId) -> Result<Vec<PersonId>, StoreError> {
    let sql =
        "SELECT person FROM bound WHERE org = ?1 AND part = 0 AND device = ?2 ORDER BY person";
    db.query(sql, params![org, device.0], |row| row.get(0))
}

/// What a code opens.
struct Opened {
    org: OrgId,
    person: Option<PersonId>,
    group: Option<GroupId>,
    staff: StaffId,
}

/// Uses a code up once; `None` when it is not good, for whatever reason.
fn open_code(db: &Db<'_>, code: SecretHash, now: UnixMillis) -> Result<Option<Opened>, StoreError> {
    let sql = "UPDATE enrol_code SET uses_left = uses_left - 1
               WHERE (hash = ?1 OR secret = ?1) AND uses_left > 0 AND expires_ms > ?2
               RETURNING org, person, grp, staff";
    let read = |row: &Row| {
        Ok(Opened { org: row.get(0)?, person: row.get(1)?, group: row.get(2)?, staff: row.get(3)? })
    };
    db.query_row(sql, params![code, now.0], read).optional()
}

/// Lets a phone in; `None` when its code is not good.
pub(super) fn enrol(
    db: &Db<'_>,
    phone: &Enrol,
    now: UnixMillis,
) -> Result<Option<Enrolled>, StoreError> {
    let Some(code) = open_code(db, phone.code, now)? else { return Ok(None) };
    orgs::lock(db, code.org)?;
    let parts = orgs::parts(db, code.org)?;
    let known = known_device(db, code.org, phone)?;
    let person = match code.person {
        Some(person) => person,
        None => person_of_group_code(db, &code, phone, known, now)?,
    };
    let device = let_in(db, code.org, phone, known, person, now)?;
    let profile = own_profile(db, &code, parts, person, phone, now)?;
    let table = subs::refresh(db, code.org, device)?;
    subs::refresh_person(db, code.org, person)?;
    audit::write(db, code.org, now, &device.to_string(), "device.enrol", &person.to_string())?;
    let (org_name, referent) = names(db, code.org, person)?;
    Ok(Some(Enrolled {
        org: code.org,
        org_name,
        referent,
        profile,
        adopt: phone.profile != Some(profile),
        subs: table,
        server_epoch: life::epoch(db)?,
    }))
}

/// The same phone enrolled before: it shows its install number and key again, which no other phone knows together.
fn known_device(db: &Db<'_>, org: OrgId, phone: &Enrol) -> Result<Option<DeviceId>, StoreError> {
    let sql = "SELECT id FROM device WHERE org = ?1 AND part = 0 AND phone = ?2 AND install = ?3 AND ed25519 = ?4";
    let values = params![org, phone.phone.0, phone.install.to_be_bytes(), phone.sign_key];
    let found: Option<[u8; 8]> = db.query_row(sql, values, |row| row.get(0)).optional()?;
    Ok(found.map(DeviceId))
}

/// A code for a group: the person this phone was enrolled for before, else somebody new whom the trainer names.
fn person_of_group_code(
    db: &Db<'_>,
    code: &Opened,
    phone: &Enrol,
    known: Option<DeviceId>,
    now: UnixMillis,
) -> Result<PersonId, StoreError> {
    let before = known.map_or(Ok(Vec::new()), |device| persons(db, code.org, device))?;
    let owner = phone.profile.map_or(Ok(None), |profile| owner(db, code.org, profile))?;
    let again = owner.filter(|owner| before.contains(owner));
    let person = match (again, before.as_slice()) {
        (Some(person), _) => person,
        (None, [only]) if phone.profile.is_none() => *only,
        _ => people::insert(db, code.org, code.staff, ("", ""), now)?,
    };
    if let Some(group) = code.group {
        people::join(db, code.org, group, person)?;
    }
    Ok(person)
}

fn owner(db: &Db<'_>, org: OrgId, profile: ProfileId) -> Result<Option<PersonId>, StoreError> {
    let part = feeds::part_of(profile, orgs::parts(db, org)?);
    let sql = "SELECT person FROM profile WHERE org = ?1 AND part = ?2 AND id = ?3";
    db.query_row(sql, params![org, part, profile.0], |row| row.get(0)).optional()
}

/// Writes the phone down, with its token.
fn let_in(
    db: &Db<'_>,
    org: OrgId,
    phone: &Enrol,
    known: Option<DeviceId>,
    person: PersonId,
    now: UnixMillis,
) -> Result<DeviceId, StoreError> {
    let id = known.unwrap_or_else(|| DeviceId(db.entropy.bytes()));
    let sql = "INSERT INTO device (org, id, phone, install, ed25519, x25519, lang, made_ms, seen_ms)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
               ON CONFLICT (org, part, id) DO UPDATE SET x25519 = ?6, lang = ?7, seen_ms = ?8, revoked_ms = NULL";
    db.execute(
        sql,
        params![
            org,
            id.0,
            phone.phone.0,
            phone.install.to_be_bytes(),
            phone.sign_key,
            phone.seal_key,
            phone.lang,
            now.0
        ],
    )?;
    let sql = "INSERT INTO bound (org, device, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    db.execute(sql, params![org, id.0, person])?;
    // An enrolment that was ended stays ended: old tokens of this phone do not come back with it.
    db.execute("DELETE FROM token WHERE org = ?1 AND device = ?2", params![org, id.0])?;
    db.execute(
        "INSERT INTO token (hash, org, device) VALUES (?1, ?2, ?3)",
        params![phone.token, org, id.0],
    )?;
    Ok(id)
}

/// The profile to write under. What the phone made before stays under its own id, bound to the same person.
fn own_profile(
    db: &Db<'_>,
    code: &Opened,
    parts: u32,
    person: PersonId,
    phone: &Enrol,
    now: UnixMillis,
) -> Result<ProfileId, StoreError> {
    let first = people::first_profile(db, code.org, person)?;
    if let Some(made) = phone.profile
        && owner(db, code.org, made)?.is_none()
        && !erase::is_erased(db, code.org, made)?
    {
        people::add_profile(db, code.org, parts, person, made, now)?;
    }
    if let Some(profile) =
        first.map_or_else(|| people::first_profile(db, code.org, person), |p| Ok(Some(p)))?
    {
        return Ok(profile);
    }
    let made = ProfileId(db.entropy.bytes());
    people::add_profile(db, code.org, parts, person, made, now)?;
    Ok(made)
}

fn names(db: &Db<'_>, org: OrgId, person: PersonId) -> Result<(String, String), StoreError> {
    let sql = "SELECT o.name, s.name FROM person p JOIN org o ON o.id = p.org
               JOIN staff s ON s.org = p.org AND s.part = 0 AND s.id = p.staff
               WHERE p.org = ?1 AND p.part = 0 AND p.id = ?2";
    db.query_row(sql, params![org, person], |row| Ok((row.get(0)?, row.get(1)?)))
}
