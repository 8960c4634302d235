//! Both clocks of this machine (sync.md §7).

use app_domain::id::{BootId, UnixMillis};
use app_domain::ports::{Clock, Clocks};
use std::time::{SystemTime, UNIX_EPOCH};

/// The clocks of this machine.
pub(crate) struct MachineClock {
    boot: BootId,
    started: UnixMillis,
}

impl MachineClock {
    pub(crate) fn new() -> Self {
        Self { boot: boot(), started: wall() }
    }
}

impl Clock for MachineClock {
    fn now(&self) -> Clocks {
        let wall = wall();
        // A system that does not tell its uptime: the time since the program began, as if that were a boot.
        let boot_ms = uptime_ms().unwrap_or(wall.0 - self.started.0);
        Clocks { wall, boot_ms, boot: self.boot, tz_min: tz_min() }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the `Clock` that everything else asks")]
fn wall() -> UnixMillis {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    UnixMillis(i64::try_from(now.as_millis()).unwrap_or(i64::MAX))
}

/// Minutes east of UTC, here and now.
fn tz_min() -> i16 {
    let seconds = chrono::Local::now().offset().local_minus_utc();
    i16::try_from(seconds / 60).unwrap_or(0)
}

/// Milliseconds since boot, sleep included: Linux counts it so in this file.
fn uptime_ms() -> Option<i64> {
    let text = std::fs::read_to_string("/proc/uptime").ok()?;
    let (seconds, hundredths) = text.split_whitespace().next()?.split_once('.')?;
    Some(seconds.parse::<i64>().ok()? * 1_000 + hundredths.parse::<i64>().ok()? * 10)
}

/// The boot as the system names it, else a random one.
fn boot() -> BootId {
    let named = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok();
    let hex: Option<String> =
        named.map(|text| text.chars().filter(char::is_ascii_hexdigit).take(16).collect());
    if let Some(boot) = hex.and_then(|hex| hex.parse().ok()) {
        return boot;
    }
    let mut random = [0; 8];
    getrandom::fill(&mut random).ok();
    BootId(random)
}
