//! What a log says of a person: a pure fold of events, the same on a phone, a server and in a report (I-FOLD).
//!
//! Sums over rows, never "last value wins"; oral and written are never added up (R11), nor alone and with help (R20).

mod blocks;
mod dials;
mod tally;
mod unit;

pub use blocks::{Block, Blocks};
pub use dials::{Dials, NOISE_BARS};
mod outing;

pub use outing::OutingProgress;
pub use tally::Tally;
pub use unit::{ToTell, UnitProgress};

use crate::event::{Aids, Attempt, Event, SortedMiss, SupportAsked, Verdict};
use crate::id::{Day, UnixMillis};
use crate::memory::Memory;
use crate::mission::Missions;
use crate::play::recalled;
use crate::ports::Stored;
use content_pack::{Channel, ItemId, Lang, LineKey, UnitId};
use std::collections::BTreeMap;

/// What is known of one item on one channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ItemProgress {
    /// Right without any help.
    pub right_alone: u32,
    /// Right with help.
    pub right_aided: u32,
    /// Not yet.
    pub not_yet: u32,
}

/// A sentence kept of a game that was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// As it was heard.
    pub sentence: String,
    /// The day it was kept.
    pub day: Day,
    /// Whether it is shown now.
    pub shown: bool,
}

/// Everything a log says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Language of help, once chosen.
    pub lang: Option<Lang>,
    /// Voice of the learner's lines.
    pub voice: u8,
    /// Answers to voiced questions, the newest of each.
    pub consents: BTreeMap<String, bool>,
    /// By unit.
    pub units: BTreeMap<UnitId, UnitProgress>,
    /// By item and channel.
    pub items: BTreeMap<(ItemId, Channel), ItemProgress>,
    /// Answers by unit and channel, with the reason of those not yet right.
    pub tallies: BTreeMap<(UnitId, Channel), Tally>,
    /// Paused until then, unless one came back (R29).
    pub paused_until: Option<UnixMillis>,
    /// What is remembered, by item and skill.
    pub memory: Memory,
    /// Missions declared.
    pub missions: Missions,
    /// Sentences kept of games that were shown to the referent once.
    pub strengths: BTreeMap<(UnitId, LineKey), Strength>,
    /// “Pas maintenant” to what home offers: the newest of each unit.
    pub deferred: BTreeMap<UnitId, UnixMillis>,
    /// The learner's own dials (R18).
    pub dials: Dials,
    /// What stopped somebody at a question (S01).
    pub blocks: Blocks,
    /// Help asked for at the item of a review that is not answered yet: a review opens no visit that would keep it.
    asked: Option<(UnitId, String, Aids)>,
    /// What is known of outings.
    pub outings: BTreeMap<UnitId, OutingProgress>,
    /// Newest event.
    pub last_at: Option<UnixMillis>,
    /// How many answers there are.
    pub answers: u64,
    /// How many events there are.
    pub events: u64,
}

/// Milliseconds of a day.
pub(crate) const DAY_MS: i64 = 86_400_000;

/// The purpose of the one consent asked at enrolment (domain.md §8).
pub const REFERENT: &str = "referent";

impl Progress {
    /// The fold of a log, in fold order.
    #[must_use]
    pub fn of(log: &[Stored]) -> Self {
        let mut progress = Self::default();
        log.iter().for_each(|stored| progress.apply(stored));
        progress
    }

