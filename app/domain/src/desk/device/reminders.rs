//! The reminders of who is here, and when the phone rings for them (R32).

use super::{REMINDERS, RUNG};
use crate::desk::open::{Desk, DeskError};
use crate::event::Event;
use crate::id::{Day, ProfileId};
use crate::people::Person;
use crate::ports::LogError;
use crate::progress::Progress;
use crate::reminders::{Local, MEDIA, Reminders, Rung, calendar};

/// How far the platform is told ahead. Opening the app tells it again.
const AHEAD_DAYS: u16 = 14;

impl Desk {
    /// The reminders of who is here; none while nobody is.
    pub(super) fn reminders_here(&self) -> Reminders {
        let state = self.state();
        if state.hall.locked {
            return Reminders::default();
        }
        let person = state.hall.find(state.profile);
        person.map_or(state.device.guest_reminders, |one| Reminders::read(&one.reminders))
    }

    pub(super) async fn set_reminders(&self, reminders: Reminders) -> Result<(), DeskError> {
        let had = self.reminders_here();
        let person = {
            let state = self.state();
            if state.hall.locked {
                return Err(DeskError::Stale);
            }
            state.hall.find(state.profile).cloned()
        };
        match person {
            Some(person) => {
                self.keep_person(Person { reminders: reminders.text(), ..person }).await?;
            }
            None => {
                self.ports().log.set_setting(REMINDERS, &reminders.text()).await?;
                self.state_mut().device.guest_reminders = reminders;
            }
        }
        self.state_mut().device.calendar_given = false;
        if reminders.are_on() && !had.are_on() {
            self.ports().device.ask_to_ring().await;
        }
        self.tell_ahead().await?;
        Ok(())
    }

    /// Everybody's reminders: the phone rings for whoever asked, and says nothing of whom.
    async fn everybody(&self) -> Result<Vec<(Reminders, Progress)>, LogError> {
        let mut asked: Vec<(ProfileId, Reminders)> = {
            let state = self.state();
            let people = state.hall.people.iter();
            people.map(|one| (one.profile, Reminders::read(&one.reminders))).collect()
        };
        let (guest, reminders) = {
            let state = self.state();
            (state.hall.guest, state.device.guest_reminders)
        };
        asked.extend(guest.map(|guest| (guest, reminders)));
        let mut all = Vec::new();
        for (profile, reminders) in asked.into_iter().filter(|(_, one)| one.are_on()) {
            all.push((reminders, self.progress_of(&[profile]).await?));
        }
        Ok(all)
    }

    /// Tells the platform what may sound in the days to come, where it rings by itself.
    pub(in crate::desk) async fn tell_ahead(&self) -> Result<(), LogError> {
        let now = self.now();
        let from = Local::of(now.wall, now.tz_min);
        let mut windows = Vec::new();
        for (reminders, progress) in self.everybody().await? {
            let works = |day: Day| reminders.works(&progress.missions, day);
            windows.extend(reminders.ahead(from, AHEAD_DAYS, &works));
        }
        windows.sort_by_key(|window| (window.day, window.from));
        windows.dedup_by_key(|window| (window.day, window.from));
        self.ports().device.ring_later(&windows);
        Ok(())
    }

    /// A mission that began or ended changes what may sound.
    pub(in crate::desk) async fn work_changed(&self, events: &[Event]) -> Result<(), LogError> {
        let changes =
            |one: &Event| matches!(one, Event::MissionSet { .. } | Event::MissionEnded { .. });
        if events.iter().any(changes) { self.tell_ahead().await } else { Ok(()) }
    }

    /// Rings when something is due. It is written down first: killed in between, it rings once too few, never twice.
    pub(super) async fn ring_if_due(&self) -> Result<(), LogError> {
        let now = self.now();
        let rung = self.ports().log.setting(RUNG).await?.as_deref().and_then(Rung::read);
        for (reminders, progress) in self.everybody().await? {
            let works = |day: Day| reminders.works(&progress.missions, day);
            if let Some(window) = reminders.due(now.wall, now.tz_min, &works, rung) {
                let rung = Rung { wall: now.wall, day: window.day, moment: window.moment };
                self.ports().log.set_setting(RUNG, &rung.text()).await?;
                self.ports().device.ring();
                return Ok(());
            }
        }
        Ok(())
    }

    pub(super) async fn give_calendar(&self) {
        let now = self.now();
        let file = calendar(&self.reminders_here(), Local::of(now.wall, now.tz_min));
        let given = match file {
            Some(text) => self.ports().device.give_file("passerelle.ics", MEDIA, &text).await,
            None => false,
        };
        self.state_mut().device.calendar_given = given;
    }
}
