//! The file a phone gets: WebP, no larger than its screen shows.

use crate::error::{PackcError, read_bytes, write_whole};
use content_pack::{BlobHash, PictureKind, Still};
use image::DynamicImage;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Raised when the drawing of pictures changes, so that all are made again.
const PROCESS: &str = "packc-picture-1";
/// Widest still, in pixels.
const STILL_WIDTH: u32 = 1_280;
/// Widest panorama.
const PANORAMA_WIDTH: u32 = 3_072;
/// Side of a sign or icon.
const SIGN_SIZE: u32 = 512;
/// Width of a cover in the list of scenes.
const COVER_WIDTH: u32 = 480;
/// Quality of lossy WebP, of 100.
const QUALITY: f32 = 80.0;

/// A picture ready for a phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// As a unit holds it.
    pub still: Still,
    /// The WebP.
    pub bytes: Vec<u8>,
}

/// What a picture is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// In a step.
    Kind(PictureUse),
    /// In the list of scenes.
    Cover,
}

/// Still, panorama or drawing, as far as sizes go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PictureUse {
    /// A still.
    Still,
    /// A whole turn.
    Panorama,
    /// A sign or an icon.
    Drawing,
}

impl From<PictureKind> for Use {
    fn from(kind: PictureKind) -> Self {
        Self::Kind(match kind {
            PictureKind::Still => PictureUse::Still,
            PictureKind::Panorama => PictureUse::Panorama,
            PictureKind::Sign | PictureKind::Icon => PictureUse::Drawing,
        })
    }
}

impl Use {
    const fn width(self) -> u32 {
        match self {
            Self::Cover => COVER_WIDTH,
            Self::Kind(PictureUse::Still) => STILL_WIDTH,
            Self::Kind(PictureUse::Panorama) => PANORAMA_WIDTH,
            Self::Kind(PictureUse::Drawing) => SIGN_SIZE,
        }
    }
}

/// The pictures of a build, with those of former builds.
#[derive(Debug)]
pub struct Gallery {
    cache: PathBuf,
    drawn: HashMap<(PathBuf, Use), Drawn>,
}

impl Gallery {
    /// A gallery with its cache in a folder.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self { cache: folder.join("picture"), drawn: HashMap::new() }
    }

    /// A file, drawn for a use.
    ///
    /// # Errors
    /// When the file cannot be read or is no picture.
    pub fn draw(&mut self, path: &Path, wanted: Use) -> Result<Drawn, PackcError> {
        let key = (path.to_path_buf(), wanted);
        if let Some(drawn) = self.drawn.get(&key) {
            return Ok(drawn.clone());
        }
        let source = read_bytes(path)?;
        let name = cache_name(&source, wanted);
        let cached = self.cache.join(&name[..2]).join(format!("{}.webp", &name[2..]));
        let drawn = match std::fs::read(&cached).ok().and_then(|bytes| as_drawn(bytes).ok()) {
            Some(drawn) => drawn,
            None => {
                let drawn = render(path, &source, wanted)?;
                write_whole(&cached, &drawn.bytes)?;
                drawn
            }
        };
        self.drawn.insert(key, drawn.clone());
        Ok(drawn)
    }
}

fn cache_name(source: &[u8], wanted: Use) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(format!("{PROCESS}\0{wanted:?}\0").as_bytes());
    hasher.update(source);
    hasher.finalize().to_hex().to_string()
}

fn as_drawn(bytes: Vec<u8>) -> Result<Drawn, String> {
    let (width, height) = size(&bytes)?;
    Ok(Drawn { still: Still { hash: BlobHash::of(&bytes), width, height }, bytes })
}

fn size(bytes: &[u8]) -> Result<(u32, u32), String> {
    image::ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|e| e.to_string())?
        .into_dimensions()
        .map_err(|e| e.to_string())
}

