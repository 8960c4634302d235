//! L10: “tu” and “vous” as the cast says; the guide always says “vous”.

use super::Scope;
use super::words::{bare, unquoted};
use crate::finding::Finding;
use crate::source::{ActSource, GUIDE, ME, StepSource, Unit};

const TU: &[&str] = &["tu", "toi", "ton", "ta", "tes", "t"];
const VOUS: &[&str] = &["vous", "votre", "vos"];

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let unit = scope.unit;
    let mut findings = Vec::new();
    for (speaker, lines) in &unit.texts.lines {
        let says = if speaker == GUIDE { "vous" } else { says(unit, speaker) };
        for (key, text) in lines {
            let place = format!("lines.{speaker}.{key}");
            findings.extend(against(unit, &place, text, speaker, says));
            if let Some(fast) = unit.texts.fast.get(key) {
                findings.extend(against(unit, &format!("fast.{key}"), fast, speaker, says));
            }
        }
    }
    findings.extend(unit.all_steps().flat_map(|step| said_to(unit, step)));
    findings
}

fn says<'a>(unit: &'a Unit, speaker: &str) -> &'a str {
    unit.texts.cast.get(speaker).map_or("", |cast| &cast.says)
}

fn against(unit: &Unit, place: &str, text: &str, who: &str, says: &str) -> Option<Finding> {
    let word = match says {
        "vous" => first_of(text, TU)?,
        "tu" => first_of(text, VOUS)?,
        _ => return None,
    };
    let why = format!("{who} dit « {says} », et ici « {word} » : « {text} ».");
    Some(unit.file.error("L10", place, why, "Changez la réplique, ou [cast]."))
}

/// The first of these words, outside quotes and the fixed polite phrase.
fn first_of(text: &str, words: &[&str]) -> Option<String> {
    let text =
        unquoted(text).to_lowercase().replace("s'il te plaît", "").replace("s'il vous plaît", "");
    bare(&text)
        .into_iter()
        .flat_map(|word| word.split('-').map(str::to_owned).collect::<Vec<_>>())
        .find(|word| words.contains(&word.as_str()))
}

/// What I say to somebody who hears “vous” is never “tu”. “Vous” to a colleague is never an error.
fn said_to(unit: &Unit, step: &StepSource) -> Vec<Finding> {
    let mut said = Vec::new();
    match &step.act {
        ActSource::Say(act) => {
            let hears = act.with.as_ref().map_or("", |who| hears(unit, who));
            said.extend(act.lines.iter().map(|key| (key, hears)));
            said.extend(
                act.turn.iter().flat_map(|turn| turn.model.0.iter().map(move |key| (key, hears))),
            );
        }
        ActSource::Dialogue(act) => {
            for turn in &act.turn {
                let who = turn
                    .hear
                    .0
                    .last()
                    .and_then(|key| unit.lines.get(key))
                    .map(|line| &line.speaker);
                let hears = who.map_or("", |who| hears(unit, who));
                said.extend(
                    turn.reply.iter().filter(|reply| reply.good).map(|reply| (&reply.say, hears)),
                );
            }
        }
        _ => {}
    }
    let tutoyed = said.into_iter().filter(|(_, hears)| *hears == "vous").filter_map(|(key, _)| {
        let line = unit.lines.get(key).filter(|line| line.speaker == ME)?;
        let word = first_of(&line.text, TU)?;
        let why = format!("« {key} » dit « {word} » à quelqu'un qu'on vouvoie.");
        Some(unit.file.error("L10", &step.path, why, "Prenez la réplique avec « vous »."))
    });
    tutoyed.collect()
}

fn hears<'a>(unit: &'a Unit, who: &str) -> &'a str {
    unit.texts.cast.get(who).map_or("", |cast| &cast.hears)
}

#[cfg(test)]
mod tests {
    use super::super::testing::after;

    #[test]
    fn the_chief_says_tu_and_the_guide_vous() {
        assert!(
            after("L10", "C'est bon ? Tu as compris ?\"", "C'est bon ? Vous avez compris ?\"")
                .contains("sandrine dit « tu »")
        );
        assert!(
            after("L10", "Faites ce que Sandrine dit.", "Fais ce que Sandrine te dit, toi.")
                .contains("guide dit « vous »")
        );
    }

    #[test]
    fn quoted_words_and_politeness_are_free() {
        assert_eq!(
            after("L10", "À la cheffe, on dit « vous ».", "À Yann, on dit « tu », s'il te plaît."),
            ""
        );
    }

    #[test]
    fn a_tu_to_the_chief_is_refused() {
        assert!(
            after("L10", "say  = \"montrer\"", "say  = \"montrer_tu\"").contains("qu'on vouvoie")
        );
    }
}
