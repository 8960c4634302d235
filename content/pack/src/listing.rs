//! A manifest as it lies on a phone: a file is found by its label without reading the whole.
//!
//! A slow phone opens the app on twenty packs of hundreds of files; reading each of those lists costs it a tenth of a second
//! at every opening, and three labels of each are asked for.

use crate::{BlobHash, Lang, Manifest, ManifestError, Pack};
use memchr::memmem;
use minicbor::Encoder;

/// The CBOR of a [`Manifest`] that was verified before it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing(Vec<u8>);

/// Between a label and its hash: key 1, 32 bytes.
const THEN_HASH: [u8; 3] = [0x01, 0x58, 0x20];
/// Bytes of a hash.
const HASH: usize = 32;
/// What a recorded name of a language begins and ends with ([`Pack::spoken_label`]), and how long its label may be.
const SPOKEN: &[u8] = b"voice/";
const SPOKEN_NAME: &[u8] = b"/name.ogg";
const SPOKEN_MOST: usize = 23;

impl Listing {
    /// The bytes of a manifest as [`Listing::bytes`] gave them.
    #[must_use]
    pub const fn of_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The whole list.
    ///
    /// # Errors
    /// [`ManifestError::Torn`] when the bytes are not those of a manifest.
    pub fn manifest(&self) -> Result<Manifest, ManifestError> {
        minicbor::decode(&self.0).map_err(|e| ManifestError::Torn(e.to_string()))
    }

    /// The hash of a file by its label.
    #[must_use]
    pub fn hash(&self, label: &str) -> Option<BlobHash> {
        let wanted = entry(label)?;
        let at = memmem::find(&self.0, &wanted)? + wanted.len();
        let hash = self.0.get(at..at + HASH)?;
        Some(BlobHash(hash.try_into().ok()?))
    }

    /// Languages whose name is recorded here.
    #[must_use]
    pub fn spoken(&self) -> Vec<Lang> {
        let label = |end: usize| {
            let from = end.saturating_sub(SPOKEN_MOST);
            let from = from + memmem::rfind(&self.0[from..end], SPOKEN)?;
            std::str::from_utf8(&self.0[from..end]).ok().and_then(Pack::spoken_lang)
        };
        let ends = memmem::find_iter(&self.0, SPOKEN_NAME).map(|at| at + SPOKEN_NAME.len());
        ends.filter_map(label).collect()
    }
}

impl From<&Manifest> for Listing {
    fn from(manifest: &Manifest) -> Self {
        // Writing to a Vec cannot fail.
        Self(minicbor::to_vec(manifest).unwrap_or_default())
    }
}

/// How an entry begins: key 0, the label, and what stands before the hash.
fn entry(label: &str) -> Option<Vec<u8>> {
    let mut to = Encoder::new(Vec::with_capacity(label.len() + 8));
    to.u8(0).ok()?.str(label).ok()?;
    let mut bytes = to.into_writer();
    bytes.extend(THEN_HASH);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::File;

    fn manifest(labels: &[&str]) -> Manifest {
        let file = |label: &&str| File {
            label: (*label).to_owned(),
            hash: BlobHash::of(label.as_bytes()),
            size: 70_000,
            media: "audio/ogg".to_owned(),
            variant: "fr/ogg".to_owned(),
            required: true,
        };
        Manifest {
            org: String::new(),
            pack: "core".to_owned(),
            version: 1_000,
            min_app: 1,
            files: labels.iter().map(file).collect(),
            replaces: None,
        }
    }

    #[test]
    fn a_file_is_found_by_its_whole_label() {
        let long = format!("voice/fr/core.01/{}.ogg", "x".repeat(300));
        let labels =
            ["pack.json", "unit/core.01.json", "unit/core.01.json.ogg", "a", long.as_str()];
        let manifest = manifest(&labels);
        let listing = Listing::from(&manifest);
        for label in labels {
            assert_eq!(listing.hash(label), manifest.file(label).map(|file| file.hash), "{label}");
        }
        for label in ["core.01.json", "unit/core.01", "", "pack"] {
            assert_eq!(listing.hash(label), None, "{label}");
        }
        assert_eq!(listing.manifest(), Ok(manifest));
    }

    #[test]
    fn recorded_names_are_found() {
        let labels = ["voice/swb/name.m4a", "voice/swb/name.ogg", "voice/fr/core.01/name.ogg"];
        let listing = Listing::from(&manifest(&[&labels[..], &["voice/ti/name.ogg"]].concat()));
        assert_eq!(listing.spoken(), [Lang::from("swb"), Lang::from("ti")]);
    }

    #[test]
    fn a_torn_list_says_so_and_names_nothing() {
        let right = BlobHash::of(b"pack.json");
        let whole = Listing::from(&manifest(&["pack.json"])).0;
        for cut in 0..whole.len() {
            let torn = Listing::of_bytes(whole[..cut].to_vec());
            assert!(torn.manifest().is_err());
            assert!(torn.hash("pack.json").is_none_or(|hash| hash == right));
            assert_eq!(torn.spoken(), []);
        }
    }
}
