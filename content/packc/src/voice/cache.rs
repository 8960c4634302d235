//! Clips made before, by the key of what was asked: nothing that did not change is spoken again.
//!
//! One file an entry: length in ms and length of the Opus file (4 bytes each, little end first), Opus, AAC. The shape of
//! a clip that is a model is a file beside it, one byte a bar.

use super::encode::Encoded;
use crate::error::{PackcError, write_whole};
use content_pack::SHAPE_BARS;
use std::path::{Path, PathBuf};

/// A folder of entries.
#[derive(Clone, Debug)]
pub(super) struct Cache {
    folder: PathBuf,
}

impl Cache {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_path_buf() }
    }

    /// The entry of a key; `None` when there is none or it is torn.
    pub(super) fn get(&self, key: &str) -> Option<Encoded> {
        let bytes = std::fs::read(self.path(key)).ok()?;
        let (head, rest) = bytes.split_at_checked(8)?;
        let number = |at: usize| Some(u32::from_le_bytes(head.get(at..at + 4)?.try_into().ok()?));
        let (ogg, m4a) = rest.split_at_checked(usize::try_from(number(4)?).ok()?)?;
        let whole = ogg.starts_with(b"OggS") && m4a.get(4..8) == Some(b"ftyp".as_slice());
        let ms = number(0)?;
        whole.then(|| Encoded { ogg: ogg.to_vec(), m4a: m4a.to_vec(), ms })
    }

    pub(super) fn put(&self, key: &str, clip: &Encoded) -> Result<(), PackcError> {
        let ogg = u32::try_from(clip.ogg.len()).unwrap_or(u32::MAX);
        let head = [clip.ms.to_le_bytes(), ogg.to_le_bytes()].concat();
        write_whole(&self.path(key), &[&head, clip.ogg.as_slice(), &clip.m4a].concat())
    }

    /// The shape of a clip; `None` when it was never drawn or is torn.
    pub(super) fn shape(&self, key: &str) -> Option<Vec<u8>> {
        let bars = std::fs::read(self.path(key).with_extension("shape")).ok()?;
        (bars.len() == SHAPE_BARS && bars.iter().all(|bar| *bar <= 100)).then_some(bars)
    }

    pub(super) fn put_shape(&self, key: &str, bars: &[u8]) -> Result<(), PackcError> {
        write_whole(&self.path(key).with_extension("shape"), bars)
    }

    fn path(&self, key: &str) -> PathBuf {
        let (shelf, name) = key.split_at_checked(2).unwrap_or(("", key));
        self.folder.join(shelf).join(name).with_extension("clip")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clip() -> Encoded {
        Encoded { ogg: b"OggS1234".to_vec(), m4a: b"\0\0\0\x1cftypM4A".to_vec(), ms: 1_234 }
    }

    #[test]
    fn an_entry_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path());
        assert_eq!(cache.get("abcd"), None);
        cache.put("abcd", &clip()).unwrap();
        assert_eq!(cache.get("abcd"), Some(clip()));
    }

    #[test]
    fn a_torn_entry_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path());
        cache.put("abcd", &clip()).unwrap();
        let bytes = std::fs::read(cache.path("abcd")).unwrap();
        for length in 0..bytes.len() - 8 {
            std::fs::write(cache.path("abcd"), &bytes[..length]).unwrap();
            assert_eq!(cache.get("abcd"), None, "{length} bytes");
        }
    }
}
