//! The signed list of a pack's files (sync.md §11): canonical CBOR, Ed25519.
//!
//! Manifest names are labels, never paths; the size and media type of the signed manifest bound every download.

use crate::{BlobHash, PackId};
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use minicbor::{Decode, Decoder, Encode, Encoder};

/// A pack's version: major·10⁶ + minor·10³ + patch. Versions only rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u32);

impl std::str::FromStr for Version {
    type Err = ManifestError;

    fn from_str(text: &str) -> Result<Self, ManifestError> {
        let bad = || ManifestError::BadVersion(text.to_owned());
        let parts: Vec<u32> =
            text.split('.').map(str::parse).collect::<Result<_, _>>().map_err(|_| bad())?;
        let &[major, minor, patch] = parts.as_slice() else { return Err(bad()) };
        if major > 4_000 || minor > 999 || patch > 999 {
            return Err(bad());
        }
        Ok(Self(major * 1_000_000 + minor * 1_000 + patch))
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0 / 1_000_000, self.0 / 1_000 % 1_000, self.0 % 1_000)
    }
}

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct File {
    /// What it is called inside the pack: `unit/core.02.json`. Never a path.
    #[n(0)]
    pub label: String,
    /// Its name on disk and on the wire.
    #[cbor(n(1), with = "hash_bytes")]
    pub hash: BlobHash,
    /// Bytes. Bounds the download.
    #[n(2)]
    pub size: u32,
    /// Media type: `audio/ogg`, `image/webp`, `application/json`.
    #[n(3)]
    pub media: String,
    /// Which phones want it: empty for all, `ogg` or `m4a` for sounds, a language code for glosses,
    /// both joined by `/` (`ar/ogg`) for gloss sounds.
    #[n(4)]
    pub variant: String,
    /// The pack is not usable without it.
    #[n(5)]
    pub required: bool,
}

mod hash_bytes {
    use super::BlobHash;
    use minicbor::decode::Error as NotRead;
    use minicbor::encode::{Error as NotWritten, Write};
    use minicbor::{Decoder, Encoder};

    pub(super) fn encode<C, W: Write>(
        hash: &BlobHash,
        to: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), NotWritten<W::Error>> {
        to.bytes(&hash.0)?.ok()
    }

    pub(super) fn decode<C>(from: &mut Decoder<'_>, _: &mut C) -> Result<BlobHash, NotRead> {
        let bytes = from.bytes()?;
        let array = bytes.try_into().map_err(|_| NotRead::message("a hash has 32 bytes"))?;
        Ok(BlobHash(array))
    }
}

/// The list of a pack's files.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Manifest {
    /// Who gives it; empty for the starter packs of the build.
    #[n(0)]
    pub org: String,
    /// The pack.
    #[n(1)]
    pub pack: String,
    /// Its version.
    #[n(2)]
    pub version: u32,
    /// The oldest app (build number) that can play it.
    #[n(3)]
    pub min_app: u32,
    /// Its files, sorted by label.
    #[n(4)]
    pub files: Vec<File>,
    /// The version it replaces, when it goes back to older content.
    #[n(5)]
    pub replaces: Option<u32>,
}

/// Why a manifest is refused. The old pack stays.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ManifestError {
    /// Not a manifest, or cut short.
    #[error("the list of the pack is torn or is not one ({0}): fetch the pack again")]
    Torn(String),
    /// Not signed by a key this device trusts.
    #[error(
        "the pack is signed by a key this device does not trust: ask the trainer to send it again"
    )]
    UnknownSigner,
    /// The signature does not fit the bytes.
    #[error("the pack was changed after it was signed: fetch it again from the trainer")]
    Altered,
    /// Older than what is installed (anti-rollback).
    #[error(
        "version {offered} of `{pack}` is older than {installed}, which this device has: keep the newer one"
    )]
    Older {
        /// The pack.
        pack: PackId,
        /// What was offered.
        offered: Version,
        /// What is there.
        installed: Version,
    },
    /// Not three numbers.
    #[error("`{0}` is not a version: write three numbers, as in 0.1.0")]
    BadVersion(String),
}

/// A manifest, its signature and its signer, as they travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedManifest {
    body: Vec<u8>,
    signer: [u8; 32],
    signature: [u8; 64],
}

/// More is not a manifest: 20,000 files of 120 bytes.
const MAX_MANIFEST_BYTES: usize = 4 << 20;
/// More files than any pack needs; a bound before allocating.
const MAX_FILES: usize = 20_000;

impl SignedManifest {
    /// Signs a manifest. Files are sorted by label first, so that one content has one signature.
    ///
    /// # Errors
    /// [`ManifestError::Torn`] if it cannot be encoded.
    pub fn sign(mut manifest: Manifest, key: &SigningKey) -> Result<Self, ManifestError> {
        manifest.files.sort_by(|a, b| a.label.cmp(&b.label));
        let body = minicbor::to_vec(&manifest).map_err(|e| ManifestError::Torn(e.to_string()))?;
        let signature = key.sign(&body).to_bytes();
        Ok(Self { body, signer: key.verifying_key().to_bytes(), signature })
    }

