//! Rows to columns.

use super::varint::{self, Reader};
use super::{ARITY_BITS, MAX_ARITY, MAX_COLUMNS, MAX_GROUPS, column, scalar};
use crate::row::Row;

/// What a group is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Blob,
    Fields { kind: u16, arity: usize },
}

impl Shape {
    fn head(self) -> u64 {
        match self {
            Self::Blob => 0,
            Self::Fields { kind, arity } => (u64::from(kind) << ARITY_BITS | arity as u64) + 1,
        }
    }

    const fn columns(self) -> usize {
        match self {
            Self::Blob => 1,
            Self::Fields { arity, .. } => arity,
        }
    }
}

struct Group<'a> {
    shape: Shape,
    rows: Vec<Split<'a>>,
}

/// A row taken apart: its scalars as CBOR bytes, or itself.
struct Split<'a> {
    t: u32,
    cells: Vec<&'a [u8]>,
}

/// These rows in columns; what is not a canonical row travels as the bytes it is.
#[must_use]
pub fn encode_rows<B: AsRef<[u8]>>(rows: &[B]) -> Vec<u8> {
    let blobs = wrapped(rows);
    let mut columns = Columns::default();
    for (row, blob) in rows.iter().zip(&blobs) {
        columns.add(split(row.as_ref()), blob);
    }
    columns.to_bytes()
}

/// These rows as bytes, none of them looked into: the last resort after `range_bad` (sync.md §4, rule 6).
#[must_use]
pub fn encode_blobs<B: AsRef<[u8]>>(rows: &[B]) -> Vec<u8> {
    let blobs = wrapped(rows);
    let mut columns = Columns::default();
    blobs.iter().for_each(|blob| columns.add(None, blob));
    columns.to_bytes()
}

/// Each row as a CBOR byte string.
fn wrapped<B: AsRef<[u8]>>(rows: &[B]) -> Vec<Vec<u8>> {
    let wrap = |row: &B| {
        let row = row.as_ref();
        let mut out = Vec::with_capacity(row.len() + 3);
        scalar::put_head(&mut out, 0x40, row.len() as u64);
        out.extend(row);
        out
    };
    rows.iter().map(wrap).collect()
}

#[derive(Default)]
struct Columns<'a> {
    groups: Vec<Group<'a>>,
    /// Columns of all groups.
    width: usize,
    /// The group of each row.
    order: Vec<i64>,
    /// `t` of each row that is no blob.
    times: Vec<i64>,
}

impl<'a> Columns<'a> {
    fn add(&mut self, taken: Option<(Shape, Split<'a>)>, blob: &'a [u8]) {
        let known = taken.and_then(|(shape, split)| Some((self.group(shape)?, split)));
        let (at, split) = match known {
            Some((at, split)) => {
                self.times.push(i64::from(split.t));
                (at, split)
            }
            None => (self.blobs(), Split { t: 0, cells: vec![blob] }),
        };
        self.groups[at].rows.push(split);
        self.order.push(i64::try_from(at).unwrap_or(i64::MAX));
    }

    /// The group of a shape; `None` when there is no room for one more.
    fn group(&mut self, shape: Shape) -> Option<usize> {
        if let Some(at) = self.groups.iter().position(|group| group.shape == shape) {
            return Some(at);
        }
        // One group and one column are kept for blobs.
        let room = self.groups.len() + 1 < MAX_GROUPS && self.width + shape.columns() < MAX_COLUMNS;
        room.then(|| self.open(shape))
    }

    fn blobs(&mut self) -> usize {
        let there = self.groups.iter().position(|group| group.shape == Shape::Blob);
        there.unwrap_or_else(|| self.open(Shape::Blob))
    }

    fn open(&mut self, shape: Shape) -> usize {
        self.width += shape.columns();
        self.groups.push(Group { shape, rows: Vec::new() });
        self.groups.len() - 1
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        varint::put(&mut out, self.order.len() as u64);
        varint::put(&mut out, self.groups.len() as u64);
        for group in &self.groups {
            varint::put(&mut out, group.shape.head());
            varint::put(&mut out, group.rows.len() as u64);
        }
        if self.groups.len() > 1 {
            column::put_numbers(&mut out, self.order.iter().copied());
        }
        column::put_numbers(&mut out, self.times.iter().copied());
        self.groups.iter().for_each(|group| group.write(&mut out));
        out
    }
}

impl Group<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        for field in 0..self.shape.columns() {
            let cells: Vec<&[u8]> = self.rows.iter().map(|row| row.cells[field]).collect();
            column::put(out, &cells);
        }
    }
}

/// A canonical row taken apart, or `None`.
fn split(bytes: &[u8]) -> Option<(Shape, Split<'_>)> {
    let row = Row::from_bytes(bytes).ok()?;
    let arity = row.values.len();
    if arity as u64 >= MAX_ARITY {
        return None;
    }
    let mut head = Vec::with_capacity(3);
    scalar::put_head(&mut head, 0x80, arity as u64 + 2);
    let mut from = Reader(bytes.get(head.len()..)?);
    scalar::next(&mut from).ok()?;
    scalar::next(&mut from).ok()?;
    let cells = (0..arity).map(|_| scalar::next(&mut from).ok()).collect::<Option<Vec<_>>>()?;
    Some((Shape::Fields { kind: row.kind, arity }, Split { t: row.t, cells }))
}
