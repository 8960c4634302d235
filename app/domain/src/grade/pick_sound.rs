//! `pick_sound`: the line for what is seen.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{LineKey, SeeRound, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    round: &SeeRound,
    key: &LineKey,
    prompt: u16,
) -> Option<Grade> {
    let verdict = match round.wrong.get(key) {
        _ if round.right.contains(key) => Verdict::Right,
        Some(why) => Verdict::NotYet(*why),
        None => return None,
    };
    // A right line that is not among `learn` trains what the step says.
    let about = round.right.iter().collect::<Vec<_>>();
    Some(Grade {
        items: script.counts_for(step, &about),
        meant: round.right.first().cloned().map(Meant::Line),
        chosen: Some(Meant::Line(key.clone())),
        hear: round.right.first().cloned().into_iter().collect(),
        ..Grade::plain(verdict, prompt, key.as_str())
    })
}
