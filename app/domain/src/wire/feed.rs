//! Feeds and the table of what a device reads (sync.md §6).

use crate::id::ProfileId;
use minicbor::{Decode, Encode};

/// What a feed is of. A number, so that kinds of a newer server pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct FeedKind(#[n(0)] pub u8);

impl FeedKind {
    /// A person's log.
    pub const PROFILE: Self = Self(0);
    /// Two people's shared log.
    pub const PAIR: Self = Self(1);
    /// What is given to a group.
    pub const GROUP: Self = Self(2);
    /// What is given to everybody of an organisation.
    pub const ORG: Self = Self(3);
    /// What is for one installation.
    pub const DEVICE: Self = Self(4);
}

/// Names a feed for ever: slots are renumbered, feeds are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
pub struct FeedId {
    /// What of.
    #[n(0)]
    pub kind: FeedKind,
    /// Of whom: a profile's id, or sixteen bytes the server chose.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub id: [u8; 16],
}

impl FeedId {
    /// The feed of a profile's log.
    #[must_use]
    pub const fn profile(profile: ProfileId) -> Self {
        Self { kind: FeedKind::PROFILE, id: profile.0 }
    }
}

/// One line of the table. Its place is its slot.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Slot {
    /// The feed.
    #[n(1)]
    pub feed: FeedId,
}

/// What a device reads, computed by the server. Numbered, so that a cursor costs two bytes a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SubsTable {
    /// Rises at every change; 0 is “none yet”.
    #[n(1)]
    pub generation: u32,
    /// The feeds, by slot.
    #[n(2)]
    pub slots: Vec<Slot>,
}

impl SubsTable {
    /// The feed of a slot.
    #[must_use]
    pub fn feed(&self, slot: u16) -> Option<FeedId> {
        self.slots.get(usize::from(slot)).map(|slot| slot.feed)
    }

    /// The slot of a feed.
    #[must_use]
    pub fn slot(&self, feed: FeedId) -> Option<u16> {
        let at = self.slots.iter().position(|slot| slot.feed == feed)?;
        u16::try_from(at).ok()
    }
}
