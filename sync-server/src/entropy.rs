//! Where random bytes come from, handed in like the clock: a simulation gives its own and can be played again.

use std::sync::atomic::{AtomicU64, Ordering};

/// Gives bytes nobody can guess: ids, tokens, codes, the server's epoch.
pub trait Entropy: Send + Sync + 'static {
    /// Fills all of `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

impl dyn Entropy {
    /// So many random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    /// # Panics
    /// When the system has no generator: nothing can be kept safe then.
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the system gives random bytes");
    }
}

/// The same bytes from the same seed, in the order they are asked for. For tests: whoever knows the seed knows all.
#[derive(Debug)]
pub struct SeededEntropy {
    seed: u64,
    drawn: AtomicU64,
}

impl SeededEntropy {
    /// Begins a sequence.
    #[must_use]
    pub const fn of(seed: u64) -> Self {
        Self { seed, drawn: AtomicU64::new(0) }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let turn = self.drawn.fetch_add(1, Ordering::SeqCst);
        let mut hasher = blake3::Hasher::new_derive_key("passerelle seeded entropy");
        hasher.update(&self.seed.to_be_bytes()).update(&turn.to_be_bytes());
        hasher.finalize_xof().fill(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three(seed: u64) -> [[u8; 8]; 3] {
        let entropy = SeededEntropy::of(seed);
        [0; 3].map(|_: u8| (&entropy as &dyn Entropy).bytes())
    }

    #[test]
    fn a_seed_gives_one_sequence_that_does_not_repeat() {
        assert_eq!(three(7), three(7));
        assert_ne!(three(7), three(8));
        let [a, b, c] = three(7);
        assert!(a != b && b != c && a != c);
    }
}
