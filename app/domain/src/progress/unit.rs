//! What is known of one unit, and where its visit stands.

use crate::event::Event;
use crate::id::UnixMillis;
use crate::ports::Stored;
use content_pack::LineKey;

/// One unit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnitProgress {
    /// Times it was finished.
    pub done: u32,
    /// When it was first finished.
    pub first_done: Option<UnixMillis>,
    /// Opened and not finished: the events of the visit, from which the place is found (R28).
    pub visit: Option<Vec<Event>>,
    /// The visit was left on purpose; one that was not was cut off (F01).
    pub left: bool,
    /// The newest act promised.
    pub promised: Option<LineKey>,
    /// A promise nobody told about yet (R22).
    pub to_tell: Option<ToTell>,
    /// Promises told to their end.
    pub told: u32,
    /// Newest event of the unit.
    pub last_at: Option<UnixMillis>,
}

/// A promise, and what was told of it so far.
#[derive(Clone, Debug, PartialEq)]
pub struct ToTell {
    /// The act.
    pub promise: LineKey,
    /// When it was promised, or last passed over: it is asked about on a later day.
    pub since: UnixMillis,
    /// The answers so far, from which the place is found (R28).
    pub told: Vec<Event>,
}

impl UnitProgress {
    pub(super) fn apply(&mut self, stored: &Stored) {
        self.last_at = self.last_at.max(Some(stored.at));
        self.left = matches!(stored.event, Event::SceneLeft { .. });
        match &stored.event {
            Event::SceneOpened { .. } => self.visit = Some(vec![stored.event.clone()]),
            Event::SceneDone { .. } => {
                self.done += 1;
                self.first_done = Some(self.first_done.map_or(stored.at, |at| at.min(stored.at)));
                self.visit = None;
            }
            Event::Promised { choice, .. } => {
                self.promised.clone_from(choice);
                let to_tell = |promise: &LineKey| ToTell {
                    promise: promise.clone(),
                    since: stored.at,
                    told: Vec::new(),
                };
                self.to_tell = choice.as_ref().map(to_tell);
            }
            Event::Told { .. } => {
                if let Some(to_tell) = &mut self.to_tell {
                    to_tell.told.push(stored.event.clone());
                }
            }
            Event::TellingDone { skipped, .. } => {
                self.told += u32::from(!skipped);
                self.to_tell = self.to_tell.take().filter(|_| *skipped);
                if let Some(to_tell) = &mut self.to_tell {
                    to_tell.since = stored.at;
                }
            }
            Event::StepDone { .. }
            | Event::DuoBegun { .. }
            | Event::SupportAsked(_)
            | Event::Attempt(_) => {
                // A visit whose opening was lost with another phone still goes on.
                self.visit.get_or_insert_default().push(stored.event.clone());
            }
            _ => {}
        }
    }
}
