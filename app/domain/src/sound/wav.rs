//! WAV: what every tool reads, 16 bits, one channel.

use super::Pcm;

/// Media type.
pub const MEDIA: &str = "audio/wav";
/// Bytes before the samples in what is written here.
const HEAD: u32 = 44;

/// Why bytes are no WAV that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadWav {
    /// Not a WAV file, or torn before its samples.
    #[error("this is no WAV file: export it again as WAV, 16 bits, one channel")]
    NotWav,
    /// Another form than 16 bits, one channel.
    #[error(
        "this WAV has {bits} bits and {channels} channels: export it again with 16 bits, one channel"
    )]
    Form {
        /// Bits a sample.
        bits: u16,
        /// Channels.
        channels: u16,
    },
}

/// The bytes of a sound. Over some 12 hours the end is left out: the format counts in 32 bits.
#[must_use]
pub fn write(sound: &Pcm) -> Vec<u8> {
    let most = (u32::MAX - HEAD) as usize / 2;
    let samples = &sound.samples[..sound.samples.len().min(most)];
    let data = u32::try_from(samples.len() * 2).unwrap_or(0);
    let mut out = Vec::with_capacity(samples.len() * 2 + HEAD as usize);
    out.extend_from_slice(b"RIFF");
    out.extend_from_slice(&(data + HEAD - 8).to_le_bytes());
    out.extend_from_slice(b"WAVEfmt ");
    out.extend_from_slice(&16_u32.to_le_bytes());
    out.extend_from_slice(&1_u16.to_le_bytes()); // PCM
    out.extend_from_slice(&1_u16.to_le_bytes()); // one channel
    out.extend_from_slice(&sound.rate.to_le_bytes());
    out.extend_from_slice(&sound.rate.saturating_mul(2).to_le_bytes());
    out.extend_from_slice(&2_u16.to_le_bytes());
    out.extend_from_slice(&16_u16.to_le_bytes());
    out.extend_from_slice(b"data");
    out.extend_from_slice(&data.to_le_bytes());
    out.extend(samples.iter().flat_map(|sample| to_i16(*sample).to_le_bytes()));
    out
}

/// The sound of bytes. Total: any bytes give an answer. A file torn in its samples ends where it is torn.
///
/// # Errors
/// [`BadWav`] for anything but PCM, 16 bits, one channel.
pub fn read(bytes: &[u8]) -> Result<Pcm, BadWav> {
    if bytes.get(..4) != Some(b"RIFF") || bytes.get(8..12) != Some(b"WAVE") {
        return Err(BadWav::NotWav);
    }
    let mut rate = None;
    let mut at = 12;
    while let Some((name, size)) = chunk(bytes, at) {
        let body = &bytes[at + 8..bytes.len().min((at + 8).saturating_add(size))];
        match name {
            b"fmt " => rate = Some(form(body)?),
            b"data" => {
                let samples = body.as_chunks::<2>().0.iter().map(|two| of_i16(*two)).collect();
                return Ok(Pcm { rate: rate.ok_or(BadWav::NotWav)?, samples });
            }
            _ => {}
        }
        // Chunks lie on even places.
        at = (at + 8).saturating_add(size).saturating_add(size % 2);
    }
    Err(BadWav::NotWav)
}

fn chunk(bytes: &[u8], at: usize) -> Option<(&[u8; 4], usize)> {
    let head = bytes.get(at..at.checked_add(8)?)?;
    let (name, size) = head.split_first_chunk::<4>()?;
    let size = u32::from_le_bytes(*size.first_chunk::<4>()?);
    Some((name, usize::try_from(size).ok()?))
}

/// The rate of a form this reads.
fn form(body: &[u8]) -> Result<u32, BadWav> {
    let two = |at: usize| body.get(at..at + 2).map(|two| u16::from_le_bytes([two[0], two[1]]));
    let (Some(kind), Some(channels), Some(bits)) = (two(0), two(2), two(14)) else {
        return Err(BadWav::NotWav);
    };
    let rate = body.get(4..8).and_then(|four| four.first_chunk::<4>()).map(|four| {
        // A rate is what a microphone gives; what is beyond is no sound.
        u32::from_le_bytes(*four).clamp(1, 768_000)
    });
    match (kind, channels, bits, rate) {
        (1, 1, 16, Some(rate)) => Ok(rate),
        (_, _, _, None) => Err(BadWav::NotWav),
        _ => Err(BadWav::Form { bits, channels }),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to 16 bits; a cast saturates")]
fn to_i16(sample: f32) -> i16 {
    (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16
}

fn of_i16(two: [u8; 2]) -> f32 {
    f32::from(i16::from_le_bytes(two)) / f32::from(i16::MAX)
}
