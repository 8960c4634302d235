//! Which packs and files are here.

use crate::db::Db;
use crate::error::DbError;
use app_domain::id::ProfileId;
use app_domain::ports::{Assigned, Installed, ReadyPack};
use app_domain::wire::{FeedId, FeedKind, from_cbor, to_cbor};
use content_pack::{BlobHash, Listing, Manifest, PackId, UnitId};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// A file that is here, whole and verified.
pub(crate) struct Kept {
    pub(crate) hash: BlobHash,
    pub(crate) size: usize,
    pub(crate) media: String,
}

impl Db {
    /// Packs that can be played, in the order offered.
    pub(crate) fn installed(&self) -> Result<Vec<Installed>, DbError> {
        let mut ask = self
            .conn()
            .prepare_cached("SELECT pack, version, manifest FROM pack ORDER BY place, pack")?;
        let mut rows = ask.query([])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let listing = Listing::of_bytes(row.get(2)?);
            out.push(Installed {
                pack: PackId::from(row.get::<_, String>(0)?),
                version: row.get(1)?,
                listing,
            });
        }
        Ok(out)
    }

    /// The list of a pack as it came, signature and all.
    pub(crate) fn signed(&self, pack: &PackId) -> Result<Option<Vec<u8>>, DbError> {
        let mut ask = self.conn().prepare_cached("SELECT signed FROM pack WHERE pack = ?1")?;
        Ok(ask.query_row([pack.as_str()], |row| row.get(0)).optional()?.flatten())
    }

    /// Files of this list that are not here.
    pub(crate) fn missing(&self, of: &[BlobHash]) -> Result<Vec<BlobHash>, DbError> {
        let mut ask = self.conn().prepare_cached("SELECT 1 FROM blob WHERE hash = ?1")?;
        let mut out = Vec::new();
        for hash in of {
            if !ask.exists([hash.0])? {
                out.push(*hash);
            }
        }
        Ok(out)
    }

    /// Remembers files that are here, whole and verified.
    pub(crate) fn keep_blobs(&mut self, kept: &[Kept]) -> Result<(), DbError> {
        self.write(|tx| {
            let mut keep = tx.prepare_cached(
                "INSERT INTO blob (hash, size, media) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            )?;
            for Kept { hash, size, media } in kept {
                let size = i64::try_from(*size).map_err(DbError::torn)?;
                keep.execute(params![hash.0, size, media])?;
            }
            Ok(())
        })
    }

    /// Forgets a file that turned out to be gone, so that it is fetched again.
    pub(crate) fn forget_blob(&mut self, hash: BlobHash) -> Result<(), DbError> {
        self.write(|tx| {
            tx.execute("DELETE FROM blob WHERE hash = ?1", [hash.0])?;
            Ok(())
        })
    }

    /// These packs are played from now on. Returns the files that no pack names any more.
    pub(crate) fn activate(&mut self, packs: &[ReadyPack]) -> Result<Vec<BlobHash>, DbError> {
        self.write(|tx| {
            // Only what the replaced versions named may go: another pack may be on its way here.
            let before = named(tx, |pack| packs.iter().any(|ready| ready.manifest.pack == pack))?;
            for ready in packs {
                switch(tx, ready)?;
            }
            let after = named(tx, |_| true)?;
            let gone: Vec<BlobHash> = before.difference(&after).copied().collect();
            for hash in &gone {
                tx.execute("DELETE FROM blob WHERE hash = ?1", [hash.0])?;
            }
            Ok(gone)
        })
    }

    /// Bytes of a pack's files that are here, each content once.
    pub(crate) fn weight(&self, pack: &PackId) -> Result<u64, DbError> {
        let mut ask = self.conn().prepare_cached("SELECT size FROM blob WHERE hash = ?1")?;
        let mut bytes = 0;
        for hash in named(self.conn(), |one| one == pack.as_str())? {
            let mut rows = ask.query([hash.0])?;
            if let Some(row) = rows.next()? {
                bytes += u64::try_from(row.get::<_, i64>(0)?).map_err(DbError::torn)?;
            }
        }
        Ok(bytes)
    }

    /// This pack is not played any more. Returns the files that no pack names now.
    pub(crate) fn take_off(&mut self, pack: &PackId) -> Result<Vec<BlobHash>, DbError> {
        self.write(|tx| {
            let before = named(tx, |one| one == pack.as_str())?;
            tx.execute("DELETE FROM pack WHERE pack = ?1", [pack.as_str()])?;
            let after = named(tx, |_| true)?;
            let gone: Vec<BlobHash> = before.difference(&after).copied().collect();
            for hash in &gone {
                tx.execute("DELETE FROM blob WHERE hash = ?1", [hash.0])?;
            }
            Ok(gone)
        })
    }

    /// What came on a profile's own feed and is read when it is asked for (`strange`: kept as it came).
    pub(crate) fn items(&self, profile: ProfileId, tag: u16) -> Result<Vec<Vec<u8>>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT body FROM strange WHERE feed = ?1 AND tag = ?2 ORDER BY pos DESC LIMIT 100",
        )?;
        let feed = to_cbor(&FeedId::profile(profile));
        let rows = ask.query_map(params![feed, tag], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What was given to a profile, newest first.
    pub(crate) fn assigned(&self, profile: ProfileId) -> Result<Vec<Assigned>, DbError> {
        let mut ask = self.conn().prepare_cached(
            "SELECT a.id, a.pack, a.unit, a.feed FROM assignment a
             JOIN bound b ON b.account = a.account AND b.profile = ?1
             WHERE NOT a.withdrawn ORDER BY a.given_ms DESC, a.id DESC",
        )?;
        let mut rows = ask.query([profile.0])?;
        let mut out = Vec::new();
        while let Some(row) = rows.next()? {
            let feed: FeedId = from_cbor(row.get_ref(3)?.as_blob().map_err(DbError::torn)?)?;
            // Another profile's own feed is none of this one's business.
            if feed.kind == FeedKind::PROFILE && feed != FeedId::profile(profile) {
                continue;
            }
            let unit = row.get::<_, Option<String>>(2)?.map(UnitId::from);
            out.push(Assigned {
                id: row.get(0)?,
                pack: PackId::from(row.get::<_, String>(1)?),
                unit,
            });
        }
        Ok(out)
    }
}

