//! L12: a sentence no longer than its level, in words.

use super::Scope;
use super::words::{count, sentences};
use crate::finding::Finding;
use crate::source::{LineSource, ME};

/// Level, words a learner says, words a learner hears (content/FORMAT.md).
const LIMITS: &[(&str, usize, usize)] = &[("A1.1", 7, 14), ("A1", 9, 16), ("A2", 13, 20)];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let level = unit.oral_level();
    let Some((_, says, hears)) = LIMITS.iter().find(|(name, ..)| *name == level) else {
        return Vec::new();
    };
    let free = unit.above();
    let lines = unit.lines.iter().filter(|(key, _)| !free.contains(key));
    lines
        .filter_map(|(_, line)| {
            let (limit, does) =
                if line.speaker == ME { (*says, "dit") } else { (*hears, "entend") };
            too_long(scope, line, limit, does)
        })
        .collect()
}

fn too_long(scope: &Scope<'_>, line: &LineSource, limit: usize, does: &str) -> Option<Finding> {
    let (words, sentence) = sentences(&line.text)
        .map(|sentence| (count(sentence), sentence))
        .max_by_key(|(words, _)| *words)?;
    if words <= limit {
        return None;
    }
    let level = scope.unit.oral_level();
    let why = format!("« {sentence} » a {words} mots ; en {level}, on en {does} {limit} au plus.");
    Some(scope.unit.file.error(
        "L12",
        &line.path,
        why,
        "Coupez en deux, ou écrivez ce qu'on crierait.",
    ))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Packs, SCENE, after};

    #[test]
    fn a_long_sentence_is_refused_with_its_count() {
        let long = "Tu prends les deux bacs bleus et tu les mets tout au fond, à gauche, vite.";
        let why =
            after("L12", "Tu prends les deux bacs bleus et tu les mets au fond, à gauche.", long);
        assert!(why.contains("16 mots") && why.contains("14 au plus"), "{why}");
    }

    #[test]
    fn what_one_says_is_shorter_than_what_one_hears() {
        let why = after("L12", "\"Oui, oui.\"", "\"Oui oui oui oui oui oui oui oui.\"");
        assert!(why.contains("on en dit 7"), "{why}");
    }

    #[test]
    fn two_short_sentences_and_lines_above_the_level_are_free() {
        assert_eq!(
            after("L12", "Regarde. Comme ça.", "Regarde bien. Comme ça, ici, à gauche. Tu vois ?"),
            ""
        );
        let long =
            "Eh, dis, tu peux me virer la palette qui est là, devant la porte, s'il te plaît ?";
        let packs = Packs::new().replace(SCENE, "Eh, tu peux virer la palette, là ?", long);
        assert_eq!(packs.why("L12"), "");
    }
}
