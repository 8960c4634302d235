//! A sound in memory: mono samples, and what is done to every clip before it is encoded.

use ebur128::{EbuR128, Mode};

/// Loudness of every clip, in LUFS, one channel (design.md §5). As loud as −16 in stereo.
pub const LOUDNESS_LUFS: f64 = -19.0;
/// Clips shorter than this are set by RMS: the gates of LUFS need length (domain.md §5).
pub const SHORT_MS: u32 = 3_000;
/// No sample goes above −1 dBFS.
const PEAK: f32 = 0.891;
/// Rumble below this is cut, in hertz (domain.md §5).
const HIGH_PASS_HZ: f32 = 80.0;
/// Silence kept before and after the voice.
const LEAD_MS: u32 = 60;
const TAIL_MS: u32 = 120;
/// Below this part of the peak it is silence (−40 dB).
const SILENCE: f32 = 0.01;

/// Mono samples between −1 and 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Sound {
    /// Samples a second.
    pub rate: u32,
    /// The samples.
    pub samples: Vec<f32>,
}

impl Sound {
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

    /// Root mean square of the samples that are not silence; 0 for silence.
    #[must_use]
    pub fn rms(&self) -> f64 {
        let floor = self.peak() * SILENCE;
        rms(self.samples.iter().copied().filter(|sample| sample.abs() > floor))
    }

    /// Integrated loudness in LUFS; `None` when there is too little of it to tell.
    #[must_use]
    pub fn lufs(&self) -> Option<f64> {
        let mut meter = EbuR128::new(1, self.rate, Mode::I).ok()?;
        meter.add_frames_f32(&self.samples).ok()?;
        meter.loudness_global().ok().filter(|lufs| lufs.is_finite())
    }

    /// Loudness as clips are set: LUFS, or RMS in dBFS for short ones.
    #[must_use]
    pub fn loudness(&self) -> Option<f64> {
        if self.ms() < SHORT_MS { decibels(self.rms()) } else { self.lufs() }
    }

    /// Without rumble.
    #[must_use]
    pub fn high_passed(mut self) -> Self {
        let mut filter = super::filter::Biquad::high_pass(HIGH_PASS_HZ, self.rate);
        for sample in &mut self.samples {
            *sample = filter.next(*sample);
        }
        self
    }

    /// Without silence at both ends but a breath, so that a tap is answered at once.
    #[must_use]
    pub fn trimmed(self) -> Self {
        let floor = self.peak() * SILENCE;
        let loud = |sample: &f32| sample.abs() > floor;
        let (Some(first), Some(last)) =
            (self.samples.iter().position(loud), self.samples.iter().rposition(loud))
        else {
            return self;
        };
        let start = first.saturating_sub(self.count(LEAD_MS));
        let end = (last + self.count(TAIL_MS)).min(self.samples.len());
        Self { rate: self.rate, samples: self.samples[start..end].to_vec() }
    }

    /// At the loudness of all clips, with no peak above −1 dBFS. Silence stays silence.
    #[must_use]
    pub fn levelled(mut self) -> Self {
        // A limited peak lowers the loudness a little: twice more is enough to come back within 1 dB.
        for _ in 0..3 {
            let Some(loudness) = self.loudness() else { return self };
            self.amplify(gain(LOUDNESS_LUFS - loudness));
            self.limit();
        }
        self
    }

    /// Samples in so many milliseconds.
    pub(super) fn count(&self, ms: u32) -> usize {
        usize::try_from(u64::from(self.rate) * u64::from(ms) / 1_000).unwrap_or(0)
    }

    fn amplify(&mut self, gain: f32) {
        for sample in &mut self.samples {
            *sample *= gain;
        }
    }

    /// Bends what is above three quarters of the ceiling instead of cutting it.
    fn limit(&mut self) {
        let knee = PEAK * 0.75;
        let room = PEAK - knee;
        for sample in &mut self.samples {
            let over = sample.abs() - knee;
            if over > 0.0 {
                *sample = sample.signum() * (knee + room * (over / room).tanh());
            }
        }
    }
}

/// Root mean square; 0 of nothing.
pub(super) fn rms(samples: impl Iterator<Item = f32>) -> f64 {
    let (sum, count) =
        samples.fold((0.0_f64, 0_u32), |(sum, n), sample| (sum + f64::from(sample).powi(2), n + 1));
    if count == 0 { 0.0 } else { (sum / f64::from(count)).sqrt() }
}

fn decibels(amplitude: f64) -> Option<f64> {
    (amplitude > 0.0).then(|| 20.0 * amplitude.log10())
}

/// Decibels as a factor.
#[expect(clippy::cast_possible_truncation, reason = "samples are single precision")]
pub(super) fn gain(db: f64) -> f32 {
    10_f64.powf(db / 20.0) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(ms: u32, amplitude: f32) -> Sound {
        let count = 22_050 * ms / 1_000;
        let samples = (0..count).map(|n| amplitude * (n as f32 * 0.09).sin()).collect();
        Sound { rate: 22_050, samples }
    }

    #[test]
    fn long_and_short_clips_come_to_the_same_level() {
        for ms in [400, 5_000] {
            let sound = tone(ms, 0.02).levelled();
            assert!((sound.loudness().unwrap() - LOUDNESS_LUFS).abs() < 1.0, "{ms} ms");
            assert!(sound.peak() <= 0.892);
        }
    }

    #[test]
    fn a_spiky_sound_keeps_its_peaks_below_the_ceiling() {
        let mut sound = tone(4_000, 0.01);
        for n in (0..sound.samples.len()).step_by(4_000) {
            sound.samples[n] = 1.0;
        }
        assert!(sound.levelled().peak() <= 0.892);
    }

    #[test]
    fn silence_is_trimmed_but_for_a_breath() {
        let mut sound = tone(500, 0.5);
        let silence = vec![0.0; 22_050];
        sound.samples = [silence.clone(), sound.samples, silence].concat();
        let ms = sound.trimmed().ms();
        assert!((660..=700).contains(&ms), "{ms}");
    }

    #[test]
    fn silence_is_no_error() {
        let silence = Sound { rate: 22_050, samples: vec![0.0; 1_000] };
        assert_eq!(silence.clone().trimmed().levelled(), silence);
    }
}
