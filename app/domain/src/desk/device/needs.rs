//! The needs of who is here: of a person, or of the phone while nobody has a place.

use super::NEEDS;
use crate::desk::open::{Desk, DeskError};
use crate::needs::{Needs, Theme};
use crate::people::Person;
use crate::ports::Wishes;
use crate::support;
use crate::view::NeedsView;

impl Desk {
    /// A person without a word in it has those of the phone: whoever set them up together finds them again. While nobody
    /// has opened a place, nothing of anybody shows: the phone's own.
    pub(in crate::desk) fn needs(&self) -> Needs {
        let state = self.state();
        let here = if state.hall.locked { None } else { state.hall.find(state.profile) };
        let own = here.and_then(|person| person.needs.as_deref()).map(Needs::read);
        own.unwrap_or(state.device.guest_needs)
    }

    pub(super) fn needs_view(&self) -> NeedsView {
        settled(self.needs(), self.ports().device.wishes())
    }

    /// Whether lines are said slowly: asked for, or read instead of heard.
    pub(in crate::desk) fn plays_slowly(&self) -> bool {
        let needs = self.needs();
        needs.slow || needs.no_sound
    }

    /// Shown once it is durable.
    pub(super) async fn set_needs(&self, needs: Needs) -> Result<(), DeskError> {
        let person = {
            let state = self.state();
            if state.hall.locked { None } else { state.hall.find(state.profile).cloned() }
        };
        match person {
            Some(person) => {
                let needs = Some(needs.text());
                self.keep_person(Person { needs, ..person }).await?;
            }
            None => {
                self.ports().log.set_setting(NEEDS, &needs.text()).await?;
                self.state_mut().device.guest_needs = needs;
            }
        }
        self.dress();
        Ok(())
    }

    /// The machine shows and sounds as who is here needs it.
    pub(in crate::desk) fn dress(&self) {
        let view = self.needs_view();
        self.ports().player.mute(view.no_sound);
        self.state_mut().needs = support::Needs { sound_off: view.no_sound };
        // What follows the phone stays open: the page sees the phone change its mind before the desk does.
        self.ports().device.wear(&view.chosen.text());
    }

    /// Whoever makes a place of what they played keeps the needs and reminders they had without one.
    pub(in crate::desk) fn hand_over(&self, person: &mut Person) {
        let state = self.state();
        if person.needs.is_none() && state.hall.guest == Some(person.profile) {
            person.needs = Some(state.device.guest_needs.text());
            person.reminders = state.device.guest_reminders.text();
        }
    }
}

/// Needs with every wish of the phone settled: what was chosen comes first.
fn settled(needs: Needs, wishes: Wishes) -> NeedsView {
    let own = match (wishes.contrast, wishes.dark) {
        (true, _) => Theme::Contrast,
        (false, true) => Theme::Dark,
        (false, false) => Theme::Light,
    };
    NeedsView {
        chosen: needs,
        size: needs.size,
        theme: needs.theme.unwrap_or(own),
        slow: needs.slow,
        no_sound: needs.no_sound,
        vibrate: needs.vibrate,
        hand: needs.hand,
        calm: needs.calm.unwrap_or(wishes.calm),
    }
}
