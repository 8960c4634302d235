//! Measured against `ebur128`, the reference that the pack compiler uses.

use super::*;
use ebur128::{EbuR128, Mode};
use proptest::prelude::*;

/// A voice-like sound: a tone that swells and rests, four times a second.
fn voice(ms: u32, hertz: f32, amplitude: f32, rate: u32) -> Pcm {
    let count = rate / 1_000 * ms;
    let at = |n: u32| {
        let t = n as f32 / rate as f32;
        let swell = (0.5 - 0.5 * (t * 4.0 * std::f32::consts::TAU).cos()).powi(2);
        amplitude * swell * (t * hertz * std::f32::consts::TAU).sin()
    };
    Pcm { rate, samples: (0..count).map(at).collect() }
}

fn with_silence(sound: &Pcm, before_ms: u32, after_ms: u32) -> Pcm {
    let silence = |ms: u32| vec![0.0; sound.count(ms)];
    let samples = [silence(before_ms), sound.samples.clone(), silence(after_ms)].concat();
    Pcm { rate: sound.rate, samples }
}

fn reference(sound: &Pcm, mode: Mode) -> EbuR128 {
    let mut meter = EbuR128::new(1, sound.rate, mode).unwrap();
    meter.add_frames_f32(&sound.samples).unwrap();
    meter
}

#[test]
fn loudness_is_that_of_the_reference() {
    for (hertz, amplitude) in [(120.0, 0.9), (440.0, 0.05), (997.0, 0.3), (3_000.0, 0.01)] {
        let sound = with_silence(&voice(2_400, hertz, amplitude, RATE), 700, 900);
        let theirs = reference(&sound, Mode::I).loudness_global().unwrap();
        let ours = sound.lufs().unwrap();
        assert!((ours - theirs).abs() < 0.05, "{hertz} Hz: {ours} and {theirs}");
    }
}

#[test]
fn true_peaks_are_those_of_the_reference() {
    // At a quarter of the rate, out of step: the samples miss the top by 3 dB.
    let turn = |n: u32| (n as f32).mul_add(std::f32::consts::FRAC_PI_2, 0.785);
    let sound = Pcm { rate: RATE, samples: (0..9_600).map(|n| 0.5 * turn(n).sin()).collect() };
    let theirs = reference(&sound, Mode::TRUE_PEAK).true_peak(0).unwrap();
    let ours = f64::from(sound.true_peak());
    assert!(f64::from(sound.peak()) < 0.36 && (20.0 * (ours / theirs).log10()).abs() < 0.3);
    assert!((20.0 * (ours / 0.5).log10()).abs() < 0.3, "{ours}");
}

#[test]
fn long_and_short_takes_come_to_the_level_of_all_voices() {
    for (ms, amplitude) in [(700, 0.02), (2_500, 0.9), (3_600, 0.02)] {
        let kept = voice(ms, 220.0, amplitude, RATE).cleaned().unwrap();
        let loudness = kept.loudness().unwrap();
        assert!((loudness - LOUDNESS_LUFS).abs() <= 1.0, "{ms} ms: {loudness}");
        if kept.ms() >= SHORT_MS {
            let theirs = reference(&kept, Mode::I).loudness_global().unwrap();
            assert!((theirs - LOUDNESS_LUFS).abs() <= 1.0, "{ms} ms: {theirs}");
        }
        let peak = reference(&kept, Mode::TRUE_PEAK).true_peak(0).unwrap();
        assert!(20.0 * peak.log10() <= -0.9, "{ms} ms: peak {peak}");
    }
}

#[test]
fn a_spiky_take_keeps_its_peaks_below_the_ceiling() {
    let mut sound = voice(3_200, 300.0, 0.02, RATE);
    for n in (0..sound.samples.len()).step_by(9_000) {
        sound.samples[n] = 1.0;
    }
    let kept = sound.cleaned().unwrap();
    let peak = reference(&kept, Mode::TRUE_PEAK).true_peak(0).unwrap();
    assert!(20.0 * peak.log10() <= -0.9, "{peak}");
}

#[test]
fn silence_is_trimmed_to_120_ms_at_each_end() {
    let tone = |n: u32| 0.3 * (n as f32 * 0.03).sin();
    let sound = Pcm { rate: RATE, samples: (0..RATE).map(tone).collect() };
    let kept = with_silence(&sound, 900, 1_500).trimmed();
    assert!((1_220..=1_260).contains(&kept.ms()), "{} ms", kept.ms());
    assert!(kept.samples[..kept.count(110)].iter().all(|s| s.abs() < 1e-6));
}

