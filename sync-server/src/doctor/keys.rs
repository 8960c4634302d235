//! The keys: there, whole, readable by their owner alone.

use super::Finding;
use crate::secret;
use crate::store::sql::Examined;
use std::path::{Path, PathBuf};

const LOST: &str =
    "put them back from the copy of `backup-keys`; lost for good, phones have to be enrolled again";

pub(super) fn look(data: &Path, examined: Option<&Examined>) -> Vec<Finding> {
    let folder = data.join("keys");
    let files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    let mut findings = vec![whole(&folder, examined)];
    findings.extend(readable(&files));
    findings
}

/// Both keys of each organisation.
fn whole(folder: &Path, examined: Option<&Examined>) -> Finding {
    let orgs = examined.map_or(&[][..], |examined| &examined.orgs);
    let names =
        orgs.iter().flat_map(|org| ["ed25519", "x25519"].map(|kind| format!("org-{org}.{kind}")));
    let is_key = |name: &String| {
        let text = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        secret::from_hex::<32>(text.trim()).is_some()
    };
    let missing: Vec<String> = names.filter(|name| !is_key(name)).collect();
    if missing.is_empty() {
        return Finding::ok("keys", format!("there, for {} organisations", orgs.len()));
    }
    Finding::broken(
        "keys",
        format!("missing or not a key: {}", missing.join(", ")),
        "phones know this server by them; the next start makes new ones, which they do not know",
        LOST,
    )
}

#[cfg(unix)]
fn readable(files: &[PathBuf]) -> Option<Finding> {
    use std::os::unix::fs::PermissionsExt;
    let open = |file: &&PathBuf| {
        std::fs::metadata(file).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
    };
    let open: Vec<String> =
        files.iter().filter(open).map(|file| file.display().to_string()).collect();
    if open.is_empty() {
        return Some(Finding::ok("keys-private", "readable by their owner alone"));
    }
    Some(Finding::broken(
        "keys-private",
        format!("others can read {}", open.join(", ")),
        "who has a key can speak as this agency and read what is sealed to it",
        format!("chmod 600 {}; if others use this machine, ask who read them", open.join(" ")),
    ))
}

#[cfg(not(unix))]
fn readable(_: &[PathBuf]) -> Option<Finding> {
    None
}
