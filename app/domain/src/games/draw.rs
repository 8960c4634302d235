//! Chance from a seed: `SplitMix64` (Steele, Lea and Flood, 2014), whole numbers only, the same on every platform.

/// Draws from a seed and the name of what is drawn for.
#[derive(Clone, Debug)]
pub(super) struct Draw(u64);

impl Draw {
    /// Two names draw apart from one seed.
    pub(super) fn new(seed: u32, name: &str) -> Self {
        let hash = blake3::hash(format!("{seed}/{name}").as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        Self(u64::from_le_bytes(first))
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below the bound; 0 for a bound of 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }

    /// Yes or no.
    pub(super) fn coin(&mut self) -> bool {
        self.below(2) == 1
    }

    /// These in another order.
    pub(super) fn shuffled<T>(&mut self, mut things: Vec<T>) -> Vec<T> {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
        things
    }

    /// One of these.
    pub(super) fn one<T: Copy>(&mut self, things: &[T]) -> Option<T> {
        things.get(self.below(things.len())).copied()
    }

    /// So many, all different, as long as there are.
    pub(super) fn some<T: Copy>(&mut self, things: &[T], count: usize) -> Vec<T> {
        let mut all = self.shuffled(things.to_vec());
        all.truncate(count);
        all
    }

    /// So many, never the same twice in a row where there are two.
    pub(super) fn row(&mut self, things: &[u8], count: usize) -> Vec<u8> {
        let mut row: Vec<u8> = Vec::with_capacity(count);
        while row.len() < count {
            let others: Vec<u8> =
                things.iter().copied().filter(|one| row.last() != Some(one)).collect();
            let from = if others.is_empty() { things } else { &others };
            match self.one(from) {
                Some(one) => row.push(one),
                None => break,
            }
        }
        row
    }
}
