//! Where pictures come from: the build's own, and those of packs.

use app_domain::view::Pic;
use content_pack::Still;
use dioxus::prelude::*;

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

    /// The address of a picture; `None` while it is still to be drawn.
    #[must_use]
    pub fn pic(&self, pic: Option<&Pic>) -> Option<String> {
        pic.and_then(|pic| pic.still.as_ref()).map(|still| self.still(still))
    }
}

/// The pictures of the screen a part stands on.
#[must_use]
pub fn use_media() -> Media {
    try_consume_context::<Media>().unwrap_or(Media::NONE)
}

/// The address of a picture of the build, beside the page.
#[must_use]
pub fn own_picture(name: &str) -> String {
    format!("img/{name}.webp")
}
