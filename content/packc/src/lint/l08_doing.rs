//! L08: a scene makes one do, promise, tell; a duo gives something to both and can be played alone.

use super::Scope;
use crate::finding::Finding;
use crate::source::{ActSource, StepSource};

/// Kinds in which one does something before there is a word to read.
const DOING: [&str; 4] = ["act_on", "order", "react", "drive"];
const PROMISES: usize = 2;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    if unit.scene().is_none() {
        return Vec::new();
    }
    let has = |kinds: &[&str]| unit.steps.iter().any(|step| kinds.contains(&step.act.kind()));
    let mut findings = Vec::new();
    let mut missing = |why: &str, mend: &str| {
        findings.push(unit.file.error("L08", "step", why.to_owned(), mend));
    };
    if !has(&DOING) {
        missing(
            "On n'y fait rien : il manque une étape où l'on agit.",
            "Ajoutez act_on, order, react ou drive.",
        );
    }
    if !has(&["promise"]) {
        missing("Il n'y a pas d'acte pour demain.", "Ajoutez une étape promise, avec deux choix.");
    }
    if !has(&["debrief"]) {
        missing("On ne raconte pas ensuite.", "Ajoutez une étape debrief.");
    }
    findings.extend(unit.steps.iter().filter_map(|step| one(scope, step)));
    findings
}

fn one(scope: &Scope<'_>, step: &StepSource) -> Option<Finding> {
    let bad = |why: &str, mend: &str| {
        Some(scope.unit.file.error("L08", &step.path, why.to_owned(), mend))
    };
    match &step.act {
        ActSource::Promise(act) if act.choices.len() < PROMISES => {
            bad("Un seul acte pour demain : ce n'est pas un choix.", "Donnez-en deux.")
        }
        ActSource::Duo(act) if act.solo.is_none() => bad(
            "Ce duo ne se joue pas seul.",
            "Ajoutez [step.solo], la même activité avec l'application.",
        ),
        ActSource::Duo(act) if act.teaches_partner.is_none() => {
            bad("L'autre n'apprend rien dans ce duo.", "Ajoutez teaches_partner.")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_promise_is_a_choice() {
        assert!(
            after("L08", "[\"p_montrer\", \"p_repeter\"]", "[\"p_montrer\"]")
                .contains("pas un choix")
        );
    }

    #[test]
    fn a_duo_teaches_the_partner_too() {
        assert!(after("L08", "teaches_partner = \"duo_apprend\"", "").contains("n'apprend rien"));
    }
}
