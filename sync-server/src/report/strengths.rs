//! Sentences of games that a person said yes to showing (R25, R65): the newest word about each counts, and a no to the
//! referent is a no to every sentence shown before it.

use super::At;
use app_domain::event::Event;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The purpose whose no hides all.
const PURPOSE: &str = "referent";

/// A sentence, and the day it was kept (days since 1970).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Sentence {
    /// As the person heard it.
    pub text: String,
    /// The day it was kept.
    pub day: i64,
}

/// What was shown and taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strengths {
    /// By game and sentence, as `jeu.procedure/s_long`: the newest word; none is “no more”.
    said: BTreeMap<String, (At, Option<Sentence>)>,
    /// The newest no to the referent.
    refused: Option<At>,
}

impl Strengths {
    pub(super) fn apply(&mut self, at: At, event: &Event) {
        match event {
            Event::StrengthShown { game, strength, sentence, day } => {
                let sentence = Sentence { text: sentence.clone(), day: day.0 };
                self.word(format!("{game}/{strength}"), (at, Some(sentence)));
            }
            Event::StrengthHidden { game, strength } => {
                self.word(format!("{game}/{strength}"), (at, None));
            }
            Event::ConsentAnswered { purpose, yes: false }
            | Event::ConsentWithdrawn { purpose }
                if purpose == PURPOSE =>
            {
                self.refused = self.refused.max(Some(at));
            }
            _ => {}
        }
    }

    fn word(&mut self, key: String, word: (At, Option<Sentence>)) {
        let known = self.said.entry(key).or_insert_with(|| word.clone());
        if word.0 > known.0 {
            *known = word;
        }
    }

    /// Adds what another profile of the same person says.
    pub fn merge(&mut self, other: &Self) {
        for (key, word) in &other.said {
            self.word(key.clone(), word.clone());
        }
        self.refused = self.refused.max(other.refused);
    }

    /// Those shown now, the newest first.
    #[must_use]
    pub fn shown(&self) -> Vec<&Sentence> {
        let stands = |at: &At| self.refused.is_none_or(|no| *at > no);
        let mut shown: Vec<(&At, &Sentence)> = self
            .said
            .values()
            .filter(|(at, _)| stands(at))
            .filter_map(|(at, sentence)| Some((at, sentence.as_ref()?)))
            .collect();
        shown.sort_by(|a, b| b.cmp(a));
        shown.into_iter().map(|(_, sentence)| sentence).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app_domain::id::Day;

    fn at(ms: i64) -> At {
        At { ms, epoch: 1, seq: 1 }
    }

    fn shown(key: &str) -> Event {
        let sentence = format!("dit {key}");
        Event::StrengthShown {
            game: "jeu.a".into(),
            strength: key.into(),
            sentence,
            day: Day(20_000),
        }
    }

    fn hidden(key: &str) -> Event {
        Event::StrengthHidden { game: "jeu.a".into(), strength: key.into() }
    }

    fn no() -> Event {
        Event::ConsentWithdrawn { purpose: PURPOSE.to_owned() }
    }

    fn texts(events: &[(i64, Event)]) -> Vec<String> {
        let fold = |events: &mut dyn Iterator<Item = &(i64, Event)>| {
            let mut all = Strengths::default();
            events.for_each(|(ms, event)| all.apply(at(*ms), event));
            all
        };
        let forward = fold(&mut events.iter());
        assert_eq!(fold(&mut events.iter().rev()), forward, "the order of arrival changes nothing");
        let (mut left, right) = (fold(&mut events[..1].iter()), fold(&mut events[1..].iter()));
        left.merge(&right);
        assert_eq!(left, forward);
        forward.shown().into_iter().map(|one| one.text.clone()).collect()
    }

    #[test]
    fn the_newest_word_counts() {
        assert_eq!(texts(&[(1, shown("a")), (2, shown("b"))]), ["dit b", "dit a"]);
        assert_eq!(texts(&[(1, shown("a")), (2, hidden("a"))]), [""; 0]);
        assert_eq!(texts(&[(1, shown("a")), (2, hidden("a")), (3, shown("a"))]), ["dit a"]);
    }

    #[test]
    fn a_no_to_the_referent_hides_what_was_shown_before_it() {
        assert_eq!(texts(&[(1, shown("a")), (2, no()), (3, shown("b"))]), ["dit b"]);
    }
}
