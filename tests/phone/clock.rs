//! Both clocks of this machine (sync.md §7), and the same clocks at another moment.

use app_domain::id::{BootId, UnixMillis};
use app_domain::ports::{Clock, Clocks};
use std::time::{SystemTime, UNIX_EPOCH};

/// The clocks of this machine.
pub(crate) struct MachineClock(BootId);

impl MachineClock {
    /// Asks once which boot this is. A machine that names none is, to a server, another one at every start.
    pub(crate) fn new() -> Self {
        let named = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
        let hex: String = named.chars().filter(char::is_ascii_hexdigit).take(16).collect();
        let started = BootId(wall_ms().to_be_bytes());
        Self(hex.parse().unwrap_or(started))
    }

    /// What both clocks said, or will say, when the wall clock stands there.
    pub(crate) fn at(&self, wall_ms: i64) -> Clocks {
        let now = self.now();
        let ago = now.wall.0.saturating_sub(wall_ms);
        Clocks { wall: UnixMillis(wall_ms), boot_ms: now.boot_ms.saturating_sub(ago), ..now }
    }
}

impl Clock for MachineClock {
    fn now(&self) -> Clocks {
        let wall = UnixMillis(wall_ms());
        let boot_ms = uptime_ms().unwrap_or(wall.0);
        Clocks { wall, boot_ms, boot: self.0, tz_min: 0 }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the `Clock` that everything else asks")]
fn wall_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Since boot, sleep included; in hundredths of a second, as Linux tells it.
fn uptime_ms() -> Option<i64> {
    let text = std::fs::read_to_string("/proc/uptime").ok()?;
    let (seconds, hundredths) = text.split_whitespace().next()?.split_once('.')?;
    Some(seconds.parse::<i64>().ok()? * 1_000 + hundredths.parse::<i64>().ok()? * 10)
}
