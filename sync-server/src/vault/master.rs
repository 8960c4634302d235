//! The master key: it wraps the data keys, and lies where no backup of the data goes (sync.md §10).

use super::seal::{DataKey, NotOpened};
use crate::entropy::Entropy;
use crate::keys::{KeyError, load_or_make};
use crate::secret;
use std::path::Path;

/// Where the operator puts it: 64 hexadecimal digits.
pub const VARIABLE: &str = "PASSERELLE_MASTER_KEY";

/// Wraps data keys.
pub struct MasterKey(DataKey);

impl MasterKey {
    /// The one of the environment; without it the one of a folder, made at the first start.
    ///
    /// # Errors
    /// [`KeyError`] when it is no key, or the file cannot be used.
    #[expect(
        clippy::disallowed_methods,
        reason = "a secret is no setting: it stands in no list of processes and no --help"
    )]
    pub fn find(dir: &Path) -> Result<Self, KeyError> {
        if let Ok(given) = std::env::var(VARIABLE) {
            let bytes = secret::from_hex(given.trim()).ok_or(KeyError::NotGiven(VARIABLE))?;
            return Ok(Self::of(&bytes));
        }
        let (file, keys) = (dir.join("keys").join("master.key"), dir.join(super::FILE));
        if keys.exists() && !file.exists() {
            return Err(KeyError::NoMaster(keys, VARIABLE));
        }
        let key = load_or_make(&file)?;
        tracing::warn!(
            "The master key lies beside what it protects, in {}: move it to {VARIABLE} (the 64 digits of the \
             file), keep it where the backups are not, and remove the file",
            file.display()
        );
        Ok(Self::of(&key))
    }

    /// Of its bytes.
    #[must_use]
    pub fn of(bytes: &[u8; 32]) -> Self {
        Self(DataKey::of(bytes))
    }

    pub(super) fn wrap(&self, entropy: &dyn Entropy, name: &[u8; 32], key: &[u8; 32]) -> Vec<u8> {
        self.0.seal(entropy, name, key)
    }

    pub(super) fn unwrap(&self, name: &[u8; 32], wrapped: &[u8]) -> Result<DataKey, NotOpened> {
        let bytes: [u8; 32] =
            self.0.open(name, wrapped)?.as_slice().try_into().map_err(|_| NotOpened)?;
        Ok(DataKey::of(&bytes))
    }
}
