//! How the screens look and sound, and what is on this phone.

use super::{Pic, Said};
use crate::needs::{Hand, Needs, TextSize, Theme};
use crate::ports::{Rings, Room};
use crate::reminders::Reminders;
use crate::traffic::Traffic;
use content_pack::PackId;

/// What every screen may read of the needs of who is here; all wishes of the phone are settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeedsView {
    /// As chosen: what a touch changes.
    pub chosen: Needs,
    /// How large letters are.
    pub size: TextSize,
    /// The light shown now.
    pub theme: Theme,
    /// Every line is slow.
    pub slow: bool,
    /// Nothing sounds: show captions, flash and vibrate instead.
    pub no_sound: bool,
    /// The phone may vibrate.
    pub vibrate: bool,
    /// The one hand that holds and touches.
    pub hand: Option<Hand>,
    /// No movement that is not needed.
    pub calm: bool,
}

impl Default for NeedsView {
    fn default() -> Self {
        Self {
            chosen: Needs::default(),
            size: TextSize::Normal,
            theme: Theme::Light,
            slow: false,
            no_sound: false,
            vibrate: true,
            hand: None,
            calm: false,
        }
    }
}

/// This phone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeviceView {
    /// Nobody has said yet whether the sound of this phone is heard.
    pub asks_sound: bool,
    /// Nothing is fetched but what is asked for.
    pub little_data: bool,
    /// The reminders of who is here.
    pub reminders: Reminders,
    /// What this phone can do for a reminder.
    pub rings: Rings,
    /// The last calendar file was taken by the phone.
    pub calendar_given: bool,
    /// Bytes of this month; none before they were looked at, or before the first exchange.
    pub traffic: Option<Traffic>,
    /// Room for files; none when the phone does not say.
    pub room: Option<Room>,
    /// Whether what is kept is safe from being cleared; none when the phone does not say.
    pub keeps: Option<bool>,
    /// Packs on this phone, in their order.
    pub packs: Vec<PackHere>,
    /// Packs that wait to be asked for.
    pub waiting: Vec<PackWaiting>,
    /// Days since somebody received something; none when nothing was ever received.
    pub received_days: Option<u32>,
}

/// A pack on this phone.
#[derive(Clone, Debug, PartialEq)]
pub struct PackHere {
    /// The pack.
    pub pack: PackId,
    /// Its name, as written by its authors.
    pub title: String,
    /// Its first scene, which says what it is about.
    pub first: Option<Said>,
    /// The picture of its first scene.
    pub cover: Option<Pic>,
    /// Bytes of its files.
    pub bytes: u64,
    /// It can be taken off: nobody of this phone is in the middle of one of its scenes.
    pub removable: bool,
}

/// A pack that is not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackWaiting {
    /// The pack.
    pub pack: PackId,
    /// What it is to fetch, in bytes, when it is known.
    pub bytes: Option<u64>,
    /// Somebody took it off; it comes back when asked for.
    pub taken_off: bool,
}
