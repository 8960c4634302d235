//! L07: the shape of a scene: place and danger, steps, kinds, roles, lines, beats.

use super::Scope;
use crate::finding::Finding;
use crate::source::{GUIDE, Unit};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const STEPS: RangeInclusive<usize> = 9..=14;
const KINDS: usize = 6;
const ROLES: usize = 3;
const SPOKEN: usize = 14;
const BEATS: RangeInclusive<u8> = 1..=7;

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let Some(head) = unit.scene() else { return Vec::new() };
    let mut findings = Vec::new();
    let mut bad = |path: &str, why: String, mend: &str| {
        findings.push(unit.file.error("L07", path, why, mend));
    };
    if head.place.trim().is_empty() || head.risk.trim().is_empty() {
        bad(
            "id",
            "Il n'y a pas de lieu, ou pas de danger.".into(),
            "Dites où, à quelle heure, et ce qui peut arriver.",
        );
    }
    let steps = unit.steps.len();
    if !STEPS.contains(&steps) {
        bad(
            "step",
            format!("{steps} étapes : une scène en a 9 à 14."),
            "Coupez en deux, ou ajoutez ce qui manque.",
        );
    }
    let kinds: BTreeSet<_> = unit.steps.iter().map(|step| step.act.kind()).collect();
    if kinds.len() < KINDS {
        bad(
            "step",
            format!("{} sortes d'étapes : il en faut {KINDS}.", kinds.len()),
            "Variez ce qu'on fait.",
        );
    }
    let roles = unit.texts.cast.len();
    if roles < ROLES {
        bad(
            "cast",
            format!("{roles} rôles : il en faut {ROLES}."),
            "Ajoutez quelqu'un qui veut quelque chose.",
        );
    }
    let spoken: usize = unit
        .texts
        .lines
        .iter()
        .filter(|(who, _)| *who != GUIDE)
        .map(|(_, lines)| lines.len())
        .sum();
    if spoken < SPOKEN {
        bad(
            "lines",
            format!("{spoken} répliques : il en faut {SPOKEN}."),
            "Faites parler les gens.",
        );
    }
    findings.extend(beats(unit));
    findings
}

fn beats(unit: &Unit) -> Vec<Finding> {
    let beats: Vec<(u8, &str)> =
        unit.steps.iter().filter_map(|s| Some((s.common.beat?, s.path.as_str()))).collect();
    let missing = BEATS.filter(|beat| !beats.iter().any(|(there, _)| there == beat)).map(|beat| {
        unit.file.error(
            "L07",
            "step",
            format!("Il manque le temps {beat}."),
            "Ajoutez une étape de ce temps.",
        )
    });
    let back = beats.windows(2).filter_map(|pair| match pair {
        [(before, _), (after, path)] if after < before => {
            let why = format!("Le temps {after} vient après le temps {before}.");
            Some(unit.file.error("L07", path, why, "Remettez les temps dans l'ordre."))
        }
        _ => None,
    });
    missing.chain(back).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_scene_without_place_is_refused() {
        assert!(after("L07", "\"un dépôt, le premier matin, 7 h 10\"", "\"\"").contains("lieu"));
    }

    #[test]
    fn a_beat_missing_or_out_of_order_is_refused() {
        let why = after("L07", "beat    = 1", "beat    = 3");
        assert!(why.contains("Il manque le temps 1") && why.contains("vient après"), "{why}");
    }
}
