//! The shape of a voice: what a learner compares by eye with the model. No machine judges the voice.
//!
//! One definition for both: the compiler draws the model, the recorder draws the learner.

/// Bars of a shape.
pub const SHAPE_BARS: usize = 40;

/// Loudness over time, 0 to 100, in [`SHAPE_BARS`] bars, the loudest part being 100.
#[must_use]
pub fn shape(samples: &[f32]) -> Vec<u8> {
    let part = samples.len().div_ceil(SHAPE_BARS).max(1);
    let loudness: Vec<f32> = (0..SHAPE_BARS)
        .map(|bar| samples.get(bar * part..).map_or(&[][..], |rest| &rest[..part.min(rest.len())]))
        .map(rms)
        .collect();
    let most = loudness.iter().copied().fold(0.0, f32::max);
    loudness.into_iter().map(|level| percent(level, most)).collect()
}

fn rms(samples: &[f32]) -> f32 {
    if samples.is_empty() {
        return 0.0;
    }
    let sum: f32 = samples.iter().map(|s| s * s).sum();
    #[expect(clippy::cast_precision_loss, reason = "a bar is far below 2^24 samples")]
    let count = samples.len() as f32;
    (sum / count).sqrt()
}

fn percent(level: f32, most: f32) -> u8 {
    if most <= f32::EPSILON {
        return 0;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a ratio of two levels is between 0 and 1"
    )]
    let percent = (level / most * 100.0).round() as u8;
    percent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_has_its_bars_whatever_the_length() {
        for length in [0, 1, 39, 40, 41, 48_000] {
            assert_eq!(shape(&vec![0.5; length]).len(), SHAPE_BARS, "{length} samples");
        }
    }

    #[test]
    fn the_loudest_part_is_a_hundred_and_silence_is_nothing() {
        let mut samples = vec![0.1; 4_000];
        samples[2_000..2_100].fill(0.8);
        let bars = shape(&samples);
        assert_eq!(bars.iter().max(), Some(&100));
        assert!(bars[0] < 20);
        assert!(shape(&[0.0; 4_000]).iter().all(|bar| *bar == 0));
    }
}
