//! Near-misses and the answers to them (sync.md §12.1). Of when one came, the day is all that is written (I-ANON).

use super::{Absent, Db, Row, audit, orgs, params};
use crate::ids::OrgId;
use crate::store::{NearMissRow, Staff, StoreError};
use app_domain::id::UnixMillis;
use app_domain::wire::{BundleId, Mailbox, NearMiss};

/// Days a voice and a photo are kept.
const MEDIA_DAYS: i64 = 28;
/// Days an answer is kept, and taken.
const REPLY_DAYS: i64 = 90;
/// What an organisation keeps at most of voices and photos, bytes; beyond it the phone waits.
const MOST_BYTES: i64 = 200 << 20;
/// Near-misses shown.
const MOST_ROWS: i64 = 1_000;
/// Answers to one near-miss.
const MOST_REPLIES: i64 = 16;
const DAY_MS: i64 = 86_400_000;

/// Keeps a near-miss; the same one again changes nothing, also when its voice is gone (I-IDEM).
pub(super) fn keep(
    db: &Db<'_>,
    org: OrgId,
    id: BundleId,
    report: &NearMiss,
    today: i64,
) -> Result<(), StoreError> {
    forget_old(db, org, today)?;
    if has_no_room(db, org)? {
        return Err(StoreError::Full);
    }
    let sql = "INSERT INTO near_miss (org, id, came, site, zone, kind, day, hour, again, idea, voice, photo, reply_key)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) ON CONFLICT DO NOTHING";
    db.execute(
        sql,
        params![
            org,
            id.0,
            today,
            report.site,
            report.zone,
            report.kind,
            report.day,
            report.hour,
            report.before.map(i64::from),
            report.idea,
            report.voice,
            report.photo,
            report.reply_key,
        ],
    )?;
    Ok(())
}

fn has_no_room(db: &Db<'_>, org: OrgId) -> Result<bool, StoreError> {
    let sql = "SELECT coalesce(sum(coalesce(length(voice), 0) + coalesce(length(photo), 0)), 0) FROM near_miss
               WHERE org = ?1 AND part = 0 AND came > 0";
    let bytes: i64 = db.query_row(sql, params![org], |row| row.get(0))?;
    Ok(bytes >= MOST_BYTES)
}

/// Lets go of what is over its time.
pub(super) fn forget_old(db: &Db<'_>, org: OrgId, today: i64) -> Result<(), StoreError> {
    let sql = "UPDATE near_miss SET voice = NULL, photo = NULL
               WHERE org = ?1 AND part = 0 AND came <= ?2 AND (voice IS NOT NULL OR photo IS NOT NULL)";
    db.execute(sql, params![org, today - MEDIA_DAYS])?;
    let over = today - REPLY_DAYS;
    let sql = "UPDATE near_miss SET reply_key = NULL
               WHERE org = ?1 AND part = 0 AND came <= ?2 AND reply_key IS NOT NULL";
    db.execute(sql, params![org, over])?;
    let sql = "DELETE FROM near_miss_reply WHERE org = ?1 AND part = 0 AND came <= ?2";
    db.execute(sql, params![org, over])?;
    Ok(())
}

/// Sealed answers of a mailbox.
pub(super) fn replies(
    db: &Db<'_>,
    org: OrgId,
    mailbox: Mailbox,
    today: i64,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let sql = "SELECT body FROM near_miss_reply
               WHERE org = ?1 AND part = 0 AND mailbox = ?2 AND came > ?3 ORDER BY came, id";
    db.query(sql, params![org, mailbox.0, today - REPLY_DAYS], |row| row.get(0))
}

/// Those of an organisation, newest day first.
pub(super) fn all(db: &Db<'_>, org: OrgId, today: i64) -> Result<Vec<NearMissRow>, StoreError> {
    let sql = "SELECT id, came, site, zone, kind, day, hour, again, idea, voice, photo, reply_key FROM near_miss
               WHERE org = ?1 AND part = 0 ORDER BY came DESC, id LIMIT ?2";
    db.query(sql, params![org, MOST_ROWS], |row| read(row, today))
}

fn read(row: &Row, today: i64) -> Result<NearMissRow, StoreError> {
    let came: i64 = row.get(1)?;
    // What is over its time is not shown either, when nothing came since to make it go.
    let media = |column| -> Result<Option<Vec<u8>>, StoreError> {
        Ok(row.get::<Option<Vec<u8>>>(column)?.filter(|_| came > today - MEDIA_DAYS))
    };
    Ok(NearMissRow {
        id: BundleId(row.get(0)?),
        came,
        report: NearMiss {
            site: row.get(2)?,
            zone: row.get(3)?,
            kind: row.get(4)?,
            day: row.get(5)?,
            hour: row.get(6)?,
            before: row.get::<Option<i64>>(7)?.map(|again| again != 0),
            idea: row.get(8)?,
            voice: media(9)?,
            photo: media(10)?,
            reply_key: row.get::<Option<[u8; 32]>>(11)?.unwrap_or_default(),
        },
    })
}

/// Puts an answer into a report's mailbox.
pub(super) fn answer(
    db: &Db<'_>,
    who: &Staff,
    id: BundleId,
    sealed: &[u8],
    now: UnixMillis,
) -> Result<(), StoreError> {
    let today = now.0.div_euclid(DAY_MS);
    let sql =
        "SELECT reply_key FROM near_miss WHERE org = ?1 AND part = 0 AND id = ?2 AND came > ?3";
    let values = params![who.org, id.0, today - REPLY_DAYS];
    let key: Option<Option<[u8; 32]>> = db.query_row(sql, values, |row| row.get(0)).optional()?;
    let Some(Some(key)) = key else { return Err(StoreError::NotFound) };
    let mailbox = Mailbox::of(&key);
    orgs::lock(db, who.org)?;
    let sql = "SELECT count(*) FROM near_miss_reply WHERE org = ?1 AND part = 0 AND mailbox = ?2";
    let many: i64 = db.query_row(sql, params![who.org, mailbox.0], |row| row.get(0))?;
    if many >= MOST_REPLIES {
        return Err(StoreError::Full);
    }
    let sql =
        "INSERT INTO near_miss_reply (org, mailbox, id, came, body) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT DO NOTHING";
    db.execute(sql, params![who.org, mailbox.0, BundleId::of(sealed).0, today, sealed])?;
    audit::write(
        db,
        who.org,
        now,
        &who.id.to_string(),
        "near_miss.answer",
        &crate::secret::hex(&id.0),
    )
}
