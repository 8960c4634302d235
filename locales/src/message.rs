//! A message, ready to be shown and to be spoken.

use std::fmt;

/// Words in one language: what is read, and what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id in the `.ftl` files, and the key of its recordings.
    pub id: &'static str,
    /// What is written, with the variables filled in.
    pub text: String,
    /// The language of the words, for `lang=` and for the choice of a voice.
    pub lang: &'static str,
    pub(crate) spoken: Option<String>,
}

impl Message {
    /// What a voice reads: the spelling a synthesiser gets right, without any variable, so that
    /// one recording serves everybody.
    #[must_use]
    pub fn say(&self) -> &str {
        self.spoken.as_deref().unwrap_or(&self.text)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.text
    }
}
