//! Reading the fields of a row by position: extra ones are ignored, missing ones are `None`.

use crate::row::{Scalar, Value};

/// A field that holds a text.
pub(super) fn text<T: ToString + ?Sized>(text: &T) -> Value {
    Value::Text(text.to_string())
}

/// A cursor over the fields of a row.
pub(super) struct Fields<'a>(std::slice::Iter<'a, Scalar<'a>>);

impl<'a> Fields<'a> {
    pub(super) fn of(values: &'a [Scalar<'a>]) -> Self {
        Self(values.iter())
    }

    /// A text as what it is: a name, or a text of its own.
    pub(super) fn text<T: From<&'a str>>(&mut self) -> Option<T> {
        match self.0.next()? {
            Scalar::Text(text) => Some(T::from(text)),
            Scalar::Null | Scalar::Bool(_) | Scalar::Int(_) | Scalar::Bytes(_) => None,
        }
    }

    pub(super) fn int(&mut self) -> Option<i64> {
        match self.0.next()? {
            Scalar::Int(n) => Some(*n),
            Scalar::Null | Scalar::Bool(_) | Scalar::Text(_) | Scalar::Bytes(_) => None,
        }
    }

    /// A number that fits the wanted type.
    pub(super) fn number<T: TryFrom<i64>>(&mut self) -> Option<T> {
        self.int().and_then(|n| T::try_from(n).ok())
    }

    /// A number, or nothing said: `None` when the field holds neither.
    pub(super) fn maybe_number<T: TryFrom<i64>>(&mut self) -> Option<Option<T>> {
        match self.0.next()? {
            Scalar::Null => Some(None),
            Scalar::Int(n) => T::try_from(*n).ok().map(Some),
            Scalar::Bool(_) | Scalar::Text(_) | Scalar::Bytes(_) => None,
        }
    }

    pub(super) fn bool(&mut self) -> Option<bool> {
        match self.0.next()? {
            Scalar::Bool(yes) => Some(*yes),
            Scalar::Null | Scalar::Int(_) | Scalar::Text(_) | Scalar::Bytes(_) => None,
        }
    }
}
