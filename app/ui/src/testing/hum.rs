//! A microphone that hums: what is said is always the same quarter of a second of a tone.

use app_domain::ports::{Recorder, Recording, SoundError};
use app_domain::sound::{Pcm, RATE};
use async_trait::async_trait;

/// Hears a hum.
pub(crate) struct Hum;

#[async_trait(?Send)]
impl Recorder for Hum {
    async fn start(&self) -> Result<(), SoundError> {
        Ok(())
    }

    async fn stop(&self) -> Result<Recording, SoundError> {
        Ok(Recording { id: 1, ms: 1_000, shape: vec![50; 40] })
    }

    async fn replay(&self, _: u32) -> Result<(), SoundError> {
        Ok(())
    }

    fn forget(&self) {}

    async fn bytes(&self, _: u32) -> Result<Vec<u8>, SoundError> {
        Ok(b"OggS hum".to_vec())
    }

    async fn play_kept(&self, _: &[u8]) -> Result<(), SoundError> {
        Ok(())
    }

    async fn listen(&self) -> Result<(), SoundError> {
        Ok(())
    }

    async fn finish(&self) -> Result<Pcm, SoundError> {
        let hum = |n: u32| 0.25 * (f64::from(n) * 0.03).sin();
        #[expect(clippy::cast_possible_truncation, reason = "samples are single precision")]
        let samples = (0..RATE / 4).map(|n| hum(n) as f32).collect();
        Ok(Pcm { rate: RATE, samples })
    }
}
