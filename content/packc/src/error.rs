//! What can go wrong outside the authors' sources: files, programs, keys.

use std::path::{Path, PathBuf};

/// Why a build, a lint or a report could not be carried out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PackcError {
    /// A file or folder cannot be read.
    #[error("cannot read {}: check that it exists and may be read", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {}: check the free space and the rights on the folder", path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A program is missing or failed.
    #[error(
        "`{program}` failed ({why}): install it (./dev does it), or name another engine in voices.toml"
    )]
    Program {
        /// Its name.
        program: String,
        /// What it said.
        why: String,
    },
    /// A picture cannot be decoded.
    #[error("the picture {} cannot be read ({why}): export it again as WebP, PNG, JPEG or SVG", path.display())]
    Picture {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A sound cannot be decoded or is silent.
    #[error(
        "the sound of “{text}” is not usable ({why}): listen to it and record or write it again"
    )]
    Sound {
        /// The line, or the file.
        text: String,
        /// Why.
        why: String,
    },
    /// The signing key is not one.
    #[error("{} is not a signing key of 64 hexadecimal digits: remove it to make a new one", path.display())]
    Key {
        /// Which file.
        path: PathBuf,
    },
    /// The operating system gave no randomness for a new key.
    #[error("no random numbers from the system to make a key: {0}")]
    Random(getrandom::Error),
    /// The list of a pack cannot be written.
    #[error(transparent)]
    Manifest(#[from] content_pack::ManifestError),
    /// A unit cannot be written as JSON.
    #[error("cannot write `{label}` as JSON")]
    Json {
        /// Which file of the pack.
        label: String,
        /// Why.
        source: serde_json::Error,
    },
    /// A file of takes that cannot be taken in; nothing was written. In French, as all that authors read.
    #[error("{} n'est pas pris : {why}. À faire : {mend}", path.display())]
    Takes {
        /// Which file.
        path: PathBuf,
        /// Why.
        why: String,
        /// What to do.
        mend: String,
    },
    /// Sources have errors; nothing was written.
    #[error("{0} error(s) in the sources: nothing was built; `packc lint` lists them")]
    Refused(usize),
}

/// The text of a file.
pub(crate) fn read_text(path: &Path) -> Result<String, PackcError> {
    std::fs::read_to_string(path)
        .map_err(|source| PackcError::Read { path: path.to_path_buf(), source })
}

/// The bytes of a file.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, PackcError> {
    std::fs::read(path).map_err(|source| PackcError::Read { path: path.to_path_buf(), source })
}

/// Writes a file whole or not at all: beside it first, then renamed.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), PackcError> {
    let failed = |source| PackcError::Write { path: path.to_path_buf(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    // Two workers may write the same blob: each has its own file beside it.
    let worker = format!("{:?}", std::thread::current().id());
    let worker: String = worker.chars().filter(char::is_ascii_digit).collect();
    let beside = path.with_extension(format!("tmp-{}-{worker}", std::process::id()));
    std::fs::write(&beside, bytes).map_err(failed)?;
    std::fs::rename(&beside, path).map_err(failed)
}
