//! Near-misses on a board: how many, of which kind and where. A group smaller than five is not shown, for its one member
//! would be (domain.md §2.5).

use app_domain::wire::{NearMiss, Purpose, seal_to};
use std::collections::BTreeMap;

/// The smallest group that is shown.
pub const SMALLEST: u32 = 5;

/// A group of a board: a zone, and a kind of danger.
pub type Group = (String, String);

/// What a board shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// Groups of [`SMALLEST`] or more, and how many are in each.
    pub shown: BTreeMap<Group, u32>,
    /// How many are in all the groups shown. A total of everything would tell of the only group that is hidden.
    pub together: u32,
    /// There are others, of which nothing more is said.
    pub others: bool,
}

impl Board {
    /// The board of these reports.
    pub fn of<'a>(reports: impl IntoIterator<Item = &'a NearMiss>) -> Self {
        let mut groups: BTreeMap<Group, u32> = BTreeMap::new();
        for report in reports {
            *groups.entry((report.zone.clone(), report.kind.clone())).or_default() += 1;
        }
        let all = groups.len();
        groups.retain(|_, many| *many >= SMALLEST);
        let others = groups.len() < all;
        Self { together: groups.values().sum(), shown: groups, others }
    }
}

/// An answer to a report, sealed to its reply key; `None` when no answer can be sealed any more. `entropy` is used once.
#[must_use]
pub fn sealed_answer(report: &NearMiss, words: &str, entropy: [u8; 32]) -> Option<Vec<u8>> {
    seal_to(&report.reply_key, Purpose::Reply, words.as_bytes(), entropy).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reports(zone: &str, kind: &str, many: usize) -> Vec<NearMiss> {
        let one = NearMiss {
            site: "dépôt".into(),
            zone: zone.into(),
            kind: kind.into(),
            day: 1,
            hour: 9,
            before: None,
            idea: None,
            voice: None,
            photo: None,
            reply_key: [0; 32],
        };
        vec![one; many]
    }

    fn group(zone: &str, kind: &str) -> Group {
        (zone.into(), kind.into())
    }

    #[test]
    fn a_group_of_four_is_not_shown_and_one_of_five_is() {
        let all = [reports("quai", "chute", 5), reports("four", "brûlure", 4)].concat();
        let board = Board::of(&all);
        assert_eq!(board.shown, BTreeMap::from([(group("quai", "chute"), 5)]));
        assert_eq!((board.together, board.others), (5, true), "no total tells of the four");
    }

    /// Five in one zone, of five kinds: each is a group of one.
    #[test]
    fn what_is_many_together_may_be_few_apart() {
        let kinds = ["chute", "choc", "coupure", "charge", "autre"];
        let all: Vec<_> = kinds.iter().flat_map(|kind| reports("quai", kind, 1)).collect();
        assert_eq!(Board::of(&all), Board { others: true, ..Board::default() });
        assert_eq!(Board::of(&[]), Board::default());
    }

    #[test]
    fn an_answer_opens_with_the_reply_secret_alone() {
        let mut report = reports("quai", "chute", 1).remove(0);
        assert_eq!(sealed_answer(&report, "merci", [1; 32]), None, "no key any more");
        report.reply_key = app_domain::wire::public_of(&[5; 32]).unwrap();
        let sealed = sealed_answer(&report, "merci", [1; 32]).unwrap();
        let open = |secret| app_domain::wire::open_with(secret, Purpose::Reply, &sealed);
        assert_eq!(open(&[5; 32]).unwrap(), b"merci");
        assert!(open(&[6; 32]).is_err());
    }
}
