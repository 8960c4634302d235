//! Help that is asked for, and what a miss is sorted into: durable like every answer (R20, R28).

use super::How;
use super::open::{Desk, DeskError};
use super::state::{Playing, State};
use crate::event::{Aids, Event, SupportAsked};
use crate::noise::bars;
use content_pack::ErrorKind;

impl State {
    /// How an answer came, with the help that was asked for before a kill, and the noise the learner turned down: made
    /// easier to hear is help (R20).
    pub(super) fn with_help(&self, playing: &Playing, how: How) -> How {
        let planned = super::show::planned_noise(playing, &self.support(playing));
        let quieter = planned.is_some_and(|planned| {
            self.dialled(&planned).map_or(0, |noise| bars(noise.snr)) < bars(planned.snr)
        });
        let slow = Aids { slow: quieter, ..Aids::default() };
        How { aids: how.aids.and(playing.place.help).and(slow), ..how }
    }
}

impl Desk {
    /// Help with the prompt on screen. What is there already is not written twice.
    pub(super) async fn ask_support(&self, aids: Aids) -> Result<(), DeskError> {
        let asked = {
            let state = self.state();
            let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
            let step = playing.place.step(&playing.script).ok_or(DeskError::Stale)?;
            if playing.place.help.and(aids) == playing.place.help {
                return Ok(());
            }
            let unit = playing.script.unit.clone();
            SupportAsked { unit, step: step.key.clone(), prompt: playing.place.prompt, aids }
        };
        self.record(&[Event::SupportAsked(Box::new(asked))]).await
    }

    /// The learner says why, or “Pas maintenant”: then nothing is written, and the author's tag stands.
    pub(super) async fn sort_miss(&self, why: Option<ErrorKind>) -> Result<(), DeskError> {
        let unsorted = {
            let state = self.state();
            let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
            playing.unsorted.clone().ok_or(DeskError::Stale)?
        };
        if let Some(why) = why {
            self.record(&[Event::MissSorted(Box::new(unsorted.sorted(why)))]).await?;
        }
        if let Some(playing) = &mut self.state_mut().playing {
            playing.unsorted = None;
        }
        Ok(())
    }
}
