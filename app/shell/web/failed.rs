//! When the storage cannot be opened: the page says what happened and what to do, with picture and voice
//! (`assets/web/notice.js`). The screens need a desk, and there is none.

use app_domain::ports::LogError;
use web_sys::{Event, Window};

/// What `boot.js` listens for.
const EVENT: &str = "passerelle-failed";

/// Asks the page to say it. Nothing already recorded is touched.
pub(super) fn show(error: &LogError) {
    if let Some(window) = web_sys::window() {
        say(&window, notice(error));
    }
}

/// The notice of the page for an error.
const fn notice(error: &LogError) -> &'static str {
    match error {
        LogError::Full => "full",
        LogError::Busy => "busy",
        LogError::ReadOnly => "update",
        _ => "broken",
    }
}

fn say(window: &Window, notice: &str) {
    let main = window.document().and_then(|page| page.get_element_by_id("main"));
    if let Some(main) = main {
        main.set_attribute("data-failed", notice).ok();
    }
    if let Ok(event) = Event::new(EVENT) {
        window.dispatch_event(&event).ok();
    }
}
