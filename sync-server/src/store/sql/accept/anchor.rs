//! The server's statement of how wrong a segment's clock was (sync.md §7). A row is never refused for its time.

use app_domain::id::{BootId, UnixMillis};
use app_domain::wire::{Anchor, AnchorRank, SegmentHeader};

/// No answer is older than this before the profile's first contact.
const OLDEST_MS: i64 = 400 * 86_400_000;
/// Nor further in the future.
const NEWEST_MS: i64 = 5 * 60_000;

/// The anchor of a segment by the clocks of the request that brings it; `first` is the profile's first contact.
pub(super) fn of(
    header: &SegmentHeader,
    at_sending: Option<(BootId, i64)>,
    now: UnixMillis,
    first: UnixMillis,
) -> Anchor {
    let same_boot = at_sending.filter(|(boot, _)| *boot == header.boot);
    let (rank, offset) = if let Some((_, boot_ms)) = same_boot {
        let ago = boot_ms.saturating_sub(header.boot_ms);
        (AnchorRank::Exact, now.0.saturating_sub(ago).saturating_sub(header.wall_ms))
    } else {
        header.last_offset_ms.map_or((AnchorRank::Claimed, 0), |offset| (AnchorRank::Near, offset))
    };
    let opened = header.wall_ms.saturating_add(offset);
    let possible = first.0.saturating_sub(OLDEST_MS)..=now.0.saturating_add(NEWEST_MS);
    if possible.contains(&opened) {
        return Anchor { rank, offset_ms: offset, raw_ms: None };
    }
    let inside = opened.clamp(*possible.start(), *possible.end());
    Anchor {
        rank: AnchorRank::Clamped,
        offset_ms: inside.saturating_sub(header.wall_ms),
        raw_ms: Some(offset),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app_domain::id::DeviceId;
    use app_domain::wire::FeedRef;

    const NOW: UnixMillis = UnixMillis(1_800_000_000_000);
    const BOOT: BootId = BootId([1; 8]);

    fn header(wall_ms: i64, last_offset_ms: Option<i64>) -> SegmentHeader {
        SegmentHeader {
            feed: FeedRef::Profile,
            device: DeviceId([2; 8]),
            app: 1,
            boot: BOOT,
            wall_ms,
            boot_ms: 1_000,
            last_offset_ms,
            tz_min: 60,
            lang: *b"fr\0",
            rebased_from: None,
        }
    }

    #[test]
    fn f13_a_clock_three_years_behind_is_put_right_exactly() {
        let three_years = 3 * 365 * 86_400_000;
        let anchor =
            of(&header(NOW.0 - three_years - 60_000, None), Some((BOOT, 61_000)), NOW, NOW);
        assert_eq!(
            anchor,
            Anchor { rank: AnchorRank::Exact, offset_ms: three_years, raw_ms: None }
        );
    }

    #[test]
    fn f14_after_a_reboot_the_last_offset_counts_else_the_phones_word() {
        let other = Some((BootId([9; 8]), 5));
        assert_eq!(of(&header(NOW.0, Some(-7)), other, NOW, NOW).rank, AnchorRank::Near);
        assert_eq!(of(&header(NOW.0, None), other, NOW, NOW).rank, AnchorRank::Claimed);
        let clamped = of(&header(0, None), other, NOW, NOW);
        assert_eq!(clamped.rank, AnchorRank::Clamped);
        assert_eq!(clamped.offset_ms, NOW.0 - OLDEST_MS);
        assert_eq!(clamped.raw_ms, Some(0));
        let future = of(&header(i64::MAX, Some(i64::MAX)), other, NOW, NOW);
        assert_eq!(future.rank, AnchorRank::Clamped);
    }

    /// A bundle says when it was made by a clock of that day: nobody knows how long ago that is.
    #[test]
    fn what_travelled_is_never_exact() {
        assert_eq!(of(&header(NOW.0, Some(-7)), None, NOW, NOW).rank, AnchorRank::Near);
        assert_eq!(of(&header(NOW.0, None), None, NOW, NOW).rank, AnchorRank::Claimed);
    }
}
