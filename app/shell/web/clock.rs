//! Both clocks of a page (sync.md §7).

use app_domain::id::{BootId, UnixMillis};
use app_domain::ports::{Clock, Clocks};

/// The clocks of this page. A page load counts as a boot: browsers tell no other.
pub(super) struct PageClock {
    boot: BootId,
}

impl PageClock {
    pub(super) fn new() -> Self {
        let mut boot = [0; 8];
        boot.iter_mut().for_each(|byte| *byte = random_byte());
        Self { boot: BootId(boot) }
    }
}

/// Tells one page load from another; nothing secret hangs on it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0 to 255 by construction"
)]
fn random_byte() -> u8 {
    (js_sys::Math::random() * 256.0) as u8
}

impl Clock for PageClock {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds since 1970 fit for 285,000 years"
    )]
    fn now(&self) -> Clocks {
        let since_load = web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now());
        let tz_min = -js_sys::Date::new_0().get_timezone_offset() as i16;
        let wall = UnixMillis(js_sys::Date::now() as i64);
        Clocks { wall, boot_ms: since_load as i64, boot: self.boot, tz_min }
    }
}
