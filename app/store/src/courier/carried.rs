//! Bundles that this phone carries for others: 20 MiB, 90 days, 200 for one recipient. The oldest goes; dropping one is
//! always safe, for only a server's receipt lets its sender forget anything (I-COURIER).

use crate::db::Db;
use crate::error::DbError;
use app_domain::id::UnixMillis;
use app_domain::ports::{Carried, Carry, CarryLimits};
use app_domain::wire::{BundleId, KeyId};
use rusqlite::{Connection, OptionalExtension, params};

const DAY_MS: i64 = 86_400_000;

impl Db {
    /// Takes a bundle along, and lets go of what is then over the limits.
    pub(crate) fn carry(
        &mut self,
        recipient: KeyId,
        bundle: &[u8],
        now: UnixMillis,
        limits: CarryLimits,
    ) -> Result<Carry, DbError> {
        let id = BundleId::of(bundle);
        self.write(|tx| {
            let added = tx.execute(
                "INSERT INTO carried (id, recipient, came_ms, body) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (id) DO NOTHING",
                params![id.0, recipient.0, now.0, bundle],
            )?;
            evict(tx, recipient, now, limits)?;
            Ok(if added == 0 { Carry::Known } else { Carry::Kept })
        })
    }

    /// What is carried, oldest first.
    pub(crate) fn carried(&self) -> Result<Vec<Carried>, DbError> {
        let mut ask = self
            .conn()
            .prepare_cached("SELECT id, recipient, length(body) FROM carried ORDER BY turn")?;
        let rows = ask.query_map([], |row| {
            Ok(Carried {
                id: BundleId(row.get(0)?),
                recipient: KeyId(row.get(1)?),
                bytes: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The bytes of one.
    pub(crate) fn bundle(&self, id: BundleId) -> Result<Option<Vec<u8>>, DbError> {
        let mut ask = self.conn().prepare_cached("SELECT body FROM carried WHERE id = ?1")?;
        Ok(ask.query_row([id.0], |row| row.get(0)).optional()?)
    }

    /// Lets one go.
    pub(crate) fn let_go(&mut self, id: BundleId) -> Result<(), DbError> {
        self.write(|tx| {
            tx.execute("DELETE FROM carried WHERE id = ?1", [id.0])?;
            Ok(())
        })
    }
}

fn evict(
    conn: &Connection,
    recipient: KeyId,
    now: UnixMillis,
    limits: CarryLimits,
) -> Result<(), DbError> {
    let oldest = now.0.saturating_sub(limits.days.saturating_mul(DAY_MS));
    conn.execute("DELETE FROM carried WHERE came_ms <= ?1", [oldest])?;
    conn.execute(
        "DELETE FROM carried WHERE recipient = ?1 AND turn NOT IN
             (SELECT turn FROM carried WHERE recipient = ?1 ORDER BY turn DESC LIMIT ?2)",
        params![recipient.0, limits.for_one],
    )?;
    // Newest first, as long as they fit together.
    conn.execute(
        "DELETE FROM carried WHERE turn IN
             (SELECT turn FROM (SELECT turn, sum(length(body)) OVER (ORDER BY turn DESC) AS together FROM carried)
              WHERE together > ?1)",
        [i64::try_from(limits.bytes).unwrap_or(i64::MAX)],
    )?;
    Ok(())
}
