//! What to send, or when to look again.

use super::{Engine, pace};
use app_domain::id::{Epoch, ProfileId, UnixMillis};
use app_domain::ports::{AccountId, SegmentState, Stopped, SyncState};
use app_domain::wire::{Done, FeedId, Held, Limits, NEW_PROFILE_SLOT, Want, Witness};

/// Why a sync is thought of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// A button.
    ByHand,
    /// The network changed.
    NetworkBack,
    /// A session ended, the app started, a quarter of an hour passed.
    Timer,
}

/// What is known of the network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Net {
    /// Measured upwards, bytes a second.
    pub bytes_per_s: Option<u32>,
    /// The person asked for little data.
    pub low_data: bool,
}

/// How rows are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// In columns, as many as fit.
    Columns,
    /// In columns, one at a time.
    Alone,
    /// As bytes, one at a time: the last resort.
    Bytes,
}

/// A run of rows to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Whose.
    pub profile: ProfileId,
    /// Which segment.
    pub epoch: Epoch,
    /// First row.
    pub from: u32,
    /// How many.
    pub n: u32,
    /// The slot it is sent under.
    pub slot: u16,
    /// The header, while the server holds no row of the segment.
    pub header: Option<Vec<u8>>,
    /// How.
    pub encoding: Encoding,
}

/// One request, thought out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The account.
    pub account: AccountId,
    /// Rows to send.
    pub chunks: Vec<Chunk>,
    /// The snapshot it was made from.
    pub state: SyncState,
    /// By slot: the feed and the last position applied.
    pub cursor: Vec<(FeedId, u64)>,
    /// Profiles the server's table lacks.
    pub new_profiles: Vec<ProfileId>,
    /// Told to the server, with their numbers here.
    pub done: Vec<(i64, Done)>,
    /// A row the server must know.
    pub witness: Option<Witness>,
    /// What to ask back.
    pub want: Want,
}

/// What planning came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one at a time, made and taken apart at once")]
pub enum Planned {
    /// Send this.
    Go(Plan),
    /// Too early: look again at this wall time.
    Later(UnixMillis),
    /// Not before the phone is enrolled again.
    Stopped(Stopped),
}

/// A client chunk is what 10 s of the measured throughput carry (sync.md §4).
const CHUNK_S: u32 = 10;
/// While nothing was measured: what 50 kbit/s carry in 10 s.
const FIRST_CHUNK_BYTES: u32 = 62_500;
/// Bytes of a row on the wire, deflated in columns: 8 are the budget (sync.md §8), the rest is room.
const ROW_BYTES: u32 = 12;

impl Engine {
    /// What to send now, or when to look again.
    #[must_use]
    pub fn plan(&self, state: &SyncState, now: UnixMillis, net: Net, trigger: Trigger) -> Planned {
        let account = &state.account;
        if let Some(why) = account.stopped {
            return Planned::Stopped(why);
        }
        if pace::is_early(now, account.not_before) && !overrides(trigger, account.failures) {
            return Planned::Later(account.not_before);
        }
        let new_profiles = self.new_profiles(state);
        let cursor = cursor_by_slot(state);
        Planned::Go(Plan {
            account: account.id,
            chunks: self.chunks(state, &new_profiles, net),
            cursor,
            new_profiles,
            done: state.done.clone(),
            witness: state.witness.clone(),
            want: want(net),
            state: state.clone(),
        })
    }

    /// Rows the server lacks and is not known to refuse.
    #[must_use]
    pub fn rows_waiting(&self, state: &SyncState) -> u64 {
        let ranges = self.sendable(state).flat_map(missing);
        ranges.map(|(from, to)| u64::from(to - from) + 1).sum()
    }

    /// Profiles with rows to send that the table does not name yet.
    fn new_profiles(&self, state: &SyncState) -> Vec<ProfileId> {
        let mut out: Vec<ProfileId> = Vec::new();
        for segment in self.sendable(state) {
            let known = state.account.subs.slot(FeedId::profile(segment.profile)).is_some();
            if !known && !out.contains(&segment.profile) {
                out.push(segment.profile);
            }
        }
        out
    }

    fn sendable<'a>(&'a self, state: &'a SyncState) -> impl Iterator<Item = &'a SegmentState> {
        state.segments.iter().filter(|one| !self.refused.contains(&(one.profile, one.epoch)))
    }

    fn chunks(&self, state: &SyncState, new: &[ProfileId], net: Net) -> Vec<Chunk> {
        let limits = &state.account.limits;
        let mut rows_left = (chunk_bytes(net, limits) / ROW_BYTES).clamp(1, limits.rows);
        let mut out = Vec::new();
        for segment in self.sendable(state) {
            let Some(slot) = slot_of(state, new, segment.profile) else {
                continue;
            };
            let level =
                self.bad.get(&(segment.profile, segment.epoch)).copied().unwrap_or_default();
            for (from, to) in missing(segment) {
                if rows_left == 0 || out.len() >= limits.ranges as usize {
                    return out;
                }
                let chunk = chunk(segment, slot, level, from, (to - from + 1).min(rows_left));
                rows_left -= chunk.n;
                out.push(chunk);
            }
        }
        out
    }
}

fn chunk(segment: &SegmentState, slot: u16, level: u8, from: u32, n: u32) -> Chunk {
    // Encoded again at first, then alone, then as bytes.
    let (encoding, n) = match level {
        0 | 1 => (Encoding::Columns, n),
        2 => (Encoding::Alone, 1),
        _ => (Encoding::Bytes, 1),
    };
    let header = segment.held.is_empty().then(|| segment.header.clone());
    Chunk { profile: segment.profile, epoch: segment.epoch, from, n, slot, header, encoding }
}

/// Rows that are here and not there.
fn missing(segment: &SegmentState) -> Vec<(u32, u32)> {
    let held: &Held = &segment.held;
    segment.have.ranges().iter().flat_map(|&(from, to)| held.missing(from, to)).collect()
}

fn slot_of(state: &SyncState, new: &[ProfileId], profile: ProfileId) -> Option<u16> {
    state.account.subs.slot(FeedId::profile(profile)).or_else(|| {
        let at = new.iter().position(|one| *one == profile)?;
        NEW_PROFILE_SLOT.checked_add(u16::try_from(at).ok()?)
    })
}

fn cursor_by_slot(state: &SyncState) -> Vec<(FeedId, u64)> {
    let pos =
        |feed: FeedId| state.cursors.iter().find(|(of, _)| *of == feed).map_or(0, |(_, pos)| *pos);
    state.account.subs.slots.iter().map(|slot| (slot.feed, pos(slot.feed))).collect()
}

fn chunk_bytes(net: Net, limits: &Limits) -> u32 {
    let carried = net.bytes_per_s.map_or(FIRST_CHUNK_BYTES, |speed| speed.saturating_mul(CHUNK_S));
    carried.max(Limits::MIN_CHUNK_BYTES).min(limits.body_bytes)
}

const fn want(net: Net) -> Want {
    let max_bytes = if net.low_data { Limits::LOW_DATA_ANSWER_BYTES } else { Limits::ANSWER_BYTES };
    Want { max_bytes, low_data: net.low_data }
}

/// A hand or a new network breaks a back-off, never a pause the server asked for.
const fn overrides(trigger: Trigger, failures: u32) -> bool {
    !matches!(trigger, Trigger::Timer) && failures > 0
}
