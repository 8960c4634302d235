//! The data keys of profiles, apart from the database and its backups (sync.md §5, §10): erasing one makes every copy of
//! what it sealed unreadable, in backups too.
//!
//! `keys.db` is a file of its own, backed up apart and for days only. It names nobody: a key is found by a hash.

mod master;
mod seal;

pub use master::{MasterKey, VARIABLE};
pub use seal::{DataKey, NotOpened};

use crate::entropy::Entropy;
use crate::ids::OrgId;
use crate::store::StoreError;
use app_domain::id::ProfileId;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Name of the file in the data folder.
pub const FILE: &str = "keys.db";
/// Keys kept in memory; more are read again.
const MOST_KNOWN: usize = 20_000;
/// What a wrong master key does not open.
const CHECK: [u8; 32] = [0; 32];

type KeyName = [u8; 32];

/// Keeps and gives data keys.
pub struct Vault {
    db: Mutex<Connection>,
    master: MasterKey,
    known: Mutex<BTreeMap<KeyName, DataKey>>,
}

/// What stands for an erased profile wherever it is remembered: nothing leads back from it.
#[must_use]
pub fn profile_hash(profile: ProfileId) -> [u8; 32] {
    *blake3::hash(&profile.0).as_bytes()
}

fn name(org: OrgId, profile: [u8; 32]) -> KeyName {
    let mut hasher = blake3::Hasher::new_derive_key("data key name/1");
    hasher.update(&org.0).update(&profile);
    *hasher.finalize().as_bytes()
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vault {
    /// Opens or makes the keys of a folder.
    ///
    /// # Errors
    /// [`StoreError`] when the file is not ours or its keys were wrapped with another master key.
    #[expect(clippy::disallowed_methods, reason = "a file of its own, with pragmas of its own")]
    pub fn open(dir: &Path, master: MasterKey, entropy: &dyn Entropy) -> Result<Self, StoreError> {
        let db = Connection::open(dir.join(FILE))?;
        db.busy_timeout(std::time::Duration::from_secs(5))?;
        Self::over(db, master, entropy)
    }

    /// Keys that are gone with the process, for tests and simulations.
    ///
    /// # Errors
    /// [`StoreError`] when SQLite gives no memory.
    pub fn in_memory(entropy: &dyn Entropy) -> Result<Self, StoreError> {
        Self::over(Connection::open_in_memory()?, MasterKey::of(&[1; 32]), entropy)
    }

    fn over(db: Connection, master: MasterKey, entropy: &dyn Entropy) -> Result<Self, StoreError> {
        // No write-ahead log: a key that was erased is in no other file.
        db.execute_batch(
            "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;
             CREATE TABLE IF NOT EXISTS data_key (name BLOB PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID;",
        )?;
        let vault = Self { db: Mutex::new(db), master, known: Mutex::default() };
        vault.check(entropy)?;
        Ok(vault)
    }

    /// A wrong master key is told at the start, not when the first person is read.
    fn check(&self, entropy: &dyn Entropy) -> Result<(), StoreError> {
        let db = lock(&self.db);
        let Some(wrapped) = wrapped(&db, &CHECK)? else {
            return keep(&db, &CHECK, &self.master.wrap(entropy, &CHECK, &CHECK));
        };
        self.master.unwrap(&CHECK, &wrapped).map(drop).map_err(|_| {
            StoreError::Broken(format!("the keys of {FILE} were wrapped with another {VARIABLE}"))
        })
    }

    /// The key of a profile, made and durable when there is none yet: before anything that it seals is.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read or written.
    pub fn key(
        &self,
        entropy: &dyn Entropy,
        org: OrgId,
        profile: ProfileId,
    ) -> Result<DataKey, StoreError> {
        if let Some(key) = self.find(org, profile)? {
            return Ok(key);
        }
        let name = name(org, profile_hash(profile));
        keep(&lock(&self.db), &name, &self.master.wrap(entropy, &name, &entropy.bytes()))?;
        // Another may have been quicker: the first one's stays.
        self.find(org, profile)?.ok_or(StoreError::NotFound)
    }

    /// The key of a profile, if it has one.
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be read.
    pub fn find(&self, org: OrgId, profile: ProfileId) -> Result<Option<DataKey>, StoreError> {
        let name = name(org, profile_hash(profile));
        if let Some(key) = lock(&self.known).get(&name) {
            return Ok(Some(key.clone()));
        }
        // The file stays locked until the key is remembered: one that is erased meanwhile does not come back.
        let db = lock(&self.db);
        let Some(wrapped) = wrapped(&db, &name)? else { return Ok(None) };
        let key = self.master.unwrap(&name, &wrapped);
        let key = key.map_err(|e| StoreError::Broken(format!("a data key: {e}")))?;
        let mut known = lock(&self.known);
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(name, key.clone());
        Ok(Some(key))
    }

    /// Erases the key of a profile, by its hash (I-ERASE).
    ///
    /// # Errors
    /// [`StoreError`] when the file cannot be written.
    pub fn forget(&self, org: OrgId, profile: [u8; 32]) -> Result<(), StoreError> {
        let name = name(org, profile);
        let db = lock(&self.db);
        db.execute("DELETE FROM data_key WHERE name = ?1", [name])?;
        lock(&self.known).remove(&name);
        Ok(())
    }
}

fn wrapped(db: &Connection, name: &KeyName) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT wrapped FROM data_key WHERE name = ?1";
    Ok(db.query_row(sql, [name], |row| row.get(0)).optional()?)
}

fn keep(db: &Connection, name: &KeyName, wrapped: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT INTO data_key (name, wrapped) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    db.execute(sql, params![name, wrapped])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SystemEntropy;

    const ORG: OrgId = OrgId([1; 16]);
    const WHO: ProfileId = ProfileId([2; 16]);

    fn open(dir: &Path, master: u8) -> Result<Vault, StoreError> {
        Vault::open(dir, MasterKey::of(&[master; 32]), &SystemEntropy)
    }

    #[test]
    fn a_key_is_there_again_after_a_restart_and_is_another_for_another_organisation() {
        let dir = tempfile::tempdir().unwrap();
        let key = open(dir.path(), 1).unwrap().key(&SystemEntropy, ORG, WHO).unwrap();
        let sealed = key.seal(&SystemEntropy, b"", b"x");
        let again = open(dir.path(), 1).unwrap();
        assert_eq!(again.find(ORG, WHO).unwrap().unwrap().open(b"", &sealed).unwrap(), b"x");
        assert!(again.find(OrgId([9; 16]), WHO).unwrap().is_none());
        let other = again.key(&SystemEntropy, OrgId([9; 16]), WHO).unwrap();
        assert!(other.open(b"", &sealed).is_err());
    }

    #[test]
    fn a_forgotten_key_is_in_no_byte_of_the_file_and_does_not_come_back() {
        let dir = tempfile::tempdir().unwrap();
        let vault = open(dir.path(), 1).unwrap();
        vault.key(&SystemEntropy, ORG, WHO).unwrap();
        let name = name(ORG, profile_hash(WHO));
        let lies = || {
            let bytes = std::fs::read(dir.path().join(FILE)).unwrap();
            bytes.windows(name.len()).any(|part| part == name)
        };
        assert!(lies());
        vault.forget(ORG, profile_hash(WHO)).unwrap();
        assert!(!lies());
        assert!(vault.find(ORG, WHO).unwrap().is_none());
        let left: Vec<_> = std::fs::read_dir(dir.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "no log, no journal: {left:?}");
    }

    #[test]
    fn another_master_key_is_told_at_the_start() {
        let dir = tempfile::tempdir().unwrap();
        drop(open(dir.path(), 1).unwrap());
        let told = open(dir.path(), 2).map(drop).unwrap_err().to_string();
        assert!(told.contains(VARIABLE), "{told}");
    }
}
