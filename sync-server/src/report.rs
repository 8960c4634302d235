//! The fold behind the caseload: what a person's rows say, oral and written apart, never a score (R11, R60).
//!
//! Sums and earliest or latest dates only, so neither the order of arrival nor a late range changes it (I-FOLD). A
//! range is folded once: the caller remembers up to which place of the feed.

mod strengths;
mod timeline;
mod track;

pub use strengths::{Sentence, Strengths};
pub use timeline::{Moment, Timeline, What};
pub use track::{Reached, RoadErrors, Sorts, Track};

use app_domain::event::{Attempt, Event, SortedMiss};
use app_domain::id::{Day, UnixMillis};
use content_pack::Channel;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Raised when the fold changes: every stored report is then rebuilt.
pub const FOLD_VERSION: u32 = 2;

/// The purpose whose yes lets the referent see (domain.md §8).
const PURPOSE: &str = "referent";

/// Days of a brief: the eight weeks of the bar.
const BRIEF_DAYS: i64 = 56;

/// Where a row stands: corrected time, then segment and place. Total, so two replicas agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct At {
    /// Corrected time.
    pub ms: i64,
    /// Segment.
    pub epoch: u64,
    /// Place in it.
    pub seq: u32,
}

/// What one profile's rows say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Rows folded.
    pub rows: u64,
    /// Time of the last thing done.
    pub last: Option<i64>,
    /// Scenes finished, with the first time.
    pub scenes: BTreeMap<String, i64>,
    /// Days (UTC) on which something was done. Presence, never a quantity.
    pub days: BTreeSet<i64>,
    /// Hearing and saying.
    pub oral: Track,
    /// Reading and writing.
    pub written: Track,
    /// Road items: what blocks, the French or the rule (S01).
    pub road: RoadErrors,
    /// What keeps one safe: the same, as the learners themselves say.
    #[serde(default)]
    pub safety: Sorts,
    /// The last things worth telling.
    pub timeline: Timeline,
    /// Sentences of games that were shown.
    pub strengths: Strengths,
    consent: Option<(At, bool)>,
}

impl Report {
    /// Adds one row.
    pub fn apply(&mut self, at: At, event: &Event) {
        self.rows += 1;
        self.timeline.apply(at, event);
        self.strengths.apply(at, event);
        match event {
            Event::ConsentAnswered { purpose, yes } => self.consent(at, purpose, *yes),
            Event::ConsentWithdrawn { purpose } => self.consent(at, purpose, false),
            Event::SceneDone { scene } => self.scene_done(at, scene.as_str()),
            Event::Attempt(attempt) => self.attempt(at, attempt),
            Event::MissSorted(sorted) => self.sorted(sorted),
            Event::SceneOpened { .. }
            | Event::SceneLeft { .. }
            | Event::StepDone { .. }
            | Event::Promised { .. }
            | Event::Told { .. }
            | Event::TellingDone { .. }
            | Event::DuoBegun { .. }
            | Event::HelpAsked { .. }
            | Event::Outing { .. }
            | Event::Paused { .. }
            | Event::Resumed => self.did_something(at),
            // Choices of the phone say nothing of what was learnt; what is unknown folds to nothing (I-FWD).
            Event::ProfileMade { .. }
            | Event::LanguageChosen { .. }
            | Event::VoiceChosen { .. }
            | Event::EaseDialled { .. }
            | Event::NoiseDialled { .. }
            | Event::SupportAsked(_)
            | Event::SuggestionDeferred { .. }
            | Event::MissionSet { .. }
            | Event::MissionEnded { .. }
            | Event::StrengthShown { .. }
            | Event::StrengthHidden { .. }
            | Event::AssignmentSeen { .. }
            | Event::Unknown { .. } => {}
        }
    }

    /// The person's last answer to “montrer à …?”; `None` before any.
    #[must_use]
    pub fn consent_given(&self) -> Option<bool> {
        self.consent.map(|(_, yes)| yes)
    }

    /// The same without single items, old days and old moments: what a list of thousands of persons reads. Its
    /// figures are those of the whole; it cannot be merged or folded on.
    #[must_use]
    pub fn brief(&self) -> Self {
        let recent = self.days.last().map_or(0, |last| last - BRIEF_DAYS);
        Self {
            scenes: self.scenes.clone(),
            days: self.days.range(recent..).copied().collect(),
            oral: self.oral.brief(),
            written: self.written.brief(),
            timeline: self.timeline.brief(),
            strengths: Strengths::default(),
            ..*self
        }
    }

    /// Adds what another profile of the same person says.
    pub fn merge(&mut self, other: &Self) {
        self.rows += other.rows;
        self.last = self.last.max(other.last);
        for (scene, at) in &other.scenes {
            self.first_done(scene, *at);
        }
        self.days.extend(&other.days);
        self.oral.merge(&other.oral);
        self.written.merge(&other.written);
        self.road.merge(other.road);
        self.safety.merge(other.safety);
        self.timeline.merge(&other.timeline);
        self.strengths.merge(&other.strengths);
        self.consent = self.consent.max(other.consent);
    }

    fn consent(&mut self, at: At, purpose: &str, yes: bool) {
        if purpose == PURPOSE {
            self.consent = self.consent.max(Some((at, yes)));
        }
    }

    fn did_something(&mut self, at: At) {
        self.last = self.last.max(Some(at.ms));
        self.days.insert(UnixMillis(at.ms).day(0).0);
    }

