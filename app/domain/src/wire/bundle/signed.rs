//! A signed body. The signature names the recipient too: who opens a bundle cannot seal it again to somebody else.

use super::{BadBundle, Purpose};
use crate::wire;
use ed25519_dalek::{Signature, VerifyingKey};
use minicbor::{Decode, Encode};

/// A body as the bytes that were signed, and the signature.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Signed {
    /// CBOR of the body.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub body: Vec<u8>,
    /// Ed25519 over [`signing_bytes`].
    #[cbor(n(2), with = "minicbor::bytes")]
    pub signature: [u8; 64],
}

/// What is signed: the purpose, the recipient's public key, the body.
#[must_use]
pub fn signing_bytes(purpose: Purpose, recipient: &[u8; 32], body: &[u8]) -> Vec<u8> {
    [purpose.context(), recipient, body].concat()
}

impl Signed {
    /// Of what a bundle held.
    ///
    /// # Errors
    /// [`BadBundle::Unreadable`].
    pub fn read(content: &[u8]) -> Result<Self, BadBundle> {
        Ok(wire::from_cbor(content)?)
    }

    /// Whether this key signed it, for this purpose and recipient.
    ///
    /// # Errors
    /// [`BadBundle::NotSigned`].
    pub fn verify(
        &self,
        purpose: Purpose,
        recipient: &[u8; 32],
        signer: &[u8; 32],
    ) -> Result<(), BadBundle> {
        let key = VerifyingKey::from_bytes(signer).map_err(|_| BadBundle::NotSigned)?;
        let signed = signing_bytes(purpose, recipient, &self.body);
        key.verify_strict(&signed, &Signature::from_bytes(&self.signature))
            .map_err(|_| BadBundle::NotSigned)
    }
}
