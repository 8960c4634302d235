//! The few things only the program can do: which adapters, which window, where files are.

#[cfg(any(target_arch = "wasm32", test))]
mod code;
mod line;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use native::start;
#[cfg(target_arch = "wasm32")]
pub(crate) use web::start;

/// Build number, written into segment headers and compared with a manifest's `min_app`.
const APP: u32 = 1;

/// The public half of the key that signed the starter packs of this build (design.md §5), set by `scripts/web.sh`
/// and `./dev desktop`.
const CONTENT_KEY: Option<&str> = option_env!("PASSERELLE_CONTENT_PUB");

/// Keys whose packs are trusted before any organisation is joined.
fn trusted_keys() -> Vec<[u8; 32]> {
    CONTENT_KEY
        .and_then(|hex| hex.trim().parse::<content_pack::BlobHash>().ok())
        .map(|key| key.0)
        .into_iter()
        .collect()
}
