//! What the domain asks of the outside world. Small traits; their fakes stand beside them, public, so that any test of
//! any crate runs without disk, time or sound.
//!
//! Ports that touch a disk are async without `Send`: in the browser they resolve only when the bytes are in the
//! browser's storage (design.md §3).

mod courier;
mod device;
mod eye;
mod fakes;
mod ids;
mod near_miss;
mod outbox;
mod sync_store;

pub use courier::{Carried, Carry, CarryLimits, CourierStore, SentBundle, SentRun};
pub use device::{Device, Plain, Rings, Room, Wishes};
pub use eye::{Blind, Eye, EyeError};
pub use fakes::{
    Alone, FixedClock, MemoryLog, MemoryShelf, Mute, SilentPlayer, at_once, head_of, pack_of,
    text_of,
};
pub use ids::{CountedIds, Ids};
pub use near_miss::{AWAITED_DAYS, Awaited, Draft, NearMissStore};
pub use outbox::{Given, MemoryOutbox, NoOutbox, Outbox};
pub use sync_store::{
    Account, AccountId, Applied, Change, Identity, PackStore, ReadyPack, SegmentState, Stopped,
    SyncState, SyncStore,
};

use crate::event::Event;
use crate::id::{BootId, Epoch, ProfileId, UnixMillis};
use crate::sound::Pcm;
use crate::wire::{Feedback, Seen};
use async_trait::async_trait;
use content_pack::{BlobHash, Clip, PackId, UnitId};

/// Both clocks of a device (sync.md §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// What the wall clock says; it may lie.
    pub wall: UnixMillis,
    /// Milliseconds since boot, counting sleep.
    pub boot_ms: i64,
    /// Which boot.
    pub boot: BootId,
    /// Minutes east of UTC.
    pub tz_min: i16,
}

/// Tells the time.
pub trait Clock {
    /// Both clocks, now.
    fn now(&self) -> Clocks;
}

/// An event as stored, in fold order `(at, profile, epoch, seq)` (sync.md §2.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Corrected time: header wall + t + anchor offset.
    pub at: UnixMillis,
    /// Whose log.
    pub profile: ProfileId,
    /// Which segment.
    pub epoch: Epoch,
    /// Place in the segment, from 1.
    pub seq: u32,
    /// What happened.
    pub event: Event,
}

/// When something happened, and its place among rows of the same moment: the order of folds (sync.md §2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    /// Corrected time.
    pub at: UnixMillis,
    /// Whose log.
    pub profile: ProfileId,
    /// Which segment.
    pub epoch: Epoch,
    /// Place in the segment.
    pub seq: u32,
}

impl Stored {
    /// Its turn in a fold.
    #[must_use]
    pub const fn turn(&self) -> Turn {
        Turn { at: self.at, profile: self.profile, epoch: self.epoch, seq: self.seq }
    }
}

/// Why the log did not keep something. What is not kept is never shown as recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LogError {
    /// No room left, even after freeing the ballast.
    #[error("this phone has no room left: free some space, nothing already recorded is lost")]
    Full,
    /// The database is of a newer app.
    #[error(
        "these answers were written by a newer app: update the app; they can be read and exported"
    )]
    ReadOnly,
    /// Another window of the app holds the database.
    #[error("the app is open in another window: close it or take over here")]
    Busy,
    /// Anything else of the storage.
    #[error("the storage of this phone did not answer ({0}): close the app and open it again")]
    Broken(String),
}

/// The event log of this phone.
#[async_trait(?Send)]
pub trait EventLog {
    /// Appends the events of one command, all or none. Durable when it resolves (I-TX).
    async fn append(
        &self,
        profile: ProfileId,
        events: &[Event],
        now: Clocks,
    ) -> Result<Vec<Stored>, LogError>;

    /// Every event of these profiles in fold order, one after the other: a long log is never held whole.
    async fn fold(
        &self,
        profiles: &[ProfileId],
        each: &mut dyn for<'r> FnMut(&'r Stored),
    ) -> Result<(), LogError>;

    /// Every event of a profile, in fold order.
    async fn events(&self, profile: ProfileId) -> Result<Vec<Stored>, LogError> {
        let mut all = Vec::new();
        self.fold(&[profile], &mut |stored| all.push(stored.clone())).await?;
        Ok(all)
    }

    /// Profiles with a log here, oldest first.
    async fn profiles(&self) -> Result<Vec<ProfileId>, LogError>;

    /// Rows of a profile that no server has acknowledged yet.
    async fn unsent(&self, profile: ProfileId) -> Result<u64, LogError>;

    /// A small device setting (current profile, theme, volume); never a fact about a person.
    async fn setting(&self, key: &str) -> Result<Option<String>, LogError>;

    /// Keeps a device setting. Durable when it resolves.
    async fn set_setting(&self, key: &str, value: &str) -> Result<(), LogError>;
}

