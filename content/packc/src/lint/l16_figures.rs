//! L16: a figure in a line is a fact, a clock time, a floor, a table or a quantity.

use super::Scope;
use crate::finding::Finding;

/// Words before a number that make it a name, not a figure.
const NAMED: &[&str] = &[
    "table", "étage", "niveau", "quai", "porte", "numéro", "n°", "salle", "bus", "ligne", "zone",
    "allée", "poste",
];
/// Words after a number that make it a measure: of law, road or safety until a fact says so.
const MEASURES: &[&str] =
    &["km/h", "km", "m", "cm", "mm", "kg", "t", "%", "€", "°c", "db", "v", "points", "point"];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    unit.lines
        .values()
        .filter_map(|line| {
            let figure = figure(&line.text)?;
            let why = format!("« {figure} » est un chiffre sans source.");
            let mend = "Mettez-le dans facts.toml et appelez-le : {fact.…}.";
            Some(unit.file.error("L16", &line.path, why, mend))
        })
        .collect()
}

/// The first figure that has to be a fact.
fn figure(text: &str) -> Option<String> {
    let words: Vec<&str> = without_facts(text);
    words.iter().enumerate().find_map(|(n, word)| {
        let number = word.trim_matches(|c: char| !c.is_alphanumeric());
        if !number.starts_with(|c: char| c.is_ascii_digit()) || is_hour(number) {
            return None;
        }
        let before = n.checked_sub(1).and_then(|n| words.get(n)).map(|w| w.to_lowercase());
        if before.is_some_and(|before| NAMED.contains(&before.as_str())) {
            return None;
        }
        let after = words
            .get(n + 1)
            .map(|word| word.trim_end_matches(['.', ',', '?', '!', ';', ':']).to_lowercase());
        is_figure(number, after.as_deref()).then(|| (*word).to_owned())
    })
}

/// A number alone, with its unit glued, or before a unit of measure. “3 palettes” is a quantity.
fn is_figure(number: &str, after: Option<&str>) -> bool {
    if number.ends_with(|c: char| c.is_alphabetic()) {
        let unit: String =
            number.chars().skip_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.')).collect();
        return MEASURES.contains(&unit.to_lowercase().as_str());
    }
    match after {
        Some("h") => false,
        Some(after) => MEASURES.contains(&after),
        None => !is_hour(number),
    }
}

/// `7h30`, `05:00`, and minutes after “h”.
fn is_hour(number: &str) -> bool {
    let parts: Vec<&str> = number.split(['h', 'H', ':']).collect();
    parts.len() == 2 && parts.iter().all(|part| part.chars().all(|c| c.is_ascii_digit()))
}

fn without_facts(text: &str) -> Vec<&str> {
    let parts = text.split('{').flat_map(|part| match part.split_once('}') {
        Some((_, rest)) => rest.split_whitespace().collect::<Vec<_>>(),
        None => part.split_whitespace().collect(),
    });
    // “22 h 30”: the minutes belong to the hour.
    let words: Vec<&str> = parts.collect();
    let minutes = |n: usize| n >= 2 && matches!(words[n - 1], "h" | "H");
    words.iter().enumerate().filter(|(n, _)| !minutes(*n)).map(|(_, word)| *word).collect()
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn measures_are_facts() {
        for text in
            ["Ça mesure 1 m, 2 m ou 50 cm ?", "On roule à 50 km/h.", "Ça pèse 25kg.", "C'est 50."]
        {
            assert!(figure(text).is_some(), "{text}");
        }
    }

    #[test]
    fn hours_floors_tables_quantities_and_facts_are_free() {
        for text in [
            "Il est 21 h 30. Je regarde :",
            "À partir de 22 h, c'est : 22 h et après.",
            "Le feu de 7h30",
            "C'est pour la table 7.",
            "Au niveau 2, à droite.",
            "Prends 3 palettes.",
            "La hauteur : {fact.height.guardrail}.",
            "FEUX ORANGE À PARTIR DE 22 H",
        ] {
            assert_eq!(figure(text), None, "{text}");
        }
    }
}
