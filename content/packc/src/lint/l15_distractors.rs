//! L15: every distractor says which error it is, and no two wrong pictures look the same.

use super::Scope;
use crate::compile::error_tag;
use crate::finding::Finding;
use crate::source::{ActSource, HearRoundSource, PictureSource, StepSource, Wrong};
use std::collections::BTreeSet;

const MEND: &str = "Écrivez language (mal entendu), rule (règle) ou slip (attention).";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> =
        scope.unit.all_steps().flat_map(|step| of_step(scope, step)).collect();
    if let Some(bank) = scope.unit.bank() {
        for (n, item) in bank.item.iter().enumerate() {
            findings.extend(tags(scope, &format!("item.{n}.wrong"), &item.wrong));
        }
    }
    findings
}

fn of_step(scope: &Scope<'_>, step: &StepSource) -> Vec<Finding> {
    let path = |list: &str, n: usize| format!("{}.{list}.{n}", step.path);
    let mut findings = Vec::new();
    match &step.act {
        ActSource::PickPicture(act) => {
            for (n, round) in act.round.iter().enumerate() {
                findings.extend(tags(scope, &path("round", n), &round.wrong));
                findings.extend(twins(scope, &path("round", n), round));
            }
        }
        ActSource::PickSound(act) => {
            for (n, round) in act.round.iter().enumerate() {
                findings.extend(tags(scope, &path("round", n), &round.wrong));
            }
        }
        ActSource::ActOn(act) => {
            for (n, deed) in act.deeds.iter().enumerate() {
                findings.extend(tags(scope, &path("do", n), &deed.wrong));
            }
        }
        ActSource::Panorama(act) => {
            for (n, danger) in act.danger.iter().enumerate() {
                findings.extend(tags(scope, &path("danger", n), &danger.then.wrong));
            }
        }
        ActSource::Dial(act) => {
            for (n, round) in act.round.iter().enumerate() {
                findings.extend(tags(scope, &path("round", n), &round.near));
            }
        }
        ActSource::Dialogue(act) => {
            let replies = act.turn.iter().flat_map(|turn| &turn.reply);
            for reply in replies.filter(|reply| !reply.good) {
                let tag = reply.error.clone().unwrap_or_default();
                let wrong = Wrong([(reply.say.clone(), tag)].into());
                findings.extend(tags(scope, &step.path, &wrong));
            }
        }
        _ => {}
    }
    findings
}

fn tags(scope: &Scope<'_>, path: &str, wrong: &Wrong) -> Vec<Finding> {
    let untagged = wrong.0.iter().filter(|(_, tag)| error_tag(tag).is_none());
    untagged
        .map(|(key, tag)| {
            let why = if tag.is_empty() {
                format!("« {key} » ne dit pas quelle erreur c'est.")
            } else {
                format!("« {key} » : il n'y a pas d'erreur « {tag} ».")
            };
            scope.unit.file.error("L15", path, why, MEND)
        })
        .collect()
}

/// Two pictures of a round drawn from the same thing, with nothing that differs.
fn twins(scope: &Scope<'_>, path: &str, round: &HearRoundSource) -> Vec<Finding> {
    let pictures = &scope.unit.texts.pictures;
    let mut seen = BTreeSet::new();
    let keys = round.right.0.iter().chain(round.wrong.0.keys());
    let same = keys
        .filter(|key| pictures.get(*key).is_some_and(|picture| !seen.insert(look(key, picture))));
    same.map(|key| {
        let why = format!("« {key} » ressemble à une autre image du tour.");
        scope.unit.file.error(
            "L15",
            path,
            why,
            "Dites dans « with » ce qui change, ou prenez une autre image.",
        )
    })
    .collect()
}

fn look(key: &str, picture: &PictureSource) -> String {
    let drawn = [&picture.render, &picture.sign, &picture.icon, &picture.photo, &picture.panorama];
    let from: Vec<&str> = drawn.into_iter().flatten().map(String::as_str).collect();
    if from.is_empty() { key.to_owned() } else { format!("{}\0{}", from.join("\0"), picture.with) }
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_distractor_says_its_error() {
        assert!(
            after("L15", "wrong = { sacs_bleus = \"language\" }", "wrong = [\"sacs_bleus\"]")
                .contains("quelle erreur")
        );
        assert!(
            after(
                "L15",
                "wrong = { sacs_bleus = \"language\" }",
                "wrong = { sacs_bleus = \"hard\" }"
            )
            .contains("« hard »")
        );
        assert!(
            after("L15", "say   = \"oui_oui\"\nerror = \"slip\"", "say   = \"oui_oui\"")
                .contains("« oui_oui »")
        );
    }

    #[test]
    fn two_pictures_that_look_the_same() {
        assert!(
            after("L15", "with = \"rouge ×2, étiquette danger\"", "with = \"bleu ×2\"")
                .contains("« bacs_rouges »")
        );
    }
}
