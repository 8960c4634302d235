//! Noise under a voice: the ladder of noises, and the learner's dial over it (product.md “Noise ladder”, R18).
//!
//! A bed is one file that loops; the player mixes it under any line at a known ratio (`content_pack::bed_gain`). So every
//! line has every noise without one more recording in its pack, and the dial is heard at once.

use crate::progress::NOISE_BARS;
use content_pack::Noise;

/// Quiet → fan → engine → radio chatter → several voices: beds of `voices.toml`, and decibels of the voice above them.
/// The ratios are ours, between “10 easy” and “5 real” (content/FORMAT.md, Noise); never 0, where nothing is heard.
const LADDER: [(&str, i8); 4] = [("ventilateur", 15), ("moteur", 10), ("radio", 5), ("voix", 5)];

/// Every bed of the ladder, from the softest.
pub fn beds() -> impl Iterator<Item = &'static str> {
    LADDER.iter().map(|(bed, _)| *bed)
}

/// The name of a bed among the sounds of the interface.
#[must_use]
pub fn bed_id(bed: &str) -> String {
    format!("bed.{bed}")
}

/// Decibels of one bar of the dial.
const BAR_DB: i8 = 5;

/// The noise of a rung of the ladder of noises, from 1; beyond its end, the last one.
#[must_use]
pub fn of_ladder(level: u8) -> Noise {
    let at = usize::from(level.saturating_sub(1)).min(LADDER.len() - 1);
    let (bed, snr) = LADDER[at];
    Noise { bed: bed.to_owned(), snr }
}

/// How many bars of the dial a noise is: all five when it is as loud as the voice (0 dB), one less each 5 dB.
#[must_use]
pub fn bars(snr: i8) -> u8 {
    u8::try_from(5 - snr.clamp(0, 20) / BAR_DB).unwrap_or(1)
}

/// The noise as the learner has set it: none for no bar, as planned while the dial was never touched.
#[must_use]
pub fn dialled(planned: &Noise, level: Option<u8>) -> Option<Noise> {
    match level.map(|level| level.min(NOISE_BARS)) {
        Some(0) => None,
        Some(level) if level != bars(planned.snr) => {
            let snr = BAR_DB * (i8::try_from(NOISE_BARS - level).unwrap_or(0));
            Some(Noise { snr, ..planned.clone() })
        }
        _ => Some(planned.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_louder_noise_has_more_bars_and_none_is_the_silence_of_the_dial() {
        let shown: Vec<u8> = [-5, 0, 5, 10, 20, 40].into_iter().map(bars).collect();
        assert_eq!(shown, [5, 5, 4, 3, 1, 1]);
    }

    #[test]
    fn noises_go_from_a_fan_to_several_voices_and_never_drown_the_voice() {
        let ladder: Vec<Noise> = (1..=6).map(of_ladder).collect();
        assert_eq!(ladder[0].bed, "ventilateur");
        assert_eq!((ladder[3].bed.as_str(), ladder[5].bed.as_str()), ("voix", "voix"));
        assert!(ladder.windows(2).all(|pair| pair[1].snr <= pair[0].snr && pair[1].snr > 0));
    }

    #[test]
    fn the_dial_sets_the_ratio_and_keeps_the_bed() {
        let planned = Noise { bed: "radio".into(), snr: 5 };
        let at = |level| dialled(&planned, level).map(|noise| noise.snr);
        assert_eq!(
            [at(None), at(Some(4)), at(Some(5)), at(Some(1))].map(Option::unwrap),
            [5, 5, 0, 20]
        );
        assert_eq!(at(Some(0)), None);
        assert_eq!(bars(at(Some(2)).unwrap()), 2, "what is set is what is shown");
    }
}
