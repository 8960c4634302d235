//! What is asked of a voice for one meaning, be it of a line or of a region's name.

use super::texts::shown;
use crate::source::Library;
use crate::voice::{Request, Speaker, of_language, speakable};

/// Words a minute: help is said without haste.
const RATE: u16 = 140;
const KBPS: u8 = 12;

/// A person's recording, or the voice of the language; `None` where neither can say it: the meaning waits.
pub(super) fn request(
    library: &Library,
    recorded: Option<Speaker>,
    lang: &str,
    text: &str,
    say: Option<&str>,
) -> Option<Request> {
    if let Some(speaker) = recorded {
        return Some(Request::of_person(speaker, None, KBPS));
    }
    let speaker = of_language(&library.voices, lang)?;
    let text = shown(speakable(lang, text, say)?, lang, &library.facts);
    Some(Request { speaker, rate: RATE, text, noise: None, kbps: KBPS })
}
