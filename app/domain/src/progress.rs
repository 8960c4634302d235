//! What a log says of a person: a pure fold of events, the same on a phone, a server and in a report (I-FOLD).
//!
//! Sums over rows, never "last value wins"; oral and written are never added up (R11), nor alone and with help (R20).

mod outing;
mod tally;
mod unit;

pub use outing::OutingProgress;
pub use tally::Tally;
pub use unit::{ToTell, UnitProgress};

use crate::event::{Attempt, Event, Verdict};
use crate::id::UnixMillis;
use crate::memory::Memory;
use crate::mission::Missions;
use crate::play::recalled;
use crate::ports::Stored;
use content_pack::{Channel, ItemId, Lang, UnitId};
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
    /// “Pas maintenant” to what home offers: the newest of each unit.
    pub deferred: BTreeMap<UnitId, UnixMillis>,
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
        match &stored.event {
            // A review asks out of the scene: it opens, moves and ends none.
            Event::StepDone { scene, step, .. } if recalled(scene, step).is_some() => {}
            Event::LanguageChosen { lang } => self.lang = Some(lang.clone()),
            Event::VoiceChosen { voice } => self.voice = *voice,
            Event::ConsentAnswered { purpose, yes } => {
                self.consents.insert(purpose.clone(), *yes);
            }
            Event::ConsentWithdrawn { purpose } => {
                self.consents.insert(purpose.clone(), false);
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
            Event::Outing { unit, fact } => {
                self.outings.entry(unit.clone()).or_default().apply(fact);
            }
            Event::ProfileMade { .. }
            | Event::MissionSet { .. }
            | Event::MissionEnded { .. }
            | Event::HelpAsked { .. }
            | Event::AssignmentSeen { .. }
            | Event::Unknown { .. } => {}
        }
    }

    fn unit(&mut self, unit: &UnitId) -> &mut UnitProgress {
        self.units.entry(unit.clone()).or_default()
    }

    fn answered(&mut self, attempt: &Attempt, stored: &Stored) {
        self.answers += 1;
        if recalled(&attempt.unit, &attempt.step).is_none() {
            self.unit(&attempt.unit).apply(stored);
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

    /// The answer to “may your referent see?”; none before it was asked.
    #[must_use]
    pub fn shows_to_referent(&self) -> Option<bool> {
        self.consents.get(REFERENT).copied()
    }

    /// Whether nothing was ever played (R2).
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.units.values().all(|unit| unit.done == 0)
    }
}

#[cfg(test)]
mod tests;
