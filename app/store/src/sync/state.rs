//! The snapshot the engine thinks about.

use crate::db::{Db, of_sql, sql};
use crate::error::DbError;
use crate::log::lacking;
use crate::random;
use app_domain::id::{Epoch, ProfileId};
use app_domain::planted::{Bug, planted};
use app_domain::ports::{AccountId, SegmentState, SyncState};
use app_domain::wire::{Done, FeedId, Held, PackOffer, Witness, from_cbor};
use rusqlite::{OptionalExtension, params};

/// Segments an account's server holds whole.
const WITNESSES: &str = "FROM held h
    JOIN segment s ON s.profile = h.profile AND s.epoch = h.epoch AND s.have = h.held
    JOIN bound b ON b.account = h.account AND b.profile = s.profile
    WHERE h.account = ?1 AND s.n > 0";

impl Db {
    /// What the engine thinks about; `None` when there is no such account.
    pub(crate) fn sync_state(&self, id: AccountId) -> Result<Option<SyncState>, DbError> {
        let Some(account) = self.accounts()?.into_iter().find(|account| account.id == id) else {
            return Ok(None);
        };
        Ok(Some(SyncState {
            account,
            cursors: self.cursors(id)?,
            segments: self.waiting(id)?,
            done: self.done(id)?,
            witness: self.witness(id)?,
        }))
    }

    fn cursors(&self, id: AccountId) -> Result<Vec<(FeedId, u64)>, DbError> {
        let mut ask =
            self.conn().prepare_cached("SELECT feed, pos FROM cursor WHERE account = ?1")?;
        let mut rows = ask.query([id.0])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((
                from_cbor(row.get_ref(0)?.as_blob().map_err(DbError::torn)?)?,
                of_sql(row.get(1)?),
            ));
        }
        Ok(out)
    }

    /// Segments of bound profiles with rows the server lacks: own ones and others' (sync.md §14).
    fn waiting(&self, id: AccountId) -> Result<Vec<SegmentState>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT s.profile, s.epoch, s.header, s.have, h.held, s.own FROM segment s
             JOIN bound b ON b.profile = s.profile AND b.account = ?1
             LEFT JOIN held h ON h.account = ?1 AND h.profile = s.profile AND h.epoch = s.epoch
             WHERE h.held IS NULL OR h.held <> s.have ORDER BY s.id",
        )?;
        let mut rows = ask.query([id.0])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let held = row.get::<_, Option<Vec<u8>>>(4)?;
            let segment = SegmentState {
                profile: ProfileId(row.get(0)?),
                epoch: Epoch(of_sql(row.get(1)?)),
                header: row.get(2)?,
                have: Held::from_bytes(&row.get::<_, Vec<u8>>(3)?)?,
                held: held.map_or(Ok(Held::new()), |held| Held::from_bytes(&held))?,
            };
            if planted(Bug::RepushOwnOnly) && !row.get::<_, bool>(5)? {
                continue;
            }
            if lacking(&segment.have, &segment.held) > 0 {
                out.push(segment);
            }
        }
        Ok(out)
    }

    fn done(&self, id: AccountId) -> Result<Vec<(i64, Done)>, DbError> {
        let mut ask = self
            .conn()
            .prepare_cached("SELECT id, body FROM done WHERE account = ?1 ORDER BY id LIMIT 64")?;
        let mut rows = ask.query([id.0])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            out.push((row.get(0)?, from_cbor(row.get_ref(1)?.as_blob().map_err(DbError::torn)?)?));
        }
        Ok(out)
    }

    /// The last row of a segment that the server holds whole, drawn at random.
    fn witness(&self, id: AccountId) -> Result<Option<Witness>, DbError> {
        let mut ask = self.conn().prepare_cached(&format!("SELECT count(*) {WITNESSES}"))?;
        let many: u64 = ask.query_row([id.0], |row| row.get(0).map(of_sql))?;
        let Some(drawn) = random::number(&*self.ids)?.checked_rem(many) else {
            return Ok(None);
        };
        let mut ask = self.conn().prepare_cached(&format!(
            "SELECT s.profile, s.epoch, s.n, s.head {WITNESSES} ORDER BY s.id LIMIT 1 OFFSET ?2"
        ))?;
        let found = ask
            .query_row(params![id.0, sql(drawn)], |row| {
                Ok(Witness {
                    profile: ProfileId(row.get(0)?),
                    epoch: of_sql(row.get(1)?),
                    seq: row.get(2)?,
                    head: row.get(3)?,
                })
            })
            .optional()?;
        Ok(found)
    }

    /// Packs offered and not installed in that version or a newer one.
    pub(crate) fn offers(&self, id: AccountId) -> Result<Vec<PackOffer>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT o.pack, o.version, o.manifest FROM offer o
             LEFT JOIN pack p ON p.pack = o.pack
             WHERE o.account = ?1 AND (p.version IS NULL OR p.version < o.version) ORDER BY o.pack",
        )?;
        let rows = ask.query_map([id.0], |row| {
            Ok(PackOffer { pack: row.get(0)?, version: row.get(1)?, manifest: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
