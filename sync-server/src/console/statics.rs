//! Files of the console, inside the program: it works without any folder.

use crate::error::ApiError;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

const CSS: &str = "text/css; charset=utf-8";
const FONT: &str = "font/woff2";
const ICON: &str = "image/svg+xml";

/// Name, media type, content. The look is the learner app's own: `assets/` of the repository.
const FILES: &[(&str, &str, &[u8])] = &[
    ("tokens.css", CSS, include_bytes!("../../../assets/tokens.css")),
    ("components.css", CSS, include_bytes!("../../../assets/components.css")),
    ("console.css", CSS, include_bytes!("../../assets/console.css")),
    ("icon.svg", ICON, include_bytes!("../../../assets/icons/app.svg")),
    (
        "fonts/atkinson-next-latin.woff2",
        FONT,
        include_bytes!("../../../assets/fonts/atkinson-next-latin.woff2"),
    ),
    (
        "fonts/atkinson-next-latin-ext.woff2",
        FONT,
        include_bytes!("../../../assets/fonts/atkinson-next-latin-ext.woff2"),
    ),
    (
        "fonts/noto-sans-arabic.woff2",
        FONT,
        include_bytes!("../../../assets/fonts/noto-sans-arabic.woff2"),
    ),
];

/// One of them.
pub(super) async fn file(Path(name): Path<String>) -> Result<Response, ApiError> {
    let (_, kind, bytes) =
        FILES.iter().find(|(known, ..)| *known == name).ok_or(ApiError::NotFound)?;
    let headers = [(header::CONTENT_TYPE, *kind), (header::CACHE_CONTROL, "public, max-age=3600")];
    Ok((headers, *bytes).into_response())
}
