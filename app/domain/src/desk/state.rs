//! What the desk remembers between two orders. All of it can be found again from the log and the packs.

use super::Library;
use super::games;
use super::makers::Makers;
use super::outing::Piece;
use super::people::Hall;
use super::studio::Studio;
use crate::id::{ProfileId, UnixMillis};
use crate::noise;
use crate::planner::{Facts, Plan, plan};
use crate::play::{Place, Script};
use crate::ports::{Assigned, LinkState, Stored};
use crate::progress::Progress;
use crate::sorting::Unsorted;
use crate::support::{Needs, Support};
use crate::view::{Feedback, PlayView, Rest, Trouble};
use crate::wire::Seen;
use content_pack::{GlossSheet, ItemId, LineKey, Noise, UnitId};
use std::collections::{BTreeSet, VecDeque};
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
    /// What a duo begun in this visit would be dealt from: any four digits, so that two visits deal otherwise.
    pub(super) seed: u32,
    /// A miss whose reason its learner is asked, once its feedback was seen.
    pub(super) unsorted: Option<Unsorted>,
    /// The promise one is telling about, outside a visit.
    pub(super) promised: Option<LineKey>,
    /// Nothing had ever been finished before: the first launch.
    pub(super) first: bool,
    /// A review: what comes after the item in hand. Empty for a scene.
    pub(super) round: Round,
    /// An outing: what was made on it. Gone from memory with the person who leaves.
    pub(super) pieces: Vec<Piece>,
}

/// The items of a review, each a script of one prompt.
#[derive(Debug, Default)]
pub(super) struct Round {
    pub(super) left: VecDeque<(Script, Option<GlossSheet>)>,
    /// How many are behind.
    pub(super) done: usize,
}

impl Playing {
    /// A unit that is looked at, not played.
    pub(super) fn at_rest(script: Script, glosses: Option<GlossSheet>) -> Self {
        Self {
            script,
            glosses,
            place: Place::default(),
            answered: None,
            over: false,
            seed: 0,
            pieces: Vec::new(),
            unsorted: None,
            promised: None,
            first: false,
            round: Round::default(),
        }
    }

    /// After an answer: the next item of a review once this one is over and what was said of it was heard; else whether
    /// the unit is over.
    pub(super) fn move_on(&mut self) {
        let here = self.place.step(&self.script).is_some();
        self.over = !here && self.round.left.is_empty();
        if here || self.answered.is_some() {
            return;
        }
        if let Some((script, glosses)) = self.round.left.pop_front() {
            (self.script, self.glosses, self.place) = (script, glosses, Place::default());
            self.round.done += 1;
        }
    }
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
    /// Who else is on this phone, and whether anybody has opened their place.
    pub(super) hall: Hall,
    /// Paused, or just back.
    pub(super) rest: Rest,
    /// Items that no unit of this phone asks for any more.
    pub(super) unaskable: BTreeSet<ItemId>,
    /// What is set on this phone, and what was seen of it.
    pub(super) device: super::device::DeviceState,
    /// Parts laid in front of this screen that were not shown landing yet.
    pub(super) fresh: u32,
    /// Scenes two people can play, once they were looked for.
    pub(super) duos: BTreeSet<UnitId>,
    /// Voices lent on this phone. They belong to the phone, and stay when another person comes.
    pub(super) studio: Studio,
    /// Words to the makers: of the phone too, and of nobody.
    pub(super) makers: Makers,
    /// Who of the organisation looked at this person.
    pub(super) seen: Vec<Seen>,
    /// What the person needs, whatever the rung: said by the settings.
    pub(super) needs: Needs,
    /// The game in hand, over a scene or by itself.
    pub(super) game: Option<games::Playing>,
    /// Sentences kept of games.
    pub(super) kept: games::Shelf,
}

impl State {
    /// What comes next, and why.
    pub(super) fn plan(&self, now: UnixMillis) -> Plan {
        plan(&Facts {
            progress: &self.progress,
            offered: self.library.offered(),
            given: &self.given,
            unaskable: &self.unaskable,
            now,
        })
    }

    /// How much help the prompt one is on comes with.
    pub(super) fn support(&self, playing: &Playing) -> Support {
        Support::of(&self.progress, &playing.script, &playing.place, self.needs)
    }

    /// A noise as the learner has set it.
    pub(super) fn dialled(&self, noise: &Noise) -> Option<Noise> {
        noise::dialled(noise, self.progress.dials.noise())
    }

    /// A telling that is over leads home; a scene shows its end.
    pub(super) fn look_at_the_end(&mut self) {
        if self.playing.as_ref().is_some_and(|playing| playing.over && playing.promised.is_some()) {
            self.playing = None;
        }
    }

    /// Another person's log: nothing of the one before stays.
    pub(super) fn turn_to(&mut self, profile: ProfileId) {
        if self.profile != profile {
            self.profile = profile;
            self.progress = Progress::default();
            self.given = Vec::new();
            self.playing = None;
            (self.game, self.kept) = (None, games::Shelf::default());
            (self.link, self.link_trouble) = (LinkState::default(), None);
            (self.unsent, self.rest, self.fresh) = (0, Rest::No, 0);
            self.seen = Vec::new();
        }
    }

    /// Takes in events that are durable.
    pub(super) fn take(&mut self, stored: &[Stored]) {
        let laid = self.progress.laid();
        for one in stored {
            self.progress.apply(one);
            if let Some(playing) = &mut self.playing {
                playing.place.apply(&playing.script, &one.event);
            }
        }
        self.fresh = self.fresh.saturating_add(self.progress.laid().saturating_sub(laid));
        self.unsent += stored.len() as u64;
        self.hall.guest_played |= self.hall.guest == Some(self.profile);
        // Whatever one does after weeks away, one is back; a pause ends when one says so.
        if self.rest == Rest::Back {
            self.rest = Rest::No;
        }
    }
}