    /// As it travels: CBOR `[body, signer, signature]`.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = Encoder::new(Vec::new());
        // Writing to a Vec cannot fail.
        let written = to
            .array(3)
            .and_then(|e| e.bytes(&self.body))
            .and_then(|e| e.bytes(&self.signer))
            .and_then(|e| e.bytes(&self.signature));
        debug_assert!(written.is_ok());
        to.into_writer()
    }

    /// Reads what travelled, without trusting it yet.
    ///
    /// # Errors
    /// [`ManifestError::Torn`] for anything that is not exactly one signed manifest.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ManifestError> {
        if bytes.len() > MAX_MANIFEST_BYTES {
            return Err(ManifestError::Torn("larger than 4 MiB".to_owned()));
        }
        read_envelope(bytes).map_err(|e| ManifestError::Torn(e.to_string()))
    }

    /// The manifest, if one of these keys signed exactly these bytes.
    ///
    /// # Errors
    /// [`ManifestError::UnknownSigner`], [`ManifestError::Altered`] or [`ManifestError::Torn`].
    pub fn verify(&self, trusted: &[[u8; 32]]) -> Result<Manifest, ManifestError> {
        if !trusted.contains(&self.signer) {
            return Err(ManifestError::UnknownSigner);
        }
        let key =
            VerifyingKey::from_bytes(&self.signer).map_err(|_| ManifestError::UnknownSigner)?;
        let signature = Signature::from_bytes(&self.signature);
        key.verify(&self.body, &signature).map_err(|_| ManifestError::Altered)?;
        let manifest: Manifest =
            minicbor::decode(&self.body).map_err(|e| ManifestError::Torn(e.to_string()))?;
        if manifest.files.len() > MAX_FILES {
            return Err(ManifestError::Torn("too many files".to_owned()));
        }
        Ok(manifest)
    }

    /// The same, refusing a version below the one installed.
    ///
    /// # Errors
    /// Those of [`Self::verify`], and [`ManifestError::Older`].
    pub fn verify_over(
        &self,
        trusted: &[[u8; 32]],
        installed: Option<Version>,
    ) -> Result<Manifest, ManifestError> {
        let manifest = self.verify(trusted)?;
        let offered = Version(manifest.version);
        match installed {
            Some(installed) if offered < installed => {
                Err(ManifestError::Older { pack: PackId::from(manifest.pack), offered, installed })
            }
            _ => Ok(manifest),
        }
    }
}

fn read_envelope(bytes: &[u8]) -> Result<SignedManifest, minicbor::decode::Error> {
    let mut from = Decoder::new(bytes);
    if from.array()? != Some(3) {
        return Err(minicbor::decode::Error::message("not three parts"));
    }
    let body = from.bytes()?.to_vec();
    let signer = fixed(from.bytes()?)?;
    let signature = fixed(from.bytes()?)?;
    if from.position() != bytes.len() {
        return Err(minicbor::decode::Error::message("bytes after the end"));
    }
    Ok(SignedManifest { body, signer, signature })
}

fn fixed<const N: usize>(bytes: &[u8]) -> Result<[u8; N], minicbor::decode::Error> {
    bytes.try_into().map_err(|_| minicbor::decode::Error::message("a part has the wrong length"))
}

impl Manifest {
    /// A file by its label.
    #[must_use]
    pub fn file(&self, label: &str) -> Option<&File> {
        self.files.iter().find(|file| file.label == label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn manifest() -> Manifest {
        let file = |label: &str| File {
            label: label.into(),
            hash: BlobHash::of(label.as_bytes()),
            size: 12,
            media: "audio/ogg".into(),
            variant: "ogg".into(),
            required: true,
        };
        Manifest {
            org: String::new(),
            pack: "core".into(),
            version: 1_000,
            min_app: 1,
            files: vec![file("b"), file("a")],
            replaces: None,
        }
    }

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    fn trusted(seed: u8) -> [u8; 32] {
        key(seed).verifying_key().to_bytes()
    }

    #[test]
    fn a_signed_manifest_travels_and_verifies() {
        let bytes = SignedManifest::sign(manifest(), &key(1)).unwrap().to_bytes();
        let read = SignedManifest::from_bytes(&bytes).unwrap().verify(&[trusted(1)]).unwrap();
        assert_eq!(read.files.iter().map(|f| f.label.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn f32_an_unknown_signer_and_an_older_version_are_refused_with_a_reason() {
        let signed = SignedManifest::sign(manifest(), &key(1)).unwrap();
        assert_eq!(signed.verify(&[trusted(2)]).unwrap_err(), ManifestError::UnknownSigner);
        let refused = signed.verify_over(&[trusted(1)], Some(Version(1_001))).unwrap_err();
        assert!(refused.to_string().contains("0.1.0"), "{refused}");
    }

    #[test]
    fn a_version_is_three_numbers() {
        assert_eq!("1.2.3".parse::<Version>().unwrap(), Version(1_002_003));
        assert_eq!(Version(1_002_003).to_string(), "1.2.3");
        for bad in ["1.2", "a.b.c", "1.1000.0", ""] {
            assert!(bad.parse::<Version>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn one_changed_byte_is_never_accepted(at in 0_usize..400, flip in 1_u8..=255) {
            let mut bytes = SignedManifest::sign(manifest(), &key(1)).unwrap().to_bytes();
            let at = at % bytes.len();
            bytes[at] ^= flip;
            let read = SignedManifest::from_bytes(&bytes).and_then(|m| m.verify(&[trusted(1)]));
            prop_assert!(read.is_err());
        }

        #[test]
        fn any_bytes_give_an_error_and_never_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(SignedManifest::from_bytes(&bytes).is_err());
        }
    }
}
