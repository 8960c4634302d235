//! The backups of a folder, oldest first.

use super::{BackupError, MANIFEST, Manifest};
use app_domain::id::UnixMillis;
use std::path::{Path, PathBuf};

/// A backup that lies there. Whether it is as it was written is not looked at here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    /// Its folder.
    pub folder: PathBuf,
    /// When it was made.
    pub made: UnixMillis,
}

/// Every backup of a folder whose list can be read; none when there is no such folder.
#[must_use]
pub fn on_shelf(to: &Path) -> Vec<Shelved> {
    let entries = std::fs::read_dir(to).into_iter().flatten().flatten();
    let mut found: Vec<Shelved> = entries
        .filter_map(|entry| {
            let made = UnixMillis(Manifest::read(&entry.path()).ok()?.made_ms);
            Some(Shelved { folder: entry.path(), made })
        })
        .collect();
    found.sort_by(|a, b| (a.made.0, &a.folder).cmp(&(b.made.0, &b.folder)));
    found
}

/// The newest backup of a folder, or the folder itself where it is one.
///
/// # Errors
/// [`BackupError::NoBackup`].
pub fn newest(from: &Path) -> Result<PathBuf, BackupError> {
    if from.join(MANIFEST).is_file() {
        return Ok(from.to_owned());
    }
    let newest = on_shelf(from).pop().ok_or_else(|| BackupError::NoBackup(from.to_owned()))?;
    Ok(newest.folder)
}
