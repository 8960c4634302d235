//! The packs of a folder as `packc build` leaves it: what each blob is, and what to offer on the console.
//!
//! Signatures are the phones' business: they verify each manifest with the keys they pinned.

use content_pack::{BlobHash, Manifest, Pack, Version};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

/// A pack as staff choose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackCard {
    /// `core`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version as a number.
    pub version: u32,
    /// Scenes and question banks.
    pub units: usize,
    /// What a phone that speaks French downloads, about, in bytes.
    pub bytes: u64,
    /// Languages with a voice for the glosses.
    pub voices: Vec<String>,
    /// A picture that stands for it.
    pub cover: Option<String>,
}

impl PackCard {
    /// Its version as written.
    #[must_use]
    pub fn version_text(&self) -> String {
        Version(self.version).to_string()
    }

    /// Its size in megabytes, rounded up.
    #[must_use]
    pub const fn megabytes(&self) -> u64 {
        self.bytes.div_ceil(1 << 20)
    }
}

#[derive(Default)]
struct Loaded {
    stamp: Option<SystemTime>,
    media: BTreeMap<BlobHash, String>,
    cards: Vec<PackCard>,
    titles: BTreeMap<String, String>,
}

/// The packs of a folder, read again when its index changes.
pub struct Catalogue {
    dir: Option<PathBuf>,
    loaded: RwLock<Arc<Loaded>>,
}

#[derive(serde::Deserialize)]
struct IndexLine {
    id: String,
}

impl Catalogue {
    /// The packs of a folder; none without one.
    #[must_use]
    pub fn new(dir: Option<PathBuf>) -> Self {
        Self { dir, loaded: RwLock::default() }
    }

    /// The folder.
    #[must_use]
    pub fn dir(&self) -> Option<&Path> {
        self.dir.as_deref()
    }

    /// The media type of a blob that a manifest names.
    #[must_use]
    pub fn media(&self, hash: &BlobHash) -> Option<String> {
        self.fresh().media.get(hash).cloned()
    }

    /// Packs with something to do in them, in the order of the index.
    #[must_use]
    pub fn cards(&self) -> Vec<PackCard> {
        self.fresh().cards.clone()
    }

    /// One of them.
    #[must_use]
    pub fn card(&self, pack: &str) -> Option<PackCard> {
        self.fresh().cards.iter().find(|card| card.id == pack).cloned()
    }

    /// The title of a scene or bank; its id when no pack here has it.
    #[must_use]
    pub fn unit_title(&self, unit: &str) -> String {
        self.fresh().titles.get(unit).cloned().unwrap_or_else(|| unit.to_owned())
    }

    fn fresh(&self) -> Arc<Loaded> {
        let known = Arc::clone(&self.loaded.read().unwrap_or_else(PoisonError::into_inner));
        let Some(dir) = &self.dir else { return known };
        let stamp = std::fs::metadata(dir.join("index.json")).and_then(|m| m.modified()).ok();
        if stamp.is_none() || stamp == known.stamp {
            return known;
        }
        let loaded = Arc::new(load(dir, stamp));
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&loaded);
        loaded
    }
}

fn load(dir: &Path, stamp: Option<SystemTime>) -> Loaded {
    let mut loaded = Loaded { stamp, ..Loaded::default() };
    for pack in index(dir) {
        match read_manifest(dir, &pack) {
            Some(manifest) => add(dir, &mut loaded, &manifest),
            None => tracing::warn!(pack, "A pack of the index has no manifest that reads"),
        }
    }
    loaded
}

fn index(dir: &Path) -> Vec<String> {
    let text = std::fs::read(dir.join("index.json")).unwrap_or_default();
    let lines: Vec<IndexLine> = serde_json::from_slice(&text).unwrap_or_default();
    lines.into_iter().map(|line| line.id).filter(|id| is_pack_name(id)).collect()
}

/// Pack names come from outside and become folders: letters, digits and `-` only.
pub(super) fn is_pack_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 40
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The manifest of `[body, signer, signature]`, not verified: this side only serves.
fn read_manifest(dir: &Path, pack: &str) -> Option<Manifest> {
    let bytes = std::fs::read(dir.join(pack).join("manifest.cbor")).ok()?;
    let mut from = minicbor::Decoder::new(&bytes);
    (from.array().ok()? == Some(3)).then_some(())?;
    minicbor::decode(from.bytes().ok()?).ok()
}

fn add(dir: &Path, loaded: &mut Loaded, manifest: &Manifest) {
    let media = manifest.files.iter().map(|file| (file.hash, file.media.clone()));
    loaded.media.extend(media);
    let Some(head) = read_head(dir, manifest) else { return };
    let titles = head.units.iter().map(|unit| (unit.id.to_string(), unit.title.fr.clone()));
    loaded.titles.extend(titles);
    // A pack of the interface's words has no units: it is not for giving.
    if !head.units.is_empty() {
        loaded.cards.push(card(manifest, head));
    }
}

fn read_head(dir: &Path, manifest: &Manifest) -> Option<Pack> {
    let file = manifest.file(Pack::LABEL)?;
    let bytes = std::fs::read(dir.join("blob").join(file.hash.to_string())).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn card(manifest: &Manifest, head: Pack) -> PackCard {
    let cover =
        head.units.iter().find_map(|unit| unit.cover.as_ref()).map(|still| still.hash.to_string());
    PackCard {
        id: manifest.pack.clone(),
        title: head.title,
        version: manifest.version,
        units: head.units.len(),
        bytes: bytes_for_french(manifest),
        voices: voices(manifest),
        cover,
    }
}

fn bytes_for_french(manifest: &Manifest) -> u64 {
    let wanted =
        manifest.files.iter().filter(|file| file.variant.is_empty() || file.variant == "ogg");
    wanted.map(|file| u64::from(file.size)).sum()
}

/// `ar/ogg` is a gloss sound in Arabic.
fn voices(manifest: &Manifest) -> Vec<String> {
    let langs = manifest
        .files
        .iter()
        .filter_map(|file| file.variant.split_once('/'))
        .map(|(lang, _)| lang.to_owned());
    langs.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}
