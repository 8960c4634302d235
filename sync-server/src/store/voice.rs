//! Who looked at whom, and words by voice to the makers.

use super::Role;
use app_domain::id::UnixMillis;

/// How staff looked at a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Look {
    /// The sheet was opened.
    Opened = 1,
    /// A file was made with the person in it.
    Listed = 2,
}

/// A look, as the console and the person are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenRow {
    /// The day, at its beginning.
    pub at: UnixMillis,
    /// How.
    pub how: Look,
    /// First name of who looked.
    pub by: String,
    /// Their role.
    pub role: Role,
}

/// A voice to be kept. It carries nobody.
#[derive(Clone, Debug)]
pub struct NewFeedback {
    /// Drawn by the phone.
    pub id: [u8; 16],
    /// The screen it was said on.
    pub screen: String,
    /// Build number of the app.
    pub app: u32,
    /// Length in milliseconds.
    pub ms: u32,
    /// Media type, told from the bytes.
    pub media: &'static str,
    /// The sound.
    pub sound: Vec<u8>,
}

/// A voice in the list of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackRow {
    /// Its id.
    pub id: [u8; 16],
    /// The day, at its beginning.
    pub at: UnixMillis,
    /// The screen it was said on.
    pub screen: String,
    /// Build number of the app.
    pub app: u32,
    /// Length in milliseconds.
    pub ms: u32,
    /// Somebody has heard it.
    pub heard: bool,
}
