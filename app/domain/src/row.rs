//! The canonical row (sync.md §2.3): deterministic CBOR `[kind, t, v0, v1, …]`, scalars only.
//!
//! Rows are hashed and forwarded byte for byte, so there is exactly one encoding of a row: shortest integers, definite
//! lengths. [`Row::from_bytes`] refuses any other; the server quarantines it rather than mend it, for its hash would lie.

mod view;

pub use view::{RowView, Scalar};

use minicbor::Encoder;
use view::write;

/// More is a blob, and the row holds its hash.
pub const MAX_ROW_BYTES: usize = 4 << 10;

/// A scalar of a row. No floats, no nesting.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Absent.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Any integer of 64 bits.
    Int(i64),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Text.
    Text(String),
}

/// One immutable fact, as stored and sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What kind of fact. ≥ 0x8000 are experiments and fold to nothing.
    pub kind: u16,
    /// Milliseconds since the segment opened, on the boot clock; never decreases inside a segment.
    pub t: u32,
    /// Fields by position. Append-only; a reader ignores extra ones and defaults missing ones.
    pub values: Vec<Value>,
}

/// Why bytes are not a row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadRow {
    /// Larger than [`MAX_ROW_BYTES`].
    #[error("a row of {0} bytes is over the limit of 4096: put it in a blob")]
    Oversize(usize),
    /// Not the one encoding of a row.
    #[error("not a canonical row: {0}")]
    NonCanonical(String),
}

impl Row {
    /// The one encoding of the row.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = Encoder::new(Vec::with_capacity(32));
        // Writing to a Vec cannot fail: its error type is uninhabited.
        let written = write(&mut to, self.kind, self.t, self.values.iter().map(Scalar::of));
        debug_assert!(written.is_ok());
        to.into_writer()
    }

    /// Reads a row, refusing every encoding but the canonical one.
    ///
    /// # Errors
    /// [`BadRow`] for anything else. Total: any bytes give a row or an error.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadRow> {
        RowView::from_bytes(bytes).map(|view| view.to_row())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(crate) fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            any::<i64>().prop_map(Value::Int),
            prop::collection::vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
            "[a-z.é/0-9]{0,20}".prop_map(Value::Text),
        ]
    }

    pub(crate) fn any_row() -> impl Strategy<Value = Row> {
        (any::<u16>(), any::<u32>(), prop::collection::vec(any_value(), 0..10))
            .prop_map(|(kind, t, values)| Row { kind, t, values })
    }

    proptest! {
        #[test]
        fn a_row_reads_back_what_it_writes(row in any_row()) {
            prop_assert_eq!(Row::from_bytes(&row.to_bytes()).unwrap(), row);
        }

        #[test]
        fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            if let Ok(row) = Row::from_bytes(&bytes) {
                prop_assert_eq!(row.to_bytes(), bytes);
            }
        }
    }

    #[test]
    fn a_longer_form_of_a_number_is_refused() {
        // [1, 0] with the kind written in two bytes where one is enough.
        assert!(Row::from_bytes(&[0x82, 0x18, 0x01, 0x00]).is_err());
        assert!(Row::from_bytes(&[0x82, 0x01, 0x00]).is_ok());
    }

    #[test]
    fn a_row_over_four_kib_is_refused() {
        let row = Row { kind: 1, t: 0, values: vec![Value::Bytes(vec![0; 5_000])] };
        assert!(matches!(Row::from_bytes(&row.to_bytes()), Err(BadRow::Oversize(_))));
    }
}
