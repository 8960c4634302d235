//! Telling how a promise went, at a later visit (R22). It has no plank and no verdict, and may be left at any question.

use super::Answer;
use super::open::{Desk, DeskError};
use super::state::{Playing, Round};
use crate::event::Event;
use crate::play::Place;
use content_pack::{Act, Lang, Step, UnitId};
use std::rc::Rc;

impl Desk {
    /// Opens the telling of what was promised in a scene, at the question where it was left.
    pub(super) async fn open_telling(&self, unit: UnitId) -> Result<(), DeskError> {
        let library = Rc::clone(&self.state.borrow().library);
        let shelf = self.ports.shelf.as_ref();
        let Some(script) = library.telling(shelf, &unit).await? else {
            return Err(DeskError::NotHere(unit));
        };
        let lang = self.state.borrow().progress.lang.clone().unwrap_or_else(Lang::french);
        let glosses = library.glosses(shelf, &unit, &lang).await?;
        let mut state = self.state.borrow_mut();
        let known = state.progress.units.get(&unit).and_then(|known| known.to_tell.clone());
        let Some(to_tell) = known else { return Err(DeskError::Stale) };
        let place = Place::after(&script, &to_tell.told);
        let promised = Some(to_tell.promise);
        state.playing = Some(Playing {
            script,
            glosses,
            place,
            answered: None,
            unsorted: None,
            over: false,
            promised,
            seed: 0,
            first: false,
            round: Round::default(),
            pieces: Vec::new(),
        });
        Ok(())
    }
}

/// The facts of an answer to a question of a telling.
pub(super) fn told(playing: &Playing, step: &Step, answer: &Answer) -> Option<Vec<Event>> {
    let (Act::Debrief { question }, Answer::Told(key)) = (&step.act, answer) else { return None };
    let one = question.get(usize::from(playing.place.prompt))?;
    if !one.choices.contains(key) {
        return None;
    }
    let scene = playing.script.unit.clone();
    let told = Event::Told { scene: scene.clone(), question: one.ask.clone(), answer: key.clone() };
    let mut after = playing.place.clone();
    after.apply(&playing.script, &told);
    let over = after.step_is_over(&playing.script);
    let done = over.then_some(Event::TellingDone { scene, skipped: false });
    Some(std::iter::once(told).chain(done).collect())
}
