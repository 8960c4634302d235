//! Scalars of a column as their CBOR bytes. They are copied, not rebuilt: a form that is not canonical stays so, and
//! the row that holds it is quarantined by its reader.

use super::BadColumns;
use super::varint::Reader;

/// The next scalar: an integer, bytes, text, a truth value or null, and nothing else.
pub(super) fn next<'a>(from: &mut Reader<'a>) -> Result<&'a [u8], BadColumns> {
    let first = *from.0.first().ok_or(BadColumns::Cut)?;
    let size = match first >> 5 {
        0 | 1 => head_len(first)?,
        2 | 3 => string_len(first, from.0)?,
        7 if matches!(first, 0xf4..=0xf6) => 1,
        _ => return Err(BadColumns::Malformed),
    };
    from.take(size)
}

/// Bytes of the head of a data item: 1, 2, 3, 5 or 9.
const fn head_len(first: u8) -> Result<usize, BadColumns> {
    match first & 0x1f {
        0..=23 => Ok(1),
        info @ 24..=27 => Ok(1 + (1 << (info - 24))),
        _ => Err(BadColumns::Malformed),
    }
}

fn string_len(first: u8, bytes: &[u8]) -> Result<usize, BadColumns> {
    let head = head_len(first)?;
    let size = match head {
        1 => u64::from(first & 0x1f),
        _ => be_number(bytes.get(1..head).ok_or(BadColumns::Cut)?),
    };
    let size = usize::try_from(size).map_err(|_| BadColumns::TooLarge)?;
    size.checked_add(head).ok_or(BadColumns::TooLarge)
}

fn be_number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |n, &byte| n << 8 | u64::from(byte))
}

/// Appends an integer in its shortest form.
pub(super) fn put_int(out: &mut Vec<u8>, n: i64) {
    let (major, n) = if n < 0 { (0x20, !n.cast_unsigned()) } else { (0, n.cast_unsigned()) };
    put_head(out, major, n);
}

/// How many bytes [`put_int`] takes.
pub(super) const fn int_len(n: i64) -> usize {
    match if n < 0 { !n.cast_unsigned() } else { n.cast_unsigned() } {
        0..=23 => 1,
        24..=0xff => 2,
        0x100..=0xffff => 3,
        0x1_0000..=0xffff_ffff => 5,
        _ => 9,
    }
}

/// Appends the head of a data item in its shortest form.
pub(super) fn put_head(out: &mut Vec<u8>, major: u8, n: u64) {
    let bytes = n.to_be_bytes();
    let (info, used) = match n {
        0..=23 => (bytes[7], 0),
        24..=0xff => (24, 1),
        0x100..=0xffff => (25, 2),
        0x1_0000..=0xffff_ffff => (26, 4),
        _ => (27, 8),
    };
    out.push(major | info);
    out.extend(&bytes[8 - used..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn integers_are_written_as_the_cbor_library_writes_them(n: i64) {
            let mut out = Vec::new();
            put_int(&mut out, n);
            prop_assert_eq!(out.len(), int_len(n));
            prop_assert_eq!(out, minicbor::to_vec(n).unwrap());
        }
    }
}
