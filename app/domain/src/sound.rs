//! A voice in memory, and what is done to it before it is kept: the same rule as the pack compiler's, on a phone.
//!
//! Pure arithmetic on samples. [`Pcm::cleaned`] is what the voice studio keeps: 48 kHz, without rumble, silence trimmed
//! to 120 ms, levelled to −19 LUFS with no true peak above −1 dBTP (domain.md §5). [`wav`] writes and reads it.

mod filter;
mod level;
mod loudness;
mod peak;
mod resample;
#[cfg(test)]
mod tests;
mod trim;
pub mod wav;

pub use level::Level;

/// Samples a second of everything that is kept: what a studio takes in (domain.md §5).
pub const RATE: u32 = 48_000;
/// Loudness of every voice, in LUFS, one channel (domain.md §5).
pub const LOUDNESS_LUFS: f64 = -19.0;
/// Voices shorter than this are set by RMS: the gates of LUFS need length (domain.md §5).
pub const SHORT_MS: u32 = 3_000;
/// The highest true peak, −1 dBTP as an amplitude (domain.md §5).
pub const TRUE_PEAK: f32 = 0.891;

/// Mono samples between −1 and 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pcm {
    /// Samples a second.
    pub rate: u32,
    /// The samples.
    pub samples: Vec<f32>,
}

impl Pcm {
    /// Length in milliseconds.
    #[must_use]
    pub fn ms(&self) -> u32 {
        let ms = self.samples.len() as u64 * 1_000 / u64::from(self.rate.max(1));
        u32::try_from(ms).unwrap_or(u32::MAX)
    }

    /// The largest sample, without its sign.
    #[must_use]
    pub fn peak(&self) -> f32 {
        self.samples.iter().fold(0.0, |peak, sample| sample.abs().max(peak))
    }

    /// As kept: at [`RATE`], without rumble, trimmed, levelled. `None` when nobody spoke: there is nothing to keep.
    #[must_use]
    pub fn cleaned(self) -> Option<Self> {
        let voice = self.at_rate(RATE).high_passed();
        if !voice.is_heard() {
            return None;
        }
        Some(voice.trimmed().levelled())
    }

    /// Samples in so many milliseconds.
    pub(in crate::sound) fn count(&self, ms: u32) -> usize {
        usize::try_from(u64::from(self.rate) * u64::from(ms) / 1_000).unwrap_or(0)
    }
}
