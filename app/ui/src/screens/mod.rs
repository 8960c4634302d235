//! The places one can be in, one file each (look/README §4).

mod card;
mod consent;
mod device;
mod directory;
mod doors;
mod emergency;
mod enrol;
mod first_touch;
mod game;
mod help;
mod home;
mod keep;
mod knows;
mod language;
mod make_profile;
mod makers;
mod people;
#[cfg(test)]
mod people_tests;
mod play;
mod reminders;
mod rest;
mod scenes;
mod seen;
mod send;
mod settings;
#[cfg(test)]
mod settings_tests;
mod shell;
mod sign_in;
mod site;
mod sound;
mod strengths;
mod studio;
#[cfg(test)]
mod support_tests;
#[cfg(test)]
mod tests;
mod together;
mod trouble;
mod why;
#[cfg(test)]
mod world_tests;

pub(crate) use card::MyCard;
pub(crate) use consent::Consent;
pub(crate) use device::ThisPhone;
pub(crate) use directory::Directory;
pub(crate) use emergency::Emergency;
pub(crate) use enrol::Enrol;
pub(crate) use first_touch::FirstTouch;
pub(crate) use game::Game;
pub(crate) use help::Help;
pub(crate) use home::Home;
pub(crate) use keep::Keep;
pub(crate) use knows::Knows;
pub(crate) use language::Language;
pub(crate) use make_profile::{MakeProfile, Making, NewPictures};
pub(crate) use makers::Makers;
pub(crate) use people::{People, hide_if_several};
pub(crate) use play::Play;
pub(crate) use reminders::Reminders;
pub(crate) use rest::{Paused, WelcomeBack};
pub(crate) use scenes::Scenes;
pub(crate) use seen::Seen;
pub(crate) use send::Send;
pub(crate) use settings::Settings;
pub(crate) use shell::go_home;
pub(crate) use sign_in::{OpenByCode, SignIn};
pub(crate) use site::Site;
pub(crate) use sound::SoundCheck;
pub(crate) use strengths::Strengths;
pub(crate) use studio::{AtPhrase, Studio};
pub(crate) use together::Together;
pub(crate) use trouble::TroubleSheet;
