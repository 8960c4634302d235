//! The native player.

use super::decode::decode;
use super::loud::Loud;
use app_domain::ports::{Player, SoundError};
use async_trait::async_trait;
use content_pack::{BlobHash, Clip};

/// Reads the bytes of a clip; none while it is not on the machine.
pub type ReadClip = Box<dyn Fn(BlobHash) -> Option<Vec<u8>>>;

/// Plays through the sound card; without one, says so.
pub struct NativePlayer {
    read: ReadClip,
    loud: Loud,
}

impl NativePlayer {
    /// Opens the default sound card, if there is one.
    #[must_use]
    pub fn new(read: ReadClip) -> Self {
        Self { read, loud: Loud::open() }
    }
}

#[async_trait(?Send)]
impl Player for NativePlayer {
    async fn play(&self, clip: &Clip, rate: f32) -> Result<(), SoundError> {
        self.stop();
        self.loud.card()?;
        let bytes = (self.read)(clip.ogg).ok_or(SoundError::Missing)?;
        let (samples, hertz) = decode(bytes)?;
        self.loud.play(samples, hertz, rate).await
    }

    fn mute(&self, on: bool) {
        self.loud.mute(on);
    }

    fn stop(&self) {
        self.loud.stop();
    }
}
