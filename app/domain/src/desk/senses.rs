//! What reaches a person beside the view: lines and words heard, the vibration, the address of a picture, their own takes.

use super::open::Desk;
use crate::noise::bed_id;
use crate::ports::{Recording, SoundError};
use content_pack::{Clip, Lang, Noise, Still};

/// The pace of a line said slowly (domain.md §5: never below 0.75).
const SLOW: f32 = 0.75;

impl Desk {
    /// Plays a sound; slowly at three quarters of its pace.
    ///
    /// # Errors
    /// When it cannot be played: the screen goes on by picture.
    pub async fn play(&self, clip: &Clip, slow: bool) -> Result<(), SoundError> {
        self.ports.player.play(clip, self.rate(slow)).await
    }

    /// As fast as it was said, or slowly: asked for this line, or set for every line.
    fn rate(&self, slow: bool) -> f32 {
        if slow || self.plays_slowly() { SLOW } else { 1.0 }
    }

    /// The same in a noise, mixed as it plays; without it while its bed is not on the phone.
    ///
    /// # Errors
    /// As [`Self::play`].
    pub async fn play_in(
        &self,
        clip: &Clip,
        slow: bool,
        noise: Option<&Noise>,
    ) -> Result<(), SoundError> {
        let bed = noise.and_then(|noise| {
            // Beds have no language; they lie beside the French words, which every phone has.
            let bed = self.word_clip(&Lang::french().to_string(), &bed_id(&noise.bed))?;
            Some((bed, noise.snr))
        });
        match bed {
            Some((bed, snr)) => self.ports.player.play_over(clip, self.rate(slow), &bed, snr).await,
            None => self.play(clip, slow).await,
        }
    }

    /// Stops what plays.
    pub fn hush(&self) {
        self.ports.player.stop();
        self.ports.recorder.hush();
    }

    /// Milliseconds since this phone started, sleep included: only good for telling how long something took.
    #[must_use]
    pub fn boot_ms(&self) -> i64 {
        self.ports.clock.now().boot_ms
    }

    /// Whether this phone may vibrate.
    #[must_use]
    pub fn vibrates(&self) -> bool {
        self.ports.player.vibrates() && self.needs().vibrate
    }

    /// Vibrates: milliseconds on, off, on…
    pub fn vibrate(&self, pattern: &[u32]) {
        if self.needs().vibrate {
            self.ports.player.vibrate(pattern);
        }
    }

    /// The sound of a word of the interface, in a language.
    #[must_use]
    pub fn word_clip(&self, lang: &str, id: &str) -> Option<Clip> {
        self.state.borrow().library.word(&Lang::from(lang), id).cloned()
    }

    /// The address of a picture.
    #[must_use]
    pub fn picture_url(&self, still: &Still) -> String {
        self.ports.shelf.url(still.hash)
    }

    /// Starts recording the learner. The take stays on the phone.
    ///
    /// # Errors
    /// When there is no microphone or it was refused.
    pub async fn record_start(&self) -> Result<(), SoundError> {
        self.ports.player.stop();
        self.ports.recorder.start().await
    }

    /// Stops recording.
    ///
    /// # Errors
    /// When nothing was recorded.
    pub async fn record_stop(&self) -> Result<Recording, SoundError> {
        self.ports.recorder.stop().await
    }

    /// Plays a take.
    ///
    /// # Errors
    /// When it was erased.
    pub async fn record_replay(&self, id: u32) -> Result<(), SoundError> {
        self.ports.recorder.replay(id).await
    }

    /// Erases every take.
    pub fn record_forget(&self) {
        self.ports.recorder.forget();
    }
}
