//! Who saw what, and words to the makers, as shown.

use crate::id::{Day, UnixMillis};
use crate::ports::Given;
use crate::wire::Seen;

/// How staff looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenHow {
    /// The sheet was opened.
    Opened,
    /// A file was made with the person in it.
    Listed,
}

/// When, as it can be said aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenWhen {
    /// Today.
    Today,
    /// Yesterday.
    Yesterday,
    /// Within a week.
    ThisWeek,
    /// Before.
    Before,
}

/// A look of staff: the same fact as the console shows (R63).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenView {
    /// How.
    pub how: SeenHow,
    /// First name of who looked.
    pub by: String,
    /// A coordinator; else a trainer.
    pub coordinator: bool,
    /// When, in words.
    pub when: SeenWhen,
    /// The day, `2026-11-29`.
    pub day: String,
}

impl SeenView {
    /// As shown on a day; `None` for a way of looking this version has no words for.
    #[must_use]
    pub fn of(seen: &Seen, now: UnixMillis) -> Option<Self> {
        let how = match seen.how {
            Seen::OPENED => SeenHow::Opened,
            Seen::LISTED => SeenHow::Listed,
            _ => return None,
        };
        let Day(today) = now.day(0);
        let when = match today.saturating_sub(seen.day) {
            ..=0 => SeenWhen::Today,
            1 => SeenWhen::Yesterday,
            2..=6 => SeenWhen::ThisWeek,
            _ => SeenWhen::Before,
        };
        Some(Self {
            how,
            by: seen.by.clone(),
            coordinator: seen.role == 2,
            when,
            day: crate::studio::iso(seen.day),
        })
    }
}

/// Words to the makers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MakersView {
    /// How many wait for a connection.
    pub waiting: usize,
    /// The last one was acknowledged.
    pub received: bool,
    /// What became of one that was given by hand.
    pub given: Option<Given>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_told_with_a_word_for_when() {
        let now = UnixMillis(20_786 * 86_400_000 + 5);
        let when = |day| {
            let seen = Seen { how: 1, by: "Nadia".into(), role: 2, day };
            SeenView::of(&seen, now).unwrap().when
        };
        assert_eq!(when(20_787), SeenWhen::Today, "a server whose day began before ours");
        assert_eq!(when(20_786), SeenWhen::Today);
        assert_eq!(when(20_785), SeenWhen::Yesterday);
        assert_eq!(when(20_780), SeenWhen::ThisWeek);
        assert_eq!(when(20_779), SeenWhen::Before);
        assert_eq!(when(i64::MIN), SeenWhen::Before);
        let newer = Seen { how: 9, by: String::new(), role: 1, day: 0 };
        assert_eq!(SeenView::of(&newer, now), None);
    }
}
