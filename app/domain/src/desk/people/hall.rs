//! What the desk remembers of the people between two orders.

use crate::id::ProfileId;
use crate::people::{Person, Reading};
use crate::view::{CardView, Miss};
use content_pack::Lang;

/// Who is on this phone, and whether anybody has opened their place.
#[derive(Debug, Default)]
pub(in crate::desk) struct Hall {
    pub(in crate::desk) people: Vec<Person>,
    /// Whoever plays without a place.
    pub(in crate::desk) guest: Option<ProfileId>,
    /// The guest has played something.
    pub(in crate::desk) guest_played: bool,
    pub(in crate::desk) locked: bool,
    /// Whose three pictures are asked for, and in which language.
    pub(in crate::desk) asked: Option<(ProfileId, Lang)>,
    pub(in crate::desk) miss: Option<Miss>,
    pub(in crate::desk) renew: bool,
    pub(in crate::desk) making: bool,
    pub(in crate::desk) card: Option<CardView>,
}

impl Hall {
    /// The person of a profile.
    pub(in crate::desk) fn find(&self, profile: ProfileId) -> Option<&Person> {
        self.people.iter().find(|person| person.profile == profile)
    }

    /// Whose card this is.
    pub(in crate::desk) fn by_card(&self, read: &Reading) -> Option<&Person> {
        let is = |person: &&Person| {
            person.card.as_ref().is_some_and(|card| card.is(person.profile, read))
        };
        self.people.iter().find(is)
    }

    /// More than one person plays here.
    pub(in crate::desk) const fn several(&self) -> bool {
        self.people.len() + self.guest_played as usize > 1
    }

    /// Nobody has opened their place.
    pub(super) fn lock(&mut self) {
        self.locked = true;
        (self.asked, self.miss, self.card) = (None, None, None);
        (self.renew, self.making) = (false, false);
    }

    /// Somebody has.
    pub(super) fn open(&mut self) {
        self.lock();
        self.locked = false;
    }

    /// One more try that did not open.
    pub(super) fn missed(&mut self, waits: bool) {
        let count = self.miss.map_or(0, |miss| miss.count) + 1;
        self.miss = Some(Miss { waits, count });
    }

    /// Takes a person in, or their new record.
    pub(super) fn put(&mut self, person: Person) {
        match self.people.iter_mut().find(|one| one.profile == person.profile) {
            Some(known) => *known = person,
            None => self.people.push(person),
        }
    }
}
