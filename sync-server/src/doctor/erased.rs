//! What was erased must stay erased (I-ERASE): the list can be read, and old databases do not lie about.

use super::{Finding, Patient};
use crate::folder::ERASED;

/// A database that a restore kept aside is looked at again for so long.
const ASIDE_DAYS: i64 = 14;

pub(super) fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let mut findings = vec![list(patient)];
    findings.extend(aside(patient));
    findings
}

fn list(patient: &Patient<'_>) -> Finding {
    let file = patient.data.join(ERASED);
    match std::fs::read(&file) {
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
            Finding::ok("erased", "nobody was erased yet")
        }
        Ok(text) if text.is_empty() || text.ends_with(b"\n") => {
            let lines = text.iter().filter(|byte| **byte == b'\n').count();
            Finding::ok("erased", format!("{lines} entries can be read"))
        }
        Ok(_) => Finding::look(
            "erased",
            "the last entry of the list was cut while it was written",
            "that erasure was not told to anybody, and did not happen",
            "look on the console whether the person who was to be erased last is still there, and erase them again",
        ),
        Err(error) => Finding::broken(
            "erased",
            format!("{} cannot be read: {error}", file.display()),
            "a server that is restored must erase these people again, and cannot",
            "check the rights of the file; another copy lies beside the backups",
        ),
    }
}

fn aside(patient: &Patient<'_>) -> Option<Finding> {
    let limit = patient.now.0 - ASIDE_DAYS * 86_400_000;
    let old = std::fs::read_dir(patient.data).ok()?.flatten().filter(|entry| {
        let name = entry.file_name();
        let written = entry.metadata().and_then(|entry| entry.modified()).ok();
        let since = written.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        let ms = since.and_then(|since| i64::try_from(since.as_millis()).ok());
        name.to_string_lossy().starts_with("before-restore-") && ms.is_some_and(|ms| ms < limit)
    });
    let names: Vec<String> = old.map(|entry| entry.path().display().to_string()).collect();
    (!names.is_empty()).then(|| {
        Finding::look(
            "aside",
            format!("a restore kept {} aside, more than {ASIDE_DAYS} days ago", names.join(", ")),
            "people who were erased since are still in it",
            format!("rm -r {}", names.join(" ")),
        )
    })
}
