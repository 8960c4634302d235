//! Copies of the keys, apart from those of the database and kept a week only: then what was sealed with a key that an
//! erasure deleted is gone from every copy (sync.md §10, I-ERASE).

use super::{BackupError, on_shelf, stamp};
use crate::folder::{make_private, sync_names};
use crate::keys::write_secret;
use crate::store::sqlite::whole;
use app_domain::id::UnixMillis;
use std::path::{Path, PathBuf};

/// Days a copy of the keys is kept; the newest always is.
const KEPT_DAYS: i64 = 7;
/// Data keys of persons, where there are any.
const KEYS_DATABASE: &str = "keys.db";
/// Begins the name of a copy.
const PREFIX: &str = "keys-";

/// A copy of the keys.
#[derive(Clone, Debug)]
pub struct KeyCopy {
    /// Its folder.
    pub folder: PathBuf,
    /// Files in it.
    pub files: usize,
}

/// Copies the keys of a data folder into a new folder of `to`, and removes copies older than a week.
///
/// # Errors
/// [`BackupError::Together`] where backups of the database lie, [`BackupError::NoKeys`], what the file system says.
pub fn take_keys(data: &Path, to: &Path, now: UnixMillis) -> Result<KeyCopy, BackupError> {
    if !on_shelf(to).is_empty() {
        return Err(BackupError::Together(to.to_owned()));
    }
    let keys = data.join("keys");
    if !keys.is_dir() {
        return Err(BackupError::NoKeys(keys));
    }
    let folder = to.join(format!("{PREFIX}{}", stamp::of(now)));
    if folder.exists() {
        return Err(BackupError::AlreadyThere(folder));
    }
    make_private(&folder.join("keys")).map_err(BackupError::of(&folder))?;
    let mut files = copy_files(&keys, &folder.join("keys"))?;
    if data.join(KEYS_DATABASE).is_file() {
        whole::copy(&data.join(KEYS_DATABASE), &folder.join(KEYS_DATABASE))?;
        files += 1;
    }
    sync_names(&folder).map_err(BackupError::of(&folder))?;
    forget_old(to, &folder, now)?;
    Ok(KeyCopy { folder, files })
}

/// Copies each file of a folder, readable by the owner alone; never over one that is there.
fn copy_files(from: &Path, to: &Path) -> Result<usize, BackupError> {
    let mut files = 0;
    for entry in std::fs::read_dir(from).map_err(BackupError::of(from))?.flatten() {
        if !entry.path().is_file() {
            continue;
        }
        let bytes = std::fs::read(entry.path()).map_err(BackupError::of(entry.path()))?;
        let copy = to.join(entry.file_name());
        write_secret(&copy, &bytes).map_err(BackupError::of(&copy))?;
        files += 1;
    }
    Ok(files)
}

/// Puts a copy of the keys into a data folder that has none; gives how many files.
pub(super) fn put_back(copy: &Path, data: &Path) -> Result<usize, BackupError> {
    let from = newest_copy(copy);
    let mut files = copy_files(&from.join("keys"), &data.join("keys"))?;
    let (saved, place) = (from.join(KEYS_DATABASE), data.join(KEYS_DATABASE));
    if saved.is_file() && !place.exists() {
        whole::copy(&saved, &place)?;
        files += 1;
    }
    Ok(files)
}

/// The folder itself where it is a copy, else the newest one in it: names stand in the order of time.
fn newest_copy(folder: &Path) -> PathBuf {
    if folder.join("keys").is_dir() {
        return folder.to_owned();
    }
    copies(folder).pop().unwrap_or_else(|| folder.to_owned())
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let copy = |entry: &std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with(PREFIX);
    let mut found: Vec<_> = entries.filter(copy).map(|entry| entry.path()).collect();
    found.sort();
    found
}

fn forget_old(to: &Path, newest: &Path, now: UnixMillis) -> Result<(), BackupError> {
    let oldest = stamp::of(UnixMillis(now.0 - KEPT_DAYS * 86_400_000));
    let limit = to.join(format!("{PREFIX}{oldest}"));
    for copy in copies(to) {
        if copy < limit && copy != newest {
            std::fs::remove_dir_all(&copy).map_err(BackupError::of(&copy))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_772_442_000_000;

    #[test]
    fn keys_are_copied_for_their_owner_alone_and_forgotten_after_a_week() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        write_secret(&data.path().join("keys/org-1.ed25519"), b"secret").unwrap();
        let day = |n: i64| UnixMillis(NOW + n * 86_400_000);
        let first = take_keys(data.path(), to.path(), day(0)).unwrap();
        assert_eq!(std::fs::read(first.folder.join("keys/org-1.ed25519")).unwrap(), b"secret");
        take_keys(data.path(), to.path(), day(7)).unwrap();
        assert!(first.folder.exists(), "seven days are kept");
        let last = take_keys(data.path(), to.path(), day(8)).unwrap();
        assert!(!first.folder.exists());
        assert_eq!(copies(to.path()).len(), 2);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&last.folder.join("keys/org-1.ed25519")), 0o600);
            assert_eq!(mode(&last.folder), 0o700);
        }
    }

    #[test]
    fn keys_do_not_lie_beside_backups() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        drop(crate::store::sqlite::SqliteStore::open(data.path()).unwrap());
        write_secret(&data.path().join("keys/k"), b"secret").unwrap();
        super::super::take(data.path(), to.path(), UnixMillis(NOW)).unwrap();
        let together = take_keys(data.path(), to.path(), UnixMillis(NOW));
        assert!(matches!(together, Err(BackupError::Together(_))));
    }
}
