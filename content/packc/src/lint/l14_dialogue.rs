//! L14: every turn of a dialogue has a good reply, and every reply leads on.

use super::Scope;
use crate::finding::Finding;
use crate::source::{ActSource, DialogueSource, StepSource, TurnSource};
use std::collections::BTreeSet;

/// Where a talk ends.
const END: &str = "fin";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let dialogues = scope.unit.all_steps().filter_map(|step| match &step.act {
        ActSource::Dialogue(act) => Some((step, act)),
        _ => None,
    });
    dialogues.flat_map(|(step, act)| talk(scope, step, act)).collect()
}

fn talk(scope: &Scope<'_>, step: &StepSource, act: &DialogueSource) -> Vec<Finding> {
    let turns: BTreeSet<&str> = act.turn.iter().map(|turn| turn.key.as_str()).collect();
    let mut findings = Vec::new();
    for (n, turn) in act.turn.iter().enumerate() {
        let path = format!("{}.turn.{n}", step.path);
        if !turn.reply.iter().any(|reply| reply.good) {
            let why = format!("Le tour « {} » n'a pas de bonne réponse.", turn.key);
            findings.push(scope.unit.file.error(
                "L14",
                &path,
                why,
                "Demander est toujours possible : ajoutez-le.",
            ));
        }
        for (m, reply) in turn.reply.iter().enumerate() {
            if reply.go != END && !turns.contains(reply.go.as_str()) {
                let why = format!(
                    "La réponse « {} » mène à « {} », qui n'existe pas.",
                    reply.say, reply.go
                );
                let path = format!("{path}.reply.{m}.go");
                findings.push(scope.unit.file.error(
                    "L14",
                    &path,
                    why,
                    "Menez à un tour, ou à « fin ».",
                ));
            }
        }
    }
    if !ends(&act.turn) {
        let why = "Aucun chemin de ce dialogue ne finit.".to_owned();
        findings.push(scope.unit.file.error(
            "L14",
            &step.path,
            why,
            "Menez une bonne réponse à « fin ».",
        ));
    }
    findings
}

/// Whether good replies lead from the first turn to the end.
fn ends(turns: &[TurnSource]) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&str> = turns.first().map(|turn| turn.key.as_str()).into_iter().collect();
    while let Some(key) = next.pop() {
        if key == END {
            return true;
        }
        if seen.insert(key) {
            let turn = turns.iter().find(|turn| turn.key == key);
            let good =
                turn.map(|turn| turn.reply.iter().filter(|reply| reply.good)).into_iter().flatten();
            next.extend(good.map(|reply| reply.go.as_str()));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_turn_without_a_good_reply() {
        let why = after("L14", "say  = \"donc\"\ngood = true", "say  = \"donc\"\nerror = \"slip\"");
        assert!(!why.contains("« encore » n'a pas"), "lentement is still good: {why}");
        let why = after("L14", "key  = \"mot_inconnu\"", "key  = \"autre\"");
        assert!(why.contains("« mot_inconnu », qui n'existe pas"), "{why}");
    }

    #[test]
    fn a_reply_that_leads_nowhere() {
        assert!(after("L14", "go   = \"encore\"", "go   = \"ailleurs\"").contains("« ailleurs »"));
    }
}
