//! Native sound: Ogg Opus to samples, samples to rodio.

mod decode;
mod loud;
mod microphone;
mod player;
mod recorder;

pub use decode::decode_opus;
pub use player::{NativePlayer, ReadClip};
pub use recorder::NativeRecorder;
