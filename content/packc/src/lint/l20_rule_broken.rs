//! L20: no good reply, right answer or promise asks to break a rule.

use super::Scope;
use crate::finding::Finding;
use crate::source::{ActSource, Unit};
use std::collections::BTreeMap;

/// What one says when one breaks a rule knowingly.
const BREAKING: &[&str] = &[
    "quand même",
    "tant pis",
    "sans casque",
    "sans harnais",
    "sans gants",
    "sans gilet",
    "personne ne regarde",
    "vite fait",
    "ça va aller",
];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let broken = broken_elsewhere(unit);
    good(unit)
        .into_iter()
        .filter_map(|(key, path)| {
            let text = unit.lines.get(&key)?.text.to_lowercase();
            // “Sans gants, je ne commence pas” keeps the rule.
            let says = |words: &&&str| text.contains(**words) && !text.contains(" pas");
            let why = if let Some(words) = BREAKING.iter().find(says) {
                format!("« {key} » est une bonne réponse et dit « {words} ».")
            } else if broken.contains_key(&key) {
                format!("« {key} » est bonne ici et marquée « rule » ailleurs.")
            } else {
                return None;
            };
            Some(unit.file.error(
                "L20",
                &path,
                why,
                "Un acte qui enfreint une règle n'est jamais le bon.",
            ))
        })
        .collect()
}

/// Lines given as right: good replies, right sounds, right acts, promises.
fn good(unit: &Unit) -> Vec<(String, String)> {
    let mut good = Vec::new();
    for step in unit.all_steps() {
        let mut add = |key: &String| good.push((key.clone(), step.path.clone()));
        match &step.act {
            ActSource::Dialogue(act) => {
                act.turn.iter().flat_map(|t| &t.reply).filter(|r| r.good).for_each(|r| add(&r.say));
            }
            ActSource::PickSound(act) => act.round.iter().flat_map(|r| &r.right.0).for_each(add),
            ActSource::Panorama(act) => act.danger.iter().for_each(|d| add(&d.then.right)),
            ActSource::Promise(act) => act.choices.iter().for_each(add),
            _ => {}
        }
    }
    good
}

/// Lines marked as breaking a rule, and where.
fn broken_elsewhere(unit: &Unit) -> BTreeMap<String, String> {
    let mut broken = BTreeMap::new();
    for step in unit.all_steps() {
        if let ActSource::Dialogue(act) = &step.act {
            let replies = act.turn.iter().flat_map(|turn| &turn.reply);
            let bad = replies.filter(|reply| reply.error.as_deref() == Some("rule"));
            broken.extend(bad.map(|reply| (reply.say.clone(), step.path.clone())));
        }
    }
    broken
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn a_good_reply_never_breaks_a_rule() {
        let why = after(
            "L20",
            "\"Donc : deux bacs bleus, au fond, à gauche.\"",
            "\"Je monte quand même.\"",
        );
        assert!(why.contains("« quand même »"), "{why}");
    }

    #[test]
    fn one_line_is_not_good_here_and_a_broken_rule_there() {
        let why = after(
            "L20",
            "say   = \"oui_oui\"\nerror = \"slip\"\nhear  = [\"secours\"]",
            "say   = \"montrer\"\nerror = \"rule\"\nhear  = [\"secours\"]",
        );
        assert!(why.contains("« montrer »"), "{why}");
    }
}
