//! Ogg Opus and AAC from samples, several clips in one ffmpeg process.

use super::engine::run;
use super::sound::Sound;
use crate::error::{PackcError, read_bytes};
use std::path::Path;
use std::process::Command;

/// Kilobits a second of the AAC twin.
const AAC: &str = "24k";
/// Samples a second of the Opus file: all a voice at 12 kbit/s holds.
const OPUS_RATE: &str = "24000";

/// The two files of a clip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// Ogg Opus.
    pub ogg: Vec<u8>,
    /// AAC in `.m4a`.
    pub m4a: Vec<u8>,
    /// Length in milliseconds.
    pub ms: u32,
}

/// Encodes each sound both ways, all in one process: starting it costs as much as a clip. `stem` is a free name for
/// the files on the way, which are removed.
pub(super) fn encode_all(sounds: &[(Sound, u8)], stem: &Path) -> Result<Vec<Encoded>, PackcError> {
    let name = |n: usize, format: &str| stem.with_extension(format!("{n}.{format}"));
    let mut command = Command::new("ffmpeg");
    command.args(["-v", "error", "-nostats", "-nostdin", "-y", "-threads", "1"]);
    for (n, (sound, _)) in sounds.iter().enumerate() {
        let raw: Vec<u8> = sound.samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        write(&name(n, "f32"), &raw)?;
        command.args(["-f", "f32le", "-ac", "1", "-ar", &sound.rate.to_string(), "-i"]);
        command.arg(name(n, "f32"));
    }
    for (n, (_, kbps)) in sounds.iter().enumerate() {
        let exact = exact_map(n);
        command.args(&exact).args(["-ar", OPUS_RATE, "-c:a", "libopus", "-application", "voip"]);
        command.args(["-b:a", &format!("{kbps}k")]).arg(name(n, "ogg"));
        command.args(&exact).args(["-c:a", "aac", "-aac_coder", "fast", "-b:a", AAC]);
        command.arg(name(n, "m4a"));
    }
    run(&mut command, &[])?;
    let read = |(n, (sound, _)): (usize, &(Sound, u8))| {
        let (ogg, m4a) = (read_bytes(&name(n, "ogg"))?, read_bytes(&name(n, "m4a"))?);
        for format in ["f32", "ogg", "m4a"] {
            // A file left over is written over by the next build.
            let _left = std::fs::remove_file(name(n, format));
        }
        Ok(Encoded { ogg, m4a, ms: sound.ms() })
    };
    sounds.iter().enumerate().map(read).collect()
}

/// One input, with nothing in the file that changes from one build to the next.
fn exact_map(n: usize) -> Vec<String> {
    let map = format!("{n}:a");
    ["-map", &map, "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
        .map(str::to_owned)
        .to_vec()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), PackcError> {
    std::fs::write(path, bytes)
        .map_err(|source| PackcError::Write { path: path.to_path_buf(), source })
}
