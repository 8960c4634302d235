//! Voices: what is asked, the engines, the level of every clip, noise beds, encoders, the cache.

mod bed;
mod cache;
mod choose;
mod encode;
mod engine;
mod filter;
mod request;
mod sound;
mod studio;

pub use bed::{BEDS, mixed};
pub use choose::{of_language, speakable};
pub use encode::Encoded;
pub use request::{Request, Speaker};
pub use sound::{LOUDNESS_LUFS, SHORT_MS, Sound};
pub use studio::{Made, Studio};
