//! HPKE (RFC 9180), base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305. One message a context.
//! Chosen over a raw box for its specified key schedule, additional data and test vectors (sync.md §12).

use super::BadBundle;
use hpke::aead::{AeadTag, ChaCha20Poly1305};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{CryptoRng, RngCore};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};

type Encapped = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Bytes of the encapsulated key.
pub(super) const ENC: usize = 32;
/// Bytes of the tag.
pub(super) const TAG: usize = 16;

/// The generator HPKE asks for: gives the entropy handed in, once, as the `ikmE` of RFC 9180 §7.1.3.
struct Once(Option<[u8; 32]>);

impl RngCore for Once {
    fn next_u32(&mut self) -> u32 {
        hpke::rand_core::impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        hpke::rand_core::impls::next_u64_via_fill(self)
    }

    /// # Panics
    /// When asked twice, or for another length: a key made of known bytes would be none.
    fn fill_bytes(&mut self, to: &mut [u8]) {
        let entropy = self.0.take().expect("HPKE draws one key pair a message");
        to.copy_from_slice(&entropy);
    }
}

impl CryptoRng for Once {}

/// Encrypts in place; gives the encapsulated key and the tag.
pub(super) fn seal(
    recipient: &[u8; 32],
    info: &[u8],
    aad: &[u8],
    text: &mut [u8],
    entropy: [u8; 32],
) -> Result<([u8; ENC], [u8; TAG]), BadBundle> {
    let key = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(recipient)
        .map_err(|_| BadBundle::NotAKey)?;
    let (enc, tag) = hpke::single_shot_seal_in_place_detached::<
        ChaCha20Poly1305,
        HkdfSha256,
        X25519HkdfSha256,
        _,
    >(&OpModeS::Base, &key, info, text, aad, &mut Once(Some(entropy)))
    // A point of small order has no secret: the shared value would be zero.
    .map_err(|_| BadBundle::NotAKey)?;
    Ok((enc.to_bytes().into(), tag.to_bytes().into()))
}

/// Decrypts in place, or refuses.
pub(super) fn open(
    secret: &[u8; 32],
    info: &[u8],
    aad: &[u8],
    enc: &[u8; ENC],
    text: &mut [u8],
    tag: &[u8; TAG],
) -> Result<(), BadBundle> {
    let key = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret)
        .map_err(|_| BadBundle::NotAKey)?;
    let enc = Encapped::from_bytes(enc).map_err(|_| BadBundle::Changed)?;
    let tag = AeadTag::<ChaCha20Poly1305>::from_bytes(tag).map_err(|_| BadBundle::Changed)?;
    hpke::single_shot_open_in_place_detached::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &key,
        &enc,
        info,
        text,
        aad,
        &tag,
    )
    .map_err(|_| BadBundle::Changed)
}

/// The public half of a secret key.
pub(super) fn public(secret: &[u8; 32]) -> Result<[u8; 32], BadBundle> {
    let key = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(secret)
        .map_err(|_| BadBundle::NotAKey)?;
    Ok(X25519HkdfSha256::sk_to_pk(&key).to_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::{from_hex, to_hex};

    fn bytes<const N: usize>(hex: &str) -> [u8; N] {
        from_hex(hex).expect("hexadecimal").try_into().expect("the length of the vector")
    }

    /// RFC 9180, appendix A.2.1, first message: the suite is the one we say, byte for byte.
    #[test]
    fn the_vector_of_the_rfc_comes_out() {
        let recipient = bytes("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
        let entropy = bytes("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
        let secret = bytes("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
        let (info, aad) = (b"Ode on a Grecian Urn", b"Count-0");
        let mut text = *b"Beauty is truth, truth beauty";
        let (enc, tag) = seal(&recipient, info, aad, &mut text, entropy).unwrap();
        assert_eq!(
            to_hex(&enc),
            "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
        );
        assert_eq!(
            to_hex(&text) + &to_hex(&tag),
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"
        );
        assert_eq!(public(&secret).unwrap(), recipient);
        open(&secret, info, aad, &enc, &mut text, &tag).unwrap();
        assert_eq!(&text, b"Beauty is truth, truth beauty");
    }

    #[test]
    fn a_key_of_small_order_is_refused_on_both_sides() {
        let mut text = [0; 8];
        assert_eq!(seal(&[0; 32], b"", b"", &mut text, [1; 32]), Err(BadBundle::NotAKey));
        let opened = open(&[7; 32], b"", b"", &[0; 32], &mut text, &[0; 16]);
        assert_eq!(opened, Err(BadBundle::Changed));
    }
}
