//! What is over its period goes (domain.md §8): counted first, so that it can be shown before.

use super::erase;
use super::feeds;
use super::{Db, params};
use crate::erased_log::{Cause, ErasedLog};
use crate::ids::{ErasureId, OrgId, PersonId};
use crate::store::{Due, Periods, StoreError};
use app_domain::id::{DeviceId, UnixMillis};
use app_domain::wire::Item;

/// Persons nobody heard of since ?1: no phone spoke, no member of staff noted a thing, and they were not added since.
const UNHEARD: &str = "FROM person p WHERE p.made_ms < ?1
    AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.org = p.org AND c.part = 0 AND c.person = p.id AND c.at_ms >= ?1)
    AND NOT EXISTS (SELECT 1 FROM bound b JOIN device d ON d.org = b.org AND d.part = 0 AND d.id = b.device
                    WHERE b.org = p.org AND b.part = 0 AND b.person = p.id AND d.seen_ms >= ?1)";
/// Phones whose enrolment was ended, not heard of since ?1, of nobody, with nothing left to erase.
const ENDED: &str = "FROM device p WHERE p.revoked_ms IS NOT NULL AND p.seen_ms < ?1
    AND NOT EXISTS (SELECT 1 FROM bound b WHERE b.org = p.org AND b.part = 0 AND b.device = p.id)
    AND NOT EXISTS (SELECT 1 FROM erase_order o WHERE o.org = p.org AND o.part = 0 AND o.device = p.id
                    AND o.done_ms IS NULL)";
/// Tokens on a feed that their phone has used since.
const TAKEN: &str = "FROM clone p JOIN device d ON d.org = p.org AND d.part = 0 AND d.id = p.split
    WHERE d.seen_ms > d.made_ms AND d.seen_ms < ?1";

/// Kinds that are a plain deletion: name, table and condition, the column that says since when, days of ?1.
type Plain = (&'static str, &'static str, &'static str, fn(&Periods) -> i64);
const PLAIN: [Plain; 6] = [
    (
        "rows set apart, settled",
        "quarantine p WHERE p.state <> 0 AND p.first_ms < ?1",
        "p.first_ms",
        |p| p.settled,
    ),
    ("looks at a person", "seen p WHERE p.day * 86400000 < ?1", "p.day * 86400000", |p| p.looks),
    ("voices to the makers", "feedback p WHERE p.day * 86400000 < ?1", "p.day * 86400000", |p| {
        p.voices
    }),
    (
        "enrolment codes that are over",
        "enrol_code p WHERE p.expires_ms < ?1",
        "p.expires_ms",
        |p| p.over,
    ),
    ("sign-in links that are over", "sign_in p WHERE p.expires_ms < ?1", "p.expires_ms", |p| {
        p.over
    }),
    ("sessions that are over", "session p WHERE p.seen_ms < ?1", "p.seen_ms", |p| p.over),
];

/// What is over its period now, kind by kind.
pub(super) fn due(db: &Db<'_>, periods: &Periods, now: UnixMillis) -> Result<Vec<Due>, StoreError> {
    let mut all = vec![
        count(
            db,
            "persons not heard of",
            UNHEARD,
            "p.made_ms",
            Periods::before(now, periods.unheard),
        )?,
        count(
            db,
            "phones of nobody",
            ENDED,
            "p.seen_ms",
            Periods::before(now, periods.ended_phone),
        )?,
        count(db, "tokens that were taken", TAKEN, "p.seen_ms", now)?,
    ];
    for (kind, from, since, days) in PLAIN {
        let before = Periods::before(now, days(periods));
        all.push(count(db, kind, &format!("FROM {from}"), since, before)?);
    }
    Ok(all)
}

fn count(
    db: &Db<'_>,
    kind: &'static str,
    from: &str,
    since: &str,
    before: UnixMillis,
) -> Result<Due, StoreError> {
    let sql = format!("SELECT count(*), min({since}) {from}");
    db.query_row(&sql, params![before.0], |row| {
        let oldest = row.get::<Option<i64>>(1)?.map(UnixMillis);
        Ok(Due { kind, rows: row.get::<i64>(0)?.unsigned_abs(), oldest })
    })
}

/// Persons to be erased, each in a transaction of its own.
pub(super) fn unheard(
    db: &Db<'_>,
    periods: &Periods,
    now: UnixMillis,
) -> Result<Vec<(OrgId, PersonId)>, StoreError> {
    let sql = format!("SELECT p.org, p.id {UNHEARD} ORDER BY p.org, p.id");
    let before = Periods::before(now, periods.unheard);
    db.query(&sql, params![before.0], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Erases one of them; the referent sees how far it is.
pub(super) fn erase_unheard(
    db: &Db<'_>,
    log: &ErasedLog,
    (org, person): (OrgId, PersonId),
    erasure: ErasureId,
    now: UnixMillis,
) -> Result<Vec<[u8; 32]>, StoreError> {
    let sql = "SELECT staff FROM person WHERE org = ?1 AND part = 0 AND id = ?2";
    let staff = db.query_row(sql, params![org, person], |row| row.get(0))?;
    let cause = Cause { erasure, staff, at_ms: now.0 };
    erase::anybody(db, log, (org, person), cause, "retention")
}

/// Deletes every other kind.
pub(super) fn apply(db: &Db<'_>, periods: &Periods, now: UnixMillis) -> Result<(), StoreError> {
    bury_tokens(db, now)?;
    forget_phones(db, Periods::before(now, periods.ended_phone))?;
    for (_, from, _, days) in PLAIN {
        // `DELETE FROM x AS p` is what both engines speak.
        let from = from.replacen(" p WHERE", " AS p WHERE", 1);
        let before = Periods::before(now, days(periods));
        db.execute(&format!("DELETE FROM {from}"), params![before.0])?;
    }
    Ok(())
}

fn bury_tokens(db: &Db<'_>, now: UnixMillis) -> Result<(), StoreError> {
    let sql = format!("SELECT p.org, p.device {TAKEN}");
    let feeds = db.query(&sql, params![now.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (gone, nothing) = Item::Gone.parts();
    for (org, device) in feeds {
        let (org, device): (OrgId, [u8; 8]) = (org, device);
        let sql = "UPDATE item SET tag = ?3, body = ?4 WHERE org = ?1 AND part = 0 AND feed = ?2 AND tag = 9";
        let feed = feeds::key(feeds::of_device(DeviceId(device)));
        db.execute(sql, params![org, feed, gone, nothing])?;
    }
    Ok(())
}

fn forget_phones(db: &Db<'_>, before: UnixMillis) -> Result<(), StoreError> {
    let sql = format!("SELECT p.org, p.id {ENDED} ORDER BY p.org, p.id");
    let phones = db.query(&sql, params![before.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (org, device) in phones {
        let (org, device): (OrgId, [u8; 8]) = (org, device);
        let feed = feeds::key(feeds::of_device(DeviceId(device)));
        for table in ["item", "feed"] {
            let sql = format!("DELETE FROM {table} WHERE org = ?1 AND part = 0 AND feed = ?2");
            db.execute(&sql, params![org, feed])?;
        }
        db.execute("DELETE FROM token WHERE org = ?1 AND device = ?2", params![org, device])?;
        for table in ["sub", "erase_order", "clone"] {
            let sql = format!("DELETE FROM {table} WHERE org = ?1 AND part = 0 AND device = ?2");
            db.execute(&sql, params![org, device])?;
        }
        let sql = "DELETE FROM device WHERE org = ?1 AND part = 0 AND id = ?2";
        db.execute(sql, params![org, device])?;
    }
    Ok(())
}
