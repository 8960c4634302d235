//! Randomness, handed in: what nobody can guess comes from the system's generator, and a test knows it beforehand.

use super::LogError;
use std::cell::Cell;

/// Draws ids of profiles, salts and cards.
pub trait Ids {
    /// 32 bytes that nobody can guess and nobody drew before.
    ///
    /// # Errors
    /// When the system has no generator: nothing is made then.
    fn draw(&self) -> Result<[u8; 32], LogError>;
}

/// Draws the same again in every run: 32 times 7, then 32 times 8, and so on.
#[derive(Debug)]
pub struct CountedIds(Cell<u8>);

impl Default for CountedIds {
    fn default() -> Self {
        Self(Cell::new(7))
    }
}

impl Ids for CountedIds {
    fn draw(&self) -> Result<[u8; 32], LogError> {
        let next = self.0.get();
        self.0.set(next.wrapping_add(1));
        Ok([next; 32])
    }
}
