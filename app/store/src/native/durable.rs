//! A commit is on disk when it returns: nothing to wait for. The keys lie in a file that is no part of the database.

use super::broken;
use app_domain::ports::LogError;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where the keys are.
pub(crate) struct Durable(Option<PathBuf>);

impl Durable {
    /// Beside the database, readable by its owner only. A phone's backup rules leave this file out (sync.md §9).
    pub(crate) fn beside(dir: &Path) -> Self {
        Self(Some(dir.join("install.key")))
    }

    pub(crate) const fn nowhere() -> Self {
        Self(None)
    }

    /// Whether this process may still write.
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "the browser's twin may say no"
    )]
    pub(crate) const fn check(&self) -> Result<(), LogError> {
        Ok(())
    }

    #[expect(clippy::unused_async, reason = "the browser's twin waits for IndexedDB")]
    pub(crate) async fn flush(&self) -> Result<(), LogError> {
        Ok(())
    }

    /// The keys, when they are kept outside of the database and there.
    pub(crate) fn keys_outside(&self) -> Result<Option<Vec<u8>>, LogError> {
        match self.0.as_ref().map(std::fs::read) {
            Some(Ok(bytes)) => Ok(Some(bytes)),
            Some(Err(e)) if e.kind() != std::io::ErrorKind::NotFound => Err(broken(e)),
            _ => Ok(None),
        }
    }

    /// Keeps the keys outside of the database; `false` when there is no outside.
    pub(crate) fn keep_keys_outside(&self, keys: &[u8]) -> Result<bool, LogError> {
        let Some(path) = &self.0 else {
            return Ok(false);
        };
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path).map_err(broken)?;
        file.write_all(keys).and_then(|()| file.sync_all()).map_err(broken)?;
        Ok(true)
    }
}
