//! Where one is in a unit.

use super::{DuoBegun, DuoWay, Script};
use crate::event::{Aids, Attempt, Event, SupportAsked, Verdict};
use content_pack::{Act, LineKey, Step};
use std::collections::BTreeSet;

/// Where one is: a step, a prompt, and what that prompt remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Index into the steps of the script; past the last one, the unit is finished.
    pub step: usize,
    /// Prompt of the step, from 0.
    pub prompt: u16,
    /// Tries already made at the prompt.
    pub tries: u16,
    /// Panorama: dangers dealt with; words of a wall: pairs tied, by index.
    pub found: BTreeSet<u16>,
    /// Panorama: the danger in hand and how far: 1 “what may happen”, 2 “what do I do”.
    pub in_hand: Option<(u16, u8)>,
    /// Dialogue: what was just answered to me, kept in view.
    pub thread: Option<LineKey>,
    /// Dialogue: the turn is replayed slowly.
    pub slow: bool,
    /// Duo: how it is played, once chosen.
    pub duo: Option<DuoBegun>,
    /// Telling: what was answered so far.
    pub told: Vec<LineKey>,
    /// Help asked for at this prompt: there again after a kill (R28), gone with the prompt.
    pub help: Aids,
}

impl Place {
    /// Where the events of a visit lead. The events of other units are passed over.
    #[must_use]
    pub fn after(script: &Script, events: &[Event]) -> Self {
        events.iter().fold(Self::default(), |mut place, event| {
            place.apply(script, event);
            place
        })
    }

    /// The step one is on; none when the unit is finished.
    #[must_use]
    pub fn step<'a>(&self, script: &'a Script) -> Option<&'a Step> {
        let step = script.steps.get(self.step)?;
        match (&step.act, self.duo) {
            (Act::Duo { solo, .. }, Some(DuoBegun { way: DuoWay::Alone, .. })) => Some(solo),
            _ => Some(step),
        }
    }

    /// Moves on by one event.
    pub fn apply(&mut self, script: &Script, event: &Event) {
        match event {
            Event::SceneOpened { scene, .. } if *scene == script.unit => *self = Self::default(),
            Event::StepDone { scene, step, .. } if *scene == script.unit => {
                if let Some(at) = script.index_of(step) {
                    *self = Self { step: at + 1, ..Self::default() };
                }
            }
            Event::Attempt(attempt) if attempt.unit == script.unit => {
                let before = self.asking();
                self.take(script, attempt);
                if self.asking() != before {
                    self.help = Aids::default();
                }
            }
            Event::SupportAsked(asked) if asked.unit == script.unit => self.support(script, asked),
            Event::DuoBegun { scene, step, begun }
                if *scene == script.unit && script.index_of(step) == Some(self.step) =>
            {
                *self = Self { step: self.step, duo: Some(*begun), ..Self::default() };
            }
            Event::TellingDone { scene, .. } if *scene == script.unit => {
                *self = Self { step: script.steps.len(), ..Self::default() };
            }
            Event::Told { scene, question, answer } if *scene == script.unit => {
                self.tell(script, question, answer);
            }
            _ => {}
        }
    }

    /// What is being asked: a try that missed asks the same again, with the same help.
    fn asking(&self) -> (u16, Option<(u16, u8)>, usize) {
        (self.prompt, self.in_hand, self.found.len())
    }

    fn support(&mut self, script: &Script, asked: &SupportAsked) {
        let here = self.step(script).is_some_and(|step| step.key == asked.step);
        if here && asked.prompt == self.prompt {
            self.help = self.help.and(asked.aids);
        }
    }

    /// The next question that is asked after this answer.
    fn tell(&mut self, script: &Script, ask: &LineKey, answer: &LineKey) {
        let Some(Act::Debrief { question }) = self.step(script).map(|step| &step.act) else {
            return;
        };
        let Some(at) = question.iter().position(|one| one.ask == *ask) else { return };
        self.told.push(answer.clone());
        let is_asked = |one: &&content_pack::Question| {
            one.only_if.as_ref().is_none_or(|needed| self.told.contains(needed))
        };
        let next = question.iter().skip(at + 1).position(|one| is_asked(&one));
        let next = next.map_or(question.len(), |after| at + 1 + after);
        self.prompt = u16::try_from(next).unwrap_or(u16::MAX);
    }

    /// Words of a wall: one more pair is tied, in any order.
    fn tie(&mut self, attempt: &Attempt) {
        if is_passed(attempt.verdict) {
            self.found.insert(attempt.prompt);
            self.prompt = u16::try_from(self.found.len()).unwrap_or(u16::MAX);
            self.tries = 0;
        } else {
            self.tries += 1;
        }
    }

    fn take(&mut self, script: &Script, attempt: &Attempt) {
        let Some(step) = self.step(script).filter(|step| step.key == attempt.step) else { return };
        match &step.act {
            Act::Dialogue { turn, .. } => self.reply(turn, attempt),
            Act::Panorama { .. } => self.look(step, attempt),
            Act::MatchWord { .. } => self.tie(attempt),
            _ if attempt.response.starts_with(ASKED) => {}
            _ => self.answer(attempt),
        }
    }

    fn answer(&mut self, attempt: &Attempt) {
        if attempt.prompt != self.prompt {
            return;
        }
        if is_passed(attempt.verdict) {
            self.prompt += 1;
            self.tries = 0;
        } else {
            self.tries += 1;
        }
    }

    fn reply(&mut self, turns: &[content_pack::Turn], attempt: &Attempt) {
        let turn = turns.get(usize::from(attempt.prompt));
        let said = |r: &&content_pack::Reply| r.say.as_str() == attempt.response;
        let Some(reply) = turn.and_then(|turn| turn.reply.iter().find(said)) else { return };
        let next = turns.iter().position(|turn| turn.key == reply.go).unwrap_or(turns.len());
        self.prompt = u16::try_from(next).unwrap_or(u16::MAX);
        self.tries = if reply.good { 0 } else { self.tries + 1 };
        self.slow = reply.slow;
        self.thread = reply.good.then(|| reply.hear.last().cloned()).flatten();
    }

    /// Panorama: prompts are 3 × danger + stage, so that each answer has its own number.
    fn look(&mut self, step: &Step, attempt: &Attempt) {
        let Act::Panorama { danger, .. } = &step.act else { return };
        let (at, stage) = (attempt.prompt / 3, u8::try_from(attempt.prompt % 3).unwrap_or(0));
        let Some(danger) = danger.get(usize::from(at)) else { return };
        if !is_passed(attempt.verdict) || attempt.response.starts_with(ASKED) {
            self.tries += 1;
            return;
        }
        self.tries = 0;
        let last = if danger.then.wrong.is_empty() { 1 } else { 2 };
        if stage < last {
            self.in_hand = Some((at, stage + 1));
        } else {
            self.in_hand = None;
            self.found.insert(at);
            self.prompt = u16::try_from(self.found.len()).unwrap_or(u16::MAX);
        }
    }

    /// Whether the step has nothing left to answer.
    #[must_use]
    pub fn step_is_over(&self, script: &Script) -> bool {
        self.step(script).is_none_or(|step| self.prompt >= script.prompts(step))
    }
}

/// How a response that only asks again begins; it moves nothing.
pub(crate) const ASKED: &str = "?";

const fn is_passed(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Right | Verdict::Done | Verdict::Skipped => true,
        Verdict::NotYet(_) => false,
    }
}
