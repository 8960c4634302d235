//! Reports without a name (sync.md §12.1): outside of every profile, and gone once a server has them.

use crate::db::Db;
use crate::error::DbError;
use app_domain::id::{Day, UnixMillis};
use app_domain::ports::{AWAITED_DAYS, AccountId, Awaited, Draft};
use app_domain::wire::{DropKey, NearMiss, from_cbor, to_cbor};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Keys of an organisation's feed that are kept: a day each, for as long as a bundle is carried, and a month more.
const KEYS_KEPT: i64 = 120;

/// Lets go of the oldest keys when a new one came.
pub(crate) fn forget_old_keys(conn: &Connection, account: AccountId) -> Result<(), DbError> {
    conn.execute(
        "DELETE FROM strange WHERE account = ?1 AND tag = ?2 AND pos NOT IN
             (SELECT pos FROM strange WHERE account = ?1 AND tag = ?2 ORDER BY pos DESC LIMIT ?3)",
        params![account.0, DropKey::TAG, KEYS_KEPT],
    )?;
    Ok(())
}

impl Db {
    /// Keeps a report until it is sent.
    pub(crate) fn keep_draft(
        &mut self,
        report: &NearMiss,
        secret: [u8; 32],
        due: UnixMillis,
        day: Day,
    ) -> Result<i64, DbError> {
        let body = to_cbor(report);
        self.write(|tx| {
            tx.execute(
                "INSERT INTO near_miss (day, due_ms, report, secret) VALUES (?1, ?2, ?3, ?4)",
                params![day.0, due.0, body, secret],
            )?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// Reports that no server has.
    pub(crate) fn drafts(&self) -> Result<Vec<Draft>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT id, due_ms, report, account, sealed FROM near_miss
             WHERE report IS NOT NULL ORDER BY id",
        )?;
        let mut rows = ask.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push(draft(row)?);
        }
        Ok(out)
    }

    /// Keeps the one sealed form of a report.
    pub(crate) fn keep_sealed(
        &mut self,
        id: i64,
        account: AccountId,
        sealed: &[u8],
    ) -> Result<(), DbError> {
        self.write(|tx| {
            tx.execute(
                "UPDATE near_miss SET account = ?2, sealed = ?3 WHERE id = ?1 AND sealed IS NULL",
                params![id, account.0, sealed],
            )?;
            Ok(())
        })
    }

    /// A server has it: the draft goes, the key to its answers stays.
    pub(crate) fn told(&mut self, id: i64) -> Result<(), DbError> {
        self.write(|tx| {
            tx.execute(
                "UPDATE near_miss SET due_ms = NULL, report = NULL, sealed = NULL WHERE id = ?1",
                [id],
            )?;
            Ok(())
        })
    }

    /// Told reports that may still be answered; older ones go.
    pub(crate) fn awaited(&mut self, today: Day) -> Result<Vec<Awaited>, DbError> {
        self.write(|tx| {
            let old = params![today.0 - AWAITED_DAYS];
            tx.execute(
                "DELETE FROM near_miss_reply WHERE near_miss IN
                     (SELECT id FROM near_miss WHERE report IS NULL AND day <= ?1)",
                old,
            )?;
            let old = params![today.0 - AWAITED_DAYS];
            tx.execute("DELETE FROM near_miss WHERE report IS NULL AND day <= ?1", old)?;
            let mut ask = tx.prepare_cached(
                "SELECT id, account, secret FROM near_miss
                 WHERE report IS NULL AND account IS NOT NULL ORDER BY id",
            )?;
            let rows = ask.query_map([], |row| {
                Ok(Awaited {
                    id: row.get(0)?,
                    account: AccountId(row.get(1)?),
                    reply_secret: row.get(2)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps an opened answer; the same one twice is one.
    pub(crate) fn keep_reply(&mut self, id: i64, reply: &[u8]) -> Result<(), DbError> {
        self.write(|tx| {
            tx.execute(
                "INSERT INTO near_miss_reply (near_miss, reply) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                params![id, reply],
            )?;
            Ok(())
        })
    }

    /// Every answer that came.
    pub(crate) fn replies(&self) -> Result<Vec<(i64, Vec<u8>)>, DbError> {
        let mut ask = self
            .conn()
            .prepare_cached("SELECT near_miss, reply FROM near_miss_reply ORDER BY near_miss")?;
        let rows = ask.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The drop keys that came on an organisation's feed, newest first. They lie there as they came.
    pub(crate) fn drop_keys(&self, account: AccountId) -> Result<Vec<DropKey>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT body FROM strange WHERE account = ?1 AND tag = ?2 ORDER BY pos DESC LIMIT ?3",
        )?;
        let values = params![account.0, DropKey::TAG, KEYS_KEPT];
        let rows = ask.query_map(values, |row| row.get(0))?;
        let bodies = rows.collect::<Result<Vec<Vec<u8>>, _>>()?;
        Ok(bodies.iter().filter_map(|body| from_cbor(body).ok()).collect())
    }

    /// The keys bundles are sealed to, newest first: those of the feed, then the one pinned at enrolment.
    pub(crate) fn sealing_keys(&self, account: AccountId) -> Result<Vec<[u8; 32]>, DbError> {
        let mut keys: Vec<[u8; 32]> =
            self.drop_keys(account)?.into_iter().map(|key| key.sealing_key).collect();
        let mut ask = self.conn().prepare_cached("SELECT sealing FROM account WHERE id = ?1")?;
        keys.extend(ask.query_row([account.0], |row| row.get::<_, [u8; 32]>(0)).optional()?);
        keys.dedup();
        Ok(keys)
    }
}

fn draft(row: &Row<'_>) -> Result<Draft, DbError> {
    let sealed = match (row.get::<_, Option<i64>>(3)?, row.get(4)?) {
        (Some(account), Some(sealed)) => Some((AccountId(account), sealed)),
        _ => None,
    };
    Ok(Draft {
        id: row.get(0)?,
        due: UnixMillis(row.get::<_, Option<i64>>(1)?.unwrap_or_default()),
        report: from_cbor(row.get_ref(2)?.as_blob().map_err(DbError::torn)?)?,
        sealed,
    })
}
