//! L17: safety and road texts say on what they stand, who wrote them, and when they are read again.

use super::Scope;
use crate::finding::Finding;
use crate::source::Body;

/// Trades whose dangers are those of the code of work: their scenes say first that they are no training.
const SAFETY: &[&str] = &["btp", "ind", "log"];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    if matches!(unit.body, Body::Outing(_) | Body::Game(_)) {
        return Vec::new();
    }
    let review = unit.review();
    let mut findings = Vec::new();
    let mut bad = |path: &str, why: &str, mend: &str| {
        findings.push(unit.file.error("L17", path, why.to_owned(), mend));
    };
    if review.sources.iter().all(|source| source.trim().is_empty()) {
        bad("review.sources", "Il n'y a pas de source.", "Citez le texte : article, arrêté, page.");
    }
    if review.author.trim().is_empty() {
        bad("review.author", "Il n'y a pas d'auteur.", "Écrivez qui l'a faite.");
    }
    if review.written.0.is_empty() || review.review_by.0.is_empty() {
        bad(
            "review",
            "Il manque la date d'écriture ou de relecture.",
            "Écrivez written et review_by.",
        );
    }
    let head = unit.scene().filter(|head| head.notice.is_none());
    if head.is_some_and(|head| SAFETY.contains(&head.trade.as_str())) {
        bad(
            "risk",
            "La scène ne dit pas qu'elle ne remplace pas la formation.",
            "Ajoutez notice = \"avis\".",
        );
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::testing::{after, after_in_bank};

    #[test]
    fn a_scene_and_a_bank_have_sources_author_and_dates() {
        let source =
            "[\"Code du travail, R4141-2 : informer d'une manière compréhensible pour chacun\"]";
        assert!(after("L17", source, "[]").contains("pas de source"));
        assert!(
            after("L17", "author    = \"équipe Passerelle\"", "author = \"\"")
                .contains("pas d'auteur")
        );
        assert!(
            after_in_bank("L17", "review_by = 2027-05-21", "review_by = \"\"").contains("date")
        );
    }

    #[test]
    fn a_scene_of_a_building_site_gives_notice() {
        assert!(after("L17", "trade    = \"tous\"", "trade    = \"btp\"").contains("formation"));
    }
}
