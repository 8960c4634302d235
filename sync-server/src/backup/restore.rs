//! Bringing a backup back (sync.md §14). The new database is made ready beside the old one, in another life already, and
//! then takes its place: a cut at any moment leaves the old one, the new one, or a folder that is not served.

use super::{BackupError, Manifest, keys, newest, stamp};
use crate::folder::{DATABASE, ERASED, LOCK, Occupied, RESTORING, make_private, sync_names};
use crate::store::sqlite::whole;
use app_domain::id::UnixMillis;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What is to be brought back, and where.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// A backup, or a folder of them: then its newest.
    pub from: &'a Path,
    /// The data folder.
    pub data: &'a Path,
    /// A database that is there may be replaced; it is kept aside.
    pub replace: bool,
    /// What `backup-keys` wrote, for a folder without keys.
    pub keys: Option<&'a Path>,
    /// The keys are lost: new ones may be made.
    pub new_keys: bool,
}

/// A backup that was brought back.
#[derive(Clone, Debug)]
pub struct Restored {
    /// Which one.
    pub backup: PathBuf,
    /// When it had been made.
    pub made: UnixMillis,
    /// The new life of the server, which phones will notice.
    pub server_epoch: u64,
    /// Where what was there before lies now.
    pub aside: Option<PathBuf>,
    /// Lines of the list of what was erased: the server erases these again before it opens its port.
    pub erased: usize,
}

/// Brings a backup back into a data folder that nobody serves.
///
/// # Errors
/// [`BackupError`]: then what was served before is still there.
pub async fn restore(wish: &Wish<'_>, now: UnixMillis) -> Result<Restored, BackupError> {
    let _ours = Occupied::take(wish.data)?;
    refuse_what_is_there(wish)?;
    let backup = newest(wish.from)?;
    let manifest = Manifest::read(&backup)?;
    manifest.verify(&backup)?;
    let ready = make_ready(&backup, &manifest, wish.data)?;
    let server_epoch = another_life(&ready, &backup, now).await?;
    let erased = gather_erased(&backup, wish.data)?;
    if let Some(copy) = wish.keys {
        keys::put_back(copy, wish.data)?;
    }
    let aside = keep_aside(wish.data, now)?;
    let place = wish.data.join(DATABASE);
    std::fs::rename(&ready, &place).map_err(BackupError::of(&place))?;
    sync_names(wish.data).map_err(BackupError::of(wish.data))?;
    let restoring = wish.data.join(RESTORING);
    std::fs::remove_dir_all(&restoring).map_err(BackupError::of(&restoring))?;
    Ok(Restored { backup, made: UnixMillis(manifest.made_ms), server_epoch, aside, erased })
}

fn refuse_what_is_there(wish: &Wish<'_>) -> Result<(), BackupError> {
    let known = |name: &std::ffi::OsStr| name == LOCK || name == RESTORING || name == "keys";
    let entries = std::fs::read_dir(wish.data).map_err(BackupError::of(wish.data))?.flatten();
    let empty = entries.into_iter().all(|entry| known(&entry.file_name()));
    if !empty && !wish.replace {
        return Err(BackupError::NotEmpty(wish.data.to_owned()));
    }
    if !has_keys(wish.data) && wish.keys.is_none() && !wish.new_keys {
        return Err(BackupError::NoKeys(wish.data.join("keys")));
    }
    Ok(())
}

fn has_keys(data: &Path) -> bool {
    std::fs::read_dir(data.join("keys")).is_ok_and(|mut files| files.next().is_some())
}

/// The database of a backup as a file of the data folder's own disk, compared with its list and looked through.
fn make_ready(backup: &Path, manifest: &Manifest, data: &Path) -> Result<PathBuf, BackupError> {
    let folder = data.join(RESTORING);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(BackupError::of(&folder))?;
    }
    make_private(&folder).map_err(BackupError::of(&folder))?;
    let file = folder.join(DATABASE);
    std::fs::copy(backup.join(DATABASE), &file).map_err(BackupError::of(&file))?;
    // What was copied, not only what lies on the stick.
    manifest.verify(&folder)?;
    let faults = whole::faults(&file)?;
    if faults.is_empty() { Ok(file) } else { Err(BackupError::Unsound(faults.join("; "))) }
}

