//! The files of a pack by label, before they are written.

use crate::picture::Drawn;
use crate::voice::Made;
use content_pack::{BlobHash, Clip, File, Still};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One file of a pack.
#[derive(Clone, Debug)]
pub struct PackFile {
    /// Its bytes. Shared: one clip has often several labels.
    pub bytes: Arc<[u8]>,
    /// Media type.
    pub media: &'static str,
    /// Which phones want it.
    pub variant: String,
    /// The pack is not usable without it.
    pub required: bool,
}

/// All files of a pack.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: BTreeMap<String, PackFile>,
}

impl Files {
    /// Adds a JSON file.
    pub fn add_json(&mut self, label: String, bytes: Vec<u8>, variant: &str, required: bool) {
        let file = PackFile {
            bytes: bytes.into(),
            media: "application/json",
            variant: variant.to_owned(),
            required,
        };
        self.files.insert(label, file);
    }

    /// Adds the two files of a clip, `<label>.ogg` and `<label>.m4a`. `lang` is empty for French.
    pub fn add_clip(&mut self, label: &str, lang: &str, made: &Made) -> Clip {
        let variant = |format: &str| {
            if lang.is_empty() { format.to_owned() } else { format!("{lang}/{format}") }
        };
        let formats =
            [("ogg", "audio/ogg", &made.files.ogg), ("m4a", "audio/mp4", &made.files.m4a)];
        for (format, media, bytes) in formats {
            let file = PackFile {
                bytes: bytes.as_slice().into(),
                media,
                variant: variant(format),
                required: lang.is_empty(),
            };
            self.files.insert(format!("{label}.{format}"), file);
        }
        made.clip.clone()
    }

    /// Adds a picture, `picture/<label>.webp`.
    pub fn add_picture(&mut self, label: &str, drawn: Drawn, required: bool) -> Still {
        let file = PackFile {
            bytes: drawn.bytes.into(),
            media: "image/webp",
            variant: String::new(),
            required,
        };
        self.files.insert(format!("picture/{label}.webp"), file);
        drawn.still
    }

    /// Adds the clip of a view, `film/<label>.webm`. It is never required: the question is asked on its still.
    pub fn add_film(&mut self, label: &str, bytes: Vec<u8>) -> BlobHash {
        let hash = BlobHash::of(&bytes);
        let (media, variant) = ("video/webm", String::new());
        let file = PackFile { bytes: bytes.into(), media, variant, required: false };
        self.files.insert(format!("film/{label}.webm"), file);
        hash
    }

    /// Label and file, sorted by label.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &PackFile)> {
        self.files.iter().map(|(label, file)| (label.as_str(), file))
    }

    /// The manifest's list. A pack is played from the moment its first unit is whole (design.md §6: after 3 MB at
    /// most); the sounds and pictures of the others come while it is.
    #[must_use]
    pub fn listed(&self) -> Vec<File> {
        let first = self.first_unit();
        let needed = |label: &str| {
            label.ends_with(".json")
                || label.starts_with(COVERS)
                || first.as_ref().is_some_and(|unit| is_of(label, unit))
        };
        let listed = self.files.iter().map(|(label, file)| File {
            label: label.clone(),
            hash: BlobHash::of(&file.bytes),
            size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
            media: file.media.to_owned(),
            variant: file.variant.clone(),
            required: file.required && needed(label),
        });
        listed.collect()
    }

    /// `core.01`, when the pack has units.
    fn first_unit(&self) -> Option<String> {
        self.files
            .keys()
            .find_map(|label| label.strip_prefix("unit/")?.strip_suffix(".json").map(str::to_owned))
    }
}

/// Pictures of the list of scenes.
const COVERS: &str = "picture/cover/";

/// Whether a file is a part of this unit: `voice/fr/core.01/salut.ogg`.
fn is_of(label: &str, unit: &str) -> bool {
    label.split('/').any(|part| part == unit)
}
