//! L27 (warning): a rare word outside what is learnt.

use super::Scope;
use super::words::bare;
use crate::finding::Finding;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Words everybody hears in the first weeks at work, one a line or several; endings are handled below.
const COMMON: &str = include_str!("common.txt");
/// Shorter words are grammar.
const SHORTEST: usize = 5;
/// Endings of this language of short sentences: plural, feminine, verbs.
const ENDINGS: &[&str] = &[
    "s", "e", "es", "x", "r", "er", "ez", "ent", "é", "ée", "és", "ées", "ons", "ait", "ais",
    "era", "erai",
];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let free: BTreeSet<String> = free_words(scope);
    let mut findings = Vec::new();
    let mut told = BTreeSet::new();
    for line in unit.lines.values() {
        let rare: Vec<String> = words_of(&line.text)
            .into_iter()
            .filter(|w| !is_common(w) && !free.contains(w) && told.insert(w.clone()))
            .collect();
        if !rare.is_empty() {
            let why = format!("Rare : {}.", rare.join(", "));
            findings.push(unit.file.warning(
                "L27",
                &line.path,
                why,
                "Un mot plus courant, ou une image ; sinon dans [words].",
            ));
        }
    }
    findings
}

/// Learnt words, taught nouns, names of people, lines above the level.
fn free_words(scope: &Scope<'_>) -> BTreeSet<String> {
    let unit = scope.unit;
    let learn = unit.scene().map(|head| head.learn.as_slice()).unwrap_or_default();
    let lines = learn
        .iter()
        .chain(unit.above())
        .filter_map(|key| unit.lines.get(key))
        .map(|l| l.text.as_str());
    let words = unit.texts.words.values().map(String::as_str);
    let names = unit.texts.cast.keys().map(String::as_str);
    lines.chain(words).chain(names).flat_map(words_of).collect()
}

/// Words long enough to carry meaning.
pub(super) fn words_of(text: &str) -> Vec<String> {
    let text = without_facts(text);
    bare(&text).into_iter().filter(|word| word.chars().count() >= SHORTEST).collect()
}

/// `{fact.height.guardrail}` is a key, not words.
fn without_facts(text: &str) -> String {
    let parts = text.split('{').enumerate();
    parts
        .filter_map(
            |(n, part)| {
                if n == 0 { Some(part) } else { part.split_once('}').map(|(_, rest)| rest) }
            },
        )
        .collect()
}

/// Whether a word, or the word it is made from, is common.
pub(super) fn is_common(word: &str) -> bool {
    let parts = || word.split('-').filter(|part| part.chars().count() >= SHORTEST);
    is_known(word) || parts().all(is_known) && word.contains('-')
}

/// A common word, or one with another ending: `regardez` from `regarder`.
fn is_known(word: &str) -> bool {
    static KNOWN: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| COMMON.split_whitespace().collect());
    let with_an_ending = |stem: &str| {
        known.contains(stem)
            || ENDINGS.iter().any(|ending| known.contains(format!("{stem}{ending}").as_str()))
    };
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(*ending));
    std::iter::once(word).chain(stems).any(with_an_ending)
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;
    use super::*;

    #[test]
    fn forms_of_common_words_are_common() {
        for word in ["regarder", "regardez", "regarde", "regardes", "fermée", "petites", "vas-y"] {
            assert!(is_common(word), "{word}");
        }
        assert!(!is_common("réglementation"));
    }

    #[test]
    fn a_rare_word_is_told_once() {
        let why = after("L27", "Regarde. Comme ça.", "Regarde la conformité.");
        assert!(why.contains("conformité"), "{why}");
    }
}
