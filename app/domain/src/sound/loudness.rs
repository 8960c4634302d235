//! Loudness as broadcasters measure it (ITU-R BS.1770-4, EBU R 128), for one channel at 48 kHz.
//!
//! `ebur128` measures the same natively; it is the reference of the tests. Here it is written out, because it is a
//! page of arithmetic and the app of a phone has to stay small.

use super::filter::Biquad;
use super::{Pcm, SHORT_MS};

/// A block and its step, in milliseconds: 400 with three quarters of overlap.
const BLOCK_MS: u32 = 400;
const STEP_MS: u32 = 100;
/// Blocks below this are silence, in LUFS.
const ABSOLUTE_GATE: f64 = -70.0;
/// Blocks so far below the mean of the rest do not count, in LU.
const RELATIVE_GATE: f64 = -10.0;
/// BS.1770: the constant that makes 0 LUFS of a full sine at 997 Hz on one front channel.
const OFFSET: f64 = -0.691;
/// Below this part of the peak a sample is silence (−40 dB): the rule of the pack compiler.
const SILENCE: f32 = 0.01;

impl Pcm {
    /// Integrated loudness in LUFS, at 48 kHz; `None` when there is too little of it to tell.
    #[must_use]
    pub fn lufs(&self) -> Option<f64> {
        let weighed = self.weighed();
        let (block, step) = (self.count(BLOCK_MS), self.count(STEP_MS));
        if block == 0 || step == 0 {
            return None;
        }
        let starts = (0..).step_by(step).take_while(|start| start + block <= weighed.len());
        let blocks: Vec<f64> =
            starts.map(|start| mean_square(&weighed[start..start + block])).collect();
        let loud = gated(&blocks, ABSOLUTE_GATE);
        let gate = decibels(mean(&loud)?) + RELATIVE_GATE;
        Some(decibels(mean(&gated(&loud, gate))?))
    }

    /// As voices are set: LUFS, or the RMS in dBFS of what is not silence for short ones.
    #[must_use]
    pub fn loudness(&self) -> Option<f64> {
        if self.ms() < SHORT_MS { self.rms_dbfs() } else { self.lufs() }
    }

    fn rms_dbfs(&self) -> Option<f64> {
        let floor = self.peak() * SILENCE;
        let squares = self.samples.iter().filter(|sample| sample.abs() > floor);
        let squares: Vec<f64> = squares.map(|sample| f64::from(*sample).powi(2)).collect();
        Some(10.0 * mean(&squares)?.log10())
    }

    /// As an ear hears it: a shelf for the head, a high-pass for what is hardly heard (BS.1770, at 48 kHz).
    fn weighed(&self) -> Vec<f64> {
        let mut head = Biquad::new(
            [1.535_124_859_586_97, -2.691_696_189_406_38, 1.198_392_810_852_85],
            [1.0, -1.690_659_293_182_41, 0.732_480_774_215_85],
        );
        let mut low =
            Biquad::new([1.0, -2.0, 1.0], [1.0, -1.990_047_454_833_98, 0.990_072_250_366_21]);
        self.samples.iter().map(|sample| low.next(head.next(f64::from(*sample)))).collect()
    }
}

fn gated(blocks: &[f64], gate: f64) -> Vec<f64> {
    blocks.iter().copied().filter(|block| *block > 0.0 && decibels(*block) > gate).collect()
}

fn decibels(mean_square: f64) -> f64 {
    10.0_f64.mul_add(mean_square.log10(), OFFSET)
}

fn mean_square(samples: &[f64]) -> f64 {
    mean(&samples.iter().map(|sample| sample * sample).collect::<Vec<_>>()).unwrap_or(0.0)
}

/// `None` of nothing, and of silence.
fn mean(of: &[f64]) -> Option<f64> {
    let sum: f64 = of.iter().sum();
    #[expect(clippy::cast_precision_loss, reason = "a minute of samples is far below 2^52")]
    let count = of.len() as f64;
    (sum > 0.0).then(|| sum / count)
}
