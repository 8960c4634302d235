//! What a backup says of itself: when, of which tables, and the hash of each file.

use super::BackupError;
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

/// Name of the list in a backup.
pub const MANIFEST: &str = "manifest.json";
/// This form of the list. A later one has another number.
const FORMAT: u32 = 1;

/// The list of a backup.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Manifest {
    /// Which form this list has.
    pub format: u32,
    /// When the copy was made, milliseconds since 1970 UTC by the server's clock.
    pub made_ms: i64,
    /// Version of the program that made it.
    pub program: String,
    /// Version of the tables.
    pub schema: u32,
    /// The files.
    pub files: Vec<Part>,
}

/// One file of a backup.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Part {
    /// Its name in the backup: never a path.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// BLAKE3, 64 hexadecimal digits.
    pub blake3: String,
}

impl Manifest {
    pub(super) fn new(made_ms: i64, schema: u32, files: Vec<Part>) -> Self {
        let program = env!("CARGO_PKG_VERSION").to_owned();
        Self { format: FORMAT, made_ms, program, schema, files }
    }

    /// Reads the list of a backup.
    ///
    /// # Errors
    /// [`BackupError::NoBackup`] without one, [`BackupError::Unreadable`].
    pub fn read(backup: &Path) -> Result<Self, BackupError> {
        let file = backup.join(MANIFEST);
        let bytes = std::fs::read(&file).map_err(|_| BackupError::NoBackup(backup.to_owned()))?;
        let unreadable = |why: String| BackupError::Unreadable(file.clone(), why);
        let list: Self = serde_json::from_slice(&bytes).map_err(|e| unreadable(e.to_string()))?;
        if list.format != FORMAT {
            return Err(unreadable(format!("form {} of the list", list.format)));
        }
        // A name leads nowhere else.
        if list.files.iter().any(|part| part.name.contains(['/', '\\']) || part.name == "..") {
            return Err(unreadable("a name that is a path".to_owned()));
        }
        Ok(list)
    }

    /// Writes it, durably, as the last file of a backup.
    pub(super) fn write(&self, backup: &Path) -> Result<(), BackupError> {
        let file = backup.join(MANIFEST);
        let mut text = serde_json::to_vec_pretty(self)
            .map_err(|e| BackupError::Unreadable(file.clone(), e.to_string()))?;
        text.push(b'\n');
        let write = || -> std::io::Result<()> {
            let mut to = File::create(&file)?;
            to.write_all(&text)?;
            to.sync_all()
        };
        write().map_err(BackupError::of(&file))
    }

    /// Whether every file of a backup is there and as it was written.
    ///
    /// # Errors
    /// [`BackupError::Damaged`], with the file.
    pub fn verify(&self, backup: &Path) -> Result<(), BackupError> {
        for part in &self.files {
            let found = Part::of(backup, &part.name);
            if found.ok().as_ref() != Some(part) {
                return Err(BackupError::Damaged(backup.join(&part.name)));
            }
        }
        Ok(())
    }
}

impl Part {
    /// A file as it is.
    ///
    /// # Errors
    /// [`BackupError::File`].
    pub(super) fn of(backup: &Path, name: &str) -> Result<Self, BackupError> {
        let path = backup.join(name);
        let hashed = || -> std::io::Result<(u64, blake3::Hash)> {
            let (mut from, mut hasher, mut size) = (File::open(&path)?, blake3::Hasher::new(), 0);
            let mut buffer = vec![0; 64 << 10];
            loop {
                let n = from.read(&mut buffer)?;
                if n == 0 {
                    return Ok((size, hasher.finalize()));
                }
                hasher.update(buffer.get(..n).unwrap_or_default());
                size += n as u64;
            }
        };
        let (size, hash) = hashed().map_err(BackupError::of(&path))?;
        Ok(Self { name: name.to_owned(), size, blake3: hash.to_hex().to_string() })
    }
}
