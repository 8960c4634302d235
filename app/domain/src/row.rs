//! The canonical row (sync.md §2.3): deterministic CBOR `[kind, t, v0, v1, …]`, scalars only.
//!
//! Rows are hashed and forwarded byte for byte, so there is exactly one encoding of a row: shortest integers, definite
//! lengths. [`Row::from_bytes`] refuses any other; the server quarantines it rather than mend it, for its hash would lie.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

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
        let written = self.write(&mut to);
        debug_assert!(written.is_ok());
        to.into_writer()
    }

    fn write<W: minicbor::encode::Write>(
        &self,
        to: &mut Encoder<W>,
    ) -> Result<(), minicbor::encode::Error<W::Error>> {
        to.array(self.values.len() as u64 + 2)?.u16(self.kind)?.u32(self.t)?;
        for value in &self.values {
            match value {
                Value::Null => to.null()?,
                Value::Bool(yes) => to.bool(*yes)?,
                Value::Int(n) => to.i64(*n)?,
                Value::Bytes(bytes) => to.bytes(bytes)?,
                Value::Text(text) => to.str(text)?,
            };
        }
        Ok(())
    }

    /// Reads a row, refusing every encoding but the canonical one.
    ///
    /// # Errors
    /// [`BadRow`] for anything else. Total: any bytes give a row or an error.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadRow> {
        if bytes.len() > MAX_ROW_BYTES {
            return Err(BadRow::Oversize(bytes.len()));
        }
        let row = read(bytes).map_err(|e| BadRow::NonCanonical(e.to_string()))?;
        if row.to_bytes() == bytes {
            Ok(row)
        } else {
            Err(BadRow::NonCanonical("another encoding of the same values".to_owned()))
        }
    }
}

fn read(bytes: &[u8]) -> Result<Row, minicbor::decode::Error> {
    let mut from = Decoder::new(bytes);
    let wrong = minicbor::decode::Error::message;
    let len = from.array()?.ok_or_else(|| wrong("length not given"))?;
    let fields = len.checked_sub(2).ok_or_else(|| wrong("no kind or time"))?;
    let (kind, t) = (from.u16()?, from.u32()?);
    let mut values = Vec::new();
    for _ in 0..fields {
        values.push(read_value(&mut from)?);
    }
    if from.position() != bytes.len() {
        return Err(wrong("bytes after the end"));
    }
    Ok(Row { kind, t, values })
}

fn read_value(from: &mut Decoder<'_>) -> Result<Value, minicbor::decode::Error> {
    Ok(match from.datatype()? {
        Type::Null => {
            from.null()?;
            Value::Null
        }
        Type::Bool => Value::Bool(from.bool()?),
        Type::Bytes => Value::Bytes(from.bytes()?.to_vec()),
        Type::String => Value::Text(from.str()?.to_owned()),
        Type::U8
        | Type::U16
        | Type::U32
        | Type::U64
        | Type::I8
        | Type::I16
        | Type::I32
        | Type::I64 => Value::Int(from.i64()?),
        other => return Err(minicbor::decode::Error::message(format!("{other} is not a scalar"))),
    })
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
