//! The level of a voice: what a meter shows, and how a take is brought to that of all voices.

use super::filter::narrow;
use super::{LOUDNESS_LUFS, Pcm, TRUE_PEAK};

/// Bars of a meter.
const BARS: u8 = 12;
/// Decibels of one bar: 12 bars are 48 dB.
const BAR_DB: f32 = 4.0;
/// Below this the voice is too far away: −36 dBFS.
const LOW: u8 = 3;
/// From here on the next loud word is cut: above −8 dBFS.
const LOUD: u8 = 11;
/// Where a limiter begins to bend, as a part of its ceiling.
const KNEE: f32 = 0.75;
/// Limiting lowers the loudness a little: so many rounds bring it back.
const ROUNDS: usize = 4;

/// How loud a voice comes in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// Come nearer.
    #[default]
    Low,
    /// As it should be.
    Good,
    /// Go a little away.
    Loud,
}

impl Level {
    /// Bars lit of [`Self::BARS`], for a peak between 0 and 1.
    #[must_use]
    pub fn bars(peak: f32) -> u8 {
        let above = 20.0 * peak.max(1e-6).log10() / BAR_DB + f32::from(BARS);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to the number of bars"
        )]
        let bars = above.ceil().clamp(0.0, f32::from(BARS)) as u8;
        bars
    }

    /// Bars of a meter.
    pub const BARS: u8 = BARS;

    /// What a number of bars means.
    #[must_use]
    pub const fn of_bars(bars: u8) -> Self {
        match bars {
            0..=LOW => Self::Low,
            LOUD..=u8::MAX => Self::Loud,
            _ => Self::Good,
        }
    }

    /// What a peak between 0 and 1 means.
    #[must_use]
    pub fn of(peak: f32) -> Self {
        Self::of_bars(Self::bars(peak))
    }
}

impl Pcm {
    /// At the loudness of all voices, with no true peak above the ceiling. Silence stays silence.
    #[must_use]
    pub(super) fn levelled(mut self) -> Self {
        let mut ceiling = TRUE_PEAK;
        for _ in 0..ROUNDS {
            let Some(loudness) = self.loudness() else { return self };
            self.amplify(gain(LOUDNESS_LUFS - loudness));
            self.limit(ceiling);
            let peak = self.true_peak();
            if peak > TRUE_PEAK {
                ceiling *= TRUE_PEAK / peak;
            }
        }
        let peak = self.true_peak();
        if peak > TRUE_PEAK {
            self.amplify(TRUE_PEAK / peak);
        }
        self
    }

    fn amplify(&mut self, gain: f32) {
        for sample in &mut self.samples {
            *sample *= gain;
        }
    }

    /// Bends what is above three quarters of the ceiling instead of cutting it.
    fn limit(&mut self, ceiling: f32) {
        let knee = ceiling * KNEE;
        let room = ceiling - knee;
        for sample in &mut self.samples {
            let over = sample.abs() - knee;
            if over > 0.0 {
                *sample = sample.signum() * room.mul_add((over / room).tanh(), knee);
            }
        }
    }
}

/// Decibels as a factor.
fn gain(db: f64) -> f32 {
    narrow(10_f64.powf(db / 20.0))
}
