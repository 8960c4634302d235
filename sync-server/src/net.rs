//! The network side: who calls, how connections are bounded, the room's own certificates.

pub mod certificate;
mod guard;
pub mod lan;
mod peer;

pub use guard::{Guard, Patience};
pub use peer::Peer;
