//! Random bytes: the operating system's, unless the program hands in another generator.

use crate::error::DbError;
use app_domain::ports::{Ids, LogError};

/// The operating system's generator.
pub(crate) struct SystemIds;

impl Ids for SystemIds {
    fn draw(&self) -> Result<[u8; 32], LogError> {
        let mut out = [0; 32];
        getrandom::fill(&mut out).map_err(DbError::torn)?;
        Ok(out)
    }
}

/// Random bytes, at most 32.
pub(crate) fn bytes<const N: usize>(ids: &dyn Ids) -> Result<[u8; N], DbError> {
    let drawn = ids.draw().map_err(DbError::torn)?;
    drawn.first_chunk().copied().ok_or_else(|| DbError::torn("more random bytes than are drawn"))
}

/// A random number.
pub(crate) fn number(ids: &dyn Ids) -> Result<u64, DbError> {
    Ok(u64::from_be_bytes(bytes(ids)?))
}

/// A random number other than 0: 0 is reserved (sync.md §2.1).
pub(crate) fn nonzero(ids: &dyn Ids) -> Result<u64, DbError> {
    loop {
        let n = number(ids)?;
        if n != 0 {
            return Ok(n);
        }
    }
}
