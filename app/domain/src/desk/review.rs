//! What home offers, carried out: a review, “Pas maintenant”, a mission declared or ended.

use super::open::{Desk, DeskError};
use super::state::{Playing, Round};
use crate::event::Event;
use crate::id::Day;
use crate::memory::{Skill, learning_day};
use crate::mission::Mission;
use crate::planner::{Recall, What};
use crate::play::{Place, Script};
use crate::ports::LogError;
use content_pack::{GlossSheet, ItemId, Lang, UnitId};
use std::collections::BTreeMap;

/// Items asked again of one scene: two or three minutes of them.
const FEW: usize = 6;

/// Units read for a review, each once.
type Read = BTreeMap<UnitId, (Script, Option<GlossSheet>)>;

impl Desk {
    /// Asks what the plan offers under this name, one item after the other.
    pub(super) async fn open_review(&self, name: UnitId) -> Result<(), DeskError> {
        let Some(items) = self.asked_under(&name) else { return Err(DeskError::NotHere(name)) };
        self.ask(&name, items).await
    }

    /// Asks these, one after the other.
    async fn ask(&self, name: &UnitId, items: Vec<Recall>) -> Result<(), DeskError> {
        let mut read = Read::new();
        let mut round = Round::default();
        for recall in &items {
            match self.script_for(&mut read, recall).await? {
                Some(one) => round.left.push_back(one),
                // The pack asks for it no more: it stays in the log and is not offered again on this phone.
                None => {
                    self.state.borrow_mut().unaskable.insert(recall.item.clone());
                }
            }
        }
        let Some((script, glosses)) = round.left.pop_front() else {
            return Err(DeskError::NotHere(name.clone()));
        };
        let place = self.place_of(&script);
        let playing = Playing {
            script,
            glosses,
            place,
            answered: None,
            unsorted: None,
            over: false,
            seed: 0,
            promised: None,
            first: false,
            round,
            pieces: Vec::new(),
        };
        self.state.borrow_mut().playing = Some(playing);
        Ok(())
    }

    /// Asks again what a scene taught, out of it, a few items at most: whoever wants to may, on any day.
    pub(super) async fn recall(&self, unit: &UnitId) -> Result<(), DeskError> {
        let items = {
            let state = self.state.borrow();
            let head = state.library.head(unit).map(|(head, _)| head);
            let memory = &state.progress.memory;
            let skill = |item: &ItemId| memory.of(item).and_then(|met| met.keys().next().copied());
            let asked = head.into_iter().flat_map(|head| &head.items).map(|item| Recall {
                item: item.id.clone(),
                skill: skill(&item.id).unwrap_or(Skill::HearPicture),
            });
            asked.take(FEW).collect()
        };
        self.ask(unit, items).await
    }

    /// At the start of an item, with the help that was asked for before the app was killed (R28).
    fn place_of(&self, script: &Script) -> Place {
        let progress = &self.state.borrow().progress;
        let step = script.steps.first();
        let help = step.map(|step| progress.asked_at(&script.unit, &step.key)).unwrap_or_default();
        Place { help, ..Place::default() }
    }

    /// The items of a review the plan offers now.
    fn asked_under(&self, name: &UnitId) -> Option<Vec<Recall>> {
        let plan = self.state.borrow().plan(self.ports.clock.now().wall);
        let mut offers = plan.next.into_iter().chain(plan.others);
        offers.find(|offer| offer.name() == *name).and_then(|offer| match offer.what {
            What::Review(items) | What::Gym(items) | What::Few(items) => Some(items),
            What::Open | What::Resume => None,
        })
    }

    async fn script_for(
        &self,
        read: &mut Read,
        recall: &Recall,
    ) -> Result<Option<(Script, Option<GlossSheet>)>, LogError> {
        let unit = recall.item.unit();
        if !read.contains_key(&unit) {
            let lang = self.state.borrow().progress.lang.clone().unwrap_or_else(Lang::french);
            let Some(script) = self.script(&unit).await? else { return Ok(None) };
            let glosses = self.glosses(&unit, &lang).await?;
            read.insert(unit.clone(), (script, glosses));
        }
        let Some((script, glosses)) = read.get(&unit) else { return Ok(None) };
        let memory = &self.state.borrow().progress.memory;
        let one = script.of_review(memory, &recall.item, recall.skill);
        Ok(one.map(|script| (script, glosses.clone())))
    }

    /// “Pas maintenant” to what home offers: the next thing is offered for the rest of the day.
    pub(super) async fn put_off(&self, name: UnitId) -> Result<(), DeskError> {
        self.record(&[Event::SuggestionDeferred { unit: name }]).await
    }

    /// A mission, or the new days of one that was declared.
    pub(super) async fn declare_mission(
        &self,
        id: Option<String>,
        (trade, start, end): (String, Day, Option<Day>),
    ) -> Result<(), DeskError> {
        let id = id.unwrap_or_else(|| self.new_mission());
        self.record(&[Event::MissionSet { mission: Mission { id, trade, start, end } }]).await
    }

    /// Sixteen hexadecimal digits that no other phone and no other moment draws.
    fn new_mission(&self) -> String {
        let now = self.ports.clock.now();
        let profile = self.state.borrow().profile;
        let seed = format!("{profile}/{}/{}/{}", now.boot, now.boot_ms, now.wall.0);
        blake3::hash(seed.as_bytes()).to_hex().chars().take(16).collect()
    }

    /// The mission of today is over; without one there is nothing to end.
    pub(super) async fn end_mission(&self) -> Result<(), DeskError> {
        let today = learning_day(self.ports.clock.now().wall);
        let current = self.state.borrow().progress.missions.current(today);
        match current {
            Some(mission) => {
                self.record(&[Event::MissionEnded { mission: mission.id, day: today }]).await
            }
            None => Ok(()),
        }
    }
}
