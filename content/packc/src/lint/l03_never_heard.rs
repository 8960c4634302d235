//! L03: a line never heard, a picture never seen.

use super::Scope;
use crate::finding::Finding;
use crate::source::{Body, GameHead, OutingHead, Unit, refs};
use std::collections::BTreeSet;

/// Heard because of their name: title, “Je sais…”, the reason after doing (content/FORMAT.md).
const RESERVED: [&str; 3] = ["titre", "je_sais", "pourquoi"];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let heard = heard(unit);
    let never = unit.lines.iter().filter(|(key, _)| !heard.contains(key.as_str()));
    let mut findings: Vec<Finding> = never
        .map(|(key, line)| {
            let why = format!("« {key} » n'est jamais entendue.");
            unit.file.error("L03", &line.path, why, "Jouez-la dans une étape, ou enlevez-la.")
        })
        .collect();
    if unit.scene().is_some() {
        findings.extend(never_seen(unit));
    }
    findings
}

fn never_seen(unit: &Unit) -> Vec<Finding> {
    let texts = &unit.texts;
    let in_steps = unit.all_steps().flat_map(refs).filter(|r| r.what.is_picture()).map(|r| r.key);
    let seen: BTreeSet<String> = in_steps.chain(texts.shows.values().cloned()).collect();
    let never = texts.pictures.keys().filter(|key| !seen.contains(*key));
    never
        .map(|key| {
            let why = format!("L'image « {key} » n'est jamais montrée.");
            unit.file.error("L03", &format!("pictures.{key}"), why, "Montrez-la, ou enlevez-la.")
        })
        .collect()
}

fn heard(unit: &Unit) -> BTreeSet<String> {
    let mut heard: BTreeSet<String> = RESERVED.iter().map(|key| (*key).to_owned()).collect();
    heard.extend(unit.all_steps().flat_map(refs).map(|r| r.key));
    match &unit.body {
        Body::Scene(head) => heard.extend(head.notice.clone()),
        Body::Bank(head) => {
            let parts = head.item.iter().flat_map(|item| {
                item.parts().into_iter().map(move |(part, _)| format!("{}.{part}", item.key))
            });
            heard.extend(parts);
        }
        Body::Outing(head) => heard.extend(heard_outside(head)),
        Body::Game(head) => heard.extend(heard_in_game(unit, head)),
    }
    heard
}

fn heard_outside(head: &OutingHead) -> Vec<String> {
    let mut heard = head.observe.as_ref().map(|observe| observe.seen.clone()).unwrap_or_default();
    for card in &head.card {
        let lists = [&card.hear, &card.lines, &card.labels, &card.offer, &card.choices];
        heard.extend(lists.into_iter().flatten().cloned());
        heard.extend(card.task.iter().chain(&card.next).chain(card.tap.values()).cloned());
        for help in &card.help {
            heard.extend(help.start.iter().chain(&help.task).cloned());
        }
    }
    heard
}

fn heard_in_game(unit: &Unit, head: &GameHead) -> Vec<String> {
    let strengths = head.strength.iter().flat_map(|s| [s.key.clone(), s.useful.clone()]);
    let after = head.after_play.iter().flat_map(|after| [after.offer.clone(), after.share.clone()]);
    // The thanks and the invitation to go on belong to every game.
    let always = ["merci", "encore"].into_iter().filter(|key| unit.lines.contains_key(*key));
    strengths.chain(after).chain(always.map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_line_no_step_plays() {
        let why = after("L03", "cest_quoi   =", "perdue = \"Ici.\"\ncest_quoi   =");
        assert_eq!(why, "« perdue » n'est jamais entendue.\n");
    }

    #[test]
    fn a_picture_no_step_shows() {
        let why = after("L03", "s_secours    =", "vue = { icon = \"pouce\" }\ns_secours    =");
        assert_eq!(why, "L'image « vue » n'est jamais montrée.\n");
    }
}
