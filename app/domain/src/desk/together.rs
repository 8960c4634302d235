//! Two people, two phones, no network: one shows a code, the other reads it and stands on the other half (look/15).

use super::open::{Desk, DeskError};
use super::state::Playing;
use crate::event::Event;
use crate::planner::Offered;
use crate::play::{DuoBegun, DuoInvite, bare};
use content_pack::{Act, Lang, UnitId};
use std::collections::BTreeSet;

impl Desk {
    /// Looks into the scenes of this phone for those that two people can play.
    pub(super) async fn find_duos(&self) -> Result<(), DeskError> {
        let units: Vec<Offered> = self.state.borrow().library.offered().to_vec();
        let mut duos = BTreeSet::new();
        for offered in units.into_iter().filter(|unit| !unit.bank) {
            let script = self.script(&offered.unit).await?;
            if script.is_some_and(|script| script.of_duo(None).is_some()) {
                duos.insert(offered.unit);
            }
        }
        self.state.borrow_mut().duos = duos;
        Ok(())
    }

    /// Opens the duo of a scene, out of the scene: whoever is invited need not have played up to it.
    pub(super) async fn open_duo(&self, unit: UnitId, step: Option<&str>) -> Result<(), DeskError> {
        let script = self.script(&unit).await?.and_then(|script| script.of_duo(step));
        let Some(script) = script else { return Err(DeskError::NotHere(unit)) };
        let lang = self.state.borrow().progress.lang.clone().unwrap_or_else(Lang::french);
        let glosses = self.glosses(&unit, &lang).await?;
        self.leave().await?;
        let seed = DuoBegun::seed_of(self.ports.clock.now().wall);
        let rest = Playing::at_rest(script, glosses);
        self.state.borrow_mut().playing = Some(Playing { seed, ..rest });
        Ok(())
    }

    /// Takes the half that is left. Whoever stands on the same exercise stays in their scene; else it opens by itself.
    pub(super) async fn join(&self, invite: &DuoInvite) -> Result<(), DeskError> {
        let here = self.waits_for(invite);
        if here.is_none() {
            self.open_duo(invite.unit.clone(), Some(&invite.step)).await?;
        }
        let step = here.or_else(|| self.waits_for(invite)).ok_or(DeskError::Stale)?;
        let (scene, begun) = (invite.unit.clone(), invite.other_half());
        self.record(&[Event::DuoBegun { scene, step, begun }]).await
    }

    /// The step on screen, when it is the one of the invitation and nobody has begun it.
    fn waits_for(&self, invite: &DuoInvite) -> Option<String> {
        let state = self.state.borrow();
        let playing = state.playing.as_ref()?;
        let step = playing.place.step(&playing.script)?;
        let same = playing.script.unit == invite.unit && bare(&step.key) == invite.step;
        let waits = playing.place.duo.is_none() && playing.answered.is_none();
        (same && waits && matches!(step.act, Act::Duo { .. })).then(|| step.key.clone())
    }
}
