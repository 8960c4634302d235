//! Values of columns, owned: the few types that both engines have.

use crate::ids::{ContactId, ErasureId, GroupId, OrgId, PersonId, StaffId};
use crate::store::StoreError;

/// What a column holds. Whole numbers are 64 bits, bytes have no inner structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// Bytes.
    Bytes(Vec<u8>),
    /// UTF-8.
    Text(String),
    /// Yes or no. SQLite has none: there it is read back as 1 or 0.
    Bool(bool),
}

/// What can stand for a `?n` of a statement.
pub trait ToValue {
    /// Its value as a column holds it.
    fn to_value(&self) -> Value;
}

/// What can be read out of a column.
pub trait FromValue: Sized {
    /// Reads it; `None` when the column holds something else.
    fn from_value(value: &Value) -> Option<Self>;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl ToValue for $number {
            fn to_value(&self) -> Value {
                Value::Int(i64::from(*self))
            }
        }
        impl FromValue for $number {
            fn from_value(value: &Value) -> Option<Self> {
                let Value::Int(number) = value else { return None };
                (*number).try_into().ok()
            }
        }
    )*};
}
whole_numbers!(i64, u32, u16, u8);

/// A count of what is in memory: never beyond 63 bits.
impl ToValue for usize {
    fn to_value(&self) -> Value {
        Value::Int(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(yes) => Some(*yes),
            Value::Int(number) => Some(*number != 0),
            Value::Null | Value::Bytes(_) | Value::Text(_) => None,
        }
    }
}

/// PostgreSQL's texts hold no NUL: a text from outside that does is kept with the sign for what cannot be shown, on
/// every engine alike.
impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(if self.contains('\0') {
            self.replace('\0', "\u{fffd}")
        } else {
            self.to_owned()
        })
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        self.as_str().to_value()
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text.clone()) } else { None }
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value {
        Value::Bytes(self.to_owned())
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> Value {
        Value::Bytes(self.clone())
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Bytes(bytes) = value { Some(bytes.clone()) } else { None }
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> Value {
        Value::Bytes(self.to_vec())
    }
}

impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: &Value) -> Option<Self> {
        let Value::Bytes(bytes) = value else { return None };
        bytes.as_slice().try_into().ok()
    }
}

macro_rules! ids {
    ($($id:ty),*) => {$(
        impl ToValue for $id {
            fn to_value(&self) -> Value {
                self.0.to_value()
            }
        }
        impl FromValue for $id {
            fn from_value(value: &Value) -> Option<Self> {
                FromValue::from_value(value).map(Self)
            }
        }
    )*};
}
ids!(OrgId, StaffId, GroupId, PersonId, ContactId, ErasureId);

/// One row of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(pub Vec<Value>);

impl Row {
    /// A column, counted from 0.
    ///
    /// # Errors
    /// [`StoreError::Broken`] when there is no such column or it holds something else.
    pub fn get<T: FromValue>(&self, column: usize) -> Result<T, StoreError> {
        let value = self.0.get(column).and_then(T::from_value);
        value.ok_or_else(|| {
            let wanted = std::any::type_name::<T>();
            StoreError::Broken(format!("column {column} of an answer is no {wanted}"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_read_as_what_it_holds_or_not_at_all() {
        let row = Row(vec![Value::Int(300), Value::Bytes(vec![1; 8]), Value::Null, Value::Int(1)]);
        assert_eq!(row.get::<u16>(0).unwrap(), 300);
        assert!(row.get::<u8>(0).is_err(), "it does not fit");
        assert_eq!(row.get::<PersonId>(1).unwrap(), PersonId([1; 8]));
        assert!(row.get::<OrgId>(1).is_err(), "of another length");
        assert_eq!(row.get::<Option<i64>>(2).unwrap(), None);
        assert!(row.get::<i64>(2).is_err());
        assert!(row.get::<bool>(3).unwrap());
        assert!(row.get::<bool>(4).is_err(), "no such column");
    }
}
