//! A row read where it lies: a log of 20,000 is folded without copying a text twice.

use super::{BadRow, MAX_ROW_BYTES, Row, Value};
use minicbor::data::Type;
use minicbor::decode::Error as BadCbor;
use minicbor::encode::Error as NotWritten;
use minicbor::{Decoder, Encoder};

/// A [`Value`] that lies in the bytes of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar<'a> {
    /// Absent.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Any integer of 64 bits.
    Int(i64),
    /// Bytes.
    Bytes(&'a [u8]),
    /// Text.
    Text(&'a str),
}

/// A [`Row`] that lies in its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView<'a> {
    /// As in [`Row`].
    pub kind: u16,
    /// As in [`Row`].
    pub t: u32,
    /// As in [`Row`].
    pub values: Vec<Scalar<'a>>,
}

impl<'a> RowView<'a> {
    /// Reads a row, refusing every encoding but the canonical one.
    ///
    /// # Errors
    /// [`BadRow`] for anything else. Total: any bytes give a row or an error.
    pub fn from_bytes(bytes: &'a [u8]) -> Result<Self, BadRow> {
        if bytes.len() > MAX_ROW_BYTES {
            return Err(BadRow::Oversize(bytes.len()));
        }
        let row = Self::of_kept(bytes)?;
        if row.is_written_as(bytes) {
            Ok(row)
        } else {
            Err(BadRow::NonCanonical("another encoding of the same values".to_owned()))
        }
    }

    /// Reads a row that passed [`RowView::from_bytes`] when it came in: whether its encoding is the canonical one is not
    /// asked again.
    ///
    /// # Errors
    /// [`BadRow`] when the bytes are no row. Total: any bytes give a row or an error.
    pub fn of_kept(bytes: &'a [u8]) -> Result<Self, BadRow> {
        read(bytes).map_err(|e| BadRow::NonCanonical(e.to_string()))
    }

    /// Whether these bytes are the one encoding of the row; nothing is written to find out.
    fn is_written_as(&self, bytes: &[u8]) -> bool {
        let mut to = Encoder::new(Left(bytes));
        let values = self.values.iter().copied();
        write(&mut to, self.kind, self.t, values).is_ok() && to.writer().0.is_empty()
    }

    /// The row of its own.
    #[must_use]
    pub fn to_row(&self) -> Row {
        Row { kind: self.kind, t: self.t, values: self.to_values() }
    }

    /// Its fields of their own.
    #[must_use]
    pub fn to_values(&self) -> Vec<Value> {
        self.values.iter().map(|one| one.to_value()).collect()
    }
}

impl<'a> From<&'a Row> for RowView<'a> {
    fn from(row: &'a Row) -> Self {
        Self { kind: row.kind, t: row.t, values: row.values.iter().map(Scalar::of).collect() }
    }
}

impl<'a> Scalar<'a> {
    pub(super) fn of(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(yes) => Self::Bool(*yes),
            Value::Int(n) => Self::Int(*n),
            Value::Bytes(bytes) => Self::Bytes(bytes),
            Value::Text(text) => Self::Text(text),
        }
    }

    fn to_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(yes) => Value::Bool(yes),
            Self::Int(n) => Value::Int(n),
            Self::Bytes(bytes) => Value::Bytes(bytes.to_vec()),
            Self::Text(text) => Value::Text(text.to_owned()),
        }
    }
}

/// The one encoding.
pub(super) fn write<'a, W: minicbor::encode::Write>(
    to: &mut Encoder<W>,
    kind: u16,
    t: u32,
    values: impl ExactSizeIterator<Item = Scalar<'a>>,
) -> Result<(), NotWritten<W::Error>> {
    to.array(values.len() as u64 + 2)?.u16(kind)?.u32(t)?;
    for value in values {
        match value {
            Scalar::Null => to.null()?,
            Scalar::Bool(yes) => to.bool(yes)?,
            Scalar::Int(n) => to.i64(n)?,
            Scalar::Bytes(bytes) => to.bytes(bytes)?,
            Scalar::Text(text) => to.str(text)?,
        };
    }
    Ok(())
}

/// What is left of the bytes that a writer should write.
struct Left<'a>(&'a [u8]);

/// It writes something else.
#[derive(Debug, thiserror::Error)]
#[error("another encoding")]
struct Differs;

impl minicbor::encode::Write for Left<'_> {
    type Error = Differs;

    fn write_all(&mut self, bytes: &[u8]) -> Result<(), Differs> {
        self.0 = self.0.strip_prefix(bytes).ok_or(Differs)?;
        Ok(())
    }
}

fn read(bytes: &[u8]) -> Result<RowView<'_>, BadCbor> {
    let mut from = Decoder::new(bytes);
    let len = from.array()?.ok_or_else(|| BadCbor::message("length not given"))?;
    let fields = len.checked_sub(2).ok_or_else(|| BadCbor::message("no kind or time"))?;
    let (kind, t) = (from.u16()?, from.u32()?);
    // A field is a byte at least: a length that lies makes no room.
    let room = usize::try_from(fields).unwrap_or(usize::MAX).min(bytes.len());
    let mut values = Vec::with_capacity(room);
    for _ in 0..fields {
        values.push(scalar(&mut from)?);
    }
    if from.position() != bytes.len() {
        return Err(BadCbor::message("bytes after the end"));
    }
    Ok(RowView { kind, t, values })
}

fn scalar<'a>(from: &mut Decoder<'a>) -> Result<Scalar<'a>, BadCbor> {
    Ok(match from.datatype()? {
        Type::Null => {
            from.null()?;
            Scalar::Null
        }
        Type::Bool => Scalar::Bool(from.bool()?),
        Type::Bytes => Scalar::Bytes(from.bytes()?),
        Type::String => Scalar::Text(from.str()?),
        Type::U8
        | Type::U16
        | Type::U32
        | Type::U64
        | Type::I8
        | Type::I16
        | Type::I32
        | Type::I64 => Scalar::Int(from.i64()?),
        other => return Err(BadCbor::message(format!("{other} is not a scalar"))),
    })
}
