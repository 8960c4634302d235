//! Where pictures come from: the build's own, and those of packs.

use app_domain::view::Pic;
use content_pack::{PictureKind, Still};
use dioxus::prelude::*;

/// Marks the address of a sign or a drawing: wherever it is shown, the style shows the whole of it (a round sign that is
/// cropped is no longer round). A fragment is never sent, so the file and its cache are the same.
const DRAWN: &str = "#drawn";

/// How parts find the address of a picture, without knowing the surface they run on.
#[derive(Clone, Copy, PartialEq)]
pub struct Media {
    blob: Option<Callback<Still, String>>,
}

impl Media {
    /// Addresses that lead nowhere, for parts rendered alone.
    pub const NONE: Self = Self { blob: None };

    /// Pictures of packs come from here.
    #[must_use]
    pub const fn new(blob: Callback<Still, String>) -> Self {
        Self { blob: Some(blob) }
    }

    /// The address of a file of a pack.
    #[must_use]
    pub fn still(&self, still: &Still) -> String {
        self.blob.map_or_else(|| format!("blob/{}", still.hash), |blob| blob.call(still.clone()))
    }

    /// The address of a picture; `None` while it is still to be drawn. That of a drawn one ends in [`DRAWN`].
    #[must_use]
    pub fn pic(&self, pic: Option<&Pic>) -> Option<String> {
        let pic = pic?;
        let src = self.still(pic.still.as_ref()?);
        let drawn = matches!(pic.kind, PictureKind::Sign | PictureKind::Icon);
        Some(if drawn { src + DRAWN } else { src })
    }
}

/// The pictures of the screen a part stands on.
#[must_use]
pub fn use_media() -> Media {
    try_consume_context::<Media>().unwrap_or(Media::NONE)
}

/// The address of a drawing of the build.
#[must_use]
pub fn own_drawing(name: &str) -> String {
    format!("img/chose-{name}.svg")
}

/// The address of a picture of the build, beside the page.
#[must_use]
pub fn own_picture(name: &str) -> String {
    format!("img/{name}.webp")
}