/// Versions only rise, here as in the verification (anti-rollback).
fn switch(conn: &Connection, ready: &ReadyPack) -> Result<(), DbError> {
    let manifest = &ready.manifest;
    conn.execute(
        "INSERT INTO pack (pack, version, place, manifest, signed) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (pack) DO UPDATE
         SET version = excluded.version, place = excluded.place, manifest = excluded.manifest, signed = excluded.signed
         WHERE excluded.version >= pack.version",
        params![manifest.pack, manifest.version, ready.place, to_cbor(manifest), ready.signed],
    )?;
    conn.execute(
        "INSERT INTO done (account, body) SELECT id, ?1 FROM account",
        [to_cbor(&app_domain::wire::Done::Installed {
            pack: manifest.pack.clone(),
            version: manifest.version,
        })],
    )?;
    Ok(())
}

/// Files of the active versions of these packs.
fn named(conn: &Connection, of: impl Fn(&str) -> bool) -> Result<BTreeSet<BlobHash>, DbError> {
    let mut ask = conn.prepare_cached("SELECT pack, manifest FROM pack")?;
    let mut rows = ask.query([])?;
    let mut out = BTreeSet::new();
    while let Some(row) = rows.next()? {
        if of(row.get_ref(0)?.as_str().map_err(DbError::torn)?) {
            let manifest: Manifest = from_cbor(row.get_ref(1)?.as_blob().map_err(DbError::torn)?)?;
            out.extend(manifest.files.iter().map(|file| file.hash));
        }
    }
    Ok(out)
}
