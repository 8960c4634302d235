//! A near-miss, told without a name (sync.md §12.1). It is no row: a row names profile, device and clock.

mod media;
mod report;
#[cfg(test)]
mod tests;

pub use media::{bare_photo, bare_voice};
pub use report::{Admitted, BadReport, DropKey, DropRes, Mailbox, NearMiss, Replies, Reply};
