//! Builders and fakes for stories that cross crates.

pub mod link;
