//! One column: its forms, the choice of the smallest, and reading one value at a time.

use super::varint::{self, Reader, unzigzag, zigzag};
use super::{BadColumns, MAX_DICTIONARY, scalar};

const RAW: u8 = 0;
const CONST: u8 = 1;
const DELTA: u8 = 2;
const VARINT: u8 = 3;
const DICTIONARY: u8 = 4;

/// Appends a column of scalars (each its CBOR bytes), in its smallest form. Nothing when there is no value.
pub(super) fn put(out: &mut Vec<u8>, cells: &[&[u8]]) {
    let Some(first) = cells.first() else { return };
    if cells.iter().all(|cell| cell == first) {
        out.push(CONST);
        out.extend(*first);
        return;
    }
    let forms = [numbers_form(cells), dictionary_form(cells), Some(raw_form(cells))];
    // The first of equals: numbers deflate best.
    if let Some(form) = forms.into_iter().flatten().min_by_key(Vec::len) {
        out.extend(form);
    }
}

/// Appends a column of numbers.
pub(super) fn put_numbers(out: &mut Vec<u8>, numbers: impl Iterator<Item = i64>) {
    let cells: Vec<Vec<u8>> = numbers
        .map(|n| {
            let mut cell = Vec::with_capacity(5);
            scalar::put_int(&mut cell, n);
            cell
        })
        .collect();
    let cells: Vec<&[u8]> = cells.iter().map(Vec::as_slice).collect();
    put(out, &cells);
}

fn raw_form(cells: &[&[u8]]) -> Vec<u8> {
    let mut out = vec![RAW];
    out.extend(cells.concat());
    out
}

/// Deltas or plain numbers, whichever is smaller; `None` when a cell is no canonical integer of 64 bits.
fn numbers_form(cells: &[&[u8]]) -> Option<Vec<u8>> {
    let numbers: Vec<i64> = cells.iter().map(|cell| canonical_int(cell)).collect::<Option<_>>()?;
    let mut deltas = vec![DELTA];
    let mut last = 0_i64;
    for &n in &numbers {
        varint::put(&mut deltas, zigzag(n.wrapping_sub(last)));
        last = n;
    }
    let plain = numbers.iter().map(|&n| u64::try_from(n)).collect::<Result<Vec<_>, _>>();
    match plain {
        Ok(plain) if plain.iter().map(|&n| varint::len(n)).sum::<usize>() < deltas.len() => {
            let mut out = vec![VARINT];
            plain.iter().for_each(|&n| varint::put(&mut out, n));
            Some(out)
        }
        _ => Some(deltas),
    }
}

fn canonical_int(cell: &[u8]) -> Option<i64> {
    let n = minicbor::decode::<i64>(cell).ok()?;
    (scalar::int_len(n) == cell.len()).then_some(n)
}

fn dictionary_form(cells: &[&[u8]]) -> Option<Vec<u8>> {
    let mut entries: Vec<&[u8]> = Vec::new();
    let mut uses = Vec::with_capacity(cells.len());
    for cell in cells {
        let at = match entries.iter().position(|entry| entry == cell) {
            Some(at) => at,
            None if entries.len() == MAX_DICTIONARY => return None,
            None => {
                entries.push(cell);
                entries.len() - 1
            }
        };
        uses.push(u8::try_from(at).ok()?);
    }
    let mut out = vec![DICTIONARY];
    varint::put(&mut out, entries.len() as u64);
    out.extend(entries.concat());
    out.extend(uses);
    Some(out)
}

/// A column being read, one value at a time: what is kept is what the bytes hold, however often it is used.
pub(super) enum Column<'a> {
    Raw(Reader<'a>),
    Const(&'a [u8]),
    Delta(Reader<'a>, i64),
    Varint(Reader<'a>),
    Dictionary { bytes: &'a [u8], ends: Vec<u32>, uses: &'a [u8] },
}

impl<'a> Column<'a> {
    /// Reads the head of a column of `n` values and moves `from` past it.
    pub(super) fn open(from: &mut Reader<'a>, n: usize) -> Result<Self, BadColumns> {
        match from.byte()? {
            RAW => Self::skip(from, n, |reader| scalar::next(reader).map(drop)).map(Self::Raw),
            CONST => scalar::next(from).map(Self::Const),
            DELTA => Self::skip(from, n, |r| r.number().map(drop)).map(|r| Self::Delta(r, 0)),
            VARINT => Self::skip(from, n, |r| r.number().map(drop)).map(Self::Varint),
            DICTIONARY => Self::open_dictionary(from, n),
            _ => Err(BadColumns::Malformed),
        }
    }

    /// A reader over the next `n` values, and `from` behind them.
    fn skip(
        from: &mut Reader<'a>,
        n: usize,
        mut one: impl FnMut(&mut Reader<'a>) -> Result<(), BadColumns>,
    ) -> Result<Reader<'a>, BadColumns> {
        let start = *from;
        for _ in 0..n {
            one(from)?;
        }
        Ok(start)
    }

    fn open_dictionary(from: &mut Reader<'a>, n: usize) -> Result<Self, BadColumns> {
        let entries = from.count(MAX_DICTIONARY)?;
        let start = from.0;
        let mut ends = Vec::new();
        for _ in 0..entries {
            scalar::next(from)?;
            let end = start.len() - from.0.len();
            ends.push(u32::try_from(end).map_err(|_| BadColumns::TooLarge)?);
        }
        Ok(Self::Dictionary { bytes: start, ends, uses: from.take(n)? })
    }

    /// Appends the next value to a row of at most `left` more bytes.
    pub(super) fn next(&mut self, out: &mut Vec<u8>, left: usize) -> Result<(), BadColumns> {
        let cell = match self {
            Self::Delta(reader, last) => {
                *last = last.wrapping_add(unzigzag(reader.number()?));
                scalar::put_int(out, *last);
                return Ok(());
            }
            Self::Varint(reader) => {
                scalar::put_head(out, 0, reader.number()?);
                return Ok(());
            }
            Self::Raw(reader) => scalar::next(reader)?,
            Self::Const(cell) => cell,
            Self::Dictionary { bytes, ends, uses } => entry(bytes, ends, uses)?,
        };
        if cell.len() > left {
            return Err(BadColumns::TooLarge);
        }
        out.extend(cell);
        Ok(())
    }

    /// The next value of a column of numbers.
    pub(super) fn next_number(&mut self) -> Result<u64, BadColumns> {
        let mut cell = Vec::with_capacity(9);
        self.next(&mut cell, 9)?;
        minicbor::decode(&cell).map_err(|_| BadColumns::Malformed)
    }
}

fn entry<'a>(bytes: &'a [u8], ends: &[u32], uses: &mut &[u8]) -> Result<&'a [u8], BadColumns> {
    let (&at, rest) = uses.split_first().ok_or(BadColumns::Cut)?;
    *uses = rest;
    let at = usize::from(at);
    let end = *ends.get(at).ok_or(BadColumns::Malformed)?;
    let start = at.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    bytes.get(start as usize..end as usize).ok_or(BadColumns::Cut)
}
