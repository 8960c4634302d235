//! Bundles of this phone that are on their way. To have sent one moves nothing: only a receipt signed by the server does
//! (I-COURIER).

use crate::db::{Db, meta, of_sql, set_meta, sql};
use crate::error::DbError;
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::ports::{AccountId, SentBundle};
use app_domain::wire::{BundleId, from_cbor, to_cbor};
use rusqlite::{Connection, OptionalExtension, params};

/// Bundles of an account whose receipts are still read; of older ones the rows come again in newer ones.
const REMEMBERED: u32 = 400;

impl Db {
    /// The number of the next bundle made here.
    pub(crate) fn next_counter(&mut self) -> Result<u64, DbError> {
        self.write(|tx| {
            let last: Option<i64> = meta(tx, "bundle_counter")?;
            let next = last.map_or(0, of_sql).saturating_add(1);
            set_meta(tx, "bundle_counter", sql(next))?;
            Ok(next)
        })
    }

    /// Remembers what a bundle asked.
    pub(crate) fn remember_sent(
        &mut self,
        account: AccountId,
        id: BundleId,
        sent: &SentBundle,
        now: UnixMillis,
    ) -> Result<(), DbError> {
        self.write(|tx| {
            let counter: Option<i64> = meta(tx, "bundle_counter")?;
            tx.execute(
                "INSERT INTO bundle_sent (id, account, counter, made_ms, body) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (id) DO NOTHING",
                params![id.0, account.0, counter.unwrap_or_default(), now.0, to_cbor(sent)],
            )?;
            tx.execute(
                "DELETE FROM bundle_sent WHERE account = ?1 AND id NOT IN
                     (SELECT id FROM bundle_sent WHERE account = ?1 ORDER BY counter DESC LIMIT ?2)",
                params![account.0, REMEMBERED],
            )?;
            Ok(())
        })
    }

    /// What a bundle asked, while no receipt of it was applied.
    pub(crate) fn sent(&self, id: BundleId) -> Result<Option<(AccountId, SentBundle)>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT account, body FROM bundle_sent WHERE id = ?1 AND answered = 0",
        )?;
        let found: Option<(i64, Vec<u8>)> =
            ask.query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        found.map(|(account, body)| Ok((AccountId(account), from_cbor(&body)?))).transpose()
    }
}

/// Its receipt was applied, in the transaction that applies it.
pub(crate) fn answered(conn: &Connection, id: BundleId) -> Result<(), DbError> {
    conn.execute("UPDATE bundle_sent SET answered = 1 WHERE id = ?1", [id.0])?;
    Ok(())
}

/// What names an erased profile goes; receipts of such bundles are not read any more.
pub(crate) fn erase(conn: &Connection, profile: ProfileId) -> Result<(), DbError> {
    conn.execute("DELETE FROM bundle_sent WHERE instr(body, ?1) > 0", [profile.0])?;
    Ok(())
}
