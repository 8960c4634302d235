//! An answer to the prompt on screen: graded, written down, and only then shown.

use super::open::{Desk, DeskError};
use super::state::Playing;
use super::{Answer, How};
use crate::event::{Attempt, Event};
use crate::grade::{Grade, grade};
use crate::sorting::Unsorted;
use crate::support::Support;
use content_pack::{Act, Step};

impl Desk {
    pub(super) async fn answer(&self, answer: &Answer, how: How) -> Result<(), DeskError> {
        let (events, kept, unsorted) = {
            let state = self.state.borrow();
            let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
            if playing.answered.is_some() || playing.unsorted.is_some() {
                return Err(DeskError::Stale);
            }
            let how = state.with_help(playing, how);
            let support = state.support(playing);
            let (events, grade) = decide(playing, answer, how, &support).ok_or(DeskError::Stale)?;
            let unsorted = grade
                .as_ref()
                .and_then(|grade| Unsorted::of(&playing.script, &playing.place, grade));
            (events, super::show::kept(&state, playing, grade.as_ref()), unsorted)
        };
        self.record(&events).await?;
        let mut state = self.state.borrow_mut();
        if let Some(playing) = &mut state.playing {
            if let Answer::GoWith { alone } = answer {
                playing.script.go(*alone);
            }
            playing.answered = kept.map(Box::new);
            playing.unsorted = unsorted;
            playing.move_on();
        }
        state.look_at_the_end();
        Ok(())
    }

    pub(super) fn go_on(&self) -> Result<(), DeskError> {
        let mut state = self.state.borrow_mut();
        let playing = state.playing.as_mut().ok_or(DeskError::Stale)?;
        playing.answered = None;
        playing.move_on();
        Ok(())
    }

    pub(super) async fn pass_over(&self) -> Result<(), DeskError> {
        let events = {
            let state = self.state.borrow();
            let playing = state.playing.as_ref().ok_or(DeskError::Stale)?;
            let step = playing.place.step(&playing.script).ok_or(DeskError::Stale)?;
            ending(playing, step.key.clone(), true)
        };
        self.record(&events).await?;
        let mut state = self.state.borrow_mut();
        if let Some(playing) = &mut state.playing {
            playing.answered = None;
            playing.unsorted = None;
            playing.move_on();
        }
        state.look_at_the_end();
        Ok(())
    }
}

/// The facts of an answer: the attempt, the step when it is over, the scene when it is finished.
fn decide(
    playing: &Playing,
    answer: &Answer,
    how: How,
    support: &Support,
) -> Option<(Vec<Event>, Option<Grade>)> {
    let step = playing.place.step(&playing.script)?;
    match (&step.act, answer) {
        (Act::Duo { .. }, Answer::Begin(begun)) => {
            let (scene, step) = (playing.script.unit.clone(), step.key.clone());
            Some((vec![Event::DuoBegun { scene, step, begun: *begun }], None))
        }
        (Act::Debrief { .. }, _) => Some((super::tell::told(playing, step, answer)?, None)),
        (Act::Card(_) | Act::Threshold(_), _) => {
            Some((super::outing::carded(playing, step, answer, how)?, None))
        }
        (Act::Listen { .. }, Answer::Heard) => {
            Some((ending(playing, step.key.clone(), false), None))
        }
        (Act::Promise { choices }, Answer::Promise(choice)) => {
            if choice.as_ref().is_some_and(|key| !choices.contains(key)) {
                return None;
            }
            let scene = playing.script.unit.clone();
            let mut events = vec![Event::Promised { scene, choice: choice.clone() }];
            events.extend(ending(playing, step.key.clone(), choice.is_none()));
            Some((events, None))
        }
        _ => {
            let grade = grade(&playing.script, &playing.place, answer)?;
            let attempt = Event::Attempt(Box::new(attempt(playing, step, &grade, (how, support))));
            let mut after = playing.place.clone();
            after.apply(&playing.script, &attempt);
            let mut events = vec![attempt];
            if after.step_is_over(&playing.script) {
                events.extend(ending(playing, step.key.clone(), false));
            }
            Some((events, Some(grade)))
        }
    }
}

pub(super) fn attempt(
    playing: &Playing,
    step: &Step,
    grade: &Grade,
    (how, support): (How, &Support),
) -> Attempt {
    Attempt {
        unit: playing.script.unit.clone(),
        step: step.key.clone(),
        prompt: grade.prompt,
        items: grade.items.clone(),
        channel: step.act.channel(),
        response: grade.response.clone(),
        verdict: grade.verdict,
        aids: how.aids,
        replays: how.replays,
        rung: support.rung,
        took_ms: how.took_ms,
        attempt: playing.place.tries + 1,
    }
}

/// The step is over; the scene too, when it was the last one.
pub(super) fn ending(playing: &Playing, step: String, skipped: bool) -> Vec<Event> {
    let scene = playing.script.unit.clone();
    if playing.promised.is_some() {
        return vec![Event::TellingDone { scene, skipped }];
    }
    // A review finishes no scene.
    let last = playing.place.step + 1 >= playing.script.steps.len() && !playing.script.is_review();
    let mut events = vec![Event::StepDone { scene: scene.clone(), step, skipped }];
    if last {
        events.push(Event::SceneDone { scene });
    }
    events
}
