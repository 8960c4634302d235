//! An outing made ready to play: a step for each card, and a door before each of its three times, where one may stop for
//! days. Its place is found again like that of a scene: by the steps that are done.

use super::Script;
use content_pack::{Act, Card, Does, LineKey, Outing, OutingTime, SayTurn, Step};
use std::collections::BTreeMap;

/// The door of the outing, and those of its second and third time. An author's key is a word: none begins so.
const WHO: &str = ":who";
const DURING: &str = ":during";
const AFTER: &str = ":after";
/// What was seen, where no card asks for it.
const OBSERVE: &str = ":observe";

impl Script {
    /// An outing, with all its cards.
    #[must_use]
    pub fn of_outing(outing: Outing) -> Self {
        let mut steps = Vec::new();
        if outing.solo {
            steps.push(step(WHO, OutingTime::Before, Act::Threshold(None)));
        }
        let mut time = OutingTime::Before;
        for card in &outing.cards {
            if card.when > time {
                // One still stands on the plank before: the next time begins when one says so.
                steps.push(step(door(card.when), time, Act::Threshold(Some(card.when))));
                time = card.when;
            }
            steps.push(of_card(card));
        }
        let asked = outing.cards.iter().any(|card| card.does == Does::Observe);
        if !asked && !outing.observe.seen.is_empty() {
            steps.push(of_card(&observing()));
        }
        Self {
            unit: outing.id,
            steps,
            lines: ending_with(outing.lines, outing.next),
            pictures: outing.pictures,
            films: BTreeMap::new(),
            cast: outing.cast,
            learn: outing.learn,
            critical: Vec::new(),
            items: Vec::new(),
            notice: None,
            outing: Some(outing.observe),
        }
    }

    /// Alone, nobody else tells; the place does not move, for such cards come last.
    pub fn go(&mut self, alone: bool) {
        let other = |step: &Step| match &step.act {
            Act::Card(card) => matches!(card.does, Does::Tell { partner: true, .. }),
            _ => false,
        };
        if alone {
            self.steps.retain(|step| !other(step));
        }
    }
}

/// What is asked at the end stands where a scene gives its reason.
fn ending_with(
    mut lines: BTreeMap<LineKey, content_pack::Line>,
    next: Option<LineKey>,
) -> BTreeMap<LineKey, content_pack::Line> {
    let why = LineKey::from(content_pack::Scene::WHY);
    if let Some(line) = next.and_then(|key| lines.get(&key).cloned()) {
        lines.entry(why).or_insert(line);
    }
    lines
}

const fn door(when: OutingTime) -> &'static str {
    match when {
        OutingTime::Before => WHO,
        OutingTime::During => DURING,
        OutingTime::After => AFTER,
    }
}

fn observing() -> Card {
    Card {
        key: OBSERVE.to_owned(),
        when: OutingTime::After,
        task: None,
        picture: None,
        hear: Vec::new(),
        private: false,
        does: Does::Observe,
    }
}

/// Hearing and saying are the steps of a scene; the rest is only done on an outing.
fn of_card(card: &Card) -> Step {
    let act = match &card.does {
        Does::Listen { tap, labels } => Act::Listen {
            play: labels.iter().chain(&card.hear).cloned().collect(),
            tap: tap.clone(),
        },
        Does::Say { lines } if card.hear.is_empty() => {
            Act::Say { with: None, lines: lines.clone(), turn: Vec::new() }
        }
        Does::Say { lines } => {
            let turn = |hear: &LineKey| SayTurn { hear: hear.clone(), model: lines.clone() };
            Act::Say { with: None, lines: Vec::new(), turn: card.hear.iter().map(turn).collect() }
        }
        _ => Act::Card(Box::new(card.clone())),
    };
    let step = step(&card.key, card.when, act);
    Step { picture: card.picture.clone(), ask: card.task.clone(), ..step }
}

fn step(key: &str, when: OutingTime, act: Act) -> Step {
    let beat = match when {
        OutingTime::Before => 1,
        OutingTime::During => 2,
        OutingTime::After => 3,
    };
    Step {
        key: key.to_owned(),
        beat: Some(beat),
        rung: (0, 2),
        picture: None,
        ask: None,
        hint: None,
        on: Vec::new(),
        noise: None,
        fast: false,
        optional: true,
        act,
    }
}
