//! The organisation's keys: one file each, readable by the server alone, never in the database or its backups.

mod sealing;

use crate::entropy::{Entropy, SystemEntropy};
use crate::ids::OrgId;
use crate::secret;
use crate::store::PublicKeys;
use ed25519_dalek::SigningKey;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use x25519_dalek::{PublicKey, StaticSecret};

/// What an organisation signs with and bundles are sealed to.
pub struct OrgKeys {
    /// Ed25519, for packs and receipts.
    pub signing: SigningKey,
    /// Whose they are.
    pub org: OrgId,
    /// X25519, for hand-carried bundles (sync.md §12): today's first, then those given up of late.
    sealing: RwLock<Vec<StaticSecret>>,
    /// X25519, for near-misses (sync.md §12.1).
    safety: StaticSecret,
    /// Where they lie; nowhere for keys that are kept elsewhere, which somebody else renews.
    dir: Option<PathBuf>,
}

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("the key file {0} cannot be used ({1}): check the folder and its rights")]
    File(PathBuf, std::io::Error),
    /// The file is not a key.
    #[error(
        "{0} is not a key of 64 hexadecimal digits: put the right file back, or phones will not trust this server"
    )]
    NotAKey(PathBuf),
    /// What the environment gives is not a key.
    #[error("{0} is not a key of 64 hexadecimal digits")]
    NotGiven(&'static str),
    /// Data keys are there, and what wrapped them is not: another one would not open them.
    #[error("{0} is there, but the master key that wrapped it is not: set {1}")]
    NoMaster(PathBuf, &'static str),
}

impl OrgKeys {
    /// Reads the keys of an organisation, or makes them; `today` in days since 1970 UTC.
    ///
    /// # Errors
    /// [`KeyError`], saying which file.
    pub fn load(dir: &Path, org: OrgId, today: i64) -> Result<Self, KeyError> {
        let file = |kind: &str| dir.join("keys").join(format!("org-{org}.{kind}"));
        let signing = SigningKey::from_bytes(&load_or_make(&file("ed25519"))?);
        let safety = StaticSecret::from(load_or_make(&file("safety"))?);
        let sealing = RwLock::new(sealing::load(dir, org, today)?);
        Ok(Self { signing, org, sealing, safety, dir: Some(dir.to_owned()) })
    }

    /// Keys that are kept elsewhere: the secret halves; of the sealing ones today's first, and at least one.
    #[must_use]
    pub fn of(org: OrgId, signing: [u8; 32], sealing: &[[u8; 32]], safety: [u8; 32]) -> Self {
        Self {
            signing: SigningKey::from_bytes(&signing),
            org,
            sealing: RwLock::new(
                sealing.iter().map(|secret| StaticSecret::from(*secret)).collect(),
            ),
            safety: StaticSecret::from(safety),
            dir: None,
        }
    }

    /// The public half that phones pin.
    #[must_use]
    pub fn signing_public(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// The public half that bundles are sealed to.
    #[must_use]
    pub fn sealing_public(&self) -> [u8; 32] {
        // There is always one: loading makes it.
        let keys = self.sealing.read().unwrap_or_else(PoisonError::into_inner);
        keys.first().map_or([0; 32], |key| PublicKey::from(key).to_bytes())
    }

    /// The public halves that phones are told of every day.
    #[must_use]
    pub fn public(&self) -> PublicKeys {
        let safety = PublicKey::from(&self.safety).to_bytes();
        PublicKeys { safety, sealing: self.sealing_public() }
    }

    /// Opens near-misses.
    #[must_use]
    pub fn safety_secret(&self) -> [u8; 32] {
        self.safety.to_bytes()
    }
}

pub(crate) fn load_or_make(file: &Path) -> Result<[u8; 32], KeyError> {
    match std::fs::read_to_string(file) {
        Ok(text) => secret::from_hex(text.trim()).ok_or_else(|| KeyError::NotAKey(file.to_owned())),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            let key: [u8; 32] = (&SystemEntropy as &dyn Entropy).bytes();
            let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
            write_secret(file, hex.as_bytes()).map_err(|e| KeyError::File(file.to_owned(), e))?;
            Ok(key)
        }
        Err(e) => Err(KeyError::File(file.to_owned(), e)),
    }
}

/// Writes a file that only its owner reads; never over one that is there.
///
/// # Errors
/// What the file system says.
pub fn write_secret(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(dir) = file.parent() {
        std::fs::create_dir_all(dir)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut to = options.open(file)?;
    to.write_all(bytes)?;
    to.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_made_once_and_read_by_the_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let org = OrgId([1; 16]);
        let first = OrgKeys::load(dir.path(), org, 20_000).unwrap();
        let again = OrgKeys::load(dir.path(), org, 20_000).unwrap();
        assert_eq!(first.signing_public(), again.signing_public());
        assert_eq!(first.sealing_public(), again.sealing_public());
        #[cfg(unix)]
        for entry in std::fs::read_dir(dir.path().join("keys")).unwrap() {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(entry.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_torn_key_is_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let org = OrgId([1; 16]);
        OrgKeys::load(dir.path(), org, 20_000).unwrap();
        let file = dir.path().join("keys").join(format!("org-{org}.ed25519"));
        std::fs::write(&file, "torn").unwrap();
        assert!(matches!(OrgKeys::load(dir.path(), org, 20_000), Err(KeyError::NotAKey(_))));
    }
}
