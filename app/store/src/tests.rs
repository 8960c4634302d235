//! The contract of `EventLog` on both its implementations, and the attacks of `faults.md` on this one.

mod drawn;
mod faults;
mod kill;
mod log_suite;
mod own;
mod packs;
mod support;
mod sync_state;
