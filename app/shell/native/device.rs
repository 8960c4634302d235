//! The machine under a window: its light, its files, its attention.

use app_domain::ports::{Device, Rings, Room};
use async_trait::async_trait;
use dioxus::desktop::DesktopContext;
use dioxus::desktop::tao::window::UserAttentionType;
use dioxus::prelude::try_consume_context;
use std::path::PathBuf;

/// What a page does with its look; the window has the same script (`assets/web/look.js`).
pub(super) const LOOK: &str = include_str!("../../../assets/web/look.js");

/// This machine.
pub(super) struct Machine;

#[async_trait(?Send)]
impl Device for Machine {
    fn wear(&self, look: &str) {
        if let Some(window) = window() {
            drop(window.webview.evaluate_script(&wear(look)));
        }
    }

    /// A disk says how full it is in a way of each system; nothing here needs it.
    async fn room(&self) -> Option<Room> {
        None
    }

    async fn keeps(&self) -> Option<bool> {
        Some(true)
    }

    fn rings(&self) -> Rings {
        Rings::WhileOpen
    }

    /// The window asks for attention in the bar of the system, where nothing of anybody is written.
    fn ring(&self) {
        if let Some(window) = window() {
            window.request_user_attention(Some(UserAttentionType::Informational));
        }
    }

    async fn give_file(&self, name: &str, _media: &str, text: &str) -> bool {
        std::fs::write(downloads().join(name), text).is_ok()
    }
}

/// Where people look for a file they were given.
fn downloads() -> PathBuf {
    let dirs = directories::UserDirs::new();
    let found = dirs.as_ref().and_then(|dirs| dirs.download_dir()).map(PathBuf::from);
    found.unwrap_or_default()
}

/// The window, once it is there: at the start the look stands in the head of the page.
fn window() -> Option<DesktopContext> {
    dioxus::core::Runtime::try_current()?.try_current_scope_id()?;
    try_consume_context::<DesktopContext>()
}

/// What dresses the page. The words of needs are letters and digits; anything else would be no need.
pub(super) fn wear(look: &str) -> String {
    let words: String =
        look.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == ' ').collect();
    format!(
        "document.documentElement.dataset.look = \"{words}\"; dispatchEvent(new Event(\"passerelle-look\"));"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_words_reaches_the_page() {
        assert!(wear("200 dark").contains("= \"200 dark\";"));
        assert!(!wear("\"; alert(1); \"").contains("alert("));
    }
}
