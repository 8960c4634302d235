//! Where the file of a picture is, from what the author wrote.

use crate::source::PictureSource;
use content_pack::PictureKind;
use std::path::{Path, PathBuf};

/// A picture's file, if it is drawn already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Still, panorama, sign or icon.
    pub kind: PictureKind,
    /// Its file; `None` while it is to be drawn.
    pub path: Option<PathBuf>,
    /// Where it is looked for, from the folder of the packs: for the finding that says it is missing.
    pub wanted: String,
}

impl Found {
    /// The file of its regions: `<picture>.spots.toml`.
    #[must_use]
    pub fn spots(&self) -> Option<PathBuf> {
        self.path.as_ref().map(|path| path.with_extension("spots.toml"))
    }
}

/// The formats read, best first.
const FORMATS: [&str; 5] = ["webp", "png", "jpg", "jpeg", "svg"];

/// Looks for a picture: `media/<render>/<key>.webp`, else `media/<render>.webp`; `media/signs/<code>.svg`;
/// `media/icons/<name>.svg`; a photo in the pack's own folder.
#[must_use]
pub fn find(root: &Path, pack_folder: &str, key: &str, picture: &PictureSource) -> Found {
    let media = root.join("media");
    let (kind, stems) = match picture {
        PictureSource { render: Some(render), .. } => {
            (PictureKind::Still, vec![media.join(render).join(key), media.join(render)])
        }
        PictureSource { panorama: Some(name), .. } => {
            (PictureKind::Panorama, vec![media.join(name)])
        }
        PictureSource { sign: Some(code), .. } => {
            (PictureKind::Sign, vec![media.join("signs").join(code)])
        }
        PictureSource { icon: Some(name), .. } => {
            (PictureKind::Icon, vec![media.join("icons").join(name)])
        }
        PictureSource { photo: Some(file), .. } => {
            (PictureKind::Still, vec![root.join(pack_folder).join(file).with_extension("")])
        }
        _ => (PictureKind::Still, Vec::new()),
    };
    let path = stems.iter().find_map(|stem| with_a_format(stem));
    let wanted = stems.last().map_or(String::new(), |stem| below(root, stem));
    Found { kind, path, wanted }
}

fn with_a_format(stem: &Path) -> Option<PathBuf> {
    FORMATS.iter().map(|format| add_extension(stem, format)).find(|path| path.is_file())
}

/// A code may hold a dot or a dash: nothing of its name is taken for an extension.
fn add_extension(stem: &Path, format: &str) -> PathBuf {
    let name = stem.file_name().unwrap_or_default().to_string_lossy();
    stem.with_file_name(format!("{name}.{format}"))
}

fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(name: &str) -> PictureSource {
        PictureSource { render: Some(name.into()), ..PictureSource::default() }
    }

    #[test]
    fn a_picture_of_its_own_key_comes_first() {
        let root = tempfile::tempdir().unwrap();
        let media = root.path().join("media/core/gestes");
        std::fs::create_dir_all(&media).unwrap();
        std::fs::write(media.with_extension("webp"), b"x").unwrap();
        let shared = find(root.path(), "core", "g_pas", &render("core/gestes"));
        std::fs::write(media.join("g_pas.webp"), b"x").unwrap();
        let own = find(root.path(), "core", "g_pas", &render("core/gestes"));
        assert_eq!(shared.path.unwrap().file_name().unwrap(), "gestes.webp");
        assert_eq!(own.path.unwrap().file_name().unwrap(), "g_pas.webp");
    }

    #[test]
    fn a_picture_to_be_drawn_says_where_it_is_wanted() {
        let found = find(Path::new("packs"), "core", "g_pas", &render("core/gestes"));
        assert_eq!((found.path, found.wanted.as_str()), (None, "media/core/gestes"));
    }
}
