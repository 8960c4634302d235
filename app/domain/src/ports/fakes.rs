//! Fakes of the ports, for tests of any crate.

use super::{
    Clock, Clocks, EventLog, Link, LinkError, LinkState, LogError, Player, Recorder, Recording,
    SoundError, Stored,
};
use crate::event::Event;
use crate::id::{BootId, Epoch, ProfileId, UnixMillis};
use async_trait::async_trait;
use content_pack::Clip;
use futures_util::FutureExt;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;

mod shelf;

pub use shelf::{MemoryShelf, head_of, pack_of, text_of};

/// What a future of ports in memory comes to: they never wait.
///
/// # Panics
/// When the future waits: something under it was no fake.
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("a port in memory waited")
}

/// A clock that says what it is told, one second later each time it is asked.
#[derive(Debug)]
pub struct FixedClock {
    now_ms: Cell<i64>,
}

impl FixedClock {
    /// Starts at this time.
    #[must_use]
    pub const fn at(now: UnixMillis) -> Self {
        Self { now_ms: Cell::new(now.0) }
    }

    /// Lets time pass.
    pub fn pass_ms(&self, ms: i64) {
        self.now_ms.set(self.now_ms.get() + ms);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Clocks {
        self.pass_ms(1_000);
        let wall = UnixMillis(self.now_ms.get());
        Clocks { wall, boot_ms: wall.0, boot: BootId([1; 8]), tz_min: 60 }
    }
}

/// An event log in memory.
#[derive(Debug, Default)]
pub struct MemoryLog {
    rows: RefCell<Vec<Stored>>,
    settings: RefCell<BTreeMap<String, String>>,
    broken: Cell<bool>,
}

impl MemoryLog {
    /// From now on every append fails as on a full disk.
    pub fn fill_up(&self) {
        self.broken.set(true);
    }

    /// Appends work again.
    pub fn free_space(&self) {
        self.broken.set(false);
    }

    /// Everything kept, in order.
    #[must_use]
    pub fn kept(&self) -> Vec<Event> {
        self.rows.borrow().iter().map(|row| row.event.clone()).collect()
    }
}

#[async_trait(?Send)]
impl EventLog for MemoryLog {
    async fn append(
        &self,
        profile: ProfileId,
        events: &[Event],
        now: Clocks,
    ) -> Result<Vec<Stored>, LogError> {
        if self.broken.get() {
            return Err(LogError::Full);
        }
        let mut rows = self.rows.borrow_mut();
        let first = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let new: Vec<Stored> = (first + 1..)
            .zip(events)
            .map(|(seq, event)| Stored {
                at: now.wall,
                profile,
                epoch: Epoch(1),
                seq,
                event: event.clone(),
            })
            .collect();
        rows.extend(new.iter().cloned());
        Ok(new)
    }

    async fn fold(
        &self,
        profiles: &[ProfileId],
        each: &mut dyn for<'r> FnMut(&'r Stored),
    ) -> Result<(), LogError> {
        let mut rows = self.rows.borrow().clone();
        rows.retain(|row| profiles.contains(&row.profile));
        rows.sort_by_key(Stored::turn);
        rows.iter().for_each(each);
        Ok(())
    }

    async fn profiles(&self) -> Result<Vec<ProfileId>, LogError> {
        let mut seen = Vec::new();
        for row in self.rows.borrow().iter() {
            if !seen.contains(&row.profile) {
                seen.push(row.profile);
            }
        }
        Ok(seen)
    }

    async fn unsent(&self, profile: ProfileId) -> Result<u64, LogError> {
        Ok(self.events(profile).await?.len() as u64)
    }

    async fn setting(&self, key: &str) -> Result<Option<String>, LogError> {
        Ok(self.settings.borrow().get(key).cloned())
    }

    async fn set_setting(&self, key: &str, value: &str) -> Result<(), LogError> {
        self.settings.borrow_mut().insert(key.to_owned(), value.to_owned());
        Ok(())
    }
}

/// Plays nothing, and remembers what it was asked to play.
#[derive(Debug, Default)]
pub struct SilentPlayer {
    played: RefCell<Vec<Clip>>,
    felt: RefCell<Vec<Vec<u32>>>,
    muted: Cell<bool>,
    beds: RefCell<Vec<(Clip, i8)>>,
}

impl SilentPlayer {
    /// What was asked for, in order.
    #[must_use]
    pub fn played(&self) -> Vec<Clip> {
        self.played.borrow().clone()
    }

    /// Whether the last word was to play without sound.
    #[must_use]
    pub const fn is_muted(&self) -> bool {
        self.muted.get()
    }

    /// The noise beds asked for, in order, and how far the voice stood above each.
    #[must_use]
    pub fn beds(&self) -> Vec<(Clip, i8)> {
        self.beds.borrow().clone()
    }

    /// The vibrations asked for, in order.
    #[must_use]
    pub fn felt(&self) -> Vec<Vec<u32>> {
        self.felt.borrow().clone()
    }
}

#[async_trait(?Send)]
impl Player for SilentPlayer {
    async fn play(&self, clip: &Clip, _rate: f32) -> Result<(), SoundError> {
        self.played.borrow_mut().push(clip.clone());
        Ok(())
    }

    async fn play_over(
        &self,
        clip: &Clip,
        rate: f32,
        bed: &Clip,
        snr_db: i8,
    ) -> Result<(), SoundError> {
        self.beds.borrow_mut().push((bed.clone(), snr_db));
        self.play(clip, rate).await
    }

    fn stop(&self) {}

    fn mute(&self, on: bool) {
        self.muted.set(on);
    }

    fn vibrates(&self) -> bool {
        true
    }

    fn vibrate(&self, pattern: &[u32]) {
        self.felt.borrow_mut().push(pattern.to_vec());
    }
}

/// A phone that belongs to nobody and meets no network.
#[derive(Clone, Copy, Debug, Default)]
pub struct Alone;

#[async_trait(?Send)]
impl Link for Alone {
    async fn state(&self, _: ProfileId) -> LinkState {
        LinkState::default()
    }

    async fn enrol(&self, _: ProfileId, _: Option<&str>, _: &str) -> Result<(), LinkError> {
        Err(LinkError::NoNetwork)
    }

    async fn sync(&self, _: ProfileId) -> Result<(), LinkError> {
        Err(LinkError::NoNetwork)
    }

    async fn adopted(&self) -> Option<ProfileId> {
        None
    }
}

/// A machine without a microphone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mute;

#[async_trait(?Send)]
impl Recorder for Mute {
    async fn start(&self) -> Result<(), SoundError> {
        Err(SoundError::Broken("no microphone".to_owned()))
    }

    async fn stop(&self) -> Result<Recording, SoundError> {
        Err(SoundError::Broken("no microphone".to_owned()))
    }

    async fn replay(&self, _: u32) -> Result<(), SoundError> {
        Err(SoundError::Missing)
    }

    fn forget(&self) {}
}
