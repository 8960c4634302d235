//! Bodies at rest: sealed with the data key of their profile, so that erasing the key erases them everywhere (sync.md §5,
//! §10).

use super::{Db, Row, params};
use crate::ids::OrgId;
use crate::store::StoreError;
use app_domain::id::ProfileId;
use app_domain::wire::Hash8;

/// As it was before bodies were sealed.
const PLAIN: u8 = 0;
/// XChaCha20-Poly1305.
const SEALED: u8 = 1;

/// What a body is of: one that is put elsewhere does not open.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// A run of rows from this one.
    Range { epoch: u64, from: u32 },
    /// A row set apart; several may stand under one key.
    Apart { epoch: u64, seq: u32, hash: Hash8 },
    /// A fold of the profile's rows.
    Report,
    /// The same, without single items.
    Brief,
}

/// Whose a body is, and which.
#[derive(Clone, Copy)]
pub(super) struct Owner {
    pub org: OrgId,
    pub profile: ProfileId,
    pub part: Part,
}

impl Owner {
    /// What the seal covers beside the body.
    fn place(&self) -> Vec<u8> {
        let mut place = Vec::with_capacity(64);
        let (kind, epoch, seq, hash): (&[u8], _, _, _) = match self.part {
            Part::Range { epoch, from } => (b"range/1", epoch, from, Hash8::default()),
            Part::Apart { epoch, seq, hash } => (b"apart/1", epoch, seq, hash),
            Part::Report => (b"report/1", 0, 0, Hash8::default()),
            Part::Brief => (b"brief/1", 0, 0, Hash8::default()),
        };
        for bytes in [kind, &self.org.0, &self.profile.0, &epoch.to_be_bytes(), &seq.to_be_bytes()]
        {
            place.extend_from_slice(bytes);
        }
        place.extend_from_slice(&hash);
        place
    }
}

/// A body as it is stored, and how. Without a vault it stays as it is.
pub(super) fn seal(db: &Db<'_>, owner: Owner, plain: Vec<u8>) -> Result<(u8, Vec<u8>), StoreError> {
    let Some(vault) = db.vault else { return Ok((PLAIN, plain)) };
    let key = vault.key(db.entropy, owner.org, owner.profile)?;
    Ok((SEALED, key.seal(db.entropy, &owner.place(), &plain)))
}

/// A stored body as it came.
pub(super) fn open(
    db: &Db<'_>,
    owner: Owner,
    (form, body): (u8, Vec<u8>),
) -> Result<Vec<u8>, StoreError> {
    let torn = |what: &str| StoreError::Broken(format!("a body of a profile {what}"));
    match form {
        PLAIN => Ok(body),
        SEALED => {
            let key = db.vault.map(|vault| vault.find(owner.org, owner.profile)).transpose()?;
            let key = key.flatten().ok_or_else(|| torn("has no key"))?;
            key.open(&owner.place(), &body).map_err(|_| torn("does not open with its key"))
        }
        _ => Err(torn("is sealed in a way this program does not know")),
    }
}

/// Whether any range is sealed.
pub(super) fn any(db: &Db<'_>) -> Result<bool, StoreError> {
    db.exists("SELECT 1 FROM range WHERE sealed <> 0 LIMIT 1", params![])
}

/// Seals up to `most` bodies of before; gives how many were found.
pub(super) fn seal_some(db: &Db<'_>, most: usize) -> Result<usize, StoreError> {
    if db.vault.is_none() {
        return Ok(0);
    }
    let found = seal_ranges(db, most)?;
    Ok(if found == 0 { seal_apart(db, most)? } else { found })
}

fn seal_ranges(db: &Db<'_>, most: usize) -> Result<usize, StoreError> {
    let sql = "SELECT org, part, profile, epoch, from_seq, body FROM range WHERE sealed = 0
               ORDER BY org, part, profile LIMIT ?1";
    let found = db.query(sql, params![most], |row| {
        let (key, body): (Key, Vec<u8>) = (key(row)?, row.get(5)?);
        Ok((key, body))
    })?;
    for (key, body) in &found {
        let part = Part::Range { epoch: u64::from_be_bytes(key.epoch), from: key.seq };
        let owner = Owner { org: key.org, profile: key.profile, part };
        let (form, sealed) = seal(db, owner, body.clone())?;
        let sql = "UPDATE range SET sealed = ?6, body = ?7
                   WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4 AND from_seq = ?5";
        let values = params![key.org, key.part, key.profile.0, key.epoch, key.seq, form, sealed];
        db.execute(sql, values)?;
    }
    Ok(found.len())
}

fn seal_apart(db: &Db<'_>, most: usize) -> Result<usize, StoreError> {
    let sql = "SELECT org, part, profile, epoch, seq, bytes, hash FROM quarantine WHERE sealed = 0
               ORDER BY org, part, profile LIMIT ?1";
    let found = db.query(sql, params![most], |row| {
        let (key, body, hash): (Key, Vec<u8>, Hash8) = (key(row)?, row.get(5)?, row.get(6)?);
        Ok((key, body, hash))
    })?;
    for (key, body, hash) in &found {
        let part = Part::Apart { epoch: u64::from_be_bytes(key.epoch), seq: key.seq, hash: *hash };
        let owner = Owner { org: key.org, profile: key.profile, part };
        let (form, sealed) = seal(db, owner, body.clone())?;
        let sql = "UPDATE quarantine SET sealed = ?7, bytes = ?8
                   WHERE org = ?1 AND part = ?2 AND profile = ?3 AND epoch = ?4 AND seq = ?5 AND hash = ?6";
        let values =
            params![key.org, key.part, key.profile.0, key.epoch, key.seq, hash, form, sealed];
        db.execute(sql, values)?;
    }
    Ok(found.len())
}

struct Key {
    org: OrgId,
    part: u32,
    profile: ProfileId,
    epoch: [u8; 8],
    seq: u32,
}

fn key(row: &Row) -> Result<Key, StoreError> {
    Ok(Key {
        org: row.get(0)?,
        part: row.get(1)?,
        profile: ProfileId(row.get(2)?),
        epoch: row.get(3)?,
        seq: row.get(4)?,
    })
}
