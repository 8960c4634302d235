//! Reading the fields of a row by position: extra ones are ignored, missing ones are `None`.

use crate::row::Value;

/// A field that holds a text.
pub(super) fn text<T: ToString + ?Sized>(text: &T) -> Value {
    Value::Text(text.to_string())
}

/// A cursor over the fields of a row.
pub(super) struct Fields<'a>(std::slice::Iter<'a, Value>);

impl<'a> Fields<'a> {
    pub(super) fn of(values: &'a [Value]) -> Self {
        Self(values.iter())
    }

    pub(super) fn text(&mut self) -> Option<String> {
        match self.0.next()? {
            Value::Text(text) => Some(text.clone()),
            Value::Null | Value::Bool(_) | Value::Int(_) | Value::Bytes(_) => None,
        }
    }

    pub(super) fn int(&mut self) -> Option<i64> {
        match self.0.next()? {
            Value::Int(n) => Some(*n),
            Value::Null | Value::Bool(_) | Value::Text(_) | Value::Bytes(_) => None,
        }
    }

    /// A number that fits the wanted type.
    pub(super) fn number<T: TryFrom<i64>>(&mut self) -> Option<T> {
        self.int().and_then(|n| T::try_from(n).ok())
    }

    /// A number, or nothing said: `None` when the field holds neither.
    pub(super) fn maybe_number<T: TryFrom<i64>>(&mut self) -> Option<Option<T>> {
        match self.0.next()? {
            Value::Null => Some(None),
            Value::Int(n) => T::try_from(*n).ok().map(Some),
            Value::Bool(_) | Value::Text(_) | Value::Bytes(_) => None,
        }
    }

    pub(super) fn bool(&mut self) -> Option<bool> {
        match self.0.next()? {
            Value::Bool(yes) => Some(*yes),
            Value::Null | Value::Int(_) | Value::Text(_) | Value::Bytes(_) => None,
        }
    }
}
