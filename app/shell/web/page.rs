//! What the page's address says, and what the page remembers for its first second.

use app_domain::desk::Desk;
use app_sync::Sound;
use app_ui::Invite;
use web_sys::Storage;

/// What the page may have to say without the app: the ids of `assets/web/words.js`.
const NOTICES: [&str; 9] = [
    "errors-other-window",
    "errors-take-over",
    "errors-unexpected",
    "errors-try-again",
    "errors-disk-full",
    "errors-update-needed",
    "errors-take-update",
    "errors-browser-old",
    "errors-not-protected",
];

/// A card that was followed to come here: `#` and the 32 signs of its QR code, or the 8 of the typed one. The server is
/// the one the page came from.
pub(super) fn invite() -> Option<Invite> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let code = hash.trim_start_matches('#');
    let is_code =
        matches!(code.len(), 8 | 32) && code.bytes().all(|sign| sign.is_ascii_alphanumeric());
    is_code.then(|| Invite { url: None, code: code.to_owned() })
}

/// Languages of help that whoever gives out the page has switched on: `<html data-languages="ps so">`.
pub(super) fn switched_on() -> Vec<String> {
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element());
    let codes = root.and_then(|root| root.get_attribute("data-languages")).unwrap_or_default();
    codes.split_whitespace().map(str::to_owned).collect()
}

/// `boot.js` speaks before the program is there, or in its place: it finds the language here, and the address of each
/// sound of its notices in that language and in French (`hear.js`).
pub(super) fn remember_words(desk: &Desk, sound: Sound) {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    let Some(storage) = storage else { return };
    let view = desk.view();
    let lang = view.lang.as_str();
    storage.set_item("passerelle.lang", lang).ok();
    for lang in ["fr", lang] {
        NOTICES.iter().for_each(|id| remember_sound(&storage, desk, sound, lang, id));
    }
}

fn remember_sound(storage: &Storage, desk: &Desk, sound: Sound, lang: &str, id: &str) {
    let Some(clip) = desk.word_clip(lang, id) else { return };
    let hash = if sound == Sound::Ogg { clip.ogg } else { clip.m4a };
    storage.set_item(&format!("passerelle.say.{lang}.{id}"), &super::address(hash)).ok();
}
