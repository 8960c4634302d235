//! Every message of the interface as a checked, typed function.
//!
//! The words are in `<lang>/<screen>.ftl`. The build script refuses a language that lacks a
//! message, and writes one function a message: `home-resume` becomes [`Tr::home_resume`].
//!
//! ```
//! let tr = locales::Tr::new("fr");
//! assert_eq!(tr.home_resume().text, "Reprendre");
//! assert_eq!(tr.send_received_by("Nadia").text, "Reçu par Nadia");
//! ```

mod catalogue;
mod generated;
mod language;
mod message;
mod tr;

pub use catalogue::{Entry, catalogue};
pub use language::{LanguageInfo, languages, reviewed};
pub use message::Message;
pub use tr::Tr;