    fn scene_done(&mut self, at: At, scene: &str) {
        self.did_something(at);
        self.first_done(scene, at.ms);
    }

    fn first_done(&mut self, scene: &str, at: i64) {
        let first = self.scenes.entry(scene.to_owned()).or_insert(at);
        *first = (*first).min(at);
    }

    fn attempt(&mut self, at: At, attempt: &Attempt) {
        self.did_something(at);
        match attempt.channel {
            Channel::Oral => self.oral.apply(attempt),
            Channel::Written => self.written.apply(attempt),
        }
        self.road.apply(attempt);
    }

    /// A miss in its learner's own word. On the road it moves what its answer had counted; elsewhere only what is said
    /// counts, for the tag of an answer alone tells no rule from its words there.
    fn sorted(&mut self, sorted: &SortedMiss) {
        if track::is_road(sorted.unit.as_str(), &sorted.items) {
            self.road.sort(sorted.was, sorted.why);
        } else {
            self.safety.add(sorted.why);
        }
    }

    /// Whether something was done in the seven days that end with a day.
    #[must_use]
    pub fn active_in_week_ending(&self, day: Day) -> bool {
        self.days.range(day.0 - 6..=day.0).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app_domain::event::{Aids, Verdict};
    use content_pack::ErrorKind;

    fn at(ms: i64) -> At {
        At { ms, epoch: 1, seq: u32::try_from(ms).unwrap() }
    }

    fn answer(unit: &str, channel: Channel, verdict: Verdict, gloss: bool) -> Event {
        Event::Attempt(Box::new(Attempt {
            unit: unit.into(),
            step: "s".into(),
            prompt: 0,
            items: vec![format!("{unit}/i").as_str().into()],
            channel,
            response: "a".into(),
            verdict,
            aids: Aids { gloss, ..Aids::default() },
            replays: 0,
            rung: 0,
            took_ms: 1,
            attempt: 1,
        }))
    }

    fn story() -> Vec<(At, Event)> {
        vec![
            (at(1), Event::ConsentAnswered { purpose: "referent".into(), yes: true }),
            (at(2), answer("core.02", Channel::Oral, Verdict::Right, true)),
            (at(3), answer("core.02", Channel::Oral, Verdict::Right, false)),
            (at(4), answer("core.02", Channel::Written, Verdict::NotYet(ErrorKind::Slip), false)),
            (at(5), answer("route.13", Channel::Oral, Verdict::NotYet(ErrorKind::Rule), false)),
            (at(6), Event::SceneDone { scene: "core.02".into() }),
            (at(7), Event::ConsentAnswered { purpose: "other".into(), yes: false }),
        ]
    }

    fn fold(rows: &[(At, Event)]) -> Report {
        let mut report = Report::default();
        rows.iter().for_each(|(at, event)| report.apply(*at, event));
        report
    }

    #[test]
    fn the_order_of_arrival_changes_nothing() {
        let mut rows = story();
        let forward = fold(&rows);
        rows.reverse();
        assert_eq!(fold(&rows), forward);
        let (mut left, right) = (fold(&rows[..3]), fold(&rows[3..]));
        left.merge(&right);
        assert_eq!(left, forward);
    }

    #[test]
    fn oral_and_written_language_and_rule_stay_apart() {
        let report = fold(&story());
        assert_eq!((report.oral.answers, report.oral.aided, report.written.answers), (3, 1, 1));
        assert_eq!((report.road.rule(), report.road.language(), report.road.answers), (1, 0, 1));
        assert_eq!(report.scenes.len(), 1);
        assert_eq!(report.consent_given(), Some(true));
    }

    #[test]
    fn a_miss_counts_in_its_learners_word_whatever_comes_in_first() {
        let sorted = |unit: &str, was, why| {
            let items = vec![format!("{unit}/i").as_str().into()];
            let (unit, step) = (unit.into(), "s".into());
            Event::MissSorted(Box::new(SortedMiss { unit, step, prompt: 0, items, was, why }))
        };
        let mut rows = story();
        rows.push((at(8), sorted("route.13", ErrorKind::Rule, ErrorKind::Language)));
        rows.push((at(9), sorted("core.03", ErrorKind::Rule, ErrorKind::Slip)));
        let forward = fold(&rows);
        rows.reverse();
        assert_eq!(fold(&rows), forward);
        let road = forward.road;
        assert_eq!((road.language(), road.rule(), road.slip(), road.answers), (1, 0, 0, 1));
        let safety = forward.safety;
        assert_eq!((safety.language, safety.rule, safety.slip), (0, 0, 1));
    }

    #[test]
    fn a_brief_has_the_figures_of_the_whole() {
        let (whole, brief) = (fold(&story()), fold(&story()).brief());
        let figures = |r: &Report| {
            let track = |t: &Track| (t.answers, t.aided, t.knows(), t.with_help(), t.not_yet());
            (track(&r.oral), track(&r.written), r.road, r.scenes.len(), r.consent_given(), r.last)
        };
        assert_eq!(figures(&brief), figures(&whole));
        let read: Report = serde_json::from_str(&serde_json::to_string(&brief).unwrap()).unwrap();
        assert_eq!(read, brief);
    }

    #[test]
    fn a_consent_taken_back_hides_again() {
        let mut rows = story();
        rows.push((at(9), Event::ConsentWithdrawn { purpose: "referent".into() }));
        assert_eq!(fold(&rows).consent_given(), Some(false));
    }
}
