//! Segments: what is held, as a set, and the head of the unbroken run from row 1 (sync.md §2.3, §4 rule 3).

use super::sealed::{self, Owner, Part};
use super::{Absent, Db, Row, params};
use crate::ids::OrgId;
use crate::store::StoreError;
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::wire::{Anchor, AnchorRank, FeedId, Hash8, Held, decode_rows, head_next, row_hash};
use std::collections::BTreeMap;

use super::feeds;

/// One segment of an organisation.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub org: OrgId,
    pub part: u32,
    pub profile: ProfileId,
    pub epoch: u64,
    pub feed: FeedId,
    pub header: Vec<u8>,
    pub held: Held,
    pub prefix: u32,
    pub head: Hash8,
    pub anchor: Anchor,
}

const fn rank_of(number: u8) -> AnchorRank {
    match number {
        3 => AnchorRank::Exact,
        2 => AnchorRank::Near,
        1 => AnchorRank::Claimed,
        _ => AnchorRank::Clamped,
    }
}

impl Segment {
    pub(super) fn find(
        db: &Db<'_>,
        (org, part): (OrgId, u32),
        (profile, epoch): (ProfileId, u64),
    ) -> Result<Option<Self>, StoreError> {
        let sql = "SELECT feed, header, held, prefix, head, rank, \"offset\", raw FROM segment
                   WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4";
        let read = |row: &Row| {
            Ok((
                feeds::of_key(row.get(0)?),
                row.get(1)?,
                row.get::<Vec<u8>>(2)?,
                row.get(3)?,
                row.get(4)?,
                Anchor { rank: rank_of(row.get(5)?), offset_ms: row.get(6)?, raw_ms: row.get(7)? },
            ))
        };
        let values = params![org, part, profile.0, epoch.to_be_bytes()];
        let found = db.query_row(sql, values, read).optional()?;
        let Some((feed, header, held, prefix, head, anchor)) = found else { return Ok(None) };
        let held = Held::from_bytes(&held).map_err(|e| StoreError::Broken(e.to_string()))?;
        Ok(Some(Self { org, part, profile, epoch, feed, header, held, prefix, head, anchor }))
    }

    pub(super) fn save(&self, db: &Db<'_>, now: UnixMillis) -> Result<(), StoreError> {
        let sql = "INSERT INTO segment (org, part, profile, epoch, feed, header, held, prefix, head, rank, \"offset\", raw, first_ms)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                   ON CONFLICT (org, part, profile, epoch) DO UPDATE SET held = ?7, prefix = ?8, head = ?9,
                   rank = ?10, \"offset\" = ?11, raw = ?12";
        db.execute(
            sql,
            params![
                self.org,
                self.part,
                self.profile.0,
                self.epoch.to_be_bytes(),
                feeds::key(self.feed),
                self.header,
                self.held.to_bytes(),
                self.prefix,
                self.head,
                self.anchor.rank as u8,
                self.anchor.offset_ms,
                self.anchor.raw_ms,
                now.0,
            ],
        )?;
        Ok(())
    }

    /// Hashes of the rows held in `from..=to`, those set apart included.
    pub(super) fn hashes(
        &self,
        db: &Db<'_>,
        from: u32,
        to: u32,
    ) -> Result<BTreeMap<u32, Hash8>, StoreError> {
        let mut hashes = self.hashes_set_apart(db, from, to)?;
        let sql = "SELECT from_seq, sealed, body FROM range WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4
                   AND from_seq <= ?6 AND from_seq + n > ?5";
        let values =
            params![self.org, self.part, self.profile.0, self.epoch.to_be_bytes(), from, to];
        let stored: Vec<(u32, (u8, Vec<u8>))> =
            db.query(sql, values, |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        for (first, body) in stored {
            let part = Part::Range { epoch: self.epoch, from: first };
            let owner = Owner { org: self.org, profile: self.profile, part };
            let body = sealed::open(db, owner, body)?;
            let rows =
                decode_rows(&body, u32::MAX).map_err(|e| StoreError::Broken(e.to_string()))?;
            let hashed = (first..).zip(&rows);
            hashes.extend(
                hashed.map(|(seq, row)| (seq, row_hash(self.profile, Epoch(self.epoch), seq, row))),
            );
        }
        hashes.retain(|seq, _| (from..=to).contains(seq));
        Ok(hashes)
    }

    /// A fork keeps its losing rows under the same place: only what was held by being set apart counts.
    fn hashes_set_apart(
        &self,
        db: &Db<'_>,
        from: u32,
        to: u32,
    ) -> Result<BTreeMap<u32, Hash8>, StoreError> {
        let sql = "SELECT seq, hash FROM quarantine WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4
                   AND seq BETWEEN ?5 AND ?6 AND reason <> 'fork'";
        let values =
            params![self.org, self.part, self.profile.0, self.epoch.to_be_bytes(), from, to];
        let found = db.query(sql, values, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.into_iter().collect())
    }

    /// Moves the head to the end of the unbroken run. `fresh` are hashes just stored, which need no second look.
    pub(super) fn advance(
        &mut self,
        db: &Db<'_>,
        fresh: &BTreeMap<u32, Hash8>,
    ) -> Result<(), StoreError> {
        let end = self.held.prefix();
        if end <= self.prefix {
            return Ok(());
        }
        let known = (self.prefix + 1..=end).all(|seq| fresh.contains_key(&seq));
        let stored = if known { BTreeMap::new() } else { self.hashes(db, self.prefix + 1, end)? };
        for seq in self.prefix + 1..=end {
            let hash = fresh.get(&seq).or_else(|| stored.get(&seq));
            let hash =
                hash.ok_or_else(|| StoreError::Broken("a held row is missing".to_owned()))?;
            self.head = head_next(self.head, *hash);
        }
        self.prefix = end;
        Ok(())
    }
}
