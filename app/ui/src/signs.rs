//! Signs of keypads and codes: each has its French name, which is what is read aloud from a card or heard on site.

use crate::Words;
use locales::Tr;

/// A sign and its name.
pub(crate) fn sign_words(sign: char, tr: Tr) -> Words {
    let id = format!("sign-{}", sign.to_ascii_lowercase());
    tr.by_id(&id).map_or_else(|| Words::new(id, sign.to_string(), "fr"), Words::from)
}

/// The names of the digits of a text, in order: what Réécouter reads back.
pub(crate) fn digits_said(text: &str, tr: Tr) -> Vec<Words> {
    text.chars().filter(char::is_ascii_digit).map(|sign| sign_words(sign, tr)).collect()
}
