//! L22 (warning): a language nobody who speaks it has read.

use super::Scope;
use crate::finding::Finding;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unread = scope.unit.glosses.values().filter(|gloss| !gloss.head.reviewed);
    unread
        .map(|gloss| {
            let why = format!("La traduction « {} » n'est pas relue.", gloss.head.lang);
            gloss.file.warning(
                "L22",
                "reviewed",
                why,
                "Une personne qui la parle la relit et signe (reviewer).",
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;

    #[test]
    fn a_reviewed_language_is_not_told() {
        let before = Packs::new().said("L22").len();
        let file = "core/gloss/en/02-je-nai-pas-compris.toml";
        let after =
            Packs::new().replace(file, "reviewed = false", "reviewed = true").said("L22").len();
        assert_eq!(before - after, 1);
    }
}
