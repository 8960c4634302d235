//! The one door of the screens: `view` to read, `act` to change (design.md §3).

mod answer;
mod command;
mod games;
mod library;
mod open;
mod people;
mod rest;
mod review;
mod show;
mod state;
mod tell;

pub use answer::{Answer, Felt, How, Unsure};
pub use command::Command;
pub use games::GameOrder;
pub use library::Library;
pub use open::{Desk, DeskError, Ports};
pub use people::{Draft, PeopleOrder};

#[cfg(test)]
mod tests;
