//! Numbers of variable length: seven bits a byte, least first; zigzag for signed ones.

use super::BadColumns;

/// Appends a number.
pub(super) fn put(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push(low_byte(n) | 0x80);
        n >>= 7;
    }
    out.push(low_byte(n));
}

const fn low_byte(n: u64) -> u8 {
    n.to_le_bytes()[0]
}

/// How many bytes [`put`] takes.
pub(super) const fn len(n: u64) -> usize {
    let bits = 64 - (n | 1).leading_zeros();
    bits.div_ceil(7) as usize
}

/// A signed number as an unsigned one, small for small ones of either sign.
pub(super) const fn zigzag(n: i64) -> u64 {
    ((n << 1) ^ (n >> 63)).cast_unsigned()
}

/// Of its zigzag form.
pub(super) const fn unzigzag(n: u64) -> i64 {
    (n >> 1).cast_signed() ^ -((n & 1).cast_signed())
}

/// Bytes read from the front.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    /// The next number.
    pub(super) fn number(&mut self) -> Result<u64, BadColumns> {
        let mut n = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(BadColumns::Malformed);
            }
            n |= bits << shift;
            if byte < 0x80 {
                return Ok(n);
            }
        }
        Err(BadColumns::Malformed)
    }

    /// The next byte.
    pub(super) fn byte(&mut self) -> Result<u8, BadColumns> {
        let (&first, rest) = self.0.split_first().ok_or(BadColumns::Cut)?;
        self.0 = rest;
        Ok(first)
    }

    /// The next `n` bytes.
    pub(super) fn take(&mut self, n: usize) -> Result<&'a [u8], BadColumns> {
        let (head, rest) = self.0.split_at_checked(n).ok_or(BadColumns::Cut)?;
        self.0 = rest;
        Ok(head)
    }

    /// A number that must fit a size and stay within `max`.
    pub(super) fn count(&mut self, max: usize) -> Result<usize, BadColumns> {
        let n = usize::try_from(self.number()?).map_err(|_| BadColumns::TooLarge)?;
        if n > max { Err(BadColumns::TooLarge) } else { Ok(n) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_number_reads_back(n: u64, signed: i64) {
            let mut out = Vec::new();
            put(&mut out, n);
            prop_assert_eq!(out.len(), len(n));
            prop_assert_eq!(Reader(&out).number().unwrap(), n);
            prop_assert_eq!(unzigzag(zigzag(signed)), signed);
        }
    }

    #[test]
    fn an_endless_number_is_refused() {
        assert!(Reader(&[0xff; 11]).number().is_err());
    }
}
