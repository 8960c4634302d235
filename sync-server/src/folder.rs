//! The data folder: what lies in it, and who has it. One process serves a folder, or one restores it, never two.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Name of the database in its folder, and in a backup.
pub const DATABASE: &str = "passerelle.db";
/// Name of the list of what was erased, beside the database (sync.md §10).
pub const ERASED: &str = "erased.log";
/// Where a restore makes the new database ready.
pub(crate) const RESTORING: &str = "restoring";
/// Locked by whoever has the folder. Its content says nothing.
pub(crate) const LOCK: &str = "in-use";

/// Why a folder cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// Somebody has it.
    #[error("{0} is in use by a server or a restore: stop that one first")]
    InUse(PathBuf),
    /// A restore stopped in the middle.
    #[error(
        "a restore of {0} was interrupted: run `passerelle-server restore` again, nothing is lost"
    )]
    Interrupted(PathBuf),
    /// The file system does not do it.
    #[error("{0} cannot be used ({1}): check that it is there and that this user may write in it")]
    Unusable(PathBuf, io::Error),
}

/// A folder that is ours until this is dropped, also by a kill: the system lets go of the lock.
#[derive(Debug)]
pub struct Occupied(#[expect(dead_code, reason = "held for its lock")] File);

impl Occupied {
    /// Takes a folder, making it if it is missing.
    ///
    /// # Errors
    /// [`FolderError::InUse`] when somebody has it, [`FolderError::Unusable`].
    pub fn take(data: &Path) -> Result<Self, FolderError> {
        let unusable = |e| FolderError::Unusable(data.to_owned(), e);
        std::fs::create_dir_all(data).map_err(unusable)?;
        let lock = File::create(data.join(LOCK)).map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => Ok(Self(lock)),
            Err(TryLockError::WouldBlock) => Err(FolderError::InUse(data.to_owned())),
            Err(TryLockError::Error(e)) => Err(unusable(e)),
        }
    }

    /// The same, to serve it: never the empty place that an interrupted restore left.
    ///
    /// # Errors
    /// As [`Self::take`], and [`FolderError::Interrupted`].
    pub fn to_serve(data: &Path) -> Result<Self, FolderError> {
        let occupied = Self::take(data)?;
        if data.join(RESTORING).exists() && !data.join(DATABASE).exists() {
            return Err(FolderError::Interrupted(data.to_owned()));
        }
        Ok(occupied)
    }
}

/// Makes names in a folder durable: after a power cut a file is where it was put.
pub(crate) fn sync_names(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Makes a folder that only its owner may look into.
pub(crate) fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_one_owner_at_a_time() {
        let dir = tempfile::tempdir().unwrap();
        let first = Occupied::to_serve(dir.path()).unwrap();
        assert!(matches!(Occupied::take(dir.path()), Err(FolderError::InUse(_))));
        drop(first);
        Occupied::take(dir.path()).unwrap();
    }

    #[test]
    fn an_interrupted_restore_is_not_served_as_an_empty_agency() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join(RESTORING)).unwrap();
        assert!(matches!(Occupied::to_serve(dir.path()), Err(FolderError::Interrupted(_))));
        std::fs::write(dir.path().join(DATABASE), "").unwrap();
        Occupied::to_serve(dir.path()).unwrap();
    }
}
