//! The machine: room, clock, the write-ahead log, who may read the folder.

use super::{Finding, Patient};
use crate::folder::DATABASE;
use crate::store::sql::Examined;
use app_domain::id::UnixMillis;
use std::path::Path;
use std::time::UNIX_EPOCH;

/// Below this the server will soon refuse what phones send.
const LEAST_ROOM: u64 = 200 << 20;
/// A log of this size was not read into the database for long.
const LONG_LOG: u64 = 64 << 20;
/// Clocks of file systems and of this program may differ by so much.
const SLACK_MS: i64 = 120_000;

pub(super) fn look(patient: &Patient<'_>, examined: Option<&Examined>) -> Vec<Finding> {
    let latest = examined.and_then(|examined| examined.latest);
    let mut findings = vec![
        room("room", patient.data, patient.data),
        write_ahead_log(patient.data),
        clock(patient, latest),
        private(patient.data),
    ];
    if let Some(backups) = patient.backups.filter(|folder| folder.is_dir()) {
        findings.push(room("room-for-backups", backups, patient.data));
    }
    findings
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |file| file.len())
}

fn room(id: &'static str, folder: &Path, data: &Path) -> Finding {
    let free = match rustix::fs::statvfs(folder) {
        Ok(disk) => disk.f_bavail.saturating_mul(disk.f_frsize),
        Err(error) => {
            let what = format!("{} cannot be asked: {error}", folder.display());
            return Finding::broken(id, what, "nothing can be written there", "check the disk");
        }
    };
    judge_room(id, free, size(&data.join(DATABASE)))
}

pub(super) fn judge_room(id: &'static str, free: u64, database: u64) -> Finding {
    let what = format!("{} MiB are free", free >> 20);
    let why =
        "on a full disk phones are told to come later (507): nothing is lost, nothing arrives";
    let todo = "remove what is not needed, or put in a larger disk; passerelle goes on by itself";
    if free < LEAST_ROOM {
        Finding::broken(id, what, why, todo)
    } else if free < LEAST_ROOM + 3 * database {
        Finding::look(id, what, why, todo)
    } else {
        Finding::ok(id, what)
    }
}

fn write_ahead_log(data: &Path) -> Finding {
    let bytes = size(&data.join(format!("{DATABASE}-wal")));
    let what = format!("{} KiB", bytes / 1024);
    if bytes <= LONG_LOG {
        return Finding::ok("write-ahead-log", what);
    }
    Finding::look(
        "write-ahead-log",
        what,
        "somebody reads the database for so long that the log cannot be read into it; it fills the disk",
        "restart the server; close other programs that have the file open",
    )
}

fn clock(patient: &Patient<'_>, latest: Option<UnixMillis>) -> Finding {
    let newest = newest_file(patient.data).max(latest.map(|at| at.0));
    let how = "`timedatectl` must say “System clock synchronized: yes”; else: timedatectl set-ntp true, or install chrony";
    match newest {
        Some(newest) if newest > patient.now.0 + SLACK_MS => Finding::broken(
            "clock",
            format!(
                "something here was written {} s in the future",
                (newest - patient.now.0) / 1_000
            ),
            "codes, links and the times of answers go by this clock; one of them is wrong",
            how,
        ),
        _ => Finding::ok("clock", format!("not before anything that was written; {how}")),
    }
}

/// Milliseconds since 1970 of the file that was written last.
fn newest_file(data: &Path) -> Option<i64> {
    let entries = std::fs::read_dir(data).ok()?.flatten();
    let written = entries.filter_map(|entry| entry.metadata().ok()?.modified().ok());
    let ms = written
        .filter_map(|at| i64::try_from(at.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok());
    ms.max()
}

#[cfg(unix)]
fn private(data: &Path) -> Finding {
    use std::os::unix::fs::PermissionsExt;
    let mode = |file: &Path| std::fs::metadata(file).map_or(0, |file| file.permissions().mode());
    let open = mode(data) & 0o005 == 0o005 && mode(&data.join(DATABASE)) & 0o004 != 0;
    if !open {
        return Finding::ok("private", "other users of this machine cannot read the database");
    }
    Finding::look(
        "private",
        "every user of this machine can read the database",
        "names and telephone numbers of people are in it",
        format!("chmod 700 {}", data.display()),
    )
}

#[cfg(not(unix))]
fn private(_: &Path) -> Finding {
    Finding::ok("private", "not looked at on this system")
}
