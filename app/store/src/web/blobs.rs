//! Files in Cache Storage, under the address the pages ask for: the service worker answers `<img>` and `<audio>` from
//! it with no network.

use super::broken;
use app_domain::ports::LogError;
use content_pack::BlobHash;
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Headers, Response, ResponseInit};

/// The cache that `web/sw.js` knows.
const CACHE: &str = "passerelle-blobs";

/// The browser's files.
pub(crate) struct Blobs;

impl Blobs {
    pub(crate) async fn read(&self, hash: BlobHash) -> Result<Option<Vec<u8>>, LogError> {
        load(hash).await.map_err(|e| broken(&e))
    }

    pub(crate) async fn keep(
        &self,
        hash: BlobHash,
        media: &str,
        bytes: &[u8],
    ) -> Result<(), LogError> {
        save(hash, media, bytes).await.map_err(|e| broken(&e))
    }

    pub(crate) async fn forget(&self, hash: BlobHash) -> Result<(), LogError> {
        remove(hash).await.map_err(|e| broken(&e))
    }

    /// Interrupted files begin again: they are small, and Cache Storage has no place for a half.
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the native twin has files")]
    pub(crate) const fn part(&self, _hash: BlobHash) -> Result<Vec<u8>, LogError> {
        Ok(Vec::new())
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the native twin has files")]
    pub(crate) const fn keep_part(&self, _hash: BlobHash, _bytes: &[u8]) -> Result<(), LogError> {
        Ok(())
    }

    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "the native twin has files")]
    pub(crate) const fn forget_part(&self, _hash: BlobHash) -> Result<(), LogError> {
        Ok(())
    }

    #[expect(clippy::unused_self, reason = "the native twin may have a base")]
    pub(crate) fn url(&self, hash: BlobHash) -> String {
        url(hash)
    }
}

fn url(hash: BlobHash) -> String {
    format!("/packs/blob/{hash}")
}

async fn cache() -> Result<Cache, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    JsFuture::from(window.caches()?.open(CACHE)).await?.dyn_into()
}

async fn load(hash: BlobHash) -> Result<Option<Vec<u8>>, JsValue> {
    let found = JsFuture::from(cache().await?.match_with_str(&url(hash))).await?;
    if found.is_undefined() {
        return Ok(None);
    }
    let response: Response = found.dyn_into()?;
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Some(Uint8Array::new(&buffer).to_vec()))
}

async fn save(hash: BlobHash, media: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let headers = Headers::new()?;
    headers.set("content-type", media)?;
    headers.set("content-length", &bytes.len().to_string())?;
    let init = ResponseInit::new();
    init.set_headers(&headers);
    let body = Uint8Array::new_from_slice(bytes);
    let response = Response::new_with_opt_js_u8_array_and_init(Some(&body), &init)?;
    JsFuture::from(cache().await?.put_with_str(&url(hash), &response)).await?;
    Ok(())
}

async fn remove(hash: BlobHash) -> Result<(), JsValue> {
    JsFuture::from(cache().await?.delete_with_str(&url(hash))).await?;
    Ok(())
}
