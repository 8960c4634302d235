//! Copying rows in pages, so that neither side ever holds a table in memory.

use super::tables::{Table, quoted};
use crate::store::StoreError;
use crate::store::sql::{Row, Session, Value};
use std::collections::BTreeMap;

/// Rows of one page: with a voice in each, some megabytes.
const PAGE: i64 = 64;

/// The tables whose rows have a place in a feed and never change (I-LOG): they can be copied while others write.
pub(super) struct Log<'a>(Vec<&'a Table>);

/// Up to which place each feed was copied.
#[derive(Default)]
pub(super) struct Copied {
    reached: BTreeMap<Vec<u8>, i64>,
    pub rows: u64,
}

impl<'a> Log<'a> {
    pub(super) fn among(tables: &'a [Table]) -> Self {
        let in_feeds = |table: &&Table| ["range", "item"].contains(&table.name.as_str());
        Self(tables.iter().filter(in_feeds).collect())
    }

    pub(super) fn has(&self, table: &Table) -> bool {
        self.0.iter().any(|one| one.name == table.name)
    }

    /// Copies what each feed has beyond what was copied, in the order of its places; gives how far each is now.
    pub(super) fn copy(
        &self,
        from: &dyn Session,
        to: &dyn Session,
        before: &Copied,
    ) -> Result<Copied, StoreError> {
        let mut now = Copied::default();
        let feeds =
            from.query("SELECT org, part, feed, pos FROM feed ORDER BY org, part, feed", &[])?;
        for feed in feeds {
            let (key, end) = (feed_key(&feed)?, feed.get::<i64>(3)?);
            let after = before.reached.get(&key).copied().unwrap_or_default();
            for table in &self.0 {
                now.rows += copy_feed(table, from, to, &feed.0[..3], (after, end))?;
            }
            now.reached.insert(key, end);
        }
        Ok(now)
    }
}

fn feed_key(feed: &Row) -> Result<Vec<u8>, StoreError> {
    let (org, part, key): (Vec<u8>, i64, Vec<u8>) = (feed.get(0)?, feed.get(1)?, feed.get(2)?);
    Ok([org, part.to_be_bytes().to_vec(), key].concat())
}

fn copy_feed(
    table: &Table,
    from: &dyn Session,
    to: &dyn Session,
    feed: &[Value],
    (after, end): (i64, i64),
) -> Result<u64, StoreError> {
    let sql = format!(
        "SELECT {} FROM {} WHERE org = ?1 AND part = ?2 AND feed = ?3 AND pos > ?4 AND pos <= ?5 ORDER BY pos LIMIT ?6",
        table.columns(),
        table.name
    );
    let place = table.places(&[quoted("pos")]);
    let (mut reached, mut copied) = (after, 0);
    loop {
        let mut values = feed.to_vec();
        values.extend([reached, end, PAGE].map(Value::Int));
        let page = from.query(&sql, &values)?;
        let Some(last) = page.last() else { return Ok(copied) };
        let [pos] = place.as_slice() else { return Err(StoreError::NotFound) };
        reached = last.get(*pos)?;
        copied += page.len() as u64;
        insert(table, to, page)?;
    }
}

/// Copies a table from its first row to its last, in the order of its key.
pub(super) fn whole(table: &Table, from: &dyn Session, to: &dyn Session) -> Result<(), StoreError> {
    each_page(table, from, |page| insert(table, to, page))
}

/// Every row of a table in the order of its key, in pages.
pub(super) fn each_page(
    table: &Table,
    db: &dyn Session,
    mut take: impl FnMut(Vec<Row>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let (columns, name, key) = (table.columns(), &table.name, table.key.join(", "));
    let signs = signs(1..=table.key.len());
    let first = format!("SELECT {columns} FROM {name} ORDER BY {key} LIMIT {PAGE}");
    let next = format!(
        "SELECT {columns} FROM {name} WHERE ({key}) > ({signs}) ORDER BY {key} LIMIT {PAGE}"
    );
    let places = table.places(&table.key);
    let mut page = db.query(&first, &[])?;
    while let Some(last) = page.last() {
        let after: Vec<Value> = places.iter().filter_map(|at| last.0.get(*at).cloned()).collect();
        take(page)?;
        page = db.query(&next, &after)?;
    }
    Ok(())
}

fn insert(table: &Table, to: &dyn Session, page: Vec<Row>) -> Result<(), StoreError> {
    let width = table.columns.len();
    let rows: Vec<_> = (0..page.len())
        .map(|row| format!("({})", signs(row * width + 1..=(row + 1) * width)))
        .collect();
    let sql =
        format!("INSERT INTO {} ({}) VALUES {}", table.name, table.columns(), rows.join(", "));
    let values: Vec<Value> = page.into_iter().flat_map(|row| row.0).collect();
    to.execute(&sql, &values)?;
    Ok(())
}

/// `?1, ?2, ?3`.
fn signs(numbers: impl Iterator<Item = usize>) -> String {
    numbers.map(|number| format!("?{number}")).collect::<Vec<_>>().join(", ")
}
