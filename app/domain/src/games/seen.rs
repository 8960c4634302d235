//! What was seen in a game, and which sentences it therefore may say. Only what was done is kept; nothing is counted of
//! what was not.

use super::table::Noticed;
use super::task::Task;
use content_pack::{Strength, When};
use std::collections::BTreeSet;

/// What was seen since the game began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    finished: BTreeSet<String>,
    found: BTreeSet<String>,
    resumed: BTreeSet<String>,
    replayed: u8,
    undid: u8,
    corrected: u8,
}

impl Seen {
    /// It was asked for again; `acted`: after the first touch of the round.
    pub fn replayed(&mut self, acted: bool) {
        if !acted {
            self.replayed = self.replayed.saturating_add(1);
        }
    }

    /// What a touch showed in a round. `first`: nothing was checked in this round yet, and the round is as long as its
    /// author wrote it.
    pub fn notice(&mut self, round: &str, task: &Task, noticed: Noticed, first: bool) {
        match noticed {
            Noticed::Undid => self.undid = self.undid.saturating_add(1),
            Noticed::Corrected => self.corrected = self.corrected.saturating_add(1),
            Noticed::Resumed(true) => {
                self.resumed.insert(round.to_owned());
            }
            Noticed::Checked(true) if first => {
                self.finished.insert(round.to_owned());
                if matches!(task, Task::Swap { .. } | Task::Find { .. }) {
                    self.found.insert(round.to_owned());
                }
            }
            _ => {}
        }
    }

    /// Whether all that a sentence says was seen.
    #[must_use]
    pub fn shows(&self, strength: &Strength) -> bool {
        !strength.when.is_empty() && strength.when.iter().all(|when| self.shows_one(when))
    }

    fn shows_one(&self, when: &When) -> bool {
        match when {
            When::Finished(round) => self.finished.contains(round),
            When::FoundFault(round) => self.found.contains(round),
            When::ResumedAtStep(round) => self.resumed.contains(round),
            When::ReplayedBeforeActing(times) => self.replayed >= *times,
            When::UndidOwnMove(times) => self.undid >= *times,
            When::CorrectedPartner(times) => self.corrected >= *times,
        }
    }

    /// What two games, or two ways through one, have seen together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.finished.extend(other.finished);
        self.found.extend(other.found);
        self.resumed.extend(other.resumed);
        self.replayed = self.replayed.saturating_add(other.replayed);
        self.undid = self.undid.saturating_add(other.undid);
        self.corrected = self.corrected.saturating_add(other.corrected);
        self
    }
}
