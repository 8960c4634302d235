//! The places one can be in, one file each (look/README §4).

mod consent;
mod emergency;
mod enrol;
mod first_touch;
mod help;
mod home;
mod keep;
mod knows;
mod language;
mod play;
mod scenes;
mod send;
mod shell;
#[cfg(test)]
mod tests;
mod trouble;
mod why;

pub(crate) use consent::Consent;
pub(crate) use emergency::Emergency;
pub(crate) use enrol::Enrol;
pub(crate) use first_touch::FirstTouch;
pub(crate) use help::Help;
pub(crate) use home::Home;
pub(crate) use keep::Keep;
pub(crate) use knows::Knows;
pub(crate) use language::Language;
pub(crate) use play::Play;
pub(crate) use scenes::Scenes;
pub(crate) use send::Send;
pub(crate) use trouble::TroubleSheet;
