//! Turns authors' sources into packs, and says what is wrong with them.
//!
//! A [`source::Library`] is everything authors wrote under one folder, with the line of every key. [`lint`] says what
//! is wrong in it, [`compile`] turns it into the files of packs, [`build`] writes and signs them, [`report`] counts.
#![warn(missing_docs)]

pub mod build;
pub mod compile;
pub mod day;
pub mod error;
pub mod finding;
pub mod gloss;
pub mod key;
pub mod lint;
pub mod normalise;
pub mod picture;
pub mod report;
pub mod source;
pub mod takes;
pub mod ui;
pub mod voice;

pub use error::PackcError;
pub use finding::{Finding, Level};
