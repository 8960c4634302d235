//! SQLite in IndexedDB with an awaited flush.
//!
//! Derived from `relaxed_idb` of sqlite-wasm-vfs 0.2.0 (MIT, Copyright (c) 2024 Spxg, see LICENSE), which was dropped
//! upstream. Like it, a database lives in memory and its changed blocks go to IndexedDB in one transaction. Changed
//! here, and why:
//! - nothing is written behind the caller's back: [`Handle::flush`] resolves when the IndexedDB transaction has
//!   completed (durability `strict`), so that an answer is durable before it is shown as recorded;
//! - a flush that fails puts the memory back to what IndexedDB holds (before-images of each changed block), so that
//!   what was said not to be recorded is not recorded later;
//! - no channels and no background task; plain web-sys instead of a wrapper: half the size.
#![cfg(target_arch = "wasm32")]
#![allow(non_snake_case)]

mod idb;
mod pages;
mod vfs;

pub use vfs::{Handle, install};

/// Why bytes did not reach IndexedDB. The memory is what IndexedDB holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdbError {
    /// The browser's quota is used up.
    #[error("no room left in the browser's storage")]
    Quota,
    /// Anything else it said.
    #[error("the browser's storage said: {0}")]
    Js(String),
}
