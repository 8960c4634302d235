//! Another number of samples a second: a microphone gives what it has, everything is kept at 48 kHz.

use super::Pcm;
use super::filter::narrow;
use super::peak::windowed_sinc;

/// Samples on each side that one new sample hears.
const REACH: f64 = 16.0;

impl Pcm {
    /// The same sound with `rate` samples a second. A sound without a rate is silence.
    #[must_use]
    pub fn at_rate(self, rate: u32) -> Self {
        if self.rate == rate {
            return self;
        }
        if self.rate == 0 || rate == 0 {
            return Self { rate, samples: Vec::new() };
        }
        let step = f64::from(self.rate) / f64::from(rate);
        // Going down, what the new rate cannot hold is cut first: the window is wider by as much.
        let width = step.max(1.0);
        let many = self.samples.len() as u64 * u64::from(rate) / u64::from(self.rate);
        #[expect(clippy::cast_precision_loss, reason = "a minute of samples is far below 2^52")]
        let samples =
            (0..many).map(|at| narrow(point(&self.samples, at as f64 * step, width))).collect();
        Self { rate, samples }
    }
}

/// The sound at a moment, counted in samples.
fn point(samples: &[f32], moment: f64, width: f64) -> f64 {
    let reach = REACH * width;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to what there is"
    )]
    let (from, to) =
        ((moment - reach).max(0.0).ceil() as usize, (moment + reach).max(0.0).floor() as usize);
    let near = samples.iter().enumerate().take(to.saturating_add(1)).skip(from);
    #[expect(clippy::cast_precision_loss, reason = "a minute of samples is far below 2^52")]
    let sum: f64 = near
        .map(|(at, x)| f64::from(*x) * windowed_sinc((at as f64 - moment) / width, REACH))
        .sum();
    sum / width
}