/// A pack that is installed and verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// The pack.
    pub pack: PackId,
    /// Its version.
    pub version: u32,
    /// Its verified manifest, as it lies.
    pub listing: content_pack::Listing,
}

/// Packs and their files on this phone.
#[async_trait(?Send)]
pub trait Shelf {
    /// Packs that can be played now, in the order offered.
    async fn installed(&self) -> Result<Vec<Installed>, LogError>;

    /// The bytes of a verified file; `None` while it is not here.
    async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError>;

    /// Packs and scenes given by a trainer to this profile, newest first.
    async fn assigned(&self, profile: ProfileId) -> Result<Vec<Assigned>, LogError>;

    /// The address a screen gives to a picture: it must work with no network.
    fn url(&self, hash: BlobHash) -> String;

    /// Bytes of a pack's files that are here.
    async fn weight(&self, _pack: &PackId) -> Result<u64, LogError> {
        Ok(0)
    }

    /// Takes a pack off this phone; files that no other pack names go. What was learnt with it stays.
    async fn take_off(&self, _pack: &PackId) -> Result<(), LogError> {
        Ok(())
    }

    /// Keeps a file that was made on this phone, and is nowhere else: a voice. Durable when it resolves. Packs that come
    /// and go leave it alone.
    async fn keep_own(&self, _media: &str, _bytes: &[u8]) -> Result<BlobHash, LogError> {
        Err(LogError::Broken("this machine keeps no files".to_owned()))
    }

    /// The bytes of such a file; `None` when it is gone.
    async fn own(&self, _hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        Ok(None)
    }

    /// Erases such a file.
    async fn forget_own(&self, _hash: BlobHash) -> Result<(), LogError> {
        Ok(())
    }
}

/// Something a trainer gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// The server's id of it.
    pub id: i64,
    /// The pack.
    pub pack: PackId,
    /// One unit of it, or all of it.
    pub unit: Option<UnitId>,
}

/// Why an exchange with a server did not succeed. Nothing recorded is ever lost by one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LinkError {
    /// No answer.
    #[error("the server does not answer: the answers stay on this phone and go later")]
    NoNetwork,
    /// Something else answered: a login page.
    #[error(
        "this network asks to sign in first: open a page in the browser, or use another network"
    )]
    NoRealNetwork,
    /// The code is not known, used up or too old.
    #[error("this code is not accepted: check the eight signs, or ask for a new card")]
    BadCode,
    /// The enrolment was ended by the organisation. Rows are kept.
    #[error("this phone is no longer enrolled: ask for a new card, nothing is lost")]
    EnrolAgain,
    /// The app is too old for this server.
    #[error("the app is too old for this server: update it")]
    UpdateNeeded,
    /// A pack was refused; the old one stays.
    #[error("{0}")]
    PackRefused(String),
    /// The storage of the phone.
    #[error(transparent)]
    Log(#[from] LogError),
}

/// What is known of the server, without asking it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkState {
    /// This phone belongs to an organisation.
    pub enrolled: bool,
    /// Who receives the answers: “Nadia”.
    pub referent: Option<String>,
    /// Time of the last acknowledgement, by this phone's corrected clock.
    pub last_ack: Option<UnixMillis>,
}

/// What became of a word to the makers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The server has it.
    Received,
    /// The server will never take it.
    Refused,
    /// There is no server, or not now.
    Waits,
}

/// The way to a server. The desk asks, the shell moves the bytes.
#[async_trait(?Send)]
pub trait Link {
    /// What is known now, for one of the people of this phone: what another one has is not told.
    async fn state(&self, profile: ProfileId) -> LinkState;

    /// Joins an organisation with the code of a card; `url` when a QR gave an address.
    async fn enrol(
        &self,
        profile: ProfileId,
        url: Option<&str>,
        code: &str,
    ) -> Result<(), LinkError>;

    /// Sends what waits and fetches what is new, until quiet.
    async fn sync(&self, profile: ProfileId) -> Result<(), LinkError>;

    /// Whose log the last enrolment said to write, when it adopted a person's profile (sync.md §9).
    async fn adopted(&self) -> Option<ProfileId>;

    /// The same as [`Link::sync`], by itself: with little data it brings nothing that nobody asked for.
    async fn sync_by_itself(&self, profile: ProfileId) -> Result<(), LinkError> {
        self.sync(profile).await
    }

    /// Packs that could be here and wait to be asked for, as far as it is known.
    async fn waiting(&self) -> Vec<WaitingPack> {
        Vec::new()
    }

    /// Brings one pack: somebody asked for it.
    async fn bring(&self, _pack: &PackId) -> Result<(), LinkError> {
        Err(LinkError::NoNetwork)
    }

    /// Bytes of this month; none before the first exchange.
    async fn traffic(&self) -> Option<crate::traffic::Traffic> {
        None
    }

