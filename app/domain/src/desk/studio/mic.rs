//! The microphone of the studio, and hearing what was kept.

use crate::desk::open::Desk;
use crate::ports::SoundError;
use content_pack::BlobHash;

impl Desk {
    /// Opens the microphone; from now on its last half second is kept.
    ///
    /// # Errors
    /// When there is none, or it was refused: the screen says so, and nothing else is lost.
    pub async fn mic_open(&self) -> Result<(), SoundError> {
        self.ports().recorder.listen().await
    }

    /// The peak of what came in since the last question, 0 to 1; waits for it. `None` once the microphone is closed.
    pub async fn mic_level(&self) -> Option<f32> {
        self.ports().recorder.level().await
    }

    /// A recording begins, with the half second before it. Nothing else is heard meanwhile.
    pub fn mic_begin(&self) {
        self.hush();
        self.ports().recorder.begin();
    }

    /// Closes the microphone.
    pub fn mic_close(&self) {
        self.ports().recorder.close();
    }

    /// Plays a file made on this phone.
    ///
    /// # Errors
    /// When it is gone, or cannot be played here.
    pub async fn play_own(&self, hash: BlobHash) -> Result<(), SoundError> {
        self.hush();
        let bytes = self.ports().shelf.own(hash).await.ok().flatten();
        match bytes {
            Some(bytes) => self.ports().recorder.play_kept(&bytes).await,
            None => Err(SoundError::Missing),
        }
    }
}
