//! The people of one phone: a face, a secret and a card each (domain.md §4.2).
//!
//! All of it stays on the phone. It hides one person's place from the next one on a shared phone; it does not encrypt it
//! (sync.md §9). The log of each person is their profile's, and knows nothing of this.

mod card;
mod hex;
mod person;
mod secret;
mod tries;

pub use card::{Card, CardToken, Reading};
pub(crate) use hex::{from_hex, to_hex};
pub use person::{BANDS, Face, PORTRAITS, Person};
pub use secret::{Secret, THINGS, Three};
pub use tries::Tries;
