//! From a touch to the first sample, natively: real clips of the packs, through the player of the window.

use super::line::{Goal, Line};
use super::{median, ms, quantile};
use app_audio::{NativePlayer, decode_opus};
use app_domain::ports::Player;
use content_pack::{BlobHash, Clip};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Clips tried. Blobs are named by hash, so the first by name are a fair draw.
const CLIPS: usize = 200;
/// How an Ogg file begins.
const OGG: &[u8; 4] = b"OggS";

pub(crate) fn after_the_touch() -> Line {
    let blobs = blobs();
    let clips = clips(&blobs);
    assert!(!clips.is_empty(), "no Ogg clip in {}: ./dev packc build", blobs.display());
    let files = blobs.clone();
    let player = NativePlayer::new(Box::new(move |hash| fs::read(path(&files, hash)).ok()));
    let card = begins(&player, clips[0]);
    let begin = |hash| {
        if card {
            assert!(begins(&player, hash), "the card that was here a moment ago");
        } else {
            decode(&blobs, hash);
        }
    };
    let times: Vec<f64> = clips.iter().map(|hash| ms(|| begin(*hash))).collect();
    let reads = clips.iter().map(|hash| ms(|| drop(fs::read(path(&blobs, *hash))))).collect();
    Line {
        name: "tap_to_sound_native",
        value: median(times.clone()),
        unit: "ms",
        goal: Goal::AtMost(100.0),
        beside: ("reading the same files, ms", median(reads)),
        note: Some(note(card, &times)),
    }
}

fn note(card: bool, times: &[f64]) -> String {
    let what = if card {
        "Player::play until the output has its samples; the card's own buffer comes on top"
    } else {
        "no sound card: reading and decoding the whole clip, as Player::play does before it gives the output a sample; \
         the card and its buffer are not in it"
    };
    let largest = quantile(times.to_vec(), 1.0);
    format!(
        "{what}; median of {} clips of the packs, largest {largest:.1} ms, files warm",
        times.len()
    )
}

/// Whether the output has the samples of this clip; `false` without a sound card.
fn begins(player: &NativePlayer, ogg: BlobHash) -> bool {
    let clip = Clip { ogg, m4a: ogg, ms: 0, human: false, shape: None };
    // `play` waits for the first time when the samples are handed over: from then on until the end of the clip.
    let first = pin!(player.play(&clip, 1.0)).poll(&mut Context::from_waker(Waker::noop()));
    player.stop();
    matches!(first, Poll::Pending)
}

fn decode(blobs: &Path, hash: BlobHash) {
    let bytes = fs::read(path(blobs, hash)).expect("the clip is still there");
    let (samples, _) = decode_opus(bytes).expect("a clip of a pack can be played");
    assert!(!samples.is_empty());
}

/// The files of the compiled packs; another folder by the environment, as in `tests/browser`.
fn blobs() -> PathBuf {
    let packs = std::env::var("PASSERELLE_PACKS").unwrap_or_else(|_| "target/packs".to_owned());
    PathBuf::from(packs).join("blob")
}

fn path(blobs: &Path, hash: BlobHash) -> PathBuf {
    blobs.join(hash.to_string())
}

fn clips(blobs: &Path) -> Vec<BlobHash> {
    let Ok(folder) = fs::read_dir(blobs) else { return Vec::new() };
    let mut names: Vec<_> = folder.flatten().map(|file| file.file_name()).collect();
    names.sort();
    let named = names.iter().filter_map(|name| name.to_str()?.parse().ok());
    named.filter(|hash| is_ogg(&path(blobs, *hash))).take(CLIPS).collect()
}

fn is_ogg(file: &Path) -> bool {
    let mut head = [0; 4];
    File::open(file).and_then(|mut file| file.read_exact(&mut head)).is_ok() && &head == OGG
}
