//! A phone beside this one, with no server between them (sync.md §11, §12): packs are asked of it as of a server, for the
//! lists are signed and the files named by their hash, so that who carries them need not be trusted; bundles are handed
//! over sealed. What moves the messages is a [`Pipe`]: the browsers' channel (`assets/web/peer.js`), a socket of a room.

mod giving;
mod message;
mod side;

pub use side::Nearby;

use crate::transport::NoAnswer;
use async_trait::async_trait;

/// The longest message, in bytes: what every browser's channel takes whole.
pub const MOST_MESSAGE_BYTES: usize = 64 << 10;

/// One end of a channel to the phone beside. Messages arrive whole, in order, or not at all.
#[async_trait(?Send)]
pub trait Pipe {
    /// Sends one message of [`MOST_MESSAGE_BYTES`] at most; resolves when there is room for the next one.
    async fn send(&self, message: Vec<u8>) -> Result<(), NoAnswer>;

    /// The next message; `None` once the other phone is gone.
    async fn receive(&self) -> Option<Vec<u8>>;
}
