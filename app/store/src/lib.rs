//! The event log, sync state and packs of a phone, on SQLite.
//!
//! One [`Store`] behind the ports of the domain: `EventLog`, `Shelf`, `SyncStore`, `PackStore`,
//! `CourierStore`, `NearMissStore`. The SQL is the same on
//! every platform; what differs is how bytes become durable. Natively a commit is on disk when it returns (WAL, FULL).
//! In the browser SQLite works in memory and [`Store`] awaits one IndexedDB transaction before it says “recorded”.

mod courier;
mod db;
mod error;
mod log;
mod migrate;
mod packs;
mod random;
mod segment;
mod store;
mod sync;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
use native as platform;
#[cfg(target_arch = "wasm32")]
use web as platform;

pub use store::{Options, Store};
#[cfg(target_arch = "wasm32")]
pub use web::OtherTab;

#[cfg(test)]
mod tests;
