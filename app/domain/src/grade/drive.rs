//! `drive`: whether one stands in time, stays far enough behind, goes no faster than the place allows. The road is
//! counted in `road`. What is not right is a rule of the road, never a slip: nothing here is a matter of quick hands (R19).

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use crate::road::{Drive, drives};
use content_pack::{ErrorKind, Step};

/// The answer of a hand: a speed, and planks behind the vehicle ahead.
pub(super) fn grade(
    script: &Script,
    step: &Step,
    (speed, gap): (u16, u16),
    prompt: u16,
) -> Option<Grade> {
    let drive = at(step, prompt)?;
    if !drive.can_be(speed, gap) {
        return None;
    }
    let right = drive.is_right(speed, gap);
    let verdict = if right { Verdict::Right } else { Verdict::NotYet(ErrorKind::Rule) };
    let response = response(&drive, speed, gap);
    let (best, wanted) = drive.shown();
    Some(Grade {
        items: script.counts_for(step, &[]),
        meant: Some(Meant::Driving(drive.clone(), best, wanted)),
        chosen: Some(Meant::Driving(drive, speed, gap)),
        ..Grade::plain(verdict, prompt, &response)
    })
}

/// “Montrez-moi”: seen to its end, which counts as much as doing it (look/README §8). It is recorded as what it is.
pub(super) fn show(script: &Script, step: &Step, prompt: u16) -> Option<Grade> {
    let drive = at(step, prompt)?;
    let (speed, gap) = drive.shown();
    let response = format!("shown {}", response(&drive, speed, gap));
    Some(Grade {
        items: script.counts_for(step, &[]),
        chosen: Some(Meant::Driving(drive, speed, gap)),
        ..Grade::plain(Verdict::Right, prompt, &response)
    })
}

fn at(step: &Step, prompt: u16) -> Option<Drive> {
    drives(&step.act).into_iter().nth(usize::from(prompt))
}

/// `50@wet`, and planks behind where somebody is followed: `50@dry+6`.
fn response(drive: &Drive, speed: u16, gap: u16) -> String {
    let road = drive.road.name();
    if gap == 0 { format!("{speed}@{road}") } else { format!("{speed}@{road}+{gap}") }
}
