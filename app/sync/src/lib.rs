//! The sync engine without I/O, and the transports that move its bytes (sync.md §8, §11).
//!
//! [`Engine`] decides what to send and what an answer means; a [`Transport`] moves bytes; [`Phone`] joins both with the
//! storage, and is the `Link` of the desk.
#![warn(missing_docs)]

mod courier;
mod engine;
mod enrol;
mod near_miss;
mod nearby;
mod packs;
mod phone;
mod transport;

pub use courier::{Arrived, CourierError, Delivered};
pub use engine::{
    Chunk, Encoding, Engine, Net, Outcome, Plan, Planned, Reached, Receipt, Report, Trigger,
};
pub use near_miss::{TellError, Telling, When};
pub use nearby::{MOST_MESSAGE_BYTES, Nearby, Pipe};
pub use packs::{PackEvent, PackReport, Sound, Wanted};
pub use phone::Phone;
pub use transport::{Answer, Call, Counted, Method, NoAnswer, Transport};

#[cfg(target_arch = "wasm32")]
pub use transport::FetchTransport;
#[cfg(not(target_arch = "wasm32"))]
pub use transport::HttpTransport;

#[cfg(test)]
mod tests;
