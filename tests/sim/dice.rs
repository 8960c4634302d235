//! The one generator of a run. Every choice of a world comes out of it, so a seed is a story.

use app_domain::ports::{Ids, LogError};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use sync_server::entropy::Entropy;

/// Draws. Clones draw from the same sequence.
#[derive(Clone)]
pub(crate) struct Dice(Rc<RefCell<ChaCha8Rng>>);

impl Dice {
    pub(crate) fn of(seed: u64) -> Self {
        Self(Rc::new(RefCell::new(ChaCha8Rng::seed_from_u64(seed))))
    }

    pub(crate) fn number(&self) -> u64 {
        self.0.borrow_mut().next_u64()
    }

    /// One of `0..many`; 0 when there is none.
    pub(crate) fn below(&self, many: usize) -> usize {
        let drawn = self.number().checked_rem(many as u64).unwrap_or(0);
        usize::try_from(drawn).unwrap_or(0)
    }

    /// One of `from..=to`.
    pub(crate) fn between(&self, from: i64, to: i64) -> i64 {
        let span = (to - from).unsigned_abs() + 1;
        from + (self.number() % span).cast_signed()
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&self, chance: u64) -> bool {
        self.number() % 100 < chance
    }

    pub(crate) fn pick<'a, T>(&self, among: &'a [T]) -> Option<&'a T> {
        among.get(self.below(among.len()))
    }

    pub(crate) fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.borrow_mut().fill_bytes(&mut bytes);
        bytes
    }
}

/// What a phone draws its ids from: a sequence of its own, so that a cloned process can draw the same again.
#[derive(Clone)]
pub(crate) struct PhoneIds(RefCell<ChaCha8Rng>);

impl PhoneIds {
    pub(crate) fn from(dice: &Dice) -> Self {
        Self(RefCell::new(ChaCha8Rng::from_seed(dice.bytes())))
    }
}

impl Ids for PhoneIds {
    fn draw(&self) -> Result<[u8; 32], LogError> {
        let mut bytes = [0; 32];
        self.0.borrow_mut().fill_bytes(&mut bytes);
        Ok(bytes)
    }
}

/// What the server draws from. Behind a lock, for a server is shared between threads where it is real.
pub(crate) struct ServerEntropy(Mutex<ChaCha8Rng>);

impl ServerEntropy {
    pub(crate) fn from(dice: &Dice) -> Arc<Self> {
        Arc::new(Self(Mutex::new(ChaCha8Rng::from_seed(dice.bytes()))))
    }
}

impl Entropy for ServerEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}
