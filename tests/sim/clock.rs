//! Virtual time: the true one, and what each phone believes.

use crate::dice::Dice;
use app_domain::id::{BootId, UnixMillis};
use app_domain::ports::{Clock, Clocks};
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use sync_server::clock::{Clock as _, ManualClock};

/// 2026-03-02, 09:00 UTC.
const START: i64 = 1_772_442_000_000;

/// True time, which the server tells.
#[derive(Clone)]
pub(crate) struct TrueTime(pub(crate) Arc<ManualClock>);

impl TrueTime {
    pub(crate) fn begin() -> Self {
        Self(Arc::new(ManualClock::at(UnixMillis(START))))
    }

    pub(crate) fn now_ms(&self) -> i64 {
        self.0.now().0
    }

    /// Goes on to a moment; never back.
    pub(crate) fn reach(&self, ms: i64) {
        self.0.advance((ms - self.now_ms()).max(0));
    }
}

/// Both clocks of one phone.
pub(crate) struct PhoneClock {
    time: TrueTime,
    /// Wall clock minus true time, ms.
    wrong_by: Cell<i64>,
    /// True time at which the boot clock stood at 0.
    booted: Cell<i64>,
    boot: Cell<BootId>,
}

impl PhoneClock {
    pub(crate) fn new(time: &TrueTime, dice: &Dice) -> Rc<Self> {
        let clock = Self {
            time: time.clone(),
            wrong_by: Cell::new(dice.between(-90_000, 90_000)),
            booted: Cell::new(time.now_ms() - dice.between(1, 48) * 3_600_000),
            boot: Cell::new(BootId(dice.bytes())),
        };
        Rc::new(clock)
    }

    /// The same clocks, of another phone from now on.
    pub(crate) fn twin(&self) -> Rc<Self> {
        Rc::new(Self {
            time: self.time.clone(),
            wrong_by: self.wrong_by.clone(),
            booted: self.booted.clone(),
            boot: self.boot.clone(),
        })
    }

    /// Somebody set the wall clock.
    pub(crate) fn jump(&self, by_ms: i64) {
        self.wrong_by.set(self.wrong_by.get() + by_ms);
    }

    /// Another boot.
    pub(crate) fn reboot(&self, boot: BootId) {
        self.booted.set(self.time.now_ms() - 20_000);
        self.boot.set(boot);
    }

    /// The boot clock begins again, and the platform calls it the same boot.
    pub(crate) fn reset_boot_clock(&self) {
        self.booted.set(self.time.now_ms());
    }
}

impl Clock for PhoneClock {
    fn now(&self) -> Clocks {
        let now = self.time.now_ms();
        Clocks {
            wall: UnixMillis(now + self.wrong_by.get()),
            boot_ms: now - self.booted.get(),
            boot: self.boot.get(),
            tz_min: 60,
        }
    }
}
