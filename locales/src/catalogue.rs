//! The list of messages, for whoever treats them all (the voices of the `ui` pack, tests).

use crate::generated::CATALOGUE;

/// One message that exists in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its id, `<screen>-<what>`.
    pub id: &'static str,
    /// The file it stands in: the screen.
    pub screen: &'static str,
    /// The variables of its text. What is spoken never has any.
    pub variables: &'static [&'static str],
}

/// Every message, in the order of the French files.
#[must_use]
pub fn catalogue() -> &'static [Entry] {
    CATALOGUE
}
