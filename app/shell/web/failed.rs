//! When the storage cannot be opened: what happened and what to do, in the page's own frame.

use app_domain::ports::LogError;
use locales::Tr;

/// Shows it. Nothing already recorded is touched.
pub(super) fn show(error: &LogError) {
    let tr = Tr::new(&language());
    let said = match error {
        LogError::Full => tr.errors_disk_full(),
        LogError::Busy => tr.errors_other_window(),
        LogError::ReadOnly => tr.errors_update_needed(),
        _ => tr.errors_unexpected(),
    };
    let main =
        web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("main"));
    if let Some(main) = main {
        main.set_attribute("data-boot", "storage").ok();
        main.set_text_content(Some(&said.text));
    }
}

/// The language the screens last spoke; `boot.js` reads the same key.
fn language() -> String {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    storage.and_then(|s| s.get_item("passerelle.lang").ok().flatten()).unwrap_or_default()
}
