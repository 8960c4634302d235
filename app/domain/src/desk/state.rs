//! What the desk remembers between two orders. All of it can be found again from the log and the packs.

use super::Library;
use crate::id::ProfileId;
use crate::play::{Place, Script};
use crate::ports::{Assigned, LinkState, Stored};
use crate::progress::Progress;
use crate::view::{Feedback, PlayView, Trouble};
use content_pack::{GlossSheet, LineKey};
use std::rc::Rc;

/// The unit in hand.
#[derive(Debug)]
pub(super) struct Playing {
    pub(super) script: Script,
    pub(super) glosses: Option<GlossSheet>,
    pub(super) place: Place,
    /// The prompt just answered, kept on screen with its feedback until one goes on.
    pub(super) answered: Option<Box<(PlayView, Feedback)>>,
    /// The unit was finished in this visit.
    pub(super) over: bool,
    /// The promise one is telling about, outside a visit.
    pub(super) promised: Option<LineKey>,
    /// Nothing had ever been finished before: the first launch.
    pub(super) first: bool,
}

/// What the desk remembers.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) profile: ProfileId,
    pub(super) progress: Progress,
    pub(super) library: Rc<Library>,
    pub(super) given: Vec<Assigned>,
    pub(super) playing: Option<Playing>,
    pub(super) trouble: Option<Trouble>,
    pub(super) link: LinkState,
    pub(super) link_trouble: Option<Trouble>,
    pub(super) unsent: u64,
}

impl State {
    /// The unit in hand may be over: a scene then shows its end, a telling leads home.
    pub(super) fn look_at_the_end(&mut self) {
        let Some(playing) = &mut self.playing else { return };
        playing.over = playing.place.step(&playing.script).is_none();
        if playing.over && playing.promised.is_some() {
            self.playing = None;
        }
    }

    /// Takes in events that are durable.
    pub(super) fn take(&mut self, stored: &[Stored]) {
        for one in stored {
            self.progress.apply(one);
            if let Some(playing) = &mut self.playing {
                playing.place.apply(&playing.script, &one.event);
            }
        }
        self.unsent += stored.len() as u64;
    }
}
