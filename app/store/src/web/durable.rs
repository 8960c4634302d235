//! An append resolves when IndexedDB has it (design.md §3).

use super::lock::Lock;
use app_domain::ports::LogError;
use relaxed_idb::{Handle, IdbError};

/// The flush, and the right to write.
pub(crate) struct Durable {
    handle: Handle,
    lock: Lock,
}

impl Durable {
    pub(super) const fn new(handle: Handle, lock: Lock) -> Self {
        Self { handle, lock }
    }

    /// Whether this tab still holds the database.
    pub(crate) fn check(&self) -> Result<(), LogError> {
        if self.lock.is_lost() { Err(LogError::Busy) } else { Ok(()) }
    }

    pub(crate) async fn flush(&self) -> Result<(), LogError> {
        self.check()?;
        self.handle.flush().await.map_err(|e| log_error(&e))
    }

    /// The browser has no place outside of the database.
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the native twin has a file")]
    pub(crate) const fn keys_outside(&self) -> Result<Option<Vec<u8>>, LogError> {
        Ok(None)
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the native twin has a file")]
    pub(crate) const fn keep_keys_outside(&self, _keys: &[u8]) -> Result<bool, LogError> {
        Ok(false)
    }
}

pub(super) fn log_error(e: &IdbError) -> LogError {
    match e {
        IdbError::Quota => LogError::Full,
        IdbError::Js(said) => LogError::Broken(said.clone()),
    }
}
