//! Native sound: Ogg Opus to samples, samples to rodio.

mod decode;
mod player;

pub use decode::decode_opus;
pub use player::{NativePlayer, ReadClip};
