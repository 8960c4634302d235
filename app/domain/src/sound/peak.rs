//! True peaks: how high the sound goes between the samples (BS.1770 annex 2), four points a sample.

use super::Pcm;
use super::filter::narrow;
use std::f64::consts::PI;

/// Points looked at between two samples.
const POINTS: usize = 4;
/// Samples on each side that one point hears.
const REACH: usize = 12;

impl Pcm {
    /// The largest amplitude of the sound, between its samples too.
    #[must_use]
    pub fn true_peak(&self) -> f32 {
        let taps: Vec<[f32; 2 * REACH]> = (1..POINTS).map(taps).collect();
        let padded = self.padded();
        let between = padded.windows(2 * REACH).flat_map(|near| {
            taps.iter().map(move |taps| taps.iter().zip(near).map(|(tap, x)| tap * x).sum::<f32>())
        });
        between.fold(self.peak(), |peak, point| point.abs().max(peak))
    }

    fn padded(&self) -> Vec<f32> {
        let silence = [0.0; REACH];
        [&silence[..], &self.samples, &silence[..]].concat()
    }
}

/// A windowed sinc that gives the point `part`/4 after the sample in the middle.
fn taps(part: usize) -> [f32; 2 * REACH] {
    let mut taps = [0.0; 2 * REACH];
    #[expect(clippy::cast_precision_loss, reason = "a dozen of taps")]
    for (at, tap) in taps.iter_mut().enumerate() {
        let x = at as f64 - (REACH as f64 - 1.0) - part as f64 / POINTS as f64;
        *tap = narrow(windowed_sinc(x, REACH as f64));
    }
    taps
}

/// sin(πx)/πx under a Hann window that ends at `reach`.
pub(super) fn windowed_sinc(x: f64, reach: f64) -> f64 {
    if x.abs() >= reach {
        return 0.0;
    }
    let sinc = if x == 0.0 { 1.0 } else { (PI * x).sin() / (PI * x) };
    sinc * (0.5 + 0.5 * (PI * x / reach).cos())
}
