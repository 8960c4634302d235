//! The operating system's generator.

use crate::error::DbError;

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N], DbError> {
    let mut out = [0; N];
    getrandom::fill(&mut out).map_err(DbError::torn)?;
    Ok(out)
}

/// A random number other than 0: 0 is reserved (sync.md §2.1).
pub(crate) fn nonzero() -> Result<u64, DbError> {
    loop {
        let n = u64::from_be_bytes(bytes()?);
        if n != 0 {
            return Ok(n);
        }
    }
}
