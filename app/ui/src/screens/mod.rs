//! The places one can be in, one file each (look/README §4).

mod card;
mod consent;
mod emergency;
mod enrol;
mod first_touch;
mod help;
mod home;
mod keep;
mod knows;
mod language;
mod make_profile;
mod people;
#[cfg(test)]
mod people_tests;
mod play;
mod rest;
mod scenes;
mod send;
mod shell;
mod sign_in;
#[cfg(test)]
mod tests;
mod trouble;
mod why;

pub(crate) use card::MyCard;
pub(crate) use consent::Consent;
pub(crate) use emergency::Emergency;
pub(crate) use enrol::Enrol;
pub(crate) use first_touch::FirstTouch;
pub(crate) use help::Help;
pub(crate) use home::Home;
pub(crate) use keep::Keep;
pub(crate) use knows::Knows;
pub(crate) use language::Language;
pub(crate) use make_profile::{MakeProfile, Making, NewPictures};
pub(crate) use people::{People, hide_if_several};
pub(crate) use play::Play;
pub(crate) use rest::{Paused, WelcomeBack};
pub(crate) use scenes::Scenes;
pub(crate) use send::Send;
pub(crate) use shell::go_home;
pub(crate) use sign_in::{OpenByCode, SignIn};
pub(crate) use trouble::TroubleSheet;
