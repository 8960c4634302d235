//! Statements of the use cases on a SQLite connection.

use crate::store::StoreError;
use crate::store::sql::{Row, Session, Value};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ToSql, params_from_iter};

/// A connection in a transaction.
pub(super) struct Lite<'a>(pub(super) &'a Connection);

impl Lite<'_> {
    /// There is one writer: nobody else can change a row between a question and the commit.
    fn prepare(&self, sql: &str) -> rusqlite::Result<CachedStatement<'_>> {
        self.0.prepare_cached(sql.strip_suffix(" FOR UPDATE").unwrap_or(sql))
    }
}

impl Session for Lite<'_> {
    fn query(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let mut asking = self.prepare(sql)?;
        let columns = asking.column_count();
        let mut found = asking.query(params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let read = |column| value_of(row.get_ref(column)?);
            rows.push(Row((0..columns).map(read).collect::<Result<_, StoreError>>()?));
        }
        Ok(rows)
    }

    fn execute(&self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        Ok(self.prepare(sql)?.execute(params_from_iter(values))? as u64)
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bool(yes) => ValueRef::Integer(i64::from(*yes)),
        }))
    }
}

fn value_of(column: ValueRef<'_>) -> Result<Value, StoreError> {
    let broken = |what: &str| StoreError::Broken(format!("a column holds {what}"));
    Ok(match column {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_owned()),
        ValueRef::Text(text) => Value::Text(
            String::from_utf8(text.to_owned()).map_err(|_| broken("a text that is not UTF-8"))?,
        ),
        ValueRef::Real(_) => return Err(broken("a fraction")),
    })
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::Full,
            _ => Self::Broken(error.to_string()),
        }
    }
}
