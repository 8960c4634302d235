//! Plays and records, behind the ports of the domain.
//!
//! In the browser an audio element plays what the service worker keeps; natively Opus is decoded to samples and rodio
//! plays them. A machine without a sound card gets a player that says so: the screens go on by picture.

mod tape;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub use native::{NativePlayer, NativeRecorder, ReadClip, decode_opus};
#[cfg(target_arch = "wasm32")]
pub use web::{WebPlayer, WebRecorder};
