//! How loud a voice stands above a noise. The same reckoning where a mix is made (the players) and where it is measured.

/// Below this part of the loudest sample it is silence (−40 dB), as where clips are levelled.
const SILENCE: f64 = 0.01;

/// Root mean square of the samples that are not silence, 0 to 1; 0 for silence. Pauses between words do not make a voice
/// quieter than it is.
#[must_use]
pub fn speech_level(samples: &[f32]) -> f64 {
    let peak = samples.iter().fold(0.0_f64, |peak, sample| f64::from(sample.abs()).max(peak));
    let floor = peak * SILENCE;
    let (mut sum, mut count) = (0.0_f64, 0_u32);
    for sample in samples.iter().map(|sample| f64::from(*sample)) {
        if sample.abs() > floor {
            sum += sample * sample;
            count += 1;
        }
    }
    if count == 0 { 0.0 } else { (sum / f64::from(count)).sqrt() }
}

/// What a noise bed is multiplied by, so that the voice stands `snr_db` above it. Never more than 1: a bed is not made
/// louder than it was levelled, so that nothing clips. 0 when either is silent.
#[must_use]
pub fn bed_gain(voice: &[f32], bed: &[f32], snr_db: i8) -> f64 {
    let (voice, bed) = (speech_level(voice), speech_level(bed));
    if voice <= 0.0 || bed <= 0.0 {
        return 0.0;
    }
    let wanted = voice / 10_f64.powf(f64::from(snr_db) / 20.0);
    (wanted / bed).min(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(level: f32, count: u16) -> Vec<f32> {
        (0..count).map(|n| level * (f32::from(n) * 0.37).sin()).collect()
    }

    #[test]
    fn the_voice_stands_so_many_decibels_above_the_bed() {
        let (voice, bed) = (tone(0.3, 9_000), tone(0.5, 9_000));
        for snr in [20_i8, 10, 5, 0] {
            #[expect(clippy::cast_possible_truncation, reason = "a gain of 0 to 1")]
            let gain = bed_gain(&voice, &bed, snr) as f32;
            let under: Vec<f32> = bed.iter().map(|s| s * gain).collect();
            let measured = 20.0 * (speech_level(&voice) / speech_level(&under)).log10();
            assert!((measured - f64::from(snr)).abs() < 0.1, "{snr}: {measured}");
        }
    }

    #[test]
    fn pauses_do_not_count_and_silence_has_no_bed() {
        let said = tone(0.3, 9_000);
        let slow = [said.clone(), vec![0.0; 20_000]].concat();
        assert!((speech_level(&said) - speech_level(&slow)).abs() < 1e-9);
        assert_eq!(bed_gain(&[0.0; 10], &said, 5), 0.0);
        assert!(bed_gain(&said, &tone(0.01, 9_000), 0) <= 1.0, "nothing is made louder");
    }
}
