//! Packs: public files, named by hash (sync.md §11). Nothing from a request becomes a path but a hash or a pack name.

use super::catalogue::is_pack_name;
use crate::api::SignedInPhone;
use crate::app::App;
use crate::error::ApiError;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use content_pack::BlobHash;
use std::path::PathBuf;
use tower_http::services::ServeFile;

/// What the fetch of a blob may keep: its name says its content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// The list of packs.
pub(crate) async fn pack_index(
    State(app): State<App>,
    request: Request,
) -> Result<Response, ApiError> {
    let file = folder(&app)?.join("index.json");
    serve(file, "application/json", ASK_AGAIN, request).await
}

/// The signed list of a pack's files.
pub(crate) async fn manifest(
    State(app): State<App>,
    Path(pack): Path<String>,
    request: Request,
) -> Result<Response, ApiError> {
    if !is_pack_name(&pack) {
        return Err(ApiError::NotFound);
    }
    let file = folder(&app)?.join(pack).join("manifest.cbor");
    serve(file, "application/cbor", ASK_AGAIN, request).await
}

/// A file of a pack; `Range` is honoured, so that a cut download resumes.
pub(crate) async fn pack_blob(
    State(app): State<App>,
    Path(hash): Path<String>,
    request: Request,
) -> Result<Response, ApiError> {
    let hash: BlobHash = hash.parse().map_err(|_| ApiError::NotFound)?;
    let media = app.catalogue.media(&hash).ok_or(ApiError::NotFound)?;
    let file = folder(&app)?.join("blob").join(hash.to_string());
    serve(file, &media, FOR_EVER, request).await
}

/// The same for enrolled phones. Recordings of learners come here later, under their own rights.
pub(crate) async fn token_blob(
    _phone: SignedInPhone,
    app: State<App>,
    hash: Path<String>,
    request: Request,
) -> Result<Response, ApiError> {
    pack_blob(app, hash, request).await
}

fn folder(app: &App) -> Result<PathBuf, ApiError> {
    app.catalogue.dir().map(ToOwned::to_owned).ok_or(ApiError::NotFound)
}

async fn serve(
    file: PathBuf,
    media: &str,
    caching: &'static str,
    request: Request,
) -> Result<Response, ApiError> {
    if !file.is_file() {
        return Err(ApiError::NotFound);
    }
    let kind = HeaderValue::from_str(media).map_err(|_| ApiError::NotFound)?;
    let served = ServeFile::new(file).try_call(request).await;
    let mut answer = served.map_err(|e| ApiError::Broken(e.to_string()))?.into_response();
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    Ok(answer)
}
