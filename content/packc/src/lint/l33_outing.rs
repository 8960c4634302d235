//! L33: the cards of an outing: words that are known, names that lead somewhere, three times in order, and sharing that
//! asks first. What L02 is for the steps of a scene.

use super::Scope;
use crate::compile::{blank, observer, when};
use crate::finding::Finding;
use crate::source::{Body, Card, OutingHead, Unit};
use std::collections::BTreeSet;

const MEND: &str = "Corrigez le nom, ou ajoutez ce qui manque (content/FORMAT.md, « outing »).";

/// What a card can do.
const DOES: &[&str] =
    &["fill", "listen", "say", "find", "ask", "photo", "record", "tell", "choose", "observe"];
/// Words of one outing, at most (S02: eight words).
const WORDS: usize = 8;
/// Seconds of a recording or a telling, at most (S02: 30 to 60 s of voice).
const SECONDS: u16 = 60;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let Body::Outing(head) = &unit.body else { return Vec::new() };
    let mut cards = Cards { unit, findings: Vec::new() };
    cards.head(head);
    for (n, card) in head.card.iter().enumerate() {
        cards.card(card, &format!("card.{n}"));
    }
    cards.findings
}

struct Cards<'a> {
    unit: &'a Unit,
    findings: Vec<Finding>,
}

