//! Where somebody speaks.

use super::Pcm;

/// Silence kept before and after the voice, in milliseconds (domain.md §5).
const KEPT_MS: u32 = 120;
/// Looked at in pieces of this length: one click is no voice.
const PIECE_MS: u32 = 10;
/// Below this part of the loudest piece it is silence (−40 dB), in a quiet room.
const SILENCE: f32 = 0.01;
/// In a room that hums, silence is what is not twice as loud as the room…
const OVER_ROOM: f32 = 2.0;
/// … but never what is a quarter as loud as the voice (−12 dB).
const MOST: f32 = 0.25;
/// The quietest tenth of the pieces is the room.
const ROOM_PART: usize = 10;
/// A loudest piece below this is nobody's voice (−50 dBFS).
const NOBODY: f32 = 0.003;

impl Pcm {
    /// Whether anybody spoke.
    #[must_use]
    pub(super) fn is_heard(&self) -> bool {
        loudest(&self.pieces()) >= NOBODY
    }

    /// Without silence at both ends, but for a breath.
    #[must_use]
    pub(super) fn trimmed(self) -> Self {
        let pieces = self.pieces();
        let floor = floor(&pieces);
        let loud = |piece: &f32| *piece > floor;
        let (Some(first), Some(last)) =
            (pieces.iter().position(loud), pieces.iter().rposition(loud))
        else {
            return self;
        };
        let (piece, kept) = (self.count(PIECE_MS), self.count(KEPT_MS));
        let start = (first * piece).saturating_sub(kept);
        let end = ((last + 1) * piece + kept).min(self.samples.len());
        Self { rate: self.rate, samples: self.samples[start..end].to_vec() }
    }

    /// Loudness of each piece, as an amplitude.
    fn pieces(&self) -> Vec<f32> {
        let rms = |piece: &[f32]| {
            let sum: f32 = piece.iter().map(|sample| sample * sample).sum();
            #[expect(clippy::cast_precision_loss, reason = "a piece is some hundred samples")]
            let count = piece.len().max(1) as f32;
            (sum / count).sqrt()
        };
        self.samples.chunks(self.count(PIECE_MS).max(1)).map(rms).collect()
    }
}

fn loudest(pieces: &[f32]) -> f32 {
    pieces.iter().copied().fold(0.0, f32::max)
}

/// What is silence here.
fn floor(pieces: &[f32]) -> f32 {
    let most = loudest(pieces);
    let mut sorted = pieces.to_vec();
    sorted.sort_by(f32::total_cmp);
    let room = sorted.get(sorted.len() / ROOM_PART).copied().unwrap_or(0.0);
    (room * OVER_ROOM).clamp(most * SILENCE, most * MOST)
}
