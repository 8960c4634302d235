//! Noise beds, made from formulas: the same at every build, recorded on nobody's workplace.

use super::filter::{Biquad, White};
use super::sound::{Sound, gain, rms};
use std::f32::consts::TAU;

/// Noise heard alone before and after the voice.
const AROUND_MS: u32 = 250;
/// The bed comes and goes over this, so that it does not click.
const FADE_MS: u32 = 120;

/// Length of a loop: longer than most lines, so that one hardly hears it come round.
const LOOP_MS: u32 = 8_000;
/// The end of a loop runs into its beginning over this.
const BLEND_MS: u32 = 600;
/// Samples a second of a loop, as many as a voice of the build.
const LOOP_RATE: u32 = 22_050;

/// The beds this compiler can make.
pub const BEDS: &[&str] =
    &["camion", "chariot", "radio", "hotte", "voix", "moteur", "meuleuse", "vent", "ventilateur"];

/// The voice in the noise, at exactly this signal-to-noise ratio in dB over the length of the voice.
/// `None` when the bed is not known.
#[must_use]
pub fn mixed(voice: &Sound, bed: &str, snr_db: i8) -> Option<Sound> {
    let around = voice.count(AROUND_MS);
    let noise = make(bed, voice.rate, voice.samples.len() + 2 * around)?;
    let under = noise.get(around..around + voice.samples.len())?;
    let level = rms(under.iter().copied());
    if level <= 0.0 || voice.rms() <= 0.0 {
        return None;
    }
    let factor = gain(20.0 * (voice.rms() / level).log10() - f64::from(snr_db));
    let mut samples = faded(&noise, voice.count(FADE_MS));
    samples.iter_mut().for_each(|sample| *sample *= factor);
    for (sample, said) in samples.iter_mut().skip(around).zip(&voice.samples) {
        *sample += said;
    }
    Some(Sound { rate: voice.rate, samples })
}

/// A bed alone, to be played in a loop under any line: its end runs into its beginning without a click. `None` when it
/// is not known.
#[must_use]
pub(crate) fn looped(bed: &str) -> Option<Sound> {
    let sound = Sound { rate: LOOP_RATE, samples: Vec::new() };
    let (length, blend) = (sound.count(LOOP_MS), sound.count(BLEND_MS));
    let long = make(bed, LOOP_RATE, length + blend)?;
    let (head, tail) = long.split_at(length);
    let mut samples = head.to_vec();
    for (n, (sample, after)) in samples.iter_mut().zip(tail).enumerate() {
        // Equal power, as two noises that know nothing of each other add up.
        let turn = ratio(n, blend) * TAU / 4.0;
        *sample = *sample * turn.sin() + after * turn.cos();
    }
    Some(Sound { rate: LOOP_RATE, samples })
}

