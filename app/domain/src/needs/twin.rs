//! How each kind of step is played with the sound off: no item is by ear alone (S11, look/README §8).

/// What stands in for the sound of a kind of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Twin {
    /// Every line is written while it would be said, and stays in its bubble or beside its ear.
    Caption,
    /// What is asked for is written in the question: one reads it, then touches its picture or lays its pieces.
    Written,
    /// Nothing has to be heard: pictures or words of a wall are seen.
    Seen,
    /// The signal flashes, is felt by the hand, and its word is written.
    FlashAndTouch,
    /// One signs it, says it without voice or shows it: nothing judges, oneself says how it went.
    OwnWay,
}

/// The twin of a kind, by the name authors give it; none for a kind this version does not play.
#[must_use]
pub fn twin(kind: &str) -> Option<Twin> {
    Some(match kind {
        "listen" | "dialogue" | "duo" | "debrief" | "promise" => Twin::Caption,
        "pick_picture" | "act_on" | "dial" | "build_word" | "sequence" | "order" => Twin::Written,
        "pick_sound" | "match_word" | "panorama" | "form" | "drive" | "puzzle" => Twin::Seen,
        "react" => Twin::FlashAndTouch,
        "say" => Twin::OwnWay,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::fixture;

    /// The scene of the tests has every kind: a new one fails here until somebody says how it is played without sound.
    #[test]
    fn every_kind_of_step_says_how_it_is_played_without_sound() {
        for step in &fixture::scene().steps {
            assert!(twin(step.act.kind()).is_some(), "{}", step.act.kind());
        }
        assert_eq!(twin("react"), Some(Twin::FlashAndTouch));
        assert_eq!(twin("smell"), None);
    }
}
