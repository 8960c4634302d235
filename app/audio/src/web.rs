//! Sound in the browser.

mod bed;
mod microphone;
mod player;
mod recorder;

pub use player::WebPlayer;
pub use recorder::WebRecorder;

use app_domain::ports::SoundError;
use wasm_bindgen::JsValue;

/// What the browser said, as an error of the port.
fn broken(error: &JsValue) -> SoundError {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError") => SoundError::NotAllowed,
        Some(name) => SoundError::Broken(name.to_owned()),
        None => SoundError::Broken("the browser gave no reason".to_owned()),
    }
}
