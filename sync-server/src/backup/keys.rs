//! Copies of the keys, apart from those of the database and kept a week only: then what was sealed with a key that an
//! erasure deleted is gone from every copy (sync.md §10, I-ERASE).

use super::{BackupError, on_shelf, stamp};
use crate::folder::{make_private, sync_names};
use crate::keys::write_secret;
use crate::store::sqlite::whole;
use app_domain::id::UnixMillis;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

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
    thin_keys(to, now)?;
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
        if copy.exists() {
            continue;
        }
        write_secret(&copy, &bytes).map_err(BackupError::of(&copy))?;
        files += 1;
    }
    Ok(files)
}

/// Puts back the keys that a data folder lacks; those that are there stay. Gives how many files.
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

/// Removes copies older than a week, and of the others all but the newest of each hour, after a day of each day. The newest
/// of all stays.
///
/// # Errors
/// [`BackupError::File`].
pub fn thin_keys(to: &Path, now: UnixMillis) -> Result<(), BackupError> {
    let mut spans = BTreeSet::new();
    for (nth, copy) in copies(to).into_iter().rev().enumerate() {
        let name = copy.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let kept = span(&name, now).is_some_and(|span| spans.insert(span));
        if !kept && nth > 0 {
            std::fs::remove_dir_all(&copy).map_err(BackupError::of(&copy))?;
        }
    }
    Ok(())
}

/// What a copy stands for, by the beginning of its name; none once it is too old.
fn span(name: &str, now: UnixMillis) -> Option<String> {
    let ago = |days: i64| format!("{PREFIX}{}", stamp::of(UnixMillis(now.0 - days * 86_400_000)));
    if name < ago(KEPT_DAYS).as_str() {
        return None;
    }
    let signs =
        if name >= ago(1).as_str() { "keys-20260302T09".len() } else { "keys-20260302".len() };
    name.get(..signs).map(str::to_owned)
}

/// When the keys were changed last, by the file system.
pub(super) fn changed(data: &Path) -> Option<SystemTime> {
    let keys = std::fs::read_dir(data.join("keys")).into_iter().flatten().flatten();
    let files = keys.map(|entry| entry.path()).chain([data.join(KEYS_DATABASE)]);
    files.filter_map(|file| std::fs::metadata(file).ok()?.modified().ok()).max()
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
        let late = UnixMillis(day(8).0 + 600_000);
        take_keys(data.path(), to.path(), late).unwrap();
        assert_eq!(copies(to.path()).len(), 2, "one an hour");
        assert!(!last.folder.exists());
        thin_keys(to.path(), day(40)).unwrap();
        assert_eq!(copies(to.path()).len(), 1, "the newest stays");
        let last = take_keys(data.path(), to.path(), day(41)).unwrap();
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
