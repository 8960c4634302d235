//! Making one backup: under another name until it is whole, so that a cut leaves no half of one.

use super::{BackupError, Manifest, Part, stamp};
use crate::folder::{DATABASE, ERASED, make_private, sync_names};
use crate::store::sqlite::whole;
use app_domain::id::UnixMillis;
use std::path::{Path, PathBuf};

/// The end of a name while the backup is being made.
const UNFINISHED: &str = ".part";

/// A backup that was made.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its folder.
    pub folder: PathBuf,
    /// What it holds.
    pub manifest: Manifest,
}

/// Copies the database of a data folder into a new folder of `to`, looks it through, and lists it by hash.
///
/// A server may run meanwhile. Beside the backups lies the newest list of what was erased, which a restore needs whatever backup it
/// takes (I-ERASE).
///
/// # Errors
/// [`BackupError`]; the backups that are there stay.
pub fn take(data: &Path, to: &Path, now: UnixMillis) -> Result<Taken, BackupError> {
    let database = data.join(DATABASE);
    if !database.is_file() {
        return Err(BackupError::NoDatabase(data.to_owned()));
    }
    make_private(to).map_err(BackupError::of(to))?;
    let folder = to.join(stamp::of(now));
    if folder.exists() {
        return Err(BackupError::AlreadyThere(folder));
    }
    let unfinished = to.join(format!("{}{UNFINISHED}", stamp::of(now)));
    remove_unfinished(to)?;
    make_private(&unfinished).map_err(BackupError::of(&unfinished))?;
    let manifest = fill(&database, &unfinished, now)?;
    std::fs::rename(&unfinished, &folder).map_err(BackupError::of(&folder))?;
    copy_erased(data, to)?;
    sync_names(to).map_err(BackupError::of(to))?;
    Ok(Taken { folder, manifest })
}

fn fill(database: &Path, into: &Path, now: UnixMillis) -> Result<Manifest, BackupError> {
    let copy = into.join(DATABASE);
    whole::copy(database, &copy)?;
    let faults = whole::faults(&copy)?;
    if !faults.is_empty() {
        return Err(BackupError::Unsound(faults.join("; ")));
    }
    let part = Part::of(into, DATABASE)?;
    let manifest = Manifest::new(now.0, whole::schema(&copy)?, vec![part]);
    manifest.write(into)?;
    sync_names(into).map_err(BackupError::of(into))?;
    Ok(manifest)
}

/// What an earlier cut left.
fn remove_unfinished(to: &Path) -> Result<(), BackupError> {
    for entry in std::fs::read_dir(to).map_err(BackupError::of(to))?.flatten() {
        if entry.file_name().to_string_lossy().ends_with(UNFINISHED) {
            std::fs::remove_dir_all(entry.path()).map_err(BackupError::of(entry.path()))?;
        }
    }
    Ok(())
}

fn copy_erased(data: &Path, to: &Path) -> Result<(), BackupError> {
    let from = data.join(ERASED);
    if !from.is_file() {
        return Ok(());
    }
    let (copy, place) = (to.join(format!("{ERASED}{UNFINISHED}-copy")), to.join(ERASED));
    std::fs::copy(&from, &copy).map_err(BackupError::of(&copy))?;
    let synced = std::fs::File::open(&copy).and_then(|file| file.sync_all());
    synced.map_err(BackupError::of(&copy))?;
    std::fs::rename(&copy, &place).map_err(BackupError::of(&place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::SqliteStore;

    const NOW: UnixMillis = UnixMillis(1_772_442_000_000);

    async fn epoch_of(store: &SqliteStore) -> u64 {
        use crate::store::sql::Engine;
        let sql = "SELECT value FROM meta WHERE key = 'server_epoch'";
        let found = store.engine().read(move |db| db.query(sql, &[])).await.unwrap();
        u64::from_be_bytes(found[0].get(0).unwrap())
    }

    #[tokio::test]
    async fn a_backup_of_a_database_that_is_written_is_whole_and_stands_alone() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let store = SqliteStore::open(data.path()).unwrap();
        let epoch = store.begin_new_life(NOW, "test").await.unwrap();
        let taken = take(data.path(), to.path(), NOW).unwrap();
        assert!(taken.folder.ends_with("20260302T090000Z"));
        let names: Vec<_> = std::fs::read_dir(&taken.folder).unwrap().flatten().collect();
        assert_eq!(names.len(), 2, "the database and the list, no log beside them");
        Manifest::read(&taken.folder).unwrap().verify(&taken.folder).unwrap();
        drop(store);
        let copied = SqliteStore::open(&taken.folder).unwrap();
        assert_eq!(epoch_of(&copied).await, epoch);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn ten_backups_beside_a_busy_writer_are_each_sound_and_of_one_moment() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let store = SqliteStore::open(data.path()).unwrap();
        store.begin_new_life(NOW, "test").await.unwrap();
        let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let writing = tokio::spawn({
            let (store, stop) = (store.clone(), std::sync::Arc::clone(&stop));
            async move {
                while !stop.load(std::sync::atomic::Ordering::SeqCst) {
                    store.begin_new_life(NOW, "test").await.unwrap();
                }
            }
        });
        let mut lives = std::collections::BTreeSet::new();
        for second in 0..10 {
            let now = UnixMillis(NOW.0 + second * 1_000);
            let (from, into) = (data.path().to_owned(), to.path().to_owned());
            let taken = tokio::task::spawn_blocking(move || take(&from, &into, now));
            let taken = taken.await.unwrap().unwrap();
            taken.manifest.verify(&taken.folder).unwrap();
            lives.insert(epoch_of(&SqliteStore::open(&taken.folder).unwrap()).await);
        }
        stop.store(true, std::sync::atomic::Ordering::SeqCst);
        writing.await.unwrap();
        assert!(lives.len() > 1, "it was written meanwhile");
    }

    #[test]
    fn a_folder_without_a_database_is_told_and_gets_none() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        assert!(matches!(take(data.path(), to.path(), NOW), Err(BackupError::NoDatabase(_))));
        assert_eq!(std::fs::read_dir(data.path()).unwrap().count(), 0);
    }

    #[test]
    fn one_changed_byte_is_seen() {
        let (data, to) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        drop(SqliteStore::open(data.path()).unwrap());
        let taken = take(data.path(), to.path(), NOW).unwrap();
        let file = taken.folder.join(DATABASE);
        let mut bytes = std::fs::read(&file).unwrap();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        assert!(matches!(taken.manifest.verify(&taken.folder), Err(BackupError::Damaged(_))));
    }
}
