//! Games without French (product.md S06): what is dealt, what is true on the table, and what was seen in the moves.
//!
//! All of it is pure: the same game, dial and seed deal the same round on every platform ([`deal`]), a [`Table`] is the
//! fold of the [`Touch`]es, [`Seen`] is what a game may speak of. No time, no count of misses, no threshold exists here.
//! Moves live in memory alone: they are no events and vanish with the game (R25).

mod deal;
mod draw;
mod make;
mod run;
mod seen;
mod solve;
mod strengths;
mod table;
mod task;
#[cfg(test)]
pub(crate) mod tests;

pub use deal::{Dealt, Level, deal};
pub use run::{Phase, Run};
pub use seen::Seen;
pub use solve::{solution, ways};
pub use strengths::Kept;
pub use table::{Noticed, Table};
pub use task::{Task, Touch};
