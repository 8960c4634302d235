//! What a prompt is about, before anybody answers it: its items, and the reasons its wrong answers carry.

use super::{Place, Script};
use content_pack::{Act, ErrorKind, ItemId, LineKey, Step};
use std::collections::BTreeSet;

/// The items the prompt one is on asks about: those its answer will count for. Empty when it counts for nothing scheduled.
#[must_use]
pub fn asked(script: &Script, place: &Place) -> Vec<ItemId> {
    let Some(step) = place.step(script) else { return Vec::new() };
    if let Act::Sequence { .. } = &step.act {
        let questions = script.questions(step);
        return questions
            .get(usize::from(place.prompt))
            .map(|(id, _)| id.clone())
            .into_iter()
            .collect();
    }
    let mut items = script.counts_for(step, &lines(step, place));
    items.sort();
    items.dedup();
    items
}

/// The lines the prompt turns on.
fn lines<'a>(step: &'a Step, place: &Place) -> Vec<&'a LineKey> {
    let at = usize::from(place.prompt);
    match &step.act {
        Act::Listen { play, .. } => play.iter().collect(),
        Act::PickPicture { round } => round.get(at).map(|round| &round.hear).into_iter().collect(),
        Act::PickSound { round } => round.get(at).iter().flat_map(|round| &round.right).collect(),
        Act::ActOn { deeds, .. } => deeds.get(at).map(|deed| &deed.hear).into_iter().collect(),
        Act::Order { cards, .. } => cards.iter().collect(),
        Act::Say { lines, turn, .. } => match lines.get(at) {
            Some(line) => vec![line],
            None => turn.get(at - lines.len()).iter().flat_map(|turn| &turn.model).collect(),
        },
        Act::Dialogue { turn, .. } => {
            let replies = turn.get(at).into_iter().flat_map(|turn| &turn.reply);
            replies.filter(|reply| reply.good).map(|reply| &reply.say).collect()
        }
        Act::React { signal, .. } => {
            signal.get(at).map(|signal| &signal.hear).into_iter().collect()
        }
        Act::Panorama { danger, .. } => {
            let danger = place.in_hand.and_then(|(at, _)| danger.get(usize::from(at)));
            danger.into_iter().flat_map(|danger| [&danger.may, &danger.then.right]).collect()
        }
        Act::MatchWord { pairs } => pairs.keys().collect(),
        Act::BuildWord { words } => words.keys().nth(at).into_iter().collect(),
        Act::Dial { round } => round.get(at).map(|round| &round.hear).into_iter().collect(),
        Act::Form { field, .. } => field.get(at).map(|field| &field.hear).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The reasons that the wrong answers of the prompt carry, as their author wrote them.
#[must_use]
pub fn reasons(script: &Script, place: &Place) -> BTreeSet<ErrorKind> {
    let Some(step) = place.step(script) else { return BTreeSet::new() };
    let at = usize::from(place.prompt);
    match &step.act {
        Act::PickPicture { round } => {
            round.get(at).iter().flat_map(|round| round.wrong.values()).copied().collect()
        }
        Act::PickSound { round } => {
            round.get(at).iter().flat_map(|round| round.wrong.values()).copied().collect()
        }
        Act::ActOn { deeds, .. } => {
            deeds.get(at).iter().flat_map(|deed| deed.wrong.values()).copied().collect()
        }
        Act::Dialogue { turn, .. } => {
            let replies = turn.get(at).into_iter().flat_map(|turn| &turn.reply);
            replies.filter_map(|reply| reply.error).collect()
        }
        Act::Panorama { danger, .. } => {
            let danger = place.in_hand.and_then(|(at, _)| danger.get(usize::from(at)));
            danger.into_iter().flat_map(|danger| danger.then.wrong.values()).copied().collect()
        }
        Act::Sequence { .. } => {
            let questions = script.questions(step);
            questions.get(at).iter().flat_map(|(_, item)| item.wrong.values()).copied().collect()
        }
        _ => BTreeSet::new(),
    }
}
