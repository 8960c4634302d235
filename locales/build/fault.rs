//! What is wrong with a message, said so that a translator can mend it.

use std::fmt;
use std::path::Path;

/// One thing that stops the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// `<lang>/<screen>.ftl`, from the folder `locales`.
    pub(crate) file: String,
    /// Id of the message, empty when the whole file is meant.
    pub(crate) message: String,
    /// What is wrong.
    pub(crate) what: String,
    /// What to do about it.
    pub(crate) mend: String,
}

impl Fault {
    pub(crate) fn new(file: &str, message: &str, what: &str, mend: &str) -> Self {
        Self {
            file: file.to_owned(),
            message: message.to_owned(),
            what: what.to_owned(),
            mend: mend.to_owned(),
        }
    }

    pub(crate) fn disk(path: &Path, error: &std::io::Error) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::new(&name, "", &error.to_string(), "check that the folder can be read and written")
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, message, what, mend } = self;
        if message.is_empty() {
            return write!(f, "locales/{file}: {what}. Mend: {mend}.");
        }
        write!(f, "locales/{file}: message `{message}`: {what}. Mend: {mend}.")
    }
}
