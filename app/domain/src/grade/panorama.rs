//! `panorama`: find a danger, say what may happen, say what to do. A safe place touched is never a miss.

use super::{Grade, Meant};
use crate::desk::Answer;
use crate::event::Verdict;
use crate::play::{ASKED, Place, Script};
use content_pack::{Danger, ErrorKind, LineKey, SpotKey, Step};

/// Prompts of a panorama: 3 × danger + stage.
const STAGES: u16 = 3;

pub(super) fn grade(
    script: &Script,
    step: &Step,
    dangers: &[Danger],
    safe: &[SpotKey],
    place: &Place,
    answer: &Answer,
) -> Option<Grade> {
    match (place.in_hand, answer) {
        (None, Answer::Spot(spot)) => find(dangers, safe, place, spot),
        (Some((at, 1)), Answer::Line(key)) => may(script, step, dangers, at, key),
        (Some((at, 2)), Answer::Line(key)) => {
            then(script, step, dangers.get(usize::from(at))?, at, key)
        }
        _ => None,
    }
}

fn find(dangers: &[Danger], safe: &[SpotKey], place: &Place, spot: &SpotKey) -> Option<Grade> {
    let chosen = Some(Meant::Spot(spot.clone()));
    if let Some(at) = dangers.iter().position(|danger| danger.spot == *spot) {
        let (number, danger) = (u16::try_from(at).ok()?, dangers.get(at)?);
        if place.found.contains(&number) {
            return None; // already dealt with
        }
        let hear = vec![danger.see.clone()];
        let plain = Grade::plain(Verdict::Right, number * STAGES, spot.as_str());
        return Some(Grade { hear, chosen, ..plain });
    }
    let response = format!("{ASKED}{spot}");
    let plain = Grade::plain(Verdict::Done, 0, &response);
    safe.contains(spot).then_some(Grade { chosen, ..plain })
}

fn may(script: &Script, step: &Step, dangers: &[Danger], at: u16, key: &LineKey) -> Option<Grade> {
    let danger = dangers.get(usize::from(at))?;
    let verdict = if danger.may == *key {
        Verdict::Right
    } else if dangers.iter().any(|other| other.may == *key) {
        Verdict::NotYet(ErrorKind::Language)
    } else {
        return None;
    };
    let mut hear = vec![danger.may.clone()];
    if danger.then.wrong.is_empty() {
        hear.push(danger.then.right.clone());
        hear.extend(danger.fact.clone());
    }
    Some(Grade {
        items: script.counts_for(step, &[&danger.may]),
        hear,
        meant: Some(Meant::Line(danger.may.clone())),
        chosen: Some(Meant::Line(key.clone())),
        ..Grade::plain(verdict, at * STAGES + 1, key.as_str())
    })
}

fn then(script: &Script, step: &Step, danger: &Danger, at: u16, key: &LineKey) -> Option<Grade> {
    let verdict = match danger.then.wrong.get(key) {
        _ if danger.then.right == *key => Verdict::Right,
        Some(why) => Verdict::NotYet(*why),
        None => return None,
    };
    let hear = std::iter::once(danger.then.right.clone()).chain(danger.fact.clone()).collect();
    Some(Grade {
        items: script.counts_for(step, &[&danger.then.right]),
        hear,
        meant: Some(Meant::Line(danger.then.right.clone())),
        chosen: Some(Meant::Line(key.clone())),
        ..Grade::plain(verdict, at * STAGES + 2, key.as_str())
    })
}
