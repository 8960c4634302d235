//! Named regions of a picture: `name = [x, y, w, h]`, in thousandths.

use crate::error::{PackcError, read_text};
use content_pack::{Rect, SpotKey};
use std::collections::BTreeMap;
use std::path::Path;

/// The regions of a picture; empty when it has no file of them.
///
/// # Errors
/// [`PackcError::Picture`] when a region is not four numbers inside the picture.
pub fn read(path: &Path) -> Result<BTreeMap<SpotKey, Rect>, PackcError> {
    if !path.is_file() {
        return Ok(BTreeMap::new());
    }
    let bad = |why: String| PackcError::Picture { path: path.to_path_buf(), why };
    let spots: BTreeMap<String, [u16; 4]> =
        toml::from_str(&read_text(path)?).map_err(|e| bad(e.message().to_owned()))?;
    spots
        .into_iter()
        .map(|(name, [x, y, w, h])| {
            let rect = Rect { x, y, w, h };
            let inside =
                u32::from(x) + u32::from(w) <= 1_000 && u32::from(y) + u32::from(h) <= 1_000;
            let inside = inside && w > 0 && h > 0;
            if inside {
                Ok((SpotKey::from(name), rect))
            } else {
                Err(bad(format!("`{name}` leaves the picture")))
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spots(text: &str) -> Result<BTreeMap<SpotKey, Rect>, PackcError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.spots.toml");
        std::fs::write(&path, text).unwrap();
        read(&path)
    }

    #[test]
    fn regions_are_read_in_thousandths() {
        let spots = spots("bac = [0, 377, 297, 385]").unwrap();
        assert_eq!(spots[&SpotKey::from("bac")].h, 385);
    }

    #[test]
    fn a_region_outside_the_picture_is_refused() {
        for bad in ["a = [900, 0, 200, 10]", "a = [0, 0, 0, 10]", "a = [1, 2]", "a = -1"] {
            assert!(spots(bad).is_err(), "{bad}");
        }
    }
}
