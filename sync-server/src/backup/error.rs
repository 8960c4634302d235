//! Why a backup was not made or not brought back. Each says what to do.

use crate::folder::FolderError;
use crate::store::StoreError;
use std::io;
use std::path::PathBuf;

/// What stopped a backup or a restore. The folder served is as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// The data folder holds no database.
    #[error("{0} holds no database: is this the folder given to `serve --data`?")]
    NoDatabase(PathBuf),
    /// No backup where one was asked for.
    #[error("{0} holds no backup: name the folder given to `backup --to`, or one of those in it")]
    NoBackup(PathBuf),
    /// A backup of this second is there.
    #[error("{0} is there already: wait a second")]
    AlreadyThere(PathBuf),
    /// A file of a backup is not what its list says.
    #[error(
        "{0} is not as it was written: this backup is damaged, take an older one and copy the disk"
    )]
    Damaged(PathBuf),
    /// The list of a backup cannot be read.
    #[error("{0} cannot be read ({1}): this backup is damaged or of a newer server")]
    Unreadable(PathBuf, String),
    /// SQLite finds faults in the database.
    #[error(
        "the database is not sound ({0}): run `passerelle-server doctor`; older backups are kept"
    )]
    Unsound(String),
    /// The data folder is not empty.
    #[error("{0} holds a database already: add --replace, and that one is kept aside")]
    NotEmpty(PathBuf),
    /// No keys for the database that comes back.
    #[error(
        "no keys under {0}: add --keys with what `backup-keys` wrote, or phones will not know this server again \
         (--new-keys, when they are lost for good)"
    )]
    NoKeys(PathBuf),
    /// Keys would lie beside the database's backups.
    #[error(
        "{0} holds backups of the database: keys lie apart from them, or erasing a person would be only a word"
    )]
    Together(PathBuf),
    /// The folder cannot be had.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// What the file system says.
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    /// What the database says.
    #[error("the database: {0}")]
    Store(#[from] StoreError),
}

impl BackupError {
    /// An error of the file system, with the file it is about.
    pub(super) fn of(file: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let file = file.into();
        move |e| Self::File(file, e)
    }
}