    /// Who of the organisation looked at one of these profiles, newest first, as far as this phone was told.
    async fn seen(&self, _person: &[ProfileId]) -> Vec<Seen> {
        Vec::new()
    }

    /// Sends a word to the makers, by the organisation of this profile.
    async fn tell(&self, _profile: ProfileId, _word: Feedback) -> Result<Told, LinkError> {
        Ok(Told::Waits)
    }
}

/// A pack that is not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingPack {
    /// The pack.
    pub pack: PackId,
    /// What it is to fetch, in bytes; none when its list was not read yet.
    pub bytes: Option<u64>,
}

/// Plays sounds. One at a time: a new one stops the last. A phone can also be felt: the twin of a signal for whoever
/// does not hear it (R18).
#[async_trait(?Send)]
pub trait Player {
    /// Plays a clip; resolves when it ends or is stopped.
    ///
    /// # Errors
    /// When the clip is missing or cannot be decoded, or sound is not allowed yet: the screen goes on by picture.
    async fn play(&self, clip: &Clip, rate: f32) -> Result<(), SoundError>;

    /// The same over a noise bed that loops, the voice so many decibels above it. A player that cannot mix plays the clip
    /// alone: that is easier, never wrong.
    ///
    /// # Errors
    /// As [`Self::play`]. A bed that is missing is no error.
    async fn play_over(
        &self,
        clip: &Clip,
        rate: f32,
        _bed: &Clip,
        _snr_db: i8,
    ) -> Result<(), SoundError> {
        self.play(clip, rate).await
    }

    /// Stops what plays.
    fn stop(&self);

    /// Without sound from now on, or with it again. A clip still takes its time: captions and flashes follow it.
    fn mute(&self, _on: bool) {}

    /// Whether this machine may vibrate.
    fn vibrates(&self) -> bool {
        false
    }

    /// Vibrates: milliseconds on, off, on… A machine that cannot does nothing.
    fn vibrate(&self, _pattern: &[u32]) {}
}

/// Why a sound did not play.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SoundError {
    /// The file is not on this phone yet.
    #[error("this sound is not on the phone yet: it comes with the next connection")]
    Missing,
    /// The browser wants a touch before the first sound.
    #[error("touch the screen once: the browser gives no sound before")]
    NotAllowed,
    /// No sound card, a broken file.
    #[error("this sound cannot be played here ({0})")]
    Broken(String),
}

/// A take of the learner's voice. It stays on the phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// A name the recorder can play again.
    pub id: u32,
    /// Length in milliseconds.
    pub ms: u32,
    /// Loudness over time, 0 to 100, about 40 bars: the shape that is compared by eye.
    pub shape: Vec<u8>,
}

/// Records the learner.
#[async_trait(?Send)]
pub trait Recorder {
    /// Starts recording.
    ///
    /// # Errors
    /// When there is no microphone or it was refused: the step offers to say it aloud without recording.
    async fn start(&self) -> Result<(), SoundError>;

    /// Stops and keeps the take in memory.
    ///
    /// # Errors
    /// When nothing was recorded.
    async fn stop(&self) -> Result<Recording, SoundError>;

    /// Plays a take.
    ///
    /// # Errors
    /// When it was erased.
    async fn replay(&self, id: u32) -> Result<(), SoundError>;

    /// Erases every take.
    fn forget(&self);

    /// The sound file of a take, to be kept on this phone: a first name.
    ///
    /// # Errors
    /// When it was erased, or this machine keeps none.
    async fn bytes(&self, _id: u32) -> Result<Vec<u8>, SoundError> {
        Err(SoundError::Missing)
    }

    /// Plays a sound file that was kept. Stopped by [`Recorder::hush`].
    ///
    /// # Errors
    /// When this machine does not play it.
    async fn play_kept(&self, _bytes: &[u8]) -> Result<(), SoundError> {
        Err(SoundError::Missing)
    }

    /// Stops what [`Recorder::replay`] or [`Recorder::play_kept`] plays.
    fn hush(&self) {}

    /// Opens the microphone for a studio: sound as it is, nothing mended by the machine. From now on the last half second
    /// is kept, so that the first syllable of a take is never cut.
    ///
    /// # Errors
    /// When there is no microphone or it was refused.
    async fn listen(&self) -> Result<(), SoundError> {
        Err(SoundError::Broken("no microphone".to_owned()))
    }

    /// The peak of what came in since the last question, 0 to 1; waits for it. `None` once the microphone is closed.
    async fn level(&self) -> Option<f32> {
        None
    }

    /// A take begins, with the half second before it.
    fn begin(&self) {}

    /// The take is over; a minute at most.
    ///
    /// # Errors
    /// When none was begun.
    async fn finish(&self) -> Result<Pcm, SoundError> {
        Err(SoundError::Missing)
    }

    /// Closes the microphone: its light goes out.
    fn close(&self) {}
}
