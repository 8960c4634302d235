//! Columns to rows. Every declared count is checked before anything is allocated for it.

use super::column::Column;
use super::varint::Reader;
use super::{ARITY_BITS, BadColumns, MAX_ARITY, MAX_COLUMNS, MAX_GROUPS, scalar};
use crate::row::MAX_ROW_BYTES;
use crate::wire::Limits;

/// A group being read.
struct Group<'a> {
    /// `None` for blobs.
    fields: Option<(u16, usize)>,
    count: usize,
    columns: Vec<Column<'a>>,
}

/// The rows of columns, as the bytes they were. They are not judged here: [`crate::row::Row::from_bytes`] does that.
///
/// `max_rows` bounds the number of rows; their bytes together stay within [`Limits::ROW_BYTES`], a repeated entry
/// counted at every use.
///
/// # Errors
/// [`BadColumns`]; total.
pub fn decode_rows(bytes: &[u8], max_rows: u32) -> Result<Vec<Vec<u8>>, BadColumns> {
    let mut from = Reader(bytes);
    let rows = from.count(max_rows as usize)?;
    let mut groups = read_groups(&mut from, rows)?;
    let mut order = match groups.len() {
        0 | 1 => None,
        _ => Some(Column::open(&mut from, rows)?),
    };
    let timed = groups.iter().filter(|g| g.fields.is_some()).map(|g| g.count).sum();
    let mut times = if timed == 0 { None } else { Some(Column::open(&mut from, timed)?) };
    for group in &mut groups {
        group.open_columns(&mut from)?;
    }
    if !from.0.is_empty() {
        return Err(BadColumns::Trailing);
    }
    let mut left = Limits::ROW_BYTES;
    let mut out = Vec::with_capacity(rows);
    for _ in 0..rows {
        let row = next_row(&mut groups, order.as_mut(), times.as_mut(), left)?;
        left = left.checked_sub(row.len()).ok_or(BadColumns::TooLarge)?;
        out.push(row);
    }
    Ok(out)
}

fn read_groups<'a>(from: &mut Reader<'_>, rows: usize) -> Result<Vec<Group<'a>>, BadColumns> {
    let count = from.count(MAX_GROUPS)?;
    let mut groups = Vec::with_capacity(count);
    let (mut width, mut left) = (0_usize, rows);
    for _ in 0..count {
        let fields = read_head(from.number()?)?;
        let count = from.count(left)?;
        left -= count;
        width += fields.map_or(1, |(_, arity)| arity);
        groups.push(Group { fields, count, columns: Vec::new() });
    }
    match (width <= MAX_COLUMNS, left) {
        (true, 0) => Ok(groups),
        (false, _) => Err(BadColumns::TooLarge),
        (true, _) => Err(BadColumns::Malformed),
    }
}

/// Kind and arity of a group; `None` for blobs.
fn read_head(head: u64) -> Result<Option<(u16, usize)>, BadColumns> {
    let Some(head) = head.checked_sub(1) else {
        return Ok(None);
    };
    let kind = u16::try_from(head >> ARITY_BITS).map_err(|_| BadColumns::Malformed)?;
    let arity = head & ((1 << ARITY_BITS) - 1);
    if arity > MAX_ARITY {
        return Err(BadColumns::TooLarge);
    }
    let arity = usize::try_from(arity).map_err(|_| BadColumns::TooLarge)?;
    Ok(Some((kind, arity)))
}

impl<'a> Group<'a> {
    fn open_columns(&mut self, from: &mut Reader<'a>) -> Result<(), BadColumns> {
        // A column without values is not written.
        if self.count == 0 {
            return Err(BadColumns::Malformed);
        }
        for _ in 0..self.fields.map_or(1, |(_, arity)| arity) {
            self.columns.push(Column::open(from, self.count)?);
        }
        Ok(())
    }

    fn next(&mut self, times: Option<&mut Column<'_>>, left: usize) -> Result<Vec<u8>, BadColumns> {
        self.count = self.count.checked_sub(1).ok_or(BadColumns::Malformed)?;
        match self.fields {
            Some((kind, arity)) => self.next_fields(kind, arity, times, left),
            None => self.next_blob(left),
        }
    }

    fn next_fields(
        &mut self,
        kind: u16,
        arity: usize,
        times: Option<&mut Column<'_>>,
        left: usize,
    ) -> Result<Vec<u8>, BadColumns> {
        let t = times.ok_or(BadColumns::Malformed)?.next_number()?;
        let mut row = Vec::with_capacity(16);
        scalar::put_head(&mut row, 0x80, arity as u64 + 2);
        scalar::put_head(&mut row, 0, u64::from(kind));
        scalar::put_head(&mut row, 0, t);
        for column in &mut self.columns {
            // A row over its limit ends here; one at the limit is judged by its reader.
            let room =
                left.min(MAX_ROW_BYTES).checked_sub(row.len()).ok_or(BadColumns::TooLarge)?;
            column.next(&mut row, room)?;
        }
        Ok(row)
    }

    fn next_blob(&mut self, left: usize) -> Result<Vec<u8>, BadColumns> {
        let mut cell = Vec::new();
        let column = self.columns.first_mut().ok_or(BadColumns::Malformed)?;
        // Its head is at most nine bytes more than the row.
        column.next(&mut cell, left.saturating_add(9))?;
        minicbor::decode::<minicbor::bytes::ByteVec>(&cell)
            .map(Into::into)
            .map_err(|_| BadColumns::Malformed)
    }
}

fn next_row(
    groups: &mut [Group<'_>],
    order: Option<&mut Column<'_>>,
    times: Option<&mut Column<'_>>,
    left: usize,
) -> Result<Vec<u8>, BadColumns> {
    let at = order.map_or(Ok(0), Column::next_number)?;
    let at = usize::try_from(at).map_err(|_| BadColumns::Malformed)?;
    groups.get_mut(at).ok_or(BadColumns::Malformed)?.next(times, left)
}
