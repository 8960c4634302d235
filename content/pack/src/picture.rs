//! Pictures and their named regions.

use crate::{BlobHash, Clip, SpotKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What kind of picture it is; the screen treats each differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PictureKind {
    /// A rendered or photographed still.
    Still,
    /// A whole turn, equirectangular: looked round by finger or arrows.
    Panorama,
    /// A workplace or road sign, drawn from geometry.
    Sign,
    /// A simple drawing.
    Icon,
}

/// A rectangle in thousandths of the picture, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rect {
    /// Left edge.
    pub x: u16,
    /// Top edge.
    pub y: u16,
    /// Width.
    pub w: u16,
    /// Height.
    pub h: u16,
}

impl Rect {
    /// Whether a point, in thousandths, is inside.
    #[must_use]
    pub const fn holds(&self, x: u16, y: u16) -> bool {
        x >= self.x && y >= self.y && x < self.x + self.w && y < self.y + self.h
    }
}

/// The file of a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Still {
    /// Name of the file.
    pub hash: BlobHash,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// A picture a step or a line shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// What kind of picture.
    pub kind: PictureKind,
    /// What it shows, in French: for screen readers, and spoken when the picture is a choice (R8).
    pub alt: String,
    /// The guide says `alt`: `packc` speaks it like any line (key `<unit>/alt.<picture>`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clip: Option<Clip>,
    /// The file; `None` while it is still to be drawn (the report counts these).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still: Option<Still>,
    /// Named regions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub spots: BTreeMap<SpotKey, Rect>,
}
