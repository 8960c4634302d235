//! Statements of the use cases in a PostgreSQL transaction.

use crate::store::StoreError;
use crate::store::sql::{Row, Session, Value};
use deadpool_postgres::Transaction;
use std::cell::RefCell;
use std::error::Error;
use tokio::runtime::Handle;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

/// A transaction, and the runtime that moves its bytes.
pub(super) struct Transacting<'a> {
    driver: &'a Handle,
    transaction: &'a Transaction<'a>,
    hurt: RefCell<Option<StoreError>>,
}

impl<'a> Transacting<'a> {
    pub(super) const fn new(driver: &'a Handle, transaction: &'a Transaction<'a>) -> Self {
        Self { driver, transaction, hurt: RefCell::new(None) }
    }

    /// Whether every statement went well. After one that failed PostgreSQL answers `COMMIT` with a rollback and without
    /// an error: a use case that passed over the failure would be told that it was kept (I-ACK).
    pub(super) fn unhurt(&self) -> Result<(), StoreError> {
        self.hurt.borrow().clone().map_or(Ok(()), Err)
    }

    fn run<T>(
        &self,
        statement: impl Future<Output = Result<T, tokio_postgres::Error>>,
    ) -> Result<T, StoreError> {
        self.driver.block_on(statement).map_err(|error| {
            let error = StoreError::from(error);
            self.hurt.borrow_mut().get_or_insert_with(|| error.clone());
            error
        })
    }
}

/// `?1` is `$1` here. No text of ours holds a question mark inside quotes.
fn own_signs(sql: &str) -> String {
    sql.replace('?', "$")
}

/// Said for each value, so that PostgreSQL need not guess from what stands around it.
fn types(values: &[Value]) -> Vec<Type> {
    let one = |value: &Value| match value {
        Value::Null => Type::UNKNOWN,
        Value::Int(_) => Type::INT8,
        Value::Bytes(_) => Type::BYTEA,
        Value::Text(_) => Type::TEXT,
        Value::Bool(_) => Type::BOOL,
    };
    values.iter().map(one).collect()
}

fn signed(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

impl Session for Transacting<'_> {
    fn query(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let found = self.run(async {
            let sql = own_signs(sql);
            let asking = self.transaction.prepare_typed_cached(&sql, &types(values)).await?;
            let found = self.transaction.query(&asking, &signed(values)).await?;
            let row = |row: &tokio_postgres::Row| {
                (0..row.len()).map(|column| row.try_get(column)).collect::<Result<_, _>>().map(Row)
            };
            found.iter().map(row).collect::<Result<Vec<_>, _>>()
        })?;
        Ok(found)
    }

    fn execute(&self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        self.run(async {
            let sql = own_signs(sql);
            let doing = self.transaction.prepare_typed_cached(&sql, &types(values)).await?;
            self.transaction.execute(&doing, &signed(values)).await
        })
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) => number.to_sql(kind, out),
            Self::Bytes(bytes) => bytes.to_sql(kind, out),
            Self::Text(text) => text.to_sql(kind, out),
            Self::Bool(yes) => yes.to_sql(kind, out),
        }
    }

    // Each is sent as the type it was said to be.
    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *kind {
            Type::INT8 => Self::Int(i64::from_sql(kind, raw)?),
            Type::INT4 => Self::Int(i32::from_sql(kind, raw)?.into()),
            Type::BYTEA => Self::Bytes(raw.to_owned()),
            Type::BOOL => Self::Bool(bool::from_sql(kind, raw)?),
            _ => Self::Text(String::from_sql(kind, raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Null)
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::INT4 | Type::BYTEA | Type::BOOL | Type::TEXT)
    }
}

impl From<tokio_postgres::Error> for StoreError {
    fn from(error: tokio_postgres::Error) -> Self {
        let words = error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string);
        match error.code() {
            Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED) => {
                Self::Again(words)
            }
            Some(&SqlState::DISK_FULL) => Self::Full,
            _ => Self::Broken(words),
        }
    }
}
