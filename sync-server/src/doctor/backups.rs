//! The backups: there, young, whole, on another disk.

use super::{Finding, Patient};
use crate::backup::{Manifest, Shelved, on_shelf};
use std::path::Path;

const HOUR_MS: i64 = 3_600_000;
const WHY: &str = "what staff entered since the last backup is lost with the disk; answers of learners come back from phones";

pub(super) fn look(patient: &Patient<'_>) -> Vec<Finding> {
    let Some(folder) = patient.backups else {
        return vec![Finding::look(
            "backups",
            "no folder of backups was named",
            WHY,
            "serve with --backups DIR on another disk, and give doctor the same --backups",
        )];
    };
    let Some(last) = on_shelf(folder).pop() else {
        return vec![Finding::broken(
            "backups",
            format!("{} holds no backup", folder.display()),
            WHY,
            "is the disk plugged in and writable? passerelle-server backup says what stops it",
        )];
    };
    let mut findings = vec![age(patient, &last), whole(&last)];
    findings.extend(same_disk(patient.data, folder));
    findings
}

fn age(patient: &Patient<'_>, last: &Shelved) -> Finding {
    let minutes = (patient.now.0 - last.made.0) / 60_000;
    let what = format!("the last one is {minutes} minutes old");
    let todo =
        "look in the log for “No backup was made”; is the disk plugged in, full or read-only?";
    match patient.now.0 - last.made.0 {
        age if age > 48 * HOUR_MS => Finding::broken("backups", what, WHY, todo),
        age if age > HOUR_MS => Finding::look("backups", what, WHY, todo),
        _ => Finding::ok("backups", what),
    }
}

fn whole(last: &Shelved) -> Finding {
    let verified = Manifest::read(&last.folder).and_then(|list| list.verify(&last.folder));
    match verified {
        Ok(()) => Finding::ok("backup-whole", "the last one is as it was written"),
        Err(error) => Finding::broken(
            "backup-whole",
            error.to_string(),
            "it could not be restored",
            "make another backup now; if that one is damaged too, the disk is: replace it",
        ),
    }
}

#[cfg(unix)]
fn same_disk(data: &Path, backups: &Path) -> Option<Finding> {
    use std::os::unix::fs::MetadataExt;
    let disk = |folder: &Path| std::fs::metadata(folder).ok().map(|folder| folder.dev());
    (disk(data)? == disk(backups)?).then(|| {
        Finding::look(
            "backups-apart",
            "backups lie on the disk of the database",
            "they are lost together with it",
            "give --backups a folder on a USB disk, and take one to another place each week",
        )
    })
}

#[cfg(not(unix))]
fn same_disk(_: &Path, _: &Path) -> Option<Finding> {
    None
}
