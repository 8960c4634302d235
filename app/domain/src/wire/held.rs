//! The rows of a segment that somebody holds: a set, not a high-water mark, for bundles arrive out of order.

use minicbor::decode::Error as NotRead;
use minicbor::encode::{Error as NotWritten, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// A set of row numbers as inclusive ranges: sorted, apart from one another, none touching.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held(Vec<(u32, u32)>);

impl Held {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The rows `from..=to`; nothing when `to < from`.
    #[must_use]
    pub fn range(from: u32, to: u32) -> Self {
        let mut set = Self::new();
        set.insert(from, to);
        set
    }

    /// The set of these ranges, in any order, overlapping or not.
    #[must_use]
    pub fn of(ranges: &[(u32, u32)]) -> Self {
        let mut sorted: Vec<_> = ranges.iter().copied().filter(|(a, b)| a <= b).collect();
        sorted.sort_unstable();
        let mut set = Self::new();
        for (from, to) in sorted {
            set.push(from, to);
        }
        set
    }

    /// Adds `from..=to`; nothing when `to < from`.
    pub fn insert(&mut self, from: u32, to: u32) {
        let mut all = std::mem::take(&mut self.0);
        all.push((from, to));
        *self = Self::of(&all);
    }

    /// Adds every row of another set.
    pub fn union(&mut self, other: &Self) {
        let mut all = std::mem::take(&mut self.0);
        all.extend_from_slice(&other.0);
        *self = Self::of(&all);
    }

    /// Adds a range that does not begin before the last one.
    fn push(&mut self, from: u32, to: u32) {
        match self.0.last_mut() {
            Some(last) if u64::from(from) <= u64::from(last.1) + 1 => last.1 = last.1.max(to),
            _ => self.0.push((from, to)),
        }
    }

    /// What of `from..=to` is not in the set.
    #[must_use]
    pub fn missing(&self, from: u32, to: u32) -> Vec<(u32, u32)> {
        let mut out = Vec::new();
        let mut next = u64::from(from);
        for &(a, b) in &self.0 {
            if b < from || a > to {
                continue;
            }
            push_gap(&mut out, next, u64::from(a));
            next = next.max(u64::from(b) + 1);
        }
        push_gap(&mut out, next, u64::from(to) + 1);
        out
    }

    /// What of `from..=to` is in the set.
    #[must_use]
    pub fn common(&self, from: u32, to: u32) -> Vec<(u32, u32)> {
        let cut = |&(a, b): &(u32, u32)| (a.max(from), b.min(to));
        self.0.iter().map(cut).filter(|(a, b)| a <= b).collect()
    }

    /// Whether every row of `from..=to` is in the set.
    #[must_use]
    pub fn covers(&self, from: u32, to: u32) -> bool {
        self.missing(from, to).is_empty()
    }

    /// Whether every row of another set is in this one.
    #[must_use]
    pub fn covers_all(&self, other: &Self) -> bool {
        other.0.iter().all(|&(a, b)| self.covers(a, b))
    }

    /// The last row of the unbroken run from row 1; 0 when row 1 is not in the set.
    #[must_use]
    pub fn prefix(&self) -> u32 {
        match self.0.first() {
            Some(&(from, to)) if from <= 1 => to,
            _ => 0,
        }
    }

    /// How many rows.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.iter().map(|&(a, b)| u64::from(b) - u64::from(a) + 1).sum()
    }

    /// The ranges, sorted and apart.
    #[must_use]
    pub fn ranges(&self) -> &[(u32, u32)] {
        &self.0
    }

    /// Whether no row is in the set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As stored in a database: CBOR.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        super::to_cbor(self)
    }

    /// Of its stored form.
    ///
    /// # Errors
    /// [`super::BadFrame::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, super::BadFrame> {
        super::from_cbor(bytes)
    }
}

/// Adds the rows from `next` up to but without `end`, if any.
fn push_gap(out: &mut Vec<(u32, u32)>, next: u64, end: u64) {
    if next < end
        && let (Ok(from), Ok(to)) = (u32::try_from(next), u32::try_from(end - 1))
    {
        out.push((from, to));
    }
}

impl<C> Encode<C> for Held {
    fn encode<W: Write>(&self, to: &mut Encoder<W>, _: &mut C) -> Result<(), NotWritten<W::Error>> {
        to.array(self.0.len() as u64 * 2)?;
        for &(from, up_to) in &self.0 {
            to.u32(from)?.u32(up_to)?;
        }
        Ok(())
    }
}

impl<'b, C> Decode<'b, C> for Held {
    fn decode(from: &mut Decoder<'b>, _: &mut C) -> Result<Self, NotRead> {
        let len = from.array()?.ok_or_else(|| NotRead::message("length not given"))?;
        if len % 2 == 1 || len > from.input().len() as u64 {
            return Err(NotRead::message("not pairs of row numbers"));
        }
        let mut ranges = Vec::new();
        for _ in 0..len / 2 {
            ranges.push((from.u32()?, from.u32()?));
        }
        Ok(Self::of(&ranges))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn ranges() -> impl Strategy<Value = Vec<(u32, u32)>> {
        prop::collection::vec((1_u32..60, 0_u32..9).prop_map(|(a, n)| (a, a + n)), 0..12)
    }

    fn as_set(ranges: &[(u32, u32)]) -> BTreeSet<u32> {
        ranges.iter().flat_map(|&(a, b)| a..=b).collect()
    }

    proptest! {
        #[test]
        fn it_behaves_as_a_set_of_numbers(a in ranges(), b in ranges(), cut in ranges()) {
            let (mut set, other) = (Held::of(&a), Held::of(&b));
            set.union(&other);
            let model: BTreeSet<u32> = as_set(&a).union(&as_set(&b)).copied().collect();
            prop_assert_eq!(as_set(set.ranges()), model.clone());
            prop_assert_eq!(set.count(), model.len() as u64);
            prop_assert!(set.ranges().windows(2).all(|w| u64::from(w[0].1) + 1 < u64::from(w[1].0)));
            for (from, to) in cut {
                let wanted: BTreeSet<u32> = (from..=to).collect();
                prop_assert_eq!(as_set(&set.missing(from, to)), &wanted - &model);
                prop_assert_eq!(as_set(&set.common(from, to)), &wanted & &model);
            }
            prop_assert_eq!(Held::from_bytes(&set.to_bytes()).unwrap(), set);
        }

        #[test]
        fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            drop(Held::from_bytes(&bytes));
        }
    }

    #[test]
    fn the_ends_of_the_numbers_do_not_overflow() {
        let all = Held::range(0, u32::MAX);
        assert!(all.covers(0, u32::MAX));
        assert_eq!(Held::new().missing(0, u32::MAX), [(0, u32::MAX)]);
        assert_eq!(Held::range(1, 50).prefix(), 50);
        assert_eq!(Held::range(2, 50).prefix(), 0);
    }
}
