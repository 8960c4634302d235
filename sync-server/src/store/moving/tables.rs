//! The tables as SQLite itself describes them: one that a later migration adds is moved without a word here.

use crate::store::StoreError;
use crate::store::sql::{Session, Value};

/// A table: its columns, and those that tell its rows apart.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<String>,
    pub key: Vec<String>,
}

/// Every table of the database, by name.
pub(super) fn all(db: &dyn Session) -> Result<Vec<Table>, StoreError> {
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let names = db.query(sql, &[])?;
    names.iter().map(|row| Table::described(db, row.get(0)?)).collect()
}

impl Table {
    fn described(db: &dyn Session, name: String) -> Result<Self, StoreError> {
        let sql = "SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid";
        let (mut columns, mut key) = (Vec::new(), Vec::new());
        for row in db.query(sql, &[Value::Text(name.clone())])? {
            let (column, place): (String, i64) = (row.get(0)?, row.get(1)?);
            if place > 0 {
                key.push((place, quoted(&column)));
            }
            columns.push(quoted(&column));
        }
        key.sort();
        Ok(Self { name, columns, key: key.into_iter().map(|(_, column)| column).collect() })
    }

    /// `a, b, c`.
    pub(super) fn columns(&self) -> String {
        self.columns.join(", ")
    }

    /// Where these columns stand among all.
    pub(super) fn places(&self, columns: &[String]) -> Vec<usize> {
        columns.iter().filter_map(|one| self.columns.iter().position(|c| c == one)).collect()
    }

    /// How many rows it has.
    pub(super) fn rows(&self, db: &dyn Session) -> Result<u64, StoreError> {
        let counted = db.query(&format!("SELECT count(*) FROM {}", self.name), &[])?;
        let counted: i64 = counted.first().ok_or(StoreError::NotFound)?.get(0)?;
        Ok(counted.unsigned_abs())
    }
}

/// A column may be called as PostgreSQL calls something else.
pub(super) fn quoted(column: &str) -> String {
    format!("\"{column}\"")
}
