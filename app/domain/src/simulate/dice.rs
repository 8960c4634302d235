//! Chance from a seed: `SplitMix64` (Steele, Lea and Flood, 2014), whole numbers only.

/// The same seed rolls the same, everywhere.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0, below the bound; 0 for a bound of 0.
    pub const fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        if below == 0 { 0 } else { z % below }
    }

    /// True so many times in a million.
    pub const fn chance(&mut self, ppm: u32) -> bool {
        self.roll(1_000_000) < ppm as u64
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.roll(of.len() as u64);
        usize::try_from(at).ok().and_then(|at| of.get(at))
    }
}
