//! From text, or a recording, to samples: one outside program a clip.

use super::bed::looped;
use super::request::{Request, Speaker};
use super::sound::Sound;
use crate::error::{PackcError, write_whole};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Sample rate recordings are read at; synthetic voices keep their own.
const RECORDED_RATE: u32 = 24_000;

/// The voice alone, as the engine gives it. `wav` is a free name for its file.
pub(super) fn speak(request: &Request, wav: &Path) -> Result<Sound, PackcError> {
    match &request.speaker {
        Speaker::Espeak { id, pitch } => espeak(request, id, *pitch, wav),
        Speaker::Command(command) => by_command(request, command, wav),
        Speaker::Recorded { path, .. } => decode(path),
        Speaker::Bed(bed) => looped(bed).ok_or_else(|| PackcError::Sound {
            text: bed.clone(),
            why: "its noise bed cannot be made".to_owned(),
        }),
    }
}

fn espeak(request: &Request, id: &str, pitch: u8, wav: &Path) -> Result<Sound, PackcError> {
    let mut command = Command::new("espeak-ng");
    command
        .args(["-b", "1", "-v", id, "-s", &request.rate.to_string(), "-p", &pitch.to_string()])
        .arg("-w")
        .arg(wav)
        .arg("--stdin");
    run(&mut command, request.text.as_bytes())?;
    read_wav(wav, &request.text)
}

fn by_command(request: &Request, template: &str, wav: &Path) -> Result<Sound, PackcError> {
    let filled = |part: &str| {
        part.replace("{out}", &wav.display().to_string())
            .replace("{rate}", &request.rate.to_string())
            .replace("{text}", &request.text)
    };
    let mut parts = template.split_whitespace().map(filled);
    let program = parts.next().unwrap_or_default();
    let mut command = Command::new(&program);
    command.args(parts);
    let input = if template.contains("{text}") { "" } else { &request.text };
    run(&mut command, input.as_bytes())?;
    read_wav(wav, &request.text)
}

/// Samples of an encoded clip. `file` is a free name for it on the way.
pub(super) fn decoded(clip: &[u8], file: &Path) -> Result<Sound, PackcError> {
    write_whole(file, clip)?;
    let sound = decode(file);
    // A file left over is written over by the next build.
    let _left = std::fs::remove_file(file);
    sound
}

/// Any format ffmpeg reads, as mono samples.
fn decode(path: &Path) -> Result<Sound, PackcError> {
    let mut command = Command::new("ffmpeg");
    command.args(["-v", "error", "-nostdin", "-i"]).arg(path).args([
        "-f",
        "f32le",
        "-ac",
        "1",
        "-ar",
        &RECORDED_RATE.to_string(),
        "pipe:1",
    ]);
    let output = run(&mut command, &[])?;
    let samples = output.stdout.as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
    Ok(Sound { rate: RECORDED_RATE, samples })
}

/// Runs a program to its end with this on its standard input.
pub(super) fn run(command: &mut Command, input: &[u8]) -> Result<Output, PackcError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let failed = |why: String| PackcError::Program { program: program.clone(), why };
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|e| failed(e.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that does not read its input closes it: its exit status says what matters.
        let _closed_early = stdin.write_all(input);
    }
    let output = child.wait_with_output().map_err(|e| failed(e.to_string()))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(failed(said.lines().last().unwrap_or("no message").to_owned()))
}

fn read_wav(path: &Path, text: &str) -> Result<Sound, PackcError> {
    let bad = |e: hound::Error| PackcError::Sound { text: text.to_owned(), why: e.to_string() };
    let mut wav = hound::WavReader::open(path).map_err(bad)?;
    let spec = wav.spec();
    let samples: Result<Vec<f32>, _> = match spec.sample_format {
        hound::SampleFormat::Float => wav.samples::<f32>().collect(),
        hound::SampleFormat::Int => {
            let scale = 2_f32.powi(i32::from(spec.bits_per_sample) - 1);
            #[expect(clippy::cast_precision_loss, reason = "samples have 24 bits at most")]
            wav.samples::<i32>().map(|sample| sample.map(|s| s as f32 / scale)).collect()
        }
    };
    let samples = mono(&samples.map_err(bad)?, spec.channels);
    Ok(Sound { rate: spec.sample_rate, samples })
}

fn mono(samples: &[f32], channels: u16) -> Vec<f32> {
    let channels = usize::from(channels.max(1));
    #[expect(clippy::cast_precision_loss, reason = "a few channels")]
    samples.chunks(channels).map(|frame| frame.iter().sum::<f32>() / channels as f32).collect()
}
