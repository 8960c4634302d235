//! What the page's address says, and what the page remembers for its first second.

use app_ui::Invite;

/// A card that was followed to come here: `#` and the 32 signs of its QR code, or the 8 of the typed one. The server is
/// the one the page came from.
pub(super) fn invite() -> Option<Invite> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let code = hash.trim_start_matches('#');
    let is_code =
        matches!(code.len(), 8 | 32) && code.bytes().all(|sign| sign.is_ascii_alphanumeric());
    is_code.then(|| Invite { url: None, code: code.to_owned() })
}

/// `boot.js` speaks before the program is there: it reads the language here.
pub(super) fn remember_language(code: &str) {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    if let Some(storage) = storage {
        storage.set_item("passerelle.lang", code).ok();
    }
}
