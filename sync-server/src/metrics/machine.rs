//! What is asked of the machine when a monitor asks us.

use crate::backup::on_shelf;
use crate::clock::{Clock, SystemClock};
use crate::folder::DATABASE;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use std::path::{Path, PathBuf};

/// Memory, files, the last backup.
pub(super) struct Machine {
    data: PathBuf,
    backups: Option<PathBuf>,
    memory: Gauge,
    database: Gauge,
    log: Gauge,
    backup_age: Gauge,
}

impl Machine {
    pub(super) fn new(data: PathBuf, backups: Option<PathBuf>) -> Self {
        let gauge = Gauge::default;
        Self {
            data,
            backups,
            memory: gauge(),
            database: gauge(),
            log: gauge(),
            backup_age: gauge(),
        }
    }

    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("memory_bytes", "Memory of the process", self.memory.clone());
        registry.register("database_bytes", "Size of the database", self.database.clone());
        registry.register("wal_bytes", "Size of its write-ahead log", self.log.clone());
        if self.backups.is_some() {
            let help = "Seconds since the last backup; -1 when there is none";
            registry.register("backup_age_seconds", help, self.backup_age.clone());
        }
    }

    pub(super) fn look(&self) {
        self.memory.set(memory().unwrap_or_default());
        self.database.set(size(&self.data.join(DATABASE)));
        self.log.set(size(&self.data.join(format!("{DATABASE}-wal"))));
        if let Some(backups) = &self.backups {
            let last = on_shelf(backups).pop();
            let age = |made: i64| (SystemClock.now().0 - made).div_euclid(1_000);
            self.backup_age.set(last.map_or(-1, |last| age(last.made.0)));
        }
    }
}

fn size(file: &Path) -> i64 {
    std::fs::metadata(file).map_or(0, |file| i64::try_from(file.len()).unwrap_or(i64::MAX))
}

/// Bytes of memory that are in use, as Linux tells (proc(5)); nothing elsewhere.
fn memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kib: i64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}
