//! Backups and what brings them back (sync.md §14). A copy of a database file without its log is no backup; these are
//! whole, looked through, and say by hash what they hold.
//!
//! Keys are never among them (sync.md §10): they are copied apart, and kept a week only.

mod error;
mod every;
mod keys;
mod manifest;
mod restore;
mod shelf;
mod stamp;
mod take;
mod thin;

pub use error::BackupError;
pub use every::{EVERY, Keeping, keep};
pub use keys::{KeyCopy, take_keys, thin_keys};
pub use manifest::{MANIFEST, Manifest, Part};
pub use restore::{Restored, Wish, restore};
pub use shelf::{Shelved, newest, on_shelf};
pub use take::{Taken, take};
pub use thin::{superfluous, thin};
