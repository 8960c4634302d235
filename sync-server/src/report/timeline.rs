//! The last things worth telling of a person; the person can hear the same list (R63).

use super::At;
use app_domain::event::Event;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// As many as a page shows.
const MOST: usize = 40;

/// As many as a list of persons looks at.
const BRIEF: usize = 8;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum What {
    /// A scene was finished.
    SceneDone(String),
    /// An act was promised in a scene; `false`: “pas maintenant”.
    Promised(String, bool),
    /// It was told how that went.
    Told(String),
    /// Help was asked for.
    HelpAsked(String),
}

/// When, and what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Corrected time.
    pub at: i64,
    /// What happened.
    pub what: What,
}

/// The newest moments, by time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(At, What)>", into = "Vec<(At, What)>")]
pub struct Timeline(BTreeMap<At, What>);

impl From<Vec<(At, What)>> for Timeline {
    fn from(moments: Vec<(At, What)>) -> Self {
        Self(moments.into_iter().collect())
    }
}

impl From<Timeline> for Vec<(At, What)> {
    fn from(timeline: Timeline) -> Self {
        timeline.0.into_iter().collect()
    }
}

impl Timeline {
    pub(super) fn apply(&mut self, at: At, event: &Event) {
        let what = match event {
            Event::SceneDone { scene } => What::SceneDone(scene.to_string()),
            Event::Promised { scene, choice } => {
                What::Promised(scene.to_string(), choice.is_some())
            }
            Event::Told { scene, .. } => What::Told(scene.to_string()),
            Event::HelpAsked { need } => What::HelpAsked(need.clone()),
            Event::ProfileMade { .. }
            | Event::LanguageChosen { .. }
            | Event::VoiceChosen { .. }
            | Event::ConsentAnswered { .. }
            | Event::ConsentWithdrawn { .. }
            | Event::SceneOpened { .. }
            | Event::SceneLeft { .. }
            | Event::StepDone { .. }
            | Event::DuoBegun { .. }
            | Event::TellingDone { .. }
            | Event::Attempt(_)
            | Event::SuggestionDeferred { .. }
            | Event::MissSorted(_)
            | Event::EaseDialled { .. }
            | Event::NoiseDialled { .. }
            | Event::SupportAsked(_)
            | Event::MissionSet { .. }
            | Event::MissionEnded { .. }
            | Event::AssignmentSeen { .. }
            | Event::StrengthShown { .. }
            | Event::StrengthHidden { .. }
            | Event::Paused { .. }
            | Event::Resumed
            | Event::Outing { .. }
            | Event::Unknown { .. } => return,
        };
        self.keep(at, what);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (at, what) in &other.0 {
            self.keep(*at, what.clone());
        }
    }

    fn keep(&mut self, at: At, what: What) {
        self.0.insert(at, what);
        if self.0.len() > MOST {
            self.0.pop_first();
        }
    }

    /// The newest few: enough to see an open promise or a call for help.
    pub(super) fn brief(&self) -> Self {
        Self(self.0.iter().rev().take(BRIEF).map(|(at, what)| (*at, what.clone())).collect())
    }

    /// Newest first.
    pub fn newest(&self) -> impl Iterator<Item = Moment> {
        self.0.iter().rev().map(|(at, what)| Moment { at: at.ms, what: what.clone() })
    }

    /// When help was last asked for.
    #[must_use]
    pub fn help_asked(&self) -> Option<(i64, &str)> {
        self.0.iter().rev().find_map(|(at, what)| match what {
            What::HelpAsked(need) => Some((at.ms, need.as_str())),
            What::SceneDone(_) | What::Promised(..) | What::Told(_) => None,
        })
    }

    /// The last promise that was made and not told yet.
    #[must_use]
    pub fn open_promise(&self) -> Option<(i64, &str)> {
        let told = |scene: &str, after: At| {
            self.0.range(after..).any(|(_, what)| matches!(what, What::Told(s) if s == scene))
        };
        self.0.iter().rev().find_map(|(at, what)| match what {
            What::Promised(scene, true) if !told(scene, *at) => Some((at.ms, scene.as_str())),
            What::SceneDone(_) | What::Promised(..) | What::Told(_) | What::HelpAsked(_) => None,
        })
    }
}
