//! The clip of a view: `<still>.webm` beside the still it stops on. Read far enough to bound what a phone fetches and
//! a learner waits for.

use std::path::{Path, PathBuf};

/// Larger than this costs too much on a phone's plan: six seconds at 640 × 360 are about 100 KiB.
pub const MAX_BYTES: usize = 512 * 1024;
/// A view is seen in a few seconds, as at the exam.
pub const MAX_MS: u32 = 10_000;

/// Elements of Matroska (RFC 9559) that lead to the length.
const EBML: u32 = 0x1A45_DFA3;
const SEGMENT: u32 = 0x1853_8067;
const INFO: u32 = 0x1549_A966;
const TIMESTAMP_SCALE: u32 = 0x2A_D7B1;
const DURATION: u32 = 0x4489;
/// Nanoseconds a tick, when the file does not say.
const DEFAULT_SCALE: u64 = 1_000_000;

/// The clip of a still, when one was rendered.
#[must_use]
pub fn of_still(still: &Path) -> Option<PathBuf> {
    let path = still.with_extension("webm");
    path.is_file().then_some(path)
}

/// What is wrong with a clip, in French for authors; `None` when a phone may have it.
#[must_use]
pub fn fault(bytes: &[u8]) -> Option<String> {
    if bytes.len() > MAX_BYTES {
        return Some(format!("pèse {} Kio, {} au plus", bytes.len() / 1024, MAX_BYTES / 1024));
    }
    match duration_ms(bytes) {
        None => Some("n'est pas un WebM qui dit sa durée".to_owned()),
        Some(ms) if ms > MAX_MS => {
            Some(format!("dure {} secondes, {} au plus", ms.div_ceil(1_000), MAX_MS / 1_000))
        }
        Some(_) => None,
    }
}

/// How long a `WebM` lasts, in milliseconds.
fn duration_ms(bytes: &[u8]) -> Option<u32> {
    let (first, _, _) = element(bytes)?;
    let info = child(child(bytes, SEGMENT)?, INFO)?;
    let scale = child(info, TIMESTAMP_SCALE).map_or(DEFAULT_SCALE, unsigned);
    let ticks = float(child(info, DURATION)?)?;
    #[expect(clippy::cast_precision_loss, reason = "a scale is far below 2^53")]
    let ms = ticks * scale as f64 / 1e6;
    let sane = first == EBML && ms > 0.0 && ms < f64::from(u32::MAX);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be in range"
    )]
    sane.then_some(ms.ceil() as u32)
}

/// The content of the first element of this id among those of a level.
fn child(mut level: &[u8], wanted: u32) -> Option<&[u8]> {
    loop {
        let (id, content, rest) = element(level)?;
        if id == wanted {
            return Some(content);
        }
        level = rest;
    }
}

/// Id, content and what follows. An element of unknown size (all ones) goes to the end; one cut short is none.
fn element(bytes: &[u8]) -> Option<(u32, &[u8], &[u8])> {
    let id_length = length(*bytes.first()?).filter(|length| *length <= 4)?;
    let (id, rest) = bytes.split_at_checked(id_length)?;
    let size_length = length(*rest.first()?)?;
    let (size, rest) = rest.split_at_checked(size_length)?;
    let marker = 1_u64 << (7 * size_length);
    let size = unsigned(size) ^ marker;
    let whole = if size == marker - 1 { rest.len() } else { usize::try_from(size).ok()? };
    let (content, after) = rest.split_at_checked(whole)?;
    Some((u32::try_from(unsigned(id)).ok()?, content, after))
}

/// Bytes of a number of variable length: one more for each leading zero.
fn length(first: u8) -> Option<usize> {
    (first != 0).then(|| first.leading_zeros() as usize + 1)
}

fn unsigned(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn float(bytes: &[u8]) -> Option<f64> {
    match bytes.len() {
        4 => Some(f64::from(f32::from_be_bytes(bytes.try_into().ok()?))),
        8 => Some(f64::from_be_bytes(bytes.try_into().ok()?)),
        _ => None,
    }
}

/// A `WebM` of this length, for tests: a head, and no picture in it.
#[cfg(test)]
pub(crate) fn of_length(ms: f64) -> Vec<u8> {
    let mut bytes = vec![0x1A, 0x45, 0xDF, 0xA3, 0x80];
    bytes.extend([0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
    bytes.extend([0xEC, 0x82, 0, 0]);
    bytes.extend([0x15, 0x49, 0xA9, 0x66, 0x92, 0x2A, 0xD7, 0xB1, 0x83, 0x0F, 0x42, 0x40]);
    bytes.extend([0x44, 0x89, 0x88]);
    bytes.extend(ms.to_be_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_a_webm_is_read() {
        assert_eq!(duration_ms(&of_length(4_083.0)), Some(4_083));
        let film = include_bytes!("../../../packs/media/route/stop.webm");
        assert_eq!((duration_ms(film), fault(film)), (Some(4_083), None));
    }

    #[test]
    fn a_long_or_heavy_clip_is_refused_with_its_figure() {
        assert!(fault(&of_length(12_001.0)).unwrap().contains("13 secondes"));
        let heavy = [of_length(4_000.0), vec![0; MAX_BYTES]].concat();
        assert!(fault(&heavy).unwrap().contains("512 au plus"));
    }

    #[test]
    fn torn_bytes_are_no_clip_and_no_panic() {
        let whole = of_length(4_000.0);
        for end in 0..whole.len() {
            assert!(fault(&whole[..end]).is_some(), "{end} bytes");
        }
        assert!(fault(&[0xFF; 64]).is_some() && fault(b"RIFF....WEBP").is_some());
    }
}
