//! What a log says of an outing: how one goes, what was seen, whether anything is shared. The newest word counts.

use crate::event::OutingFact;
use content_pack::{LineKey, Observer};
use std::collections::BTreeMap;

/// What is known of one outing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutingProgress {
    /// Alone, or with somebody; none before it was said.
    pub alone: Option<bool>,
    /// Shared after a spoken yes; taken back by a no, or when everything was erased.
    pub shared: Option<bool>,
    /// What was seen or not yet, by whom. Each keeps their own card: nothing is added up (R50).
    pub seen: BTreeMap<(LineKey, Observer), bool>,
}

impl OutingProgress {
    pub(super) fn apply(&mut self, fact: &OutingFact) {
        match fact {
            OutingFact::Begun { alone } => self.alone = Some(*alone),
            OutingFact::Sharing { yes } => self.shared = Some(*yes),
            // What is not there any more is not shared any more.
            OutingFact::Erased { card: None } => {
                self.shared = self.shared.map(|_| false);
            }
            OutingFact::Seen { what, by, seen } => {
                self.seen.insert((what.clone(), *by), *seen);
            }
            OutingFact::Kept { .. } | OutingFact::Erased { card: Some(_) } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_no_takes_back_and_so_does_erasing() {
        let mut outing = OutingProgress::default();
        outing.apply(&OutingFact::Erased { card: None });
        assert_eq!(outing.shared, None, "nothing was asked yet");
        outing.apply(&OutingFact::Sharing { yes: true });
        outing.apply(&OutingFact::Erased { card: Some("son".into()) });
        assert_eq!(outing.shared, Some(true));
        outing.apply(&OutingFact::Erased { card: None });
        assert_eq!(outing.shared, Some(false));
        outing.apply(&OutingFact::Sharing { yes: true });
        outing.apply(&OutingFact::Sharing { yes: false });
        assert_eq!(outing.shared, Some(false));
    }

    #[test]
    fn two_people_see_two_things() {
        let mut outing = OutingProgress::default();
        let seen = |by, seen| OutingFact::Seen { what: "o_salue".into(), by, seen };
        outing.apply(&seen(Observer::Moi, false));
        outing.apply(&seen(Observer::Partner, true));
        outing.apply(&seen(Observer::Moi, true));
        assert_eq!(outing.seen.values().copied().collect::<Vec<_>>(), [true, true]);
    }
}
