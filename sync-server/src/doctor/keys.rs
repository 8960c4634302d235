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
    let mut findings = vec![whole(&files, &folder, examined)];
    findings.extend(readable(&files));
    findings
}

/// What each organisation signs with, opens near-misses with, and opens bundles with: of those one for each quarter.
const KINDS: [&str; 3] = ["ed25519", "safety", "x25519"];

fn whole(files: &[PathBuf], folder: &Path, examined: Option<&Examined>) -> Finding {
    let orgs = examined.map_or(&[][..], |examined| &examined.orgs);
    let stems = orgs.iter().flat_map(|org| KINDS.map(|kind| format!("org-{org}.{kind}")));
    let names = stems.flat_map(|stem| {
        let of_it = |name: &String| {
            name.strip_prefix(&stem).is_some_and(|day| day.is_empty() || day.starts_with('.'))
        };
        let there: Vec<_> = files.iter().filter_map(|file| name_of(file)).filter(of_it).collect();
        if there.is_empty() { vec![stem] } else { there }
    });
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

fn name_of(file: &Path) -> Option<String> {
    Some(file.file_name()?.to_str()?.to_owned())
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
