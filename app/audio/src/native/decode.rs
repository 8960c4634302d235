//! Ogg Opus to samples.

use app_domain::ports::SoundError;
use app_domain::sound::wav;
use std::io::Cursor;
use symphonia::core::audio::SampleBuffer;
use symphonia::core::codecs::{CodecRegistry, Decoder, DecoderOptions};
use symphonia::core::errors::Error;
use symphonia::core::formats::{FormatOptions, FormatReader};
use symphonia::core::io::MediaSourceStream;
use symphonia::core::meta::MetadataOptions;
use symphonia::core::probe::Hint;
use symphonia_adapter_libopus::OpusDecoder;

/// A clip longer than this is cut (sync.md §11: audio ≤ 10 minutes).
const MAX_SAMPLES: usize = 48_000 * 600;

/// Mono samples of a clip of a pack, or of a voice made on this machine, and their rate.
pub(super) fn decode(bytes: Vec<u8>) -> Result<(Vec<f32>, u32), SoundError> {
    if bytes.starts_with(b"RIFF") {
        let sound = wav::read(&bytes).map_err(|e| SoundError::Broken(e.to_string()))?;
        return Ok((sound.samples, sound.rate));
    }
    decode_opus(bytes)
}

/// Mono samples of an Ogg Opus clip, and their rate.
///
/// # Errors
/// [`SoundError::Broken`] for anything that is not one; total, any bytes give an answer.
pub fn decode_opus(bytes: Vec<u8>) -> Result<(Vec<f32>, u32), SoundError> {
    let broken = |e: Error| SoundError::Broken(e.to_string());
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes)), Default::default());
    let mut hint = Hint::new();
    hint.with_extension("ogg");
    let probed = symphonia::default::get_probe()
        .format(&hint, stream, &FormatOptions::default(), &MetadataOptions::default())
        .map_err(broken)?;
    let mut format = probed.format;
    let track = format.default_track().ok_or_else(|| SoundError::Broken("no track".to_owned()))?;
    let (id, rate) = (track.id, track.codec_params.sample_rate.unwrap_or(48_000));
    let mut codecs = CodecRegistry::new();
    codecs.register_all::<OpusDecoder>();
    let mut decoder =
        codecs.make(&track.codec_params, &DecoderOptions::default()).map_err(broken)?;
    let samples = all_samples(format.as_mut(), decoder.as_mut(), id)?;
    Ok((samples, rate))
}

fn all_samples(
    format: &mut dyn FormatReader,
    decoder: &mut dyn Decoder,
    track: u32,
) -> Result<Vec<f32>, SoundError> {
    let mut samples = Vec::new();
    // The end of the file is an error in symphonia; a torn file ends where it is torn.
    while let Ok(packet) = format.next_packet() {
        if packet.track_id() != track {
            continue;
        }
        let Ok(decoded) = decoder.decode(&packet) else { continue };
        let channels = decoded.spec().channels.count().max(1);
        let mut buffer = SampleBuffer::<f32>::new(decoded.capacity() as u64, *decoded.spec());
        buffer.copy_interleaved_ref(decoded);
        samples.extend(buffer.samples().iter().step_by(channels));
        if samples.len() > MAX_SAMPLES {
            break;
        }
    }
    if samples.is_empty() {
        return Err(SoundError::Broken("nothing to hear in it".to_owned()));
    }
    Ok(samples)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A quarter of a second of a 440 Hz tone, Ogg Opus, 12 kbit/s, made with ffmpeg.
    const TONE: &[u8] = include_bytes!("tone.ogg");

    #[test]
    fn an_opus_clip_is_decoded_whole() {
        let (samples, rate) = decode_opus(TONE.to_vec()).unwrap();
        assert_eq!(rate, 48_000);
        let ms = samples.len() as u64 * 1_000 / u64::from(rate);
        assert!((240..=280).contains(&ms), "{ms} ms");
        assert!(samples.iter().any(|s| s.abs() > 0.05), "it is heard");
    }

    #[test]
    fn what_is_no_clip_is_an_error_and_a_torn_one_never_a_panic() {
        assert!(decode_opus(b"<html>".to_vec()).is_err());
        assert!(decode_opus(Vec::new()).is_err());
        for cut in (0..TONE.len()).step_by(37) {
            let _heard = decode_opus(TONE[..cut].to_vec());
        }
    }
}
