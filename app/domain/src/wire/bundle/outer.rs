//! What anybody may read of a bundle, and the two doors: sealing to a key, opening with its secret.

use super::{BadBundle, SizeClass, hpke, size};
use std::fmt;

/// How every bundle begins: scheme `b1`, zero, version 1.
const MAGIC: [u8; 4] = *b"b1\0\x01";
/// The suite of [`hpke`], padded to a size class.
const FORMAT: u8 = 1;
/// Bytes of the outer head: magic, format, key id, size class.
const HEAD: usize = 4 + 1 + 8 + 1;
/// Bytes of a bundle beside its padded content.
const FRAME: usize = HEAD + hpke::ENC + hpke::TAG;

/// Names a public key: the first eight bytes of BLAKE3-derive-key("key-id/1", key).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 8]);

impl KeyId {
    /// Of a public key.
    #[must_use]
    pub fn of(public: &[u8; 32]) -> Self {
        let hash = blake3::derive_key("key-id/1", public);
        let mut id = [0; 8];
        id.copy_from_slice(&hash[..8]);
        Self(id)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Names a bundle: BLAKE3 of its bytes. The same bundle handed over twice is one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BundleId(pub [u8; 32]);

impl BundleId {
    /// Of a bundle's bytes.
    #[must_use]
    pub fn of(bundle: &[u8]) -> Self {
        Self(*blake3::hash(bundle).as_bytes())
    }
}

impl fmt::Debug for BundleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BundleId(")?;
        self.0.iter().take(4).try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("…)")
    }
}

/// What is in a bundle. It enters the key, so that one kind never passes for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A device's request, to its organisation.
    Up,
    /// The server's answer, to a device.
    Down,
    /// A near-miss, to whom an organisation trusts with them.
    NearMiss,
    /// An answer to a near-miss, to its reply key.
    Reply,
}

impl Purpose {
    /// HPKE's `info`, and the context of the signature inside.
    pub(super) const fn context(self) -> &'static [u8] {
        match self {
            Self::Up => b"passerelle bundle up 1",
            Self::Down => b"passerelle bundle down 1",
            Self::NearMiss => b"passerelle near-miss 1",
            Self::Reply => b"passerelle reply 1",
        }
    }
}

/// All that a courier learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outer {
    /// Whose key it is sealed to.
    pub recipient: KeyId,
    /// How long it is.
    pub class: SizeClass,
}

impl Outer {
    /// Bytes of a bundle of a class.
    #[must_use]
    pub const fn length(class: SizeClass) -> usize {
        FRAME + class.bytes()
    }

    /// The longest bundle there is.
    pub const LONGEST: usize = Self::length(SizeClass::K256);

    /// Of a bundle's bytes, when they are as many as its class says.
    ///
    /// # Errors
    /// [`BadBundle`]; total, and allocates nothing.
    pub fn read(bundle: &[u8]) -> Result<Self, BadBundle> {
        let rest = bundle.strip_prefix(&MAGIC).ok_or(BadBundle::NotABundle)?;
        let (&format, rest) = rest.split_first().ok_or(BadBundle::NotWhole)?;
        if format != FORMAT {
            return Err(BadBundle::UnknownFormat(format));
        }
        let (recipient, rest) = rest.split_first_chunk().ok_or(BadBundle::NotWhole)?;
        let class = rest.first().copied().and_then(SizeClass::of).ok_or(BadBundle::NotWhole)?;
        if bundle.len() != Self::length(class) {
            return Err(BadBundle::NotWhole);
        }
        Ok(Self { recipient: KeyId(*recipient), class })
    }

    fn head(self) -> [u8; HEAD] {
        let mut head = [0; HEAD];
        head[..4].copy_from_slice(&MAGIC);
        head[4] = FORMAT;
        head[5..13].copy_from_slice(&self.recipient.0);
        head[13] = self.class as u8;
        head
    }
}

/// Seals content to a public key. `entropy` is 32 fresh bytes of the system's generator, never used twice.
///
/// # Errors
/// [`BadBundle::TooLarge`], or [`BadBundle::NotAKey`].
pub fn seal_to(
    recipient: &[u8; 32],
    purpose: Purpose,
    content: &[u8],
    entropy: [u8; 32],
) -> Result<Vec<u8>, BadBundle> {
    let class = SizeClass::for_content(content.len()).ok_or(BadBundle::TooLarge(content.len()))?;
    let head = Outer { recipient: KeyId::of(recipient), class }.head();
    let mut text = class.pad(content);
    let (enc, tag) = hpke::seal(recipient, purpose.context(), &head, &mut text, entropy)?;
    let mut bundle = Vec::with_capacity(Outer::length(class));
    bundle.extend(head);
    bundle.extend(enc);
    bundle.append(&mut text);
    bundle.extend(tag);
    Ok(bundle)
}

/// The content of a bundle sealed to the public half of `secret`.
///
/// # Errors
/// [`BadBundle`]; total. Allocates no more than the bundle's own length, which its class bounds.
pub fn open_with(secret: &[u8; 32], purpose: Purpose, bundle: &[u8]) -> Result<Vec<u8>, BadBundle> {
    let outer = Outer::read(bundle)?;
    if outer.recipient != KeyId::of(&public_of(secret)?) {
        return Err(BadBundle::NotForUs(outer.recipient));
    }
    let (head, rest) = bundle.split_at_checked(HEAD).ok_or(BadBundle::NotWhole)?;
    let (enc, rest) = rest.split_first_chunk().ok_or(BadBundle::NotWhole)?;
    let (text, tag) = rest.split_last_chunk().ok_or(BadBundle::NotWhole)?;
    let mut text = text.to_vec();
    hpke::open(secret, purpose.context(), head, enc, &mut text, tag)?;
    let content = size::unpad(&text).ok_or(BadBundle::Changed)?;
    Ok(content.to_vec())
}

/// The public half of an X25519 secret.
///
/// # Errors
/// Never for 32 bytes; the crate below says so by type only.
pub fn public_of(secret: &[u8; 32]) -> Result<[u8; 32], BadBundle> {
    hpke::public(secret)
}
