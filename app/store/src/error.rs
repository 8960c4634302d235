//! What goes wrong inside, and what the caller is told.

use app_domain::ports::LogError;
use rusqlite::ErrorCode;

/// Inside the crate.
#[derive(Debug, thiserror::Error)]
pub(crate) enum DbError {
    /// SQLite said no.
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
    /// What is stored, or was to be, cannot be read.
    #[error("{0}")]
    Torn(String),
    /// The database is of a newer app.
    #[error("written by a newer app")]
    ReadOnly,
}

impl DbError {
    /// Something that does not read, with what it was.
    pub(crate) fn torn(what: impl std::fmt::Display) -> Self {
        Self::Torn(what.to_string())
    }

    pub(crate) fn is_full(&self) -> bool {
        self.code() == Some(ErrorCode::DiskFull)
    }

    fn code(&self) -> Option<ErrorCode> {
        match self {
            Self::Sql(e) => e.sqlite_error_code(),
            Self::Torn(_) | Self::ReadOnly => None,
        }
    }
}

impl From<app_domain::wire::BadFrame> for DbError {
    fn from(e: app_domain::wire::BadFrame) -> Self {
        Self::torn(e)
    }
}

impl From<DbError> for LogError {
    fn from(e: DbError) -> Self {
        match e.code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            _ if matches!(e, DbError::ReadOnly) => Self::ReadOnly,
            _ => Self::Broken(e.to_string()),
        }
    }
}
