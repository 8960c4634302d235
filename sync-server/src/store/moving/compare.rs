//! What must be the same on both sides: heads per segment, places per feed, the number of rows of each table, and at
//! last every row (sync.md §16).

use super::copy::each_page;
use super::tables::{Table, quoted};
use crate::store::StoreError;
use crate::store::sql::{Row, Session, Value};
use std::fmt;

/// Something that is not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: String,
    /// What of it, as on the one side and as on the other.
    pub what: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.table, self.what)
    }
}

/// Lines told of one table at most: whoever reads them wants to know what, not all of it.
const MOST_LINES: usize = 20;

/// Told row by row, because a person can look them up: the table, and what has to agree under the same key.
const NAMED: &[(&str, &[&str])] = &[("segment", &["prefix", "head"]), ("feed", &["pos"])];

/// Everything that is not the same.
pub(super) fn compare(
    tables: &[Table],
    from: &dyn Session,
    to: &dyn Session,
) -> Result<Vec<Difference>, StoreError> {
    let mut all = Vec::new();
    for table in tables {
        let before = all.len();
        let (rows, others) = (table.rows(from)?, table.rows(to)?);
        if rows != others {
            all.push(difference(table, format!("{rows} rows, and {others}")));
        }
        if let Some((_, columns)) = NAMED.iter().find(|(name, _)| *name == table.name) {
            all.extend(row_by_row(table, columns, from, to)?);
        }
        // Nothing was told, so nothing may differ at all.
        if all.len() == before && digest(table, from)? != digest(table, to)? {
            all.push(difference(table, "as many rows, but not the same ones".to_owned()));
        }
    }
    Ok(all)
}

fn difference(table: &Table, what: String) -> Difference {
    Difference { table: table.name.clone(), what }
}

/// Compares by name what a person can look up: a segment's head, a feed's last place.
fn row_by_row(
    table: &Table,
    columns: &[&str],
    from: &dyn Session,
    to: &dyn Session,
) -> Result<Vec<Difference>, StoreError> {
    let key = table.key.clone();
    let columns = key.iter().cloned().chain(columns.iter().map(|one| quoted(one))).collect();
    let narrow = Table { name: table.name.clone(), columns, key };
    let mut told = Vec::new();
    each_page(&narrow, from, |page| {
        for row in page {
            let (name, here) = row.0.split_at(narrow.key.len());
            let there = row_of(&narrow, name, to)?;
            let there = there.as_ref().map(|row| &row.0[narrow.key.len()..]);
            if there != Some(here) && told.len() < MOST_LINES {
                let there = there.map_or_else(|| "nothing".to_owned(), shown);
                let what = format!("{}: {}, and {there}", shown(name), shown(here));
                told.push(difference(table, what));
            }
        }
        Ok(())
    })?;
    Ok(told)
}

fn row_of(table: &Table, key: &[Value], db: &dyn Session) -> Result<Option<Row>, StoreError> {
    let named: Vec<_> =
        (1..).zip(&table.key).map(|(number, column)| format!("{column} = ?{number}")).collect();
    let sql =
        format!("SELECT {} FROM {} WHERE {}", table.columns(), table.name, named.join(" AND "));
    Ok(db.query(&sql, key)?.into_iter().next())
}

fn shown(values: &[Value]) -> String {
    let one = |value: &Value| match value {
        Value::Bytes(bytes) => crate::secret::hex(bytes),
        Value::Text(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        Value::Null => "–".to_owned(),
    };
    values.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// One hash over every row in the order of the key.
fn digest(table: &Table, db: &dyn Session) -> Result<blake3::Hash, StoreError> {
    let mut hasher = blake3::Hasher::new();
    each_page(table, db, |page| {
        for value in page.iter().flat_map(|row| &row.0) {
            add(&mut hasher, value);
        }
        Ok(())
    })?;
    Ok(hasher.finalize())
}

/// A value by its kind, its length and its bytes: no two rows of different cells are told alike.
fn add(hasher: &mut blake3::Hasher, value: &Value) {
    let (kind, bytes) = match value {
        Value::Null => (0, Vec::new()),
        Value::Int(number) => (1, number.to_be_bytes().to_vec()),
        Value::Bytes(bytes) => (2, bytes.clone()),
        Value::Text(text) => (3, text.clone().into_bytes()),
        Value::Bool(yes) => (4, vec![u8::from(*yes)]),
    };
    hasher.update(&[kind]).update(&(bytes.len() as u64).to_be_bytes()).update(&bytes);
}