/// Tables of this program, and an epoch that no phone has seen: phones send again all they have.
async fn another_life(file: &Path, backup: &Path, now: UnixMillis) -> Result<u64, BackupError> {
    let name = backup.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let drawn = whole::alone(file)?.begin_new_life(now, &format!("restore {name}")).await?;
    let synced = std::fs::File::open(file).and_then(|file| file.sync_all());
    synced.map_err(BackupError::of(file))?;
    Ok(drawn)
}

/// What was erased after the backup stays erased (I-ERASE): the list of the data folder and the one beside the backups
/// become one, which the server replays. Gives its number of lines.
fn gather_erased(backup: &Path, data: &Path) -> Result<usize, BackupError> {
    let here = data.join(ERASED);
    let beside = backup.parent().unwrap_or(backup).join(ERASED);
    let mut text = read_or_empty(&here)?;
    let known: BTreeSet<Vec<u8>> = lines(&text).map(<[u8]>::to_vec).collect();
    let other = read_or_empty(&beside)?;
    let missing: Vec<&[u8]> = lines(&other).filter(|line| !known.contains(*line)).collect();
    if !missing.is_empty() {
        if !text.is_empty() && !text.ends_with(b"\n") {
            text.push(b'\n');
        }
        for line in missing {
            text.extend_from_slice(line);
            text.push(b'\n');
        }
        let new = data.join(RESTORING).join(ERASED);
        std::fs::write(&new, &text).map_err(BackupError::of(&new))?;
        let synced = std::fs::File::open(&new).and_then(|file| file.sync_all());
        synced.map_err(BackupError::of(&new))?;
        std::fs::rename(&new, &here).map_err(BackupError::of(&here))?;
    }
    Ok(lines(&text).count())
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

fn read_or_empty(file: &Path) -> Result<Vec<u8>, BackupError> {
    match std::fs::read(file) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(BackupError::of(file)),
    }
}

/// Moves the database that is there, with its log, into a folder that says when.
fn keep_aside(data: &Path, now: UnixMillis) -> Result<Option<PathBuf>, BackupError> {
    // The database first: a cut after it leaves a folder that is not served, never a database without its log.
    let names = ["", "-wal", "-shm"].map(|end| format!("{DATABASE}{end}"));
    let there: Vec<_> = names.iter().filter(|name| data.join(name).exists()).collect();
    if there.is_empty() {
        return Ok(None);
    }
    let aside = data.join(format!("before-restore-{}", stamp::of(now)));
    make_private(&aside).map_err(BackupError::of(&aside))?;
    for name in there {
        std::fs::rename(data.join(name), aside.join(name)).map_err(BackupError::of(&aside))?;
    }
    sync_names(&aside).map_err(BackupError::of(&aside))?;
    Ok(Some(aside))
}

#[cfg(test)]
mod tests {
    use super::super::take;
    use super::*;
    use crate::folder::FolderError;
    use crate::keys::write_secret;
    use crate::store::sqlite::SqliteStore;

    const NOW: UnixMillis = UnixMillis(1_772_442_000_000);
    const LATER: UnixMillis = UnixMillis(NOW.0 + 86_400_000);

    struct Agency {
        data: tempfile::TempDir,
        shelf: tempfile::TempDir,
        epoch: u64,
    }

    impl Agency {
        async fn with_a_backup() -> Self {
            let (data, shelf) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
            let store = SqliteStore::open(data.path()).unwrap();
            let epoch = store.begin_new_life(NOW, "test").await.unwrap();
            drop(store);
            write_secret(&data.path().join("keys/org-1.ed25519"), b"secret").unwrap();
            take(data.path(), shelf.path(), NOW).unwrap();
            Self { data, shelf, epoch }
        }

