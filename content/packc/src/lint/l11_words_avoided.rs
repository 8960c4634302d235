//! L11: words no learner should meet (product.md §6.2): school, labels, verdicts, jargon.

use super::Scope;
use super::words::bare;
use crate::finding::Finding;

/// Word, and what to write instead.
const AVOIDED: &[(&str, &str)] = &[
    ("élève", "« la personne », « vous »"),
    ("leçon", "« scène », « activité »"),
    ("exercice", "« activité », « essai »"),
    ("devoirs", "« pour demain »"),
    ("professeur", "« formateur », « formatrice »"),
    ("faute", "rien : on essaie autrement"),
    ("échec", "« pas encore »"),
    ("raté", "« pas encore »"),
    ("perdu", "« pas encore »"),
    ("faux", "« pas encore »"),
    ("score", "« votre chemin »"),
    ("note", "rien : on ne note pas"),
    ("bénéficiaire", "« vous »"),
    ("analphabète", "rien"),
    ("illettré", "rien"),
    ("migrant", "le prénom"),
    ("sans-papiers", "le prénom"),
    ("handicapé", "ce qui aide : « plus grand », « sans son »"),
    ("classement", "« votre chemin »"),
    ("chômeur", "rien"),
    ("identifiant", "« votre carte »"),
    ("synchroniser", "« envoyer »"),
    ("coupable", "« j'ai failli… »"),
];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let variants = [("fast", &unit.texts.fast), ("feminine", &unit.texts.feminine)];
    let variants = variants.into_iter().flat_map(|(section, texts)| {
        texts.iter().map(move |(key, text)| (format!("{section}.{key}"), text))
    });
    let lines = unit.lines.values().map(|line| (line.path.clone(), &line.text));
    lines
        .chain(variants)
        .filter_map(|(path, text)| {
            let (word, instead) = avoided(text)?;
            let why = format!("« {word} » ne se dit pas à une personne qui apprend.");
            Some(unit.file.error("L11", &path, why, &format!("Écrivez {instead}.")))
        })
        .collect()
}

fn avoided(text: &str) -> Option<(&'static str, &'static str)> {
    let words = bare(text);
    let is = |avoided: &str| {
        words.iter().any(|word| {
            word == avoided
                || word.strip_suffix('s').or_else(|| word.strip_suffix('e')) == Some(avoided)
        })
    };
    AVOIDED.iter().find(|(word, _)| is(word)).copied()
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn school_words_are_refused_plural_too() {
        assert!(after("L11", "Regarde. Comme ça.", "Regarde la leçon.").contains("« leçon »"));
        assert!(
            after("L11", "Regarde. Comme ça.", "Regarde les exercices.").contains("« exercice »")
        );
    }

    #[test]
    fn words_that_only_begin_alike_are_free() {
        assert_eq!(after("L11", "Regarde. Comme ça.", "Regarde le notaire."), "");
    }
}