fn render(path: &Path, source: &[u8], wanted: Use) -> Result<Drawn, PackcError> {
    let bad = |why: String| PackcError::Picture { path: path.to_path_buf(), why };
    if path.extension().is_some_and(|extension| extension == "svg") {
        return as_drawn(from_svg(source, wanted.width()).map_err(bad)?).map_err(bad);
    }
    let is_webp = path.extension().is_some_and(|extension| extension == "webp");
    if is_webp && size(source).map_err(bad)?.0 <= wanted.width() {
        return as_drawn(source.to_vec()).map_err(bad);
    }
    let picture = image::load_from_memory(source).map_err(|e| bad(e.to_string()))?;
    as_drawn(lossy(&fitted(picture, wanted.width()))).map_err(bad)
}

fn fitted(picture: DynamicImage, width: u32) -> DynamicImage {
    if picture.width() <= width {
        return picture;
    }
    let height = u64::from(picture.height()) * u64::from(width) / u64::from(picture.width());
    let height = u32::try_from(height).unwrap_or(u32::MAX).max(1);
    picture.resize_exact(width, height, image::imageops::FilterType::Lanczos3)
}

fn lossy(picture: &DynamicImage) -> Vec<u8> {
    let rgba = picture.to_rgba8();
    webp::Encoder::from_rgba(&rgba, rgba.width(), rgba.height()).encode(QUALITY).to_vec()
}

/// A square or less: signs and icons keep their shape inside `side` pixels. Flat colours are smallest without loss.
fn from_svg(source: &[u8], side: u32) -> Result<Vec<u8>, String> {
    use resvg::{tiny_skia, usvg};
    let tree =
        usvg::Tree::from_data(source, &usvg::Options::default()).map_err(|e| e.to_string())?;
    #[expect(clippy::cast_precision_loss, reason = "a few hundred pixels")]
    let scale = side as f32 / tree.size().width().max(tree.size().height());
    let size = tree.size().to_int_size().scale_by(scale).ok_or("empty drawing")?;
    let mut map = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or("empty drawing")?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut map.as_mut());
    let pixels: Vec<u8> = map
        .pixels()
        .iter()
        .map(|pixel| pixel.demultiply())
        .flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()])
        .collect();
    Ok(webp::Encoder::from_rgba(&pixels, size.width(), size.height()).encode_lossless().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32) -> Vec<u8> {
        let picture = DynamicImage::new_rgb8(width, width / 2);
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    fn draw(name: &str, bytes: &[u8], wanted: Use) -> Result<Drawn, PackcError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        Gallery::new(folder.path()).draw(&path, wanted)
    }

    #[test]
    fn a_large_picture_comes_down_to_the_screen() {
        let drawn = draw("a.png", &png(2_000), Use::from(PictureKind::Still)).unwrap();
        assert_eq!((drawn.still.width, drawn.still.height), (1_280, 640));
        assert!(drawn.bytes.starts_with(b"RIFF"));
    }

    #[test]
    fn a_webp_that_fits_is_kept_as_it_is() {
        let webp = draw("a.png", &png(100), Use::Cover).unwrap().bytes;
        assert_eq!(draw("a.webp", &webp, Use::Cover).unwrap().bytes, webp);
    }

    #[test]
    fn a_drawing_is_512_pixels_and_keeps_its_clear_ground() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="10" cy="10" r="8" fill="#c00"/></svg>"##;
        let drawn = draw("W001.svg", svg, Use::from(PictureKind::Sign)).unwrap();
        assert_eq!((drawn.still.width, drawn.still.height), (512, 256));
        let corner = image::load_from_memory(&drawn.bytes).unwrap().to_rgba8().get_pixel(0, 0).0;
        assert_eq!(corner[3], 0);
    }

    #[test]
    fn what_is_no_picture_is_named() {
        for name in ["a.png", "a.webp", "a.svg"] {
            let error = draw(name, b"torn", Use::Cover).unwrap_err();
            assert!(error.to_string().contains(name), "{error}");
        }
    }
}
