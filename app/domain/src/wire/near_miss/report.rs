//! What is told.

use super::{bare_photo, bare_voice};
use crate::wire::{BadBundle, Purpose, SizeClass, seal_to, to_cbor};
use minicbor::{Decode, Encode};

/// What almost happened, and where. The hour is whole: nothing finer is ever written down.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct NearMiss {
    /// The site, from the list of the phone.
    #[n(1)]
    pub site: String,
    /// The zone of the picture plan.
    #[n(2)]
    pub zone: String,
    /// Which danger: the name of its icon.
    #[n(3)]
    pub kind: String,
    /// The day, local, days since 1970.
    #[n(4)]
    pub day: i64,
    /// The hour, local, rounded down.
    #[n(5)]
    pub hour: u8,
    /// Whether it happened before; not said otherwise.
    #[n(6)]
    pub before: Option<bool>,
    /// An idea to mend it, in any language.
    #[n(7)]
    pub idea: Option<String>,
    /// A voice without metadata.
    #[cbor(n(8), with = "minicbor::bytes")]
    pub voice: Option<Vec<u8>>,
    /// A photo without metadata.
    #[cbor(n(9), with = "minicbor::bytes")]
    pub photo: Option<Vec<u8>>,
    /// X25519 key of this report alone: an answer is sealed to it.
    #[cbor(n(10), with = "minicbor::bytes")]
    pub reply_key: [u8; 32],
}

/// Why a report is not sent, or not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadReport {
    /// A text longer than its field.
    #[error("`{0}` is too long")]
    TooLong(&'static str),
    /// No such hour.
    #[error("{0} is no hour of a day")]
    NoHour(u8),
    /// Bytes that are no voice or photo, or that say more than sound and picture.
    #[error("the {0} is of no kind that is taken, or carries metadata: record it again")]
    NotBare(&'static str),
    /// Longer than a near-miss may be, or not to be sealed.
    #[error(transparent)]
    Bundle(#[from] BadBundle),
}

impl NearMiss {
    /// Bytes of a site, zone or kind.
    const MOST_NAME: usize = 80;
    /// Bytes of an idea.
    const MOST_IDEA: usize = 1_000;
    /// The largest class it is padded to (sync.md §12.1).
    pub const LARGEST: SizeClass = SizeClass::K64;

    /// Says what must not leave the phone as it is, nor be kept by a server.
    ///
    /// # Errors
    /// [`BadReport`].
    pub fn check(&self) -> Result<(), BadReport> {
        for (field, text) in [("site", &self.site), ("zone", &self.zone), ("kind", &self.kind)] {
            if text.len() > Self::MOST_NAME {
                return Err(BadReport::TooLong(field));
            }
        }
        if self.idea.as_ref().is_some_and(|idea| idea.len() > Self::MOST_IDEA) {
            return Err(BadReport::TooLong("idea"));
        }
        if self.hour > 23 {
            return Err(BadReport::NoHour(self.hour));
        }
        if self.voice.as_ref().is_some_and(|voice| bare_voice(voice).is_none()) {
            return Err(BadReport::NotBare("voice"));
        }
        // Bare means: nothing is left to take out.
        let bare = |photo: &Vec<u8>| bare_photo(photo).as_ref() == Some(photo);
        if self.photo.as_ref().is_some_and(|photo| !bare(photo)) {
            return Err(BadReport::NotBare("photo"));
        }
        Ok(())
    }

    /// Sealed to whom the organisation trusts with near-misses. `entropy` is used once.
    ///
    /// # Errors
    /// [`BadReport`].
    pub fn seal(&self, safety_key: &[u8; 32], entropy: [u8; 32]) -> Result<Vec<u8>, BadReport> {
        self.check()?;
        let content = to_cbor(self);
        if content.len() > Self::LARGEST.room() {
            return Err(BadBundle::TooLarge(content.len()).into());
        }
        Ok(seal_to(safety_key, Purpose::NearMiss, &content, entropy)?)
    }
}
