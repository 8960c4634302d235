//! Letters, styles and pictures of the build, inside the program. Only this file knows where they are.

use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "assets/"]
#[include = "*.css"]
#[include = "fonts/*.woff2"]
#[include = "img/*.svg"]
#[include = "img/*.webp"]
#[include = "icons/*"]
struct Files;

/// Style sheets, in the order they stand in the page.
pub(super) const SHEETS: &[&str] = &[
    "tokens.css",
    "components.css",
    "screens.css",
    "steps.css",
    "settings.css",
    "world.css",
    "access.css",
    "studio.css",
    "games.css",
    "larger.css",
    "support.css",
    "drive.css",
    "outing.css",
];

/// A file of the build and its media type.
pub(super) fn file(path: &str) -> Option<(Cow<'static, [u8]>, &'static str)> {
    Files::get(path).map(|file| (file.data, media(path)))
}

/// The media type of a file's ending.
fn media(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css",
        Some("woff2") => "font/woff2",
        Some("webp") => "image/webp",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_is_inside_the_program() {
        for sheet in SHEETS {
            assert!(
                file(sheet).is_some_and(|(bytes, media)| !bytes.is_empty() && media == "text/css"),
                "{sheet}"
            );
        }
        assert!(file("../Cargo.toml").is_none());
    }
}