        fn wish(&self) -> Wish<'_> {
            let (from, data) = (self.shelf.path(), self.data.path());
            Wish { from, data, replace: false, keys: None, new_keys: false }
        }
    }

    #[tokio::test]
    async fn a_folder_that_is_served_or_not_empty_is_refused_and_left_as_it_is() {
        let agency = Agency::with_a_backup().await;
        let before = std::fs::read(agency.data.path().join(DATABASE)).unwrap();
        let refused = restore(&agency.wish(), LATER).await;
        assert!(matches!(refused, Err(BackupError::NotEmpty(_))), "{refused:?}");
        let serving = Occupied::to_serve(agency.data.path()).unwrap();
        let wish = Wish { replace: true, ..agency.wish() };
        let refused = restore(&wish, LATER).await;
        assert!(matches!(refused, Err(BackupError::Folder(FolderError::InUse(_)))), "{refused:?}");
        drop(serving);
        assert_eq!(std::fs::read(agency.data.path().join(DATABASE)).unwrap(), before);
        assert!(restore(&wish, LATER).await.is_ok());
    }

    #[tokio::test]
    async fn what_comes_back_is_another_life_and_what_was_there_is_kept_aside() {
        let agency = Agency::with_a_backup().await;
        let wish = Wish { replace: true, ..agency.wish() };
        let restored = restore(&wish, LATER).await.unwrap();
        assert_ne!(restored.server_epoch, agency.epoch);
        assert_eq!(restored.made, NOW);
        let aside = restored.aside.unwrap();
        assert!(aside.join(DATABASE).is_file());
        assert!(!agency.data.path().join(RESTORING).exists());
        Occupied::to_serve(agency.data.path()).unwrap();
    }

    #[tokio::test]
    async fn a_damaged_backup_is_refused_and_the_one_that_is_there_stays() {
        let agency = Agency::with_a_backup().await;
        let file = newest(agency.shelf.path()).unwrap().join(DATABASE);
        let mut bytes = std::fs::read(&file).unwrap();
        bytes[5_000] ^= 1;
        std::fs::write(&file, bytes).unwrap();
        let refused = restore(&Wish { replace: true, ..agency.wish() }, LATER).await;
        assert!(matches!(refused, Err(BackupError::Damaged(_))), "{refused:?}");
        assert!(whole::faults(&agency.data.path().join(DATABASE)).unwrap().is_empty());
    }

    #[tokio::test]
    async fn on_a_new_machine_keys_come_from_their_own_copy_or_not_at_all() {
        let agency = Agency::with_a_backup().await;
        let (new, apart) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        super::super::take_keys(agency.data.path(), apart.path(), NOW).unwrap();
        let wish = Wish { data: new.path(), ..agency.wish() };
        let refused = restore(&wish, LATER).await;
        assert!(matches!(refused, Err(BackupError::NoKeys(_))), "{refused:?}");
        let wish = Wish { keys: Some(apart.path()), ..wish };
        assert!(restore(&wish, LATER).await.unwrap().aside.is_none());
        let key = std::fs::read(new.path().join("keys/org-1.ed25519")).unwrap();
        assert_eq!(key, b"secret");
    }

    #[tokio::test]
    async fn what_was_erased_after_the_backup_is_on_the_list_that_the_server_replays() {
        let agency = Agency::with_a_backup().await;
        std::fs::write(agency.data.path().join(ERASED), "a\nb\n").unwrap();
        std::fs::write(agency.shelf.path().join(ERASED), "a\nc").unwrap();
        let restored = restore(&Wish { replace: true, ..agency.wish() }, LATER).await.unwrap();
        assert_eq!(restored.erased, 3);
        let list = std::fs::read_to_string(agency.data.path().join(ERASED)).unwrap();
        assert_eq!(list, "a\nb\nc\n");
    }
}
