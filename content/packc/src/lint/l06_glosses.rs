//! L06: a gloss missing, empty, stale, or without its figure.

use super::Scope;
use crate::compile::facts_in;
use crate::finding::Finding;
use crate::source::{GlossFile, GlossSource, LineSource};

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    scope.pack.head.langs.iter().flat_map(|lang| of_language(scope, lang)).collect()
}

fn of_language(scope: &Scope<'_>, lang: &str) -> Vec<Finding> {
    let unit = scope.unit;
    let Some(gloss) = unit.glosses.get(lang) else {
        let unread =
            scope.library.unread.iter().any(|f| f.file.contains(&format!("gloss/{lang}/")));
        let why = format!("Pas de traduction « {lang} » de cette unité.");
        let missing =
            unit.file.error("L06", "id", why, "Ajoutez le fichier, du même nom, dans gloss/.");
        // A file that cannot be read is told once, by L01.
        return if unread { Vec::new() } else { vec![missing] };
    };
    let missing = unit.lines.keys().filter(|key| !gloss.lines.contains_key(*key)).map(|key| {
        let why = format!("« {key} » n'est pas traduite en « {lang} ».");
        gloss.file.error("L06", "", why, "Ajoutez-la ; packc gloss écrit la ligne « fr ».")
    });
    let wrong = gloss
        .lines
        .iter()
        .filter_map(|(key, source)| line(gloss, key, source, unit.lines.get(key)));
    missing.chain(wrong).collect()
}

fn line(
    gloss: &GlossFile,
    key: &str,
    source: &GlossSource,
    line: Option<&LineSource>,
) -> Option<Finding> {
    let bad = |why: String, mend: &str| Some(gloss.file.error("L06", key, why, mend));
    let Some(line) = line else {
        return bad(format!("« {key} » n'est pas une réplique de l'unité."), "Enlevez-la.");
    };
    if source.fr != line.text {
        let why = format!("« {key} » : le français a changé, il dit « {} ».", line.text);
        return bad(why, "Relisez la traduction, puis : packc gloss.");
    }
    if gloss.head.spoken_only {
        return None;
    }
    if source.gloss.trim().is_empty() {
        return bad(format!("« {key} » n'a pas de traduction."), "Écrivez « gloss ».");
    }
    if facts_in(&source.gloss) != facts_in(&line.text) {
        return bad(
            format!("« {key} » : la traduction n'a pas les mêmes chiffres."),
            "Reprenez les {fact.…} du français.",
        );
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, SCENE};

    const GLOSS: &str = "core/gloss/en/02-je-nai-pas-compris.toml";

    #[test]
    fn a_french_that_moved_makes_every_language_stale() {
        let packs = Packs::new().replace(SCENE, "\"Oui, oui.\"", "\"Oui, d'accord.\"");
        assert_eq!(packs.said("L06").len(), 6);
        assert!(packs.why("L06").contains("le français a changé"));
    }

    #[test]
    fn an_empty_or_missing_gloss_is_refused() {
        let packs = Packs::new().replace(GLOSS, "[oui_oui]", "[oui_non]");
        let why = packs.why("L06");
        assert!(
            why.contains("« oui_oui » n'est pas traduite") && why.contains("« oui_non »"),
            "{why}"
        );
    }

    #[test]
    fn a_gloss_keeps_the_figure() {
        let bank = "route/gloss/en/priorites.toml";
        let packs =
            Packs::new().replace(bank, "gloss   = \"STOP", "gloss = \"{fact.speed.town} STOP");
        assert!(packs.why("L06").contains("les mêmes chiffres"));
    }
}