#[test]
fn a_room_that_hums_is_silence_too() {
    let mut sound = with_silence(&voice(1_000, 300.0, 0.5, RATE), 1_000, 1_000);
    for (n, sample) in sound.samples.iter_mut().enumerate() {
        // −34 dB below the voice: above the silence of a quiet room.
        *sample += 0.01 * (n as f32 * 0.02).sin();
    }
    let ms = sound.trimmed().ms();
    assert!((900..=1_300).contains(&ms), "{ms} ms");
}

#[test]
fn nobody_spoke() {
    assert_eq!(Pcm { rate: RATE, samples: vec![0.0; 48_000] }.cleaned(), None);
    assert_eq!(Pcm::default().cleaned(), None);
    let hiss = (0..48_000).map(|n| if n % 2 == 0 { 0.0004 } else { -0.0004 }).collect();
    assert_eq!(Pcm { rate: RATE, samples: hiss }.cleaned(), None);
}

#[test]
fn another_rate_is_the_same_sound() {
    for rate in [16_000, 44_100, 96_000] {
        let there = voice(1_200, 440.0, 0.3, rate / 1_000 * 1_000);
        let there = Pcm { rate, ..there };
        let here = there.clone().at_rate(RATE);
        let (long, wanted) =
            (here.samples.len(), there.samples.len() as u64 * 48_000 / u64::from(rate));
        assert_eq!(long as u64, wanted);
        let theirs = reference(&there, Mode::I).loudness_global().unwrap();
        assert!((here.lufs().unwrap() - theirs).abs() < 0.1, "{rate}");
    }
}

#[test]
fn going_down_cuts_what_the_new_rate_cannot_hold() {
    let high = |n: u32| 0.5 * (n as f32 * 12_000.0 / 48_000.0 * std::f32::consts::TAU).sin();
    let sound = Pcm { rate: RATE, samples: (0..48_000).map(high).collect() };
    let down = sound.at_rate(16_000);
    // A tone that begins and ends at once holds every frequency there.
    let middle = Pcm { samples: down.samples[1_000..15_000].to_vec(), ..down };
    assert!(middle.peak() < 0.01, "12 kHz does not fold down to 4 kHz");
}

#[test]
fn a_meter_has_two_signs() {
    assert_eq!(Level::of(0.0), Level::Low);
    assert_eq!(Level::of(0.012), Level::Low);
    assert_eq!(Level::of(0.1), Level::Good);
    assert_eq!(Level::of(0.99), Level::Loud);
    assert_eq!((Level::bars(0.0), Level::bars(1.0), Level::bars(9.0)), (0, 12, 12));
    assert!(Level::bars(f32::NAN) <= 12);
}

#[test]
fn a_wav_is_read_by_the_reference_and_back() {
    let sound = voice(300, 440.0, 0.5, RATE);
    let bytes = wav::write(&sound);
    let mut theirs = hound::WavReader::new(std::io::Cursor::new(&bytes)).unwrap();
    let spec = theirs.spec();
    assert_eq!((spec.channels, spec.sample_rate, spec.bits_per_sample), (1, RATE, 16));
    assert_eq!(theirs.samples::<i16>().map(Result::unwrap).count(), sound.samples.len());
    let back = wav::read(&bytes).unwrap();
    assert!(back.samples.iter().zip(&sound.samples).all(|(a, b)| (a - b).abs() < 1e-4));
    assert_eq!(wav::read(&bytes[..bytes.len() - 1_001]).unwrap().samples.len(), 14_400 - 501);
}

#[test]
fn what_is_no_wav_says_what_to_do() {
    assert_eq!(wav::read(b"OggS"), Err(wav::BadWav::NotWav));
    let mut stereo = wav::write(&Pcm { rate: RATE, samples: vec![0.0; 4] });
    stereo[22] = 2;
    assert_eq!(wav::read(&stereo), Err(wav::BadWav::Form { bits: 16, channels: 2 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_bytes_give_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..300), cut in 0_usize..200) {
        drop(wav::read(&bytes));
        let mut torn = wav::write(&Pcm { rate: RATE, samples: vec![0.1; 50] });
        torn.truncate(cut);
        drop(wav::read(&torn));
        let mut odd = wav::write(&Pcm { rate: RATE, samples: vec![0.1; 50] });
        for (at, byte) in bytes.iter().enumerate().take(odd.len()) { if byte % 7 == 0 { odd[at] = *byte; } }
        drop(wav::read(&odd));
    }

    #[test]
    fn any_samples_are_kept_within_bounds(
        samples in proptest::collection::vec(-2.0_f32..2.0, 0..1_200), rate in 8_000_u32..96_000,
    ) {
        if let Some(kept) = (Pcm { rate, samples }).cleaned() {
            prop_assert_eq!(kept.rate, RATE);
            prop_assert!(kept.samples.iter().all(|s| s.is_finite()));
            prop_assert!(kept.true_peak() <= TRUE_PEAK + 0.001);
        }
    }
}
