//! L13: three to five things to learn, and not too many new words at once.

use super::Scope;
use super::l27_rare::{is_common, words_of};
use crate::finding::Finding;
use crate::source::Unit;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const LEARN: RangeInclusive<usize> = 3..=5;
/// Share of new words, in per cent of the different words of the scene.
const NEW_PERCENT: usize = 30;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let Some(head) = unit.scene() else { return Vec::new() };
    let mut findings = Vec::new();
    let learn = head.learn.len();
    if !LEARN.contains(&learn) {
        let why = format!("{learn} choses à apprendre : une scène en a 3 à 5.");
        findings.push(unit.file.error("L13", "learn", why, "Gardez ce qui sert demain matin."));
    }
    let (new, all) = new_words(scope);
    if new.len() * 100 > all * NEW_PERCENT {
        let some: Vec<_> = new.iter().take(8).map(String::as_str).collect();
        let why = format!("{} mots nouveaux sur {all} : {}…", new.len(), some.join(", "));
        findings.push(unit.file.error("L13", "lines", why, "Reprenez des mots des autres scènes."));
    }
    findings
}

/// Words that are neither common nor in another unit, outside what is learnt here; and how many different words.
fn new_words(scope: &Scope<'_>) -> (BTreeSet<String>, usize) {
    let all = words(scope.unit);
    let others: BTreeSet<String> = scope
        .library
        .units()
        .filter(|(_, unit)| unit.id() != scope.unit.id())
        .flat_map(|(_, unit)| words(unit))
        .collect();
    let learnt = learnt(scope.unit);
    let count = all.len();
    let new =
        all.into_iter().filter(|w| !is_common(w) && !others.contains(w) && !learnt.contains(w));
    (new.collect(), count)
}

fn words(unit: &Unit) -> BTreeSet<String> {
    unit.lines.values().flat_map(|line| words_of(&line.text)).collect()
}

/// Words of the lines of `learn`, and the nouns the scene teaches.
fn learnt(unit: &Unit) -> BTreeSet<String> {
    let learn = unit.scene().map(|head| head.learn.as_slice()).unwrap_or_default();
    let lines = learn.iter().filter_map(|key| unit.lines.get(key)).map(|line| line.text.clone());
    lines.chain(unit.texts.words.values().cloned()).flat_map(|text| words_of(&text)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn six_things_to_learn_are_too_many_and_two_too_few() {
        let learn = "[\"pas_compris\", \"repeter\", \"lentement\", \"montrer\"]";
        let six =
            "[\"pas_compris\", \"repeter\", \"lentement\", \"montrer\", \"donc\", \"cest_quoi\"]";
        assert!(after("L13", learn, six).contains("6 choses"));
        assert!(after("L13", learn, "[\"pas_compris\", \"repeter\"]").contains("2 choses"));
    }

    #[test]
    fn a_flood_of_new_words_is_refused() {
        let many: Vec<String> =
            ('a'..='z').flat_map(|a| ('a'..='e').map(move |b| format!("zor{a}{b}que"))).collect();
        assert!(after("L13", "Regarde. Comme ça.", &many.join(". ")).contains("mots nouveaux"));
    }
}
