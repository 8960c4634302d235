//! `erased.log`: who was erased, by hash, beside the database and in none of its backups (sync.md §10).
//!
//! It is on the disk before an erasure is told, and is played over whatever database a server opens, so that a backup
//! brings nobody back (I-ERASE).

use crate::ids::{ErasureId, OrgId, StaffId};
use crate::secret;
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Name of the file in the data folder.
pub const FILE: &str = "erased.log";

/// What was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Erased {
    /// A profile: BLAKE3 of its id.
    Profile([u8; 32]),
    /// A person of the console: BLAKE3 of its id.
    Person([u8; 32]),
}

/// Which erasure it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The erasure.
    pub erasure: ErasureId,
    /// Who asked.
    pub staff: StaffId,
    /// When, ms since 1970 UTC.
    pub at_ms: i64,
}

/// A line: whose, what, and why.
pub type Entry = ((OrgId, Erased), Cause);

/// Why the log cannot be used. The server does not start then: it could bring somebody back.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LogError {
    /// The file cannot be read or written.
    #[error("the log of erasures {0} cannot be used ({1}): check the folder and its rights")]
    File(PathBuf, std::io::Error),
    /// A whole line does not read.
    #[error("line {1} of {0} is damaged: put the right file back, or erased persons could return")]
    Damaged(PathBuf, usize),
}

/// The open log.
pub struct ErasedLog {
    path: PathBuf,
    inner: Mutex<Inner>,
}

struct Inner {
    file: Option<File>,
    known: BTreeMap<(OrgId, Erased), Cause>,
}

impl ErasedLog {
    /// Opens the log of a folder, or makes it.
    ///
    /// # Errors
    /// [`LogError`].
    pub fn open(dir: &Path) -> Result<Self, LogError> {
        let path = dir.join(FILE);
        let failed = |e| LogError::File(path.clone(), e);
        let mut options = OpenOptions::new();
        // Each line goes to the end, whoever else writes: the housekeeping is a process of its own.
        options.read(true).append(true).create(true);
        let mut file = options.open(&path).map_err(failed)?;
        file.lock().map_err(failed)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        // A last line without its end was cut while it was written: nobody was told of it.
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        file.set_len(whole as u64).map_err(failed)?;
        file.sync_all().map_err(failed)?;
        file.unlock().map_err(failed)?;
        File::open(dir).and_then(|dir| dir.sync_all()).map_err(failed)?;
        let known = read(&path, &bytes[..whole])?;
        Ok(Self { path, inner: Mutex::new(Inner { file: Some(file), known }) })
    }

    /// A log that is gone with the process, for tests and simulations.
    #[must_use]
    pub fn in_memory() -> Self {
        let inner = Inner { file: None, known: BTreeMap::new() };
        Self { path: PathBuf::new(), inner: Mutex::new(inner) }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds what is not there yet. On the disk when this returns.
    ///
    /// # Errors
    /// [`LogError::File`]: then nothing may be told as erased.
    pub fn append(&self, entries: &[Entry]) -> Result<(), LogError> {
        let mut inner = self.lock();
        let fresh = entries.iter().filter(|(what, _)| !inner.known.contains_key(what));
        let fresh: Vec<_> = fresh.copied().collect();
        let lines: String = fresh.iter().map(line).collect();
        if lines.is_empty() {
            return Ok(());
        }
        if let Some(file) = &mut inner.file {
            write(file, &lines).map_err(|e| LogError::File(self.path.clone(), e))?;
        }
        inner.known.extend(fresh);
        Ok(())
    }

    /// Every line.
    #[must_use]
    pub fn entries(&self) -> Vec<Entry> {
        self.lock().known.iter().map(|(what, cause)| (*what, *cause)).collect()
    }
}

fn write(file: &mut File, lines: &str) -> std::io::Result<()> {
    file.lock()?;
    let written = file.write_all(lines.as_bytes()).and_then(|()| file.sync_all());
    file.unlock()?;
    written
}

fn line(((org, what), cause): &Entry) -> String {
    let (kind, hash) = match what {
        Erased::Profile(hash) => ("profile", hash),
        Erased::Person(hash) => ("person", hash),
    };
    let Cause { erasure, staff, at_ms } = cause;
    format!("{kind} {org} {} {erasure} {staff} {at_ms}\n", secret::hex(hash))
}

fn read(path: &Path, bytes: &[u8]) -> Result<BTreeMap<(OrgId, Erased), Cause>, LogError> {
    let text = String::from_utf8_lossy(bytes);
    let entry = |(at, line): (usize, &str)| {
        entry_of(line).ok_or_else(|| LogError::Damaged(path.to_owned(), at + 1))
    };
    text.lines().enumerate().map(entry).collect()
}

fn entry_of(line: &str) -> Option<Entry> {
    let mut words = line.split(' ');
    let kind = words.next()?;
    let org = words.next()?.parse().ok()?;
    let hash = secret::from_hex(words.next()?)?;
    let what = match kind {
        "profile" => Erased::Profile(hash),
        "person" => Erased::Person(hash),
        _ => return None,
    };
    let erasure = words.next()?.parse().ok()?;
    let staff = words.next()?.parse().ok()?;
    let at_ms = words.next()?.parse().ok()?;
    words.next().is_none().then_some(((org, what), Cause { erasure, staff, at_ms }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(n: u8) -> Entry {
        let cause = Cause { erasure: ErasureId([n; 8]), staff: StaffId([9; 8]), at_ms: 5 };
        ((OrgId([1; 16]), Erased::Profile([n; 32])), cause)
    }

    #[test]
    fn what_was_appended_is_there_after_a_restart_once() {
        let dir = tempfile::tempdir().unwrap();
        let log = ErasedLog::open(dir.path()).unwrap();
        log.append(&[entry(1), entry(2)]).unwrap();
        log.append(&[entry(2)]).unwrap();
        drop(log);
        let again = ErasedLog::open(dir.path()).unwrap();
        assert_eq!(again.entries(), [entry(1), entry(2)]);
        again.append(&[entry(3)]).unwrap();
        assert_eq!(ErasedLog::open(dir.path()).unwrap().entries().len(), 3);
    }

    #[test]
    fn a_torn_end_is_cut_and_a_damaged_line_stops_the_start() {
        let dir = tempfile::tempdir().unwrap();
        ErasedLog::open(dir.path()).unwrap().append(&[entry(1), entry(2)]).unwrap();
        let file = dir.path().join(FILE);
        let bytes = std::fs::read(&file).unwrap();
        for cut in bytes.len() / 2..bytes.len() {
            std::fs::write(&file, &bytes[..cut]).unwrap();
            let log = ErasedLog::open(dir.path()).unwrap();
            assert_eq!(log.entries(), [entry(1)]);
            log.append(&[entry(2)]).unwrap();
            assert_eq!(std::fs::read(&file).unwrap(), bytes);
        }
        let mut bent = bytes;
        bent[10] = b'x';
        std::fs::write(&file, &bent).unwrap();
        assert!(matches!(ErasedLog::open(dir.path()), Err(LogError::Damaged(_, 1))));
    }
}
