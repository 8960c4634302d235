//! L40: the cards of an `order` lie on one small screen, all of them at once, and are more than one.

use super::Scope;
use crate::finding::Finding;
use crate::source::{ActSource, StepSource};

/// Cards that a phone of 360 × 740 shows at once, at 72 px each (domain.md §4.2), below the phrase.
const MOST: usize = 5;
const LEAST: usize = 2;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let wrong = |step: &StepSource| {
        let ActSource::Order(act) = &step.act else { return None };
        let (why, mend) = wrong_with(act.cards.len())?;
        Some(scope.unit.file.error("L40", &step.path, why, mend))
    };
    scope.unit.steps.iter().filter_map(wrong).collect()
}

fn wrong_with(cards: usize) -> Option<(String, &'static str)> {
    if cards > MOST {
        let why = format!("{cards} cartes à ranger : un petit écran en montre {MOST}.");
        return Some((why, "Faites-en deux étapes."));
    }
    let why = || format!("{cards} carte à ranger : il n'y a pas d'ordre à trouver.");
    (cards < LEAST).then(|| (why(), "Donnez deux cartes au moins."))
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    /// The step of `match_word` becomes an `order` of these cards.
    fn with_cards(cards: &str) -> String {
        let old = "kind  = \"match_word\"";
        after(
            "L40",
            old,
            &format!("kind = \"order\"\ncards = [{cards}]\n[[step]]\nkey = \"mots_bis\"\n{old}"),
        )
    }

    #[test]
    fn six_cards_do_not_fit_on_a_phone() {
        let six = r#""montrer", "repeter", "prends", "montrer", "repeter", "prends""#;
        assert!(with_cards(six).contains("un petit écran en montre 5"));
    }

    #[test]
    fn one_card_has_no_order() {
        assert!(with_cards("\"montrer\"").contains("pas d'ordre"));
    }

    #[test]
    fn four_cards_are_an_order_and_so_are_five() {
        assert_eq!(with_cards(r#""montrer", "repeter", "prends", "montrer""#), "");
        assert_eq!(with_cards(r#""montrer", "repeter", "prends", "montrer", "repeter""#), "");
    }
}
