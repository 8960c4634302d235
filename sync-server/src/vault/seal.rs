//! One person's data key, and what it seals.
//!
//! Nonce discipline: XChaCha20-Poly1305 with 24 random bytes drawn anew for every sealing, and carried in front of what
//! was sealed. A key seals at most some millions of bodies; two of 2^32 random nonces meet with a chance below 2^-128.
//! No counter is kept: one that lives in the database goes back with a backup, and then repeats.

use crate::entropy::Entropy;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

const NONCE: usize = 24;

/// What was sealed does not open: another key, another row, or a bit that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this does not open with its key")]
pub struct NotOpened;

/// A key of 256 bits. Wiped from memory when it is dropped (by the cipher that holds it).
#[derive(Clone)]
pub struct DataKey(XChaCha20Poly1305);

impl DataKey {
    /// Of its bytes.
    #[must_use]
    pub fn of(bytes: &[u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(bytes.into()))
    }

    /// Seals bytes as what belongs to `place`: they open nowhere else.
    ///
    /// # Panics
    /// Never below 256 GiB, the most the cipher takes.
    #[must_use]
    pub fn seal(&self, entropy: &dyn Entropy, place: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE] = entropy.bytes();
        let payload = Payload { msg: plain, aad: place };
        let sealed = self.0.encrypt(XNonce::from_slice(&nonce), payload);
        let sealed = sealed.expect("a body is far below what the cipher takes");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what was sealed for `place`.
    ///
    /// # Errors
    /// [`NotOpened`], without saying why.
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Vec<u8>, NotOpened> {
        let (nonce, msg) = sealed.split_at_checked(NONCE).ok_or(NotOpened)?;
        let payload = Payload { msg, aad: place };
        self.0.decrypt(XNonce::from_slice(nonce), payload).map_err(|_| NotOpened)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;

    #[test]
    fn what_was_sealed_opens_at_its_place_with_its_key_and_whole() {
        let (entropy, key) = (SeededEntropy::of(1), DataKey::of(&[7; 32]));
        let sealed = key.seal(&entropy, b"row 1", b"what was said");
        assert_eq!(key.open(b"row 1", &sealed).unwrap(), b"what was said");
        assert_eq!(key.open(b"row 2", &sealed), Err(NotOpened), "put under another row");
        assert_eq!(DataKey::of(&[8; 32]).open(b"row 1", &sealed), Err(NotOpened));
        for cut in 0..sealed.len() {
            assert_eq!(key.open(b"row 1", &sealed[..cut]), Err(NotOpened));
        }
        for at in 0..sealed.len() {
            let mut bent = sealed.clone();
            bent[at] ^= 1;
            assert_eq!(key.open(b"row 1", &bent), Err(NotOpened));
        }
        assert_ne!(key.seal(&entropy, b"row 1", b"what was said"), sealed, "a nonce of its own");
    }
}
