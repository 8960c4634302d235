//! The key the starter packs of a build are signed with (design.md §5, Keys).

use crate::error::{PackcError, read_text, write_whole};
use content_pack::BlobHash;
use ed25519_dalek::SigningKey;
use std::path::Path;

/// The signing key of a file of 64 hexadecimal digits; made at first build. Its public half is written beside it,
/// `<file>.pub`, for the app to trust.
///
/// # Errors
/// [`PackcError::Key`] when the file is something else.
pub fn open(path: &Path) -> Result<SigningKey, PackcError> {
    let key = if path.is_file() { read(path)? } else { make(path)? };
    let public = hex(key.verifying_key().to_bytes());
    let beside = path.with_extension("pub");
    if std::fs::read_to_string(&beside).ok().as_deref() != Some(public.as_str()) {
        write_whole(&beside, public.as_bytes())?;
    }
    Ok(key)
}

fn read(path: &Path) -> Result<SigningKey, PackcError> {
    // A key and a blob's name are both 32 bytes in hexadecimal: one parser for both.
    let bytes: Result<BlobHash, _> = read_text(path)?.trim().parse();
    bytes
        .map(|bytes| SigningKey::from_bytes(&bytes.0))
        .map_err(|_| PackcError::Key { path: path.to_path_buf() })
}

fn make(path: &Path) -> Result<SigningKey, PackcError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(PackcError::Random)?;
    write_whole(path, hex(bytes).as_bytes())?;
    close_to_others(path)?;
    Ok(SigningKey::from_bytes(&bytes))
}

#[cfg(unix)]
fn close_to_others(path: &Path) -> Result<(), PackcError> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
        .map_err(|source| PackcError::Write { path: path.to_path_buf(), source })
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> Result<(), PackcError> {
    Ok(())
}

fn hex(bytes: [u8; 32]) -> String {
    BlobHash(bytes).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_its_public_half_lies_beside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("content.key");
        let (first, second) = (open(&path).unwrap(), open(&path).unwrap());
        assert_eq!(first.to_bytes(), second.to_bytes());
        let public = std::fs::read_to_string(folder.path().join("content.pub")).unwrap();
        assert_eq!(public, hex(first.verifying_key().to_bytes()));
    }

    #[test]
    fn what_is_not_a_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("content.key");
        std::fs::write(&path, "not a key").unwrap();
        assert!(matches!(open(&path), Err(PackcError::Key { .. })));
    }
}
