//! L18: right and wrong cover the letters of a question, each once; a second question has its own letters.

use super::Scope;
use crate::compile::letter;
use crate::finding::Finding;
use crate::source::ItemSource;
use std::collections::BTreeSet;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let Some(bank) = scope.unit.bank() else { return Vec::new() };
    let mut findings = Vec::new();
    for (n, item) in bank.item.iter().enumerate() {
        for (part, why, mend) in wrong_with(item) {
            let why = format!("« {} » : {why}", item.key);
            findings.push(scope.unit.file.error("L18", &format!("item.{n}.{part}"), why, mend));
        }
    }
    findings
}

fn wrong_with(item: &ItemSource) -> Vec<(&'static str, &'static str, &'static str)> {
    let offered: BTreeSet<&str> =
        item.parts().iter().map(|(part, _)| *part).filter(|part| letter(part).is_some()).collect();
    let right: BTreeSet<&str> = item.right.0.iter().map(String::as_str).collect();
    let wrong: BTreeSet<&str> = item.wrong.0.keys().map(String::as_str).collect();
    let traps: BTreeSet<&str> = item.trap.keys().map(String::as_str).collect();
    let answered: BTreeSet<&str> = right.union(&wrong).copied().collect();
    let mut bad = Vec::new();
    if answered != offered || !right.is_disjoint(&wrong) || right.is_empty() {
        bad.push((
            "right",
            "right et wrong ne couvrent pas les lettres, chacune une fois.",
            "Mettez chaque lettre d'un côté.",
        ));
    }
    if traps != wrong {
        bad.push((
            "trap",
            "trap ne dit pas pourquoi on choisit chaque mauvaise réponse.",
            "Une phrase par lettre de wrong.",
        ));
    }
    if item.ask2.is_some() && !(offered.contains("C") && offered.contains("D")) {
        bad.push(("ask2", "la deuxième question n'a pas C et D.", "Ajoutez-les, ou enlevez ask2."));
    }
    if item.about == "language" && item.word.is_none() {
        bad.push((
            "about",
            "une question de langue n'a pas de « word ».",
            "Écrivez le mot qui trompe.",
        ));
    }
    if !matches!(item.about.as_str(), "rule" | "language") {
        bad.push(("about", "about n'est ni rule, ni language.", "Choisissez."));
    }
    bad
}

#[cfg(test)]
mod tests {
    use super::super::testing::after_in_bank;

    #[test]
    fn every_letter_is_right_or_wrong() {
        assert!(
            after_in_bank("L18", "right = [\"A\", \"D\"]", "right = [\"A\"]")
                .contains("ne couvrent pas")
        );
        assert!(
            after_in_bank("L18", "right = [\"A\", \"D\"]", "right = [\"A\", \"B\", \"D\"]")
                .contains("ne couvrent pas")
        );
    }

    #[test]
    fn a_second_question_has_its_letters() {
        assert!(
            after_in_bank("L18", "D     = \"à droite et à gauche\"\n", "")
                .contains("n'a pas C et D")
        );
    }

    #[test]
    fn a_language_item_names_its_word() {
        assert!(after_in_bank("L18", "word  = \"cède\"\n", "").contains("« word »"));
    }
}
