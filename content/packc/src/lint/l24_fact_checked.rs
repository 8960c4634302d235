//! L24 (warning): a fact never checked against the official text. L02 and L17: one without its figures or its source.

use crate::finding::Finding;
use crate::source::{Fact, Library};
use toml::Value;

/// Facts are shared: they are checked once, not for every unit.
pub(super) fn check(library: &Library) -> Vec<Finding> {
    let file = &library.facts_file;
    let mut findings = Vec::new();
    for (key, fact) in &library.facts {
        if fact.checked_on.0.is_empty() {
            let why = format!("« {key} » n'est pas vérifié au texte officiel.");
            findings.push(file.warning(
                "L24",
                key,
                why,
                "Vérifiez, puis écrivez la date dans checked_on.",
            ));
        }
        if fact.source.trim().is_empty() {
            let why = format!("« {key} » n'a pas de source.");
            findings.push(file.error("L17", key, why, "Citez l'article."));
        }
        for lang in lacking(fact) {
            let why = format!("« {key} » en « {lang} » n'a pas les chiffres de value.");
            findings.push(file.error("L02", key, why, "Reprenez les mêmes chiffres."));
        }
    }
    findings
}

/// Languages whose text lacks a figure of the value.
fn lacking(fact: &Fact) -> Vec<&str> {
    let wanted = figures(&fact.value);
    let lacks = |text: &str| {
        let there = numbers(text);
        wanted.iter().any(|figure| !there.iter().any(|n| (n - figure).abs() < 1e-9))
    };
    fact.text.iter().filter(|(_, text)| lacks(text)).map(|(lang, _)| lang.as_str()).collect()
}

fn figures(value: &Value) -> Vec<f64> {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "figures of law are small")]
        Value::Integer(figure) => vec![*figure as f64],
        Value::Float(figure) => vec![*figure],
        Value::Array(all) => all.iter().flat_map(figures).collect(),
        _ => Vec::new(),
    }
}

/// Numbers of a text, with a comma or a point. Thousands apart count as two: facts are small.
fn numbers(text: &str) -> Vec<f64> {
    let digits = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    text.split(|c| !digits(c))
        .filter_map(|number| number.trim_matches([',', '.']).replace(',', ".").parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;

    #[test]
    fn a_fact_never_checked_is_a_warning() {
        let checked =
            Packs::new().replace("facts.toml", "checked_on = \"\"", "checked_on = 2026-11-20");
        assert_eq!(Packs::new().said("L24").len() - checked.said("L24").len(), 1);
    }

    #[test]
    fn every_language_says_the_figures() {
        let packs = Packs::new().replace("facts.toml", "en = \"50 km/h\"", "en = \"30 km/h\"");
        assert!(packs.why("L02").contains("« en »"));
    }
}
