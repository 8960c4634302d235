//! The one door of the screens: `view` to read, `act` to change (design.md §3).

mod answer;
mod command;
mod library;
mod open;
mod outing;
mod people;
mod rest;
mod review;
mod show;
mod state;
mod tell;

pub use answer::{Answer, Felt, How, Unsure};
pub use command::Command;
pub use library::Library;
pub use open::{Desk, DeskError, Ports};
pub use outing::{Choice, Draft as PieceDraft, OutingOrder};
pub use people::{Draft, PeopleOrder};

#[cfg(test)]
mod tests;
