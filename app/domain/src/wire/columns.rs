//! Rows in columns (sync.md §3): grouped by (kind, arity), transposed, each column in its smallest form.
//!
//! Schema-free, so unknown kinds compress and survive too. Law: `decode(encode(rows)) == rows`, byte for byte, for any
//! rows. What is not a canonical row travels in the group of blobs, as the bytes it is.
//!
//! Layout, every number a varint:
//! `rows, groups, { head, count } × groups, order, times, columns…`
//! where `head` is 0 for blobs, else `(kind << 13 | arity) + 1`; `order` (group of each row, in first-seen order) is
//! there when there is more than one group; `times` has `t` of every row that is no blob; then for each group one
//! column a field (one column for blobs). A column is a form byte and its content.

mod column;
mod decode;
mod encode;
mod scalar;
mod varint;

pub use decode::decode_rows;
pub use encode::{encode_blobs, encode_rows};

use crate::row::MAX_ROW_BYTES;

/// More kinds than one session has; rows of further groups travel as blobs.
const MAX_GROUPS: usize = 64;
/// Columns of all groups together; rows of further groups travel as blobs.
const MAX_COLUMNS: usize = 1_024;
/// A row has fewer fields than bytes.
const MAX_ARITY: u64 = MAX_ROW_BYTES as u64;
/// Bits of a group's head that hold the arity.
const ARITY_BITS: u32 = 13;
/// A larger dictionary gains nothing over raw.
const MAX_DICTIONARY: usize = 255;

/// Why bytes are not rows in columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadColumns {
    /// Ends before what it declares.
    #[error("columns end too early")]
    Cut,
    /// Declares more than its bytes or the limits allow.
    #[error("columns declare more than the limits allow")]
    TooLarge,
    /// A form, head or scalar that does not exist.
    #[error("columns hold something that is not a column")]
    Malformed,
    /// Bytes after the last column.
    #[error("bytes after the last column")]
    Trailing,
}

#[cfg(test)]
mod tests;
