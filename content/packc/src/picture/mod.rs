//! Pictures: where they are, their regions, and the file a phone gets.

mod draw;
pub mod film;
mod find;
pub mod spots;

pub use draw::{Drawn, Gallery, PictureUse, Use};
pub use find::{Found, find};
