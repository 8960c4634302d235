//! The sync state: what a server holds, what was pulled, where each feed stands.

mod account;
mod apply;
mod erase;
mod identity;
mod pulled;
mod rebase;
mod state;

pub(crate) use identity::Keys;
