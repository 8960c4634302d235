//! Which of the four skills of domain.md §6 an answer trains.

use crate::event::{Attempt, Verdict};
use content_pack::{Channel, ItemId};

/// One way of knowing an item. Each is remembered by itself: who understands a word may not be able to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Skill {
    /// Heard, and the picture, place, gesture or reply was found.
    HearPicture,
    /// Said aloud.
    PictureSay,
    /// Read, and its sound known: the written channel.
    WordHear,
    /// A rule, and what follows from it: the questions of a bank.
    RuleChoice,
}

impl Skill {
    /// The skill an attempt trains on an item.
    ///
    /// The log does not keep the kind of the step, so it is read from what the kinds leave there: a bank's question
    /// answers with its own key and letters (`grade/sequence.rs`), saying has nothing to judge (`grade/say.rs`),
    /// writing has its channel. Choosing a line for a picture counts as hearing it: the log cannot tell it apart.
    #[must_use]
    pub fn of(attempt: &Attempt, item: &ItemId) -> Self {
        let key = item.as_str().split_once('/').map_or("", |(_, key)| key);
        let asked = attempt.response.split(' ').next().unwrap_or_default();
        if asked == key && attempt.response.contains(' ') {
            Self::RuleChoice
        } else if attempt.channel == Channel::Written {
            Self::WordHear
        } else if attempt.verdict == Verdict::Done {
            Self::PictureSay
        } else {
            Self::HearPicture
        }
    }

    /// The channel it counts on (R11).
    #[must_use]
    pub const fn channel(self) -> Channel {
        match self {
            Self::WordHear => Channel::Written,
            Self::HearPicture | Self::PictureSay | Self::RuleChoice => Channel::Oral,
        }
    }
}
