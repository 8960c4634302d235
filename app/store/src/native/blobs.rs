//! Files named by their hash; nothing else names files on disk (sync.md §11).

use super::broken;
use app_domain::ports::LogError;
use content_pack::BlobHash;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Where files are.
pub(crate) enum Blobs {
    /// A folder.
    Dir(PathBuf),
    /// For tests: whole files and parts.
    Memory(RefCell<BTreeMap<(BlobHash, Whole), Vec<u8>>>),
}

/// Whether a file is whole or still on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whole {
    Part,
    Yes,
}

impl Blobs {
    pub(super) fn open(dir: &Path) -> std::io::Result<Self> {
        let dir = dir.join("blob");
        fs::create_dir_all(&dir)?;
        Ok(Self::Dir(dir))
    }

    pub(super) const fn in_memory() -> Self {
        Self::Memory(RefCell::new(BTreeMap::new()))
    }

    #[expect(clippy::unused_async, reason = "the browser's twin waits for Cache Storage")]
    pub(crate) async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        self.load(hash, Whole::Yes)
    }

    /// Keeps a file whose hash was checked: written beside, synced, then moved into place.
    #[expect(clippy::unused_async, reason = "the browser's twin waits for Cache Storage")]
    pub(crate) async fn keep(
        &self,
        hash: BlobHash,
        _media: &str,
        bytes: &[u8],
    ) -> Result<(), LogError> {
        self.save(hash, Whole::Part, bytes)?;
        match self {
            Self::Dir(dir) => fs::rename(path(dir, hash, Whole::Part), path(dir, hash, Whole::Yes))
                .map_err(broken),
            Self::Memory(files) => {
                let mut files = files.borrow_mut();
                files.remove(&(hash, Whole::Part));
                files.insert((hash, Whole::Yes), bytes.to_vec());
                Ok(())
            }
        }
    }

    pub(crate) fn part(&self, hash: BlobHash) -> Result<Vec<u8>, LogError> {
        Ok(self.load(hash, Whole::Part)?.unwrap_or_default())
    }

    pub(crate) fn keep_part(&self, hash: BlobHash, bytes: &[u8]) -> Result<(), LogError> {
        self.save(hash, Whole::Part, bytes)
    }

    pub(crate) fn forget_part(&self, hash: BlobHash) -> Result<(), LogError> {
        self.remove(hash, Whole::Part)
    }

    #[expect(clippy::unused_async, reason = "the browser's twin waits for Cache Storage")]
    pub(crate) async fn forget(&self, hash: BlobHash) -> Result<(), LogError> {
        self.remove(hash, Whole::Yes)
    }

    /// The address the native shell answers for (`app/shell/assets.rs`).
    #[expect(clippy::unused_self, reason = "the browser's twin has a base")]
    pub(crate) fn url(&self, hash: BlobHash) -> String {
        format!("/packs/blob/{hash}")
    }

    fn load(&self, hash: BlobHash, whole: Whole) -> Result<Option<Vec<u8>>, LogError> {
        match self {
            Self::Dir(dir) => match fs::read(path(dir, hash, whole)) {
                Ok(bytes) => Ok(Some(bytes)),
                Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
                Err(e) => Err(broken(e)),
            },
            Self::Memory(files) => Ok(files.borrow().get(&(hash, whole)).cloned()),
        }
    }

    fn save(&self, hash: BlobHash, whole: Whole, bytes: &[u8]) -> Result<(), LogError> {
        match self {
            Self::Dir(dir) => {
                let mut file = File::create(path(dir, hash, whole)).map_err(broken)?;
                file.write_all(bytes).and_then(|()| file.sync_all()).map_err(broken)
            }
            Self::Memory(files) => {
                files.borrow_mut().insert((hash, whole), bytes.to_vec());
                Ok(())
            }
        }
    }

    fn remove(&self, hash: BlobHash, whole: Whole) -> Result<(), LogError> {
        match self {
            Self::Dir(dir) => match fs::remove_file(path(dir, hash, whole)) {
                Err(e) if e.kind() != ErrorKind::NotFound => Err(broken(e)),
                _ => Ok(()),
            },
            Self::Memory(files) => {
                files.borrow_mut().remove(&(hash, whole));
                Ok(())
            }
        }
    }
}

fn path(dir: &Path, hash: BlobHash, whole: Whole) -> PathBuf {
    match whole {
        Whole::Part => dir.join(format!("{hash}.part")),
        Whole::Yes => dir.join(hash.to_string()),
    }
}