    /// One more event.
    pub fn apply(&mut self, stored: &Stored) {
        self.events += 1;
        self.last_at = self.last_at.max(Some(stored.at));
        self.memory.apply(stored);
        self.missions.apply(stored);
        self.dials.apply(stored);
        self.blocks.apply(stored);
        match &stored.event {
            // A review asks out of the scene: it opens, moves and ends none.
            Event::StepDone { scene, step, .. } | Event::DuoBegun { scene, step, .. }
                if recalled(scene, step).is_some() => {}
            Event::LanguageChosen { lang } => self.lang = Some(lang.clone()),
            Event::VoiceChosen { voice } => self.voice = *voice,
            Event::ConsentAnswered { purpose, yes } => self.consent(purpose, *yes),
            Event::ConsentWithdrawn { purpose } => self.consent(purpose, false),
            Event::StrengthShown { game, strength, sentence, day } => {
                let shown = Strength { sentence: sentence.clone(), day: *day, shown: true };
                self.strengths.insert((game.clone(), strength.clone()), shown);
            }
            Event::StrengthHidden { game, strength } => {
                if let Some(one) = self.strengths.get_mut(&(game.clone(), strength.clone())) {
                    one.shown = false;
                }
            }
            Event::SceneOpened { scene, .. }
            | Event::SceneLeft { scene }
            | Event::DuoBegun { scene, .. }
            | Event::StepDone { scene, .. }
            | Event::SceneDone { scene }
            | Event::Promised { scene, .. }
            | Event::Told { scene, .. }
            | Event::TellingDone { scene, .. } => self.unit(scene).apply(stored),
            Event::Attempt(attempt) => self.answered(attempt, stored),
            Event::Paused { days } => {
                let ms = i64::from(*days).saturating_mul(DAY_MS);
                self.paused_until = Some(UnixMillis(stored.at.0.saturating_add(ms)));
            }
            Event::Resumed => self.paused_until = None,
            Event::SuggestionDeferred { unit } => {
                let at = self.deferred.entry(unit.clone()).or_insert(stored.at);
                *at = stored.at.max(*at);
            }
            Event::MissSorted(sorted) => self.sorted(sorted),
            Event::SupportAsked(asked) if recalled(&asked.unit, &asked.step).is_none() => {
                self.unit(&asked.unit).apply(stored);
            }
            Event::SupportAsked(asked) => self.asked_in_review(asked),
            Event::Outing { unit, fact } => {
                self.outings.entry(unit.clone()).or_default().apply(fact);
            }
            Event::ProfileMade { .. }
            | Event::EaseDialled { .. }
            | Event::NoiseDialled { .. }
            | Event::MissionSet { .. }
            | Event::MissionEnded { .. }
            | Event::HelpAsked { .. }
            | Event::AssignmentSeen { .. }
            | Event::Unknown { .. } => {}
        }
    }

    /// No to the referent is no to every sentence shown before it.
    fn consent(&mut self, purpose: &str, yes: bool) {
        self.consents.insert(purpose.to_owned(), yes);
        if purpose == REFERENT && !yes {
            self.strengths.values_mut().for_each(|one| one.shown = false);
        }
    }

    fn unit(&mut self, unit: &UnitId) -> &mut UnitProgress {
        self.units.entry(unit.clone()).or_default()
    }

    fn answered(&mut self, attempt: &Attempt, stored: &Stored) {
        self.answers += 1;
        if recalled(&attempt.unit, &attempt.step).is_none() {
            self.unit(&attempt.unit).apply(stored);
        } else if !matches!(attempt.verdict, Verdict::NotYet(_)) {
            self.asked = None;
        }
        self.tallies.entry((attempt.unit.clone(), attempt.channel)).or_default().add(attempt);
        for item in &attempt.items {
            let known = self.items.entry((item.clone(), attempt.channel)).or_default();
            match attempt.verdict {
                Verdict::Right | Verdict::Done if attempt.aids.any() => known.right_aided += 1,
                Verdict::Right | Verdict::Done => known.right_alone += 1,
                Verdict::NotYet(_) => known.not_yet += 1,
                Verdict::Skipped => {}
            }
        }
    }

    fn asked_in_review(&mut self, asked: &SupportAsked) {
        let before = self.asked_at(&asked.unit, &asked.step);
        self.asked = Some((asked.unit.clone(), asked.step.clone(), before.and(asked.aids)));
    }

    /// Help asked for at the step of a review, while it waits for its answer (R28).
    #[must_use]
    pub fn asked_at(&self, unit: &UnitId, step: &str) -> Aids {
        let here = |(of, at, _): &&(UnitId, String, Aids)| of == unit && at == step;
        self.asked.as_ref().filter(here).map(|(_, _, aids)| *aids).unwrap_or_default()
    }

    /// A miss counts under the learner's own word; the row of the answer stays what it was.
    fn sorted(&mut self, sorted: &SortedMiss) {
        for channel in [Channel::Oral, Channel::Written] {
            if let Some(tally) = self.tallies.get_mut(&(sorted.unit.clone(), channel))
                && tally.sort(sorted.was, sorted.why)
            {
                return;
            }
        }
    }

    /// The answer to “may your referent see?”; none before it was asked.
    #[must_use]
    pub fn shows_to_referent(&self) -> Option<bool> {
        self.consents.get(REFERENT).copied()
    }

    /// Parts of the common footbridge that this person laid: one for each scene finished, again or for the first time,
    /// and one for each promise told to its end (R16: only ever more of them).
    #[must_use]
    pub fn laid(&self) -> u32 {
        self.units
            .values()
            .fold(0, |laid, unit| laid.saturating_add(unit.done).saturating_add(unit.told))
    }

    /// Whether nothing was ever played (R2).
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.units.values().all(|unit| unit.done == 0)
    }
}

#[cfg(test)]
mod tests;
