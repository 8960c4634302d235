//! L28 (warning): a translator who doubts waits for an answer.

use super::Scope;
use crate::finding::Finding;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gloss in scope.unit.glosses.values() {
        for (key, line) in &gloss.lines {
            if let Some(doubt) = line.doubt.as_ref().filter(|doubt| !doubt.trim().is_empty()) {
                let why = format!("Doute sur « {key} » en « {} » : {doubt}", gloss.head.lang);
                findings.push(gloss.file.warning(
                    "L28",
                    key,
                    why,
                    "Répondez, puis effacez « doubt ».",
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::testing::Packs;

    #[test]
    fn a_doubt_is_told_to_staff() {
        let file = "core/gloss/en/02-je-nai-pas-compris.toml";
        let packs =
            Packs::new().replace(file, "[oui_oui]\n", "[oui_oui]\ndoubt = \"Polite enough?\"\n");
        assert!(packs.why("L28").contains("Polite enough?"));
    }
}
