//! Wrong tries: a pause that grows, never a door that stays shut.

use crate::id::{BootId, UnixMillis};
use crate::ports::Clocks;
use serde::{Deserialize, Serialize};

/// Wrong tries that cost nothing: everybody touches beside a picture.
const FREE: u32 = 2;
/// The pause after the next one. Ours: long enough to be heard, short enough to stay.
const FIRST_MS: i64 = 5_000;
/// It doubles up to five minutes: all 220 choices of three out of twelve then take most of a day, and whoever forgot has
/// the card or a trainer's code at once.
const LONGEST_MS: i64 = 300_000;

/// How often it was not these pictures, and how long to wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    wrong: u32,
    /// Still to wait at the moment below.
    pause_ms: i64,
    wall_ms: i64,
    boot_ms: i64,
    boot: [u8; 8],
}

impl Tries {
    /// One more that was not right.
    #[must_use]
    pub fn missed(self, now: Clocks) -> Self {
        let wrong = self.wrong.saturating_add(1);
        Self { wrong, ..Self::default() }.waiting(pause_ms(wrong), now)
    }

    /// Milliseconds still to wait, and what to keep. A clock that went back starts the same pause again, never a longer
    /// one; inside one run of the phone only the clock counts that nobody can set.
    #[must_use]
    pub fn seen(self, now: Clocks) -> (i64, Self) {
        let passed = if self.boot == now.boot.0 {
            now.boot_ms.saturating_sub(self.boot_ms)
        } else {
            now.wall.0.saturating_sub(self.wall_ms)
        };
        let left = if passed < 0 { self.pause_ms } else { (self.pause_ms - passed).max(0) };
        (left, self.waiting(left, now))
    }

    const fn waiting(self, pause_ms: i64, now: Clocks) -> Self {
        let (UnixMillis(wall_ms), BootId(boot)) = (now.wall, now.boot);
        Self { wrong: self.wrong, pause_ms, wall_ms, boot_ms: now.boot_ms, boot }
    }
}

fn pause_ms(wrong: u32) -> i64 {
    let Some(doubled) = wrong.checked_sub(FREE + 1) else { return 0 };
    FIRST_MS.saturating_mul(1 << doubled.min(16)).min(LONGEST_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clocks(wall: i64, boot_ms: i64, boot: u8) -> Clocks {
        Clocks { wall: UnixMillis(wall), boot_ms, boot: BootId([boot; 8]), tz_min: 60 }
    }

    fn after(wrong: usize, now: Clocks) -> Tries {
        (0..wrong).fold(Tries::default(), |tries, _| tries.missed(now))
    }

    #[test]
    fn the_pause_grows_and_stays_under_five_minutes() {
        let now = clocks(1_000, 1_000, 1);
        let pauses: Vec<i64> = (0..12).map(|wrong| after(wrong, now).seen(now).0 / 1_000).collect();
        assert_eq!(pauses, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    }

    #[test]
    fn it_passes_with_the_time() {
        let tries = after(3, clocks(0, 0, 1));
        let (left, tries) = tries.seen(clocks(2_000, 2_000, 1));
        assert_eq!(left, 3_000);
        assert_eq!(tries.seen(clocks(5_000, 5_000, 1)).0, 0);
    }

    #[test]
    fn setting_the_clock_forward_does_not_shorten_it() {
        let tries = after(5, clocks(0, 0, 1));
        assert_eq!(tries.seen(clocks(9_000_000, 1_000, 1)).0, 19_000);
    }

    #[test]
    fn a_clock_that_goes_back_never_makes_it_longer_nor_shuts_the_door() {
        let tries = after(4, clocks(1_000_000_000, 50, 1));
        // Opened again years earlier by the wall clock: the pause starts once more, from now.
        let (left, tries) = tries.seen(clocks(0, 10, 2));
        assert_eq!(left, 10_000);
        assert_eq!(tries.seen(clocks(0, 10_010, 2)).0, 0);
        // And on one boot clock that went back.
        let (left, tries) = after(3, clocks(0, 9_000, 1)).seen(clocks(0, 1_000, 1));
        assert_eq!((left, tries.seen(clocks(0, 6_000, 1)).0), (5_000, 0));
    }

    #[test]
    fn it_is_kept_as_text_and_read_back() {
        let tries = after(3, clocks(7, 8, 9));
        let text = serde_json::to_string(&tries).unwrap();
        assert_eq!(serde_json::from_str::<Tries>(&text).unwrap(), tries);
    }
}
