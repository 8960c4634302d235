//! This phone, for who is here: how it looks and sounds, what it fetches and keeps, when it rings. Device settings, never
//! events: none of it is ever sent (product.md S17).

mod needs;
mod packs;
mod reminders;
#[cfg(test)]
mod tests;

use super::open::{Desk, DeskError};
use crate::needs::Needs;
use crate::ports::{LogError, Room, WaitingPack};
use crate::reminders::Reminders;
use crate::traffic::{Month, Traffic};
use crate::view::{DeviceView, PackHere, PackWaiting, View};
use content_pack::PackId;

/// Whoever has no place: their needs are the phone's.
const NEEDS: &str = "needs";
/// The reminders of whoever has no place.
const REMINDERS: &str = "reminders";
/// Whether somebody heard the sound of this phone.
const HEARD: &str = "sound-heard";
/// Little data: `yes`, `no`, or what the phone itself wishes. The program's line reads it too.
const LITTLE_DATA: &str = "little-data";
/// Packs that were taken off. The program's line reads it too.
const TAKEN_OFF: &str = "packs-off";
/// The last reminder that sounded.
const RUNG: &str = "rung";

/// What can be asked of this phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviceOrder {
    /// These are the needs of who is here from now on.
    Needs(Needs),
    /// The sound is heard, or nobody wants it: never asked again.
    Heard,
    /// Nothing is fetched but what is asked for, or everything again.
    LittleData(bool),
    /// Looks at packs, room and bytes: a screen shows them.
    Look,
    /// Takes a pack off; it can come back.
    TakeOff(PackId),
    /// Brings a pack now.
    Bring(PackId),
    /// Asks the phone to clear nothing by itself.
    AskToKeep,
    /// These are the reminders of who is here; the phone is asked whether it may ring, where it asks.
    Reminders(Reminders),
    /// Gives the reminders to the calendar of the phone.
    GiveCalendar,
    /// A minute passed, or the app woke: rings when something is due.
    RingIfDue,
}

/// What the desk remembers of this phone.
#[derive(Debug, Default)]
pub(super) struct DeviceState {
    guest_needs: Needs,
    guest_reminders: Reminders,
    heard: bool,
    little_data: Option<bool>,
    calendar_given: bool,
    traffic: Option<Traffic>,
    room: Option<Room>,
    keeps: Option<bool>,
    packs: Vec<PackHere>,
    waiting: Vec<WaitingPack>,
    taken_off: Vec<PackId>,
}

impl Desk {
    pub(super) async fn device(&self, order: DeviceOrder) -> Result<(), DeskError> {
        match order {
            DeviceOrder::Needs(needs) => self.set_needs(needs).await?,
            DeviceOrder::Heard => {
                self.ports().log.set_setting(HEARD, "yes").await?;
                self.state_mut().device.heard = true;
            }
            DeviceOrder::LittleData(little) => self.set_little_data(little).await?,
            DeviceOrder::Look => self.look_at_device().await?,
            DeviceOrder::TakeOff(pack) => self.take_off(&pack).await?,
            DeviceOrder::Bring(pack) => self.bring(&pack).await?,
            DeviceOrder::AskToKeep => {
                self.ports().device.ask_to_keep().await;
                let keeps = self.ports().device.keeps().await;
                self.state_mut().device.keeps = keeps;
            }
            DeviceOrder::Reminders(reminders) => self.set_reminders(reminders).await?,
            DeviceOrder::GiveCalendar => self.give_calendar().await,
            DeviceOrder::RingIfDue => self.ring_if_due().await?,
        }
        Ok(())
    }

    /// Reads what is set, at the start.
    pub(super) async fn wake_device(&self) -> Result<(), LogError> {
        let log = &self.ports().log;
        let guest_needs = Needs::read(&log.setting(NEEDS).await?.unwrap_or_default());
        let guest_reminders = Reminders::read(&log.setting(REMINDERS).await?.unwrap_or_default());
        let heard = log.setting(HEARD).await?.is_some();
        let little_data = match log.setting(LITTLE_DATA).await?.as_deref() {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => None,
        };
        let taken_off = self.taken_off().await?;
        {
            let mut state = self.state_mut();
            let device = &mut state.device;
            (device.guest_needs, device.guest_reminders) = (guest_needs, guest_reminders);
            (device.heard, device.little_data, device.taken_off) = (heard, little_data, taken_off);
        }
        self.dress();
        self.ports().device.spare_data(self.little_data());
        self.tell_ahead().await
    }

    /// Whether nothing is fetched but what is asked for: as chosen, else as the phone itself wishes.
    fn little_data(&self) -> bool {
        let chosen = self.state().device.little_data;
        chosen.unwrap_or_else(|| self.ports().device.wishes().little_data)
    }

    async fn set_little_data(&self, little: bool) -> Result<(), LogError> {
        self.ports().log.set_setting(LITTLE_DATA, if little { "yes" } else { "no" }).await?;
        self.state_mut().device.little_data = Some(little);
        self.ports().device.spare_data(little);
        Ok(())
    }

    /// The view, with what only the ports know.
    pub(super) fn with_device(&self, view: View) -> View {
        let needs = self.needs_view();
        let now = self.now();
        let (reminders, rings) = (self.reminders_here(), self.ports().device.rings());
        let little_data = self.little_data();
        let state = self.state();
        let device = &state.device;
        let received_days = state.link.last_ack.map(|at| {
            let days = at.day(now.tz_min);
            crate::memory::days_between(days, now.wall.day(now.tz_min))
        });
        let locked = state.hall.locked;
        let shown = DeviceView {
            asks_sound: !device.heard && !needs.no_sound,
            little_data,
            reminders,
            rings,
            calendar_given: device.calendar_given,
            traffic: device.traffic.map(|one| one.at(Month::of(now.wall, now.tz_min))),
            room: device.room,
            keeps: device.keeps,
            packs: device.packs.clone(),
            waiting: device.waiting.iter().map(|one| waiting(one, &device.taken_off)).collect(),
            received_days: received_days.filter(|_| !locked),
        };
        View { needs, device: shown, ..view }
    }
}

fn waiting(one: &WaitingPack, taken_off: &[PackId]) -> PackWaiting {
    let taken_off = taken_off.contains(&one.pack);
    PackWaiting { pack: one.pack.clone(), bytes: one.bytes, taken_off }
}
