//! The one door of the screens: `view` to read, `act` to change (design.md §3).

mod answer;
mod command;
mod decide;
mod device;
mod exchange;
mod games;
mod help;
mod library;
mod makers;
mod open;
mod outing;
mod people;
mod rest;
mod review;
mod senses;
mod show;
mod state;
mod studio;
mod tell;
mod together;

pub use answer::{Answer, Felt, How, Unsure};
pub use command::Command;
pub use device::DeviceOrder;
pub use games::GameOrder;
pub use library::Library;
pub use makers::MakersOrder;
pub use open::{Desk, DeskError, Ports};
pub use outing::{Choice, Draft as PieceDraft, OutingOrder};
pub use people::{Draft, PeopleOrder};
pub use studio::{StudioOrder, Subject};

#[cfg(test)]
mod tests;
