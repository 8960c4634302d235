//! The words of the interface, in the language of help.

use dioxus::prelude::*;
use locales::Tr;

/// The messages of the screen a part stands on; French before anything was chosen.
#[must_use]
pub fn use_tr() -> Tr {
    let lang = try_consume_context::<Tongue>().map(|tongue| tongue.0.read().clone());
    Tr::new(lang.as_deref().unwrap_or("fr"))
}

/// The language of help, handed down as a context.
#[derive(Clone, Copy, PartialEq)]
pub struct Tongue(pub ReadSignal<String>);
