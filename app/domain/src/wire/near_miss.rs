//! A near-miss, told without a name (sync.md §12.1). It is no row: a row names profile, device and clock.

mod admission;
mod mailbox;
mod media;
mod report;
#[cfg(test)]
mod tests;

pub use admission::{Admitted, DropKey, DropRes};
pub use mailbox::{Mailbox, Replies, Reply};
pub use media::{bare_photo, bare_voice};
pub use report::{BadReport, NearMiss};
