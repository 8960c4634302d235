//! Why something is offered; said by voice from `locales` (`plan-…`).

use crate::id::Day;

/// The reason of a suggestion.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The first scene of all.
    First,
    /// It was begun and left (R28).
    Begun,
    /// A trainer gave it.
    Given,
    /// A mission of this trade starts on this day.
    MissionStarts {
        /// The trade, by the name packs give it.
        trade: String,
        /// The first day of work.
        day: Day,
    },
    /// A mission of this trade goes on.
    MissionOn {
        /// The trade.
        trade: String,
    },
    /// No mission now: there is time.
    BetweenMissions,
    /// Words that fade if nobody asks for them.
    ToRemember,
    /// Not seen yet.
    NewForYou,
    /// Enough new words for today: something known.
    EnoughNew,
    /// All was seen: what was seen longest ago.
    SeeAgain,
    /// One more scene for who wants to go on today.
    OneMore,
    /// The first answers were right, alone and fast: one begins further on.
    Further,
    /// The words of a question were not understood (S01).
    WordsWereHard,
    /// The rule of a question was not known.
    RuleWasNew,
}
