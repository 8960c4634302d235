//! `pick_picture`: the picture for what is heard.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{HearRound, PictureKey, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    round: &HearRound,
    key: &PictureKey,
    prompt: u16,
) -> Option<Grade> {
    let verdict = match round.wrong.get(key) {
        _ if round.right.contains(key) => Verdict::Right,
        Some(why) => Verdict::NotYet(*why),
        None => return None,
    };
    Some(Grade {
        items: script.counts_for(step, &[&round.hear]),
        meant: round.right.first().cloned().map(Meant::Picture),
        chosen: Some(Meant::Picture(key.clone())),
        hear: vec![round.hear.clone()],
        ..Grade::plain(verdict, prompt, key.as_str())
    })
}