fn faded(noise: &[f32], fade: usize) -> Vec<f32> {
    let length = noise.len();
    let at = |n: usize| ratio(n.min(length - n), fade.max(1)).min(1.0);
    noise.iter().enumerate().map(|(n, sample)| sample * at(n)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a clip is shorter than 2^24 samples")]
fn ratio(part: usize, whole: usize) -> f32 {
    part as f32 / whole as f32
}

/// So many samples of a bed; `None` when it is not known.
fn make(bed: &str, rate: u32, count: usize) -> Option<Vec<f32>> {
    let mut source: Box<dyn FnMut(f32) -> f32> = match bed {
        "camion" => Box::new(lorry(rate)),
        "chariot" => Box::new(forklift(rate)),
        "radio" => Box::new(radio(rate)),
        "hotte" => Box::new(hood(rate)),
        "voix" => Box::new(babble(rate, 6)),
        "moteur" => Box::new(engine(rate, 27.0, 420.0)),
        "meuleuse" => Box::new(grinder(rate)),
        "vent" => Box::new(wind(rate)),
        "ventilateur" => Box::new(fan(rate)),
        _ => return None,
    };
    let second = ratio(usize::try_from(rate).unwrap_or(1), 1);
    Some((0..count).map(|n| source(ratio(n, 1) / second)).collect())
}

/// A slow swell between 0 and 1, once every `period` seconds.
fn swell(t: f32, period: f32, phase: f32) -> f32 {
    0.5 + 0.5 * (TAU * (t / period + phase)).sin()
}

/// Harmonics of a turning engine, and its breath below `dull` hertz.
fn engine(rate: u32, hertz: f32, dull: f32) -> impl FnMut(f32) -> f32 {
    let (mut white, mut breath) = (White::new(11), Biquad::low_pass(dull, rate));
    move |t| {
        let wobble = 1.0 + 0.01 * (TAU * 0.7 * t).sin();
        let turns = (1..=9_u8).map(|n| {
            let n = f32::from(n);
            (TAU * hertz * n * wobble * t).sin() / n
        });
        turns.sum::<f32>() * 0.5 + breath.next(white.next()) * 2.0
    }
}

/// A heavy diesel that passes.
fn lorry(rate: u32) -> impl FnMut(f32) -> f32 {
    let mut engine = engine(rate, 19.0, 650.0);
    move |t| engine(t) * (0.6 + 0.4 * swell(t, 4.0, -0.1))
}

/// An electric hum, and the reversing beep: half a second of 1 kHz, half a second of nothing.
fn forklift(rate: u32) -> impl FnMut(f32) -> f32 {
    let (mut hum, mut soft) = (engine(rate, 48.0, 900.0), Biquad::low_pass(2_500.0, rate));
    move |t| {
        let on = if t.fract() < 0.5 { 1.0 } else { 0.0 };
        hum(t) * 0.5 + soft.next(on * (TAU * 1_000.0 * t).sin()) * 0.6
    }
}

/// A small loudspeaker: four notes in turn, and people talking behind.
fn radio(rate: u32) -> impl FnMut(f32) -> f32 {
    const NOTES: [f32; 4] = [392.0, 494.0, 587.0, 440.0];
    let (mut people, mut speaker) = (babble(rate, 2), Biquad::band_pass(1_400.0, 0.6, rate));
    move |t| {
        let beat = t * 2.5;
        // The quarter of the bar one is in, without a cast.
        let quarter = (beat / 4.0).fract();
        let note = NOTES[[0.25, 0.5, 0.75].iter().filter(|end| quarter >= **end).count()];
        let pluck = (-3.0 * beat.fract()).exp();
        let tune = (TAU * note * t).sin() + 0.5 * (TAU * note * 2.0 * t).sin();
        speaker.next(tune * pluck * 0.8 + people(t) * 1.5)
    }
}

/// Air drawn hard through a kitchen hood.
fn hood(rate: u32) -> impl FnMut(f32) -> f32 {
    let mut white = White::new(23);
    let (mut air, mut motor) = (Biquad::low_pass(1_800.0, rate), engine(rate, 50.0, 200.0));
    move |t| air.next(white.next()) * 1.5 + motor(t) * 0.15
}

/// A fan in a room: soft air, the hum of its motor, and blades that pass.
fn fan(rate: u32) -> impl FnMut(f32) -> f32 {
    let mut white = White::new(71);
    let mut air = Biquad::low_pass(900.0, rate);
    move |t| {
        let blades = 0.85 + 0.15 * (TAU * 23.0 * t).sin();
        let hum = (TAU * 100.0 * t).sin() + 0.4 * (TAU * 200.0 * t).sin();
        air.next(white.next()) * 2.0 * blades + hum * 0.06
    }
}

/// Voices without words: buzzes through two moving formants, each with its own rhythm.
fn babble(rate: u32, people: u8) -> impl FnMut(f32) -> f32 {
    let mut voices: Vec<_> = (0..people).map(|n| talker(rate, f32::from(n))).collect();
    move |t| voices.iter_mut().map(|voice| voice(t)).sum()
}

fn talker(rate: u32, n: f32) -> impl FnMut(f32) -> f32 {
    let pitch = 105.0 + 27.0 * n;
    let (mut low, mut high) = (
        Biquad::band_pass(450.0 + 70.0 * n, 4.0, rate),
        Biquad::band_pass(1_300.0 + 190.0 * n, 5.0, rate),
    );
    move |t| {
        let glide = pitch * (1.0 + 0.06 * (TAU * (0.9 + 0.13 * n) * t).sin());
        let buzz = 2.0 * (glide * t + n * 0.37).fract() - 1.0;
        let syllables = swell(t, 0.21 + 0.017 * n, n * 0.29) * swell(t, 1.7 + 0.2 * n, n * 0.41);
        (low.next(buzz) + 0.6 * high.next(buzz)) * syllables
    }
}

/// A grinder some metres away: a whine and a hiss that bites and lets go.
fn grinder(rate: u32) -> impl FnMut(f32) -> f32 {
    let (mut white, mut hiss) = (White::new(37), Biquad::band_pass(3_600.0, 0.8, rate));
    move |t| {
        let bite = 0.35 + 0.65 * swell(t, 1.9, 0.15);
        let whine = (1..=5_u8).map(|n| (TAU * 310.0 * f32::from(n) * t).sin() / f32::from(n));
        (whine.sum::<f32>() * 0.35 + hiss.next(white.next()) * 1.4) * bite
    }
}

/// Wind in a microphone: gusts of low noise.
fn wind(rate: u32) -> impl FnMut(f32) -> f32 {
    let mut white = White::new(53);
    let (mut low, mut leaves) =
        (Biquad::low_pass(260.0, rate), Biquad::band_pass(900.0, 0.7, rate));
    move |t| {
        let gust = 0.3 + 0.7 * swell(t, 2.3, 0.0) * swell(t, 5.1, 0.3);
        let noise = white.next();
        (low.next(noise) * 4.0 + leaves.next(noise) * 0.5) * gust
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice() -> Sound {
        let samples = (0..44_100_u16).map(|n| 0.3 * (f32::from(n) * 0.07).sin()).collect();
        Sound { rate: 22_050, samples }
    }

    #[test]
    fn every_bed_stands_at_its_exact_ratio() {
        let voice = voice();
        for bed in BEDS {
            for snr in [10_i8, 5, 0] {
                let mix = mixed(&voice, bed, snr).unwrap();
                let around = voice.count(AROUND_MS);
                let noise = mix.samples[around..].iter().zip(&voice.samples).map(|(m, v)| m - v);
                let measured = 20.0 * (voice.rms() / rms(noise)).log10();
                assert!((measured - f64::from(snr)).abs() < 0.1, "{bed} {snr}: {measured}");
            }
        }
    }

    #[test]
    fn a_bed_is_the_same_at_every_build() {
        assert_eq!(mixed(&voice(), "voix", 5), mixed(&voice(), "voix", 5));
    }

    #[test]
    fn an_unknown_bed_is_none() {
        assert_eq!(mixed(&voice(), "orchestre", 5), None);
        assert_eq!(looped("orchestre"), None);
    }

    #[test]
    fn a_loop_comes_round_without_a_jump() {
        for bed in BEDS {
            let sound = looped(bed).unwrap();
            let step = |a: f32, b: f32| (a - b).abs();
            let most = sound.samples.windows(2).map(|w| step(w[0], w[1])).fold(0.0, f32::max);
            let round = step(sound.samples[0], sound.samples[sound.samples.len() - 1]);
            assert!(round <= most * 1.01, "{bed}: {round} at the seam, {most} inside");
            assert_eq!(sound.ms(), LOOP_MS);
        }
    }

    #[test]
    fn every_noise_of_the_ladder_has_its_bed() {
        assert!(app_domain::noise::beds().all(|bed| BEDS.contains(&bed)));
    }
}
