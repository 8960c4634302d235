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

    fn samples(&self, clip: &Clip) -> Result<(Vec<f32>, u32), SoundError> {
        self.loud.card()?;
        decode((self.read)(clip.ogg).ok_or(SoundError::Missing)?)
    }
}

#[async_trait(?Send)]
impl Player for NativePlayer {
    async fn play(&self, clip: &Clip, rate: f32) -> Result<(), SoundError> {
        self.stop();
        let (samples, hertz) = self.samples(clip)?;
        self.loud.play(samples, hertz, rate).await
    }

    async fn play_over(
        &self,
        clip: &Clip,
        rate: f32,
        bed: &Clip,
        snr_db: i8,
    ) -> Result<(), SoundError> {
        self.stop();
        let (mut voice, hertz) = self.samples(clip)?;
        // A bed that is missing, or of another pace of samples, leaves the voice alone.
        if let Ok((bed, same)) = self.samples(bed)
            && same == hertz
        {
            mix_under(&mut voice, &bed, snr_db);
        }
        self.loud.play(voice, hertz, rate).await
    }

    fn mute(&self, on: bool) {
        self.loud.mute(on);
    }

    fn stop(&self) {
        self.loud.stop();
    }
}

/// Adds the bed, looped, under the voice.
fn mix_under(voice: &mut [f32], bed: &[f32], snr_db: i8) {
    #[expect(clippy::cast_possible_truncation, reason = "a gain of 0 to 1")]
    let gain = content_pack::bed_gain(voice, bed, snr_db) as f32;
    for (sample, noise) in voice.iter_mut().zip(bed.iter().cycle()) {
        *sample += noise * gain;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content_pack::speech_level;

    #[test]
    fn the_bed_runs_under_the_whole_voice_at_its_ratio() {
        let tone = |hertz: f32, count: u16| -> Vec<f32> {
            (0..count).map(|n| 0.3 * (f32::from(n) * hertz).sin()).collect()
        };
        let (voice, bed) = (tone(0.2, 9_000), tone(0.031, 2_000));
        let mut mixed = voice.clone();
        mix_under(&mut mixed, &bed, 10);
        let noise: Vec<f32> = mixed.iter().zip(&voice).map(|(m, v)| m - v).collect();
        let snr = 20.0 * (speech_level(&voice) / speech_level(&noise)).log10();
        assert!((snr - 10.0).abs() < 1.0, "{snr}");
        assert!(noise[8_000..].iter().any(|sample| sample.abs() > 0.01), "looped to the end");
    }
}