impl Cards<'_> {
    fn bad(&mut self, path: &str, why: String) {
        self.findings.push(self.unit.file.error("L33", path, why, MEND));
    }

    fn head(&mut self, head: &OutingHead) {
        let times: Vec<_> = head.card.iter().filter_map(|card| when(&card.when)).collect();
        if times.windows(2).any(|pair| pair[1] < pair[0]) {
            self.bad("card", "Les cartes ne vont pas d'avant à après.".to_owned());
        }
        for time in ["before", "during", "after"] {
            if !head.card.iter().any(|card| card.when == time) {
                self.bad("card", format!("Il n'y a pas de carte « {time} »."));
            }
        }
        if head.place.trim().is_empty() {
            self.bad("place", "On ne sait pas où l'on va.".to_owned());
        }
        for key in &head.learn {
            self.line(key, "learn");
        }
        let words = self.unit.texts.words.len();
        if words > WORDS {
            self.bad("words", format!("{words} mots : une sortie en a {WORDS} au plus."));
        }
        let mut seen = BTreeSet::new();
        for (n, card) in head.card.iter().enumerate() {
            if card.key.is_empty() || !seen.insert(&card.key) {
                self.bad(
                    &format!("card.{n}.key"),
                    format!("Deux cartes s'appellent « {} ».", card.key),
                );
            }
        }
        let observe = head.observe.clone().unwrap_or_default();
        for name in observe.by.iter().filter(|name| observer(name).is_none()) {
            self.bad(
                "observe.by",
                format!("Personne ne s'appelle « {name} » : moi, partner ou trainer."),
            );
        }
        observe.seen.iter().for_each(|key| self.line(key, "observe.seen"));
    }

    fn card(&mut self, card: &Card, path: &str) {
        if when(&card.when).is_none() {
            self.bad(path, format!("« {} » : before, during ou after.", card.when));
        }
        if !DOES.contains(&card.does.as_str()) {
            self.bad(
                path,
                format!("On ne sait pas « {} » : possibles : {}.", card.does, DOES.join(", ")),
            );
        }
        let lists = [&card.hear, &card.lines, &card.labels, &card.offer, &card.choices];
        for key in
            lists.into_iter().flatten().chain(&card.task).chain(&card.next).chain(card.tap.values())
        {
            self.line(key, path);
        }
        for help in &card.help {
            help.start.iter().chain(&help.task).for_each(|key| self.line(key, path));
        }
        for name in card.fill.iter().filter(|name| blank(name).is_none()) {
            self.bad(
                path,
                format!("On ne remplit pas « {name} » : photo, time, place, route ou cost."),
            );
        }
        self.regions(card, path);
        self.asks(card, path);
    }

    /// Regions one touches are on the picture of the card.
    fn regions(&mut self, card: &Card, path: &str) {
        let pictures = &self.unit.texts.pictures;
        let spots = card.picture.as_ref().map(|key| pictures.get(key).map(|one| one.spots.clone()));
        let missing: Vec<&String> = match &spots {
            Some(None) => {
                let key = card.picture.clone().unwrap_or_default();
                return self.bad(path, format!("Il n'y a pas d'image « {key} »."));
            }
            Some(Some(spots)) => card.tap.keys().filter(|spot| !spots.contains(spot)).collect(),
            None => card.tap.keys().collect(),
        };
        for spot in missing {
            self.bad(path, format!("L'image de la carte n'a pas de zone « {spot} »."));
        }
    }

    /// What a card asks for, so that it can be played.
    fn asks(&mut self, card: &Card, path: &str) {
        let empty = match card.does.as_str() {
            "fill" => card.fill.is_empty(),
            "say" => card.lines.is_empty(),
            "ask" => card.offer.is_empty(),
            "listen" => card.tap.is_empty() && card.labels.is_empty() && card.hear.is_empty(),
            "photo" | "record" | "find" | "tell" => card.task.is_none(),
            _ => false,
        };
        if empty {
            self.bad(path, format!("La carte « {} » ne demande rien.", card.key));
        }
        if card.does == "choose" && card.choices.len() != 3 {
            self.bad(
                path,
                "Il faut trois choix, dans cet ordre : garder, partager, effacer.".to_owned(),
            );
        }
        let makes = matches!(card.does.as_str(), "photo" | "record");
        if makes && !card.private {
            self.bad(
                path,
                "Une photo, un son : private = true, on partage après un oui seulement.".to_owned(),
            );
        }
        if card.seconds.is_some_and(|seconds| !(1..=SECONDS).contains(&seconds)) {
            self.bad(path, format!("De 1 à {SECONDS} secondes."));
        }
    }

    fn line(&mut self, key: &str, path: &str) {
        if !self.unit.lines.contains_key(key) {
            self.bad(path, format!("Il n'y a pas de réplique « {key} »."));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;

    /// The golden outing, changed by one replacement.
    fn after(old: &str, new: &str) -> String {
        let golden = include_str!("../../../packs/cult/01-musee.toml");
        assert!(golden.contains(old), "the outing has no « {old} »");
        let pack = b"id = \"cult\"\ntitle = \"x\"\ntrade = \"culture\"\nversion = \"0.1.0\"\nlangs = []\nlicence = \"x\"\nauthors = []\ncall = \"x\"\n";
        let packs = Packs::new().write("cult/pack.toml", pack);
        packs.write("cult/01-musee.toml", golden.replacen(old, new, 1).as_bytes()).why("L33")
    }

    #[test]
    fn the_golden_outing_is_good_as_it_stands() {
        assert_eq!(after("kind    = \"outing\"", "kind    = \"outing\""), "");
    }

    #[test]
    fn a_card_says_what_one_can_do() {
        assert!(after("does = \"find\"", "does = \"hunt\"").contains("« hunt »"));
        assert!(after("when = \"during\"", "when = \"later\"").contains("« later »"));
        assert!(after("fill = [\"photo\"", "fill = [\"name\"").contains("« name »"));
    }

    #[test]
    fn names_lead_somewhere() {
        assert!(after("offer = [\"cest_quoi\"", "offer = [\"cest_qui\"").contains("« cest_qui »"));
        assert!(after("tap  = { entree =", "tap  = { toit =").contains("« toit »"));
        assert!(after("by    = [\"moi\"", "by    = [\"chef\"").contains("« chef »"));
    }

    #[test]
    fn what_is_made_is_private_and_sharing_has_its_three_choices() {
        assert!(after("private = true", "private = false").contains("private = true"));
        assert!(
            after("[\"g_garder\", \"g_partage\", \"g_efface\"]", "[\"g_garder\", \"g_partage\"]")
                .contains("trois choix")
        );
    }

    #[test]
    fn the_three_times_are_in_order() {
        assert!(after("when = \"before\"", "when = \"after\"").contains("avant à après"));
    }
}
