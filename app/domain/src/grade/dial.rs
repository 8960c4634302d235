//! `dial`: an hour, a quay, a code, heard and dialled. Near answers say why; any other is a figure misheard.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::{Figure, Script};
use content_pack::{DialRound, ErrorKind, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    round: &DialRound,
    digits: &str,
    prompt: u16,
) -> Option<Grade> {
    let wanted = Figure::of(&round.expect);
    if digits.is_empty() || !digits.bytes().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    let near = || {
        let same = |text: &&String| Figure::of(text).digits == digits;
        round.near.keys().find(same).and_then(|text| round.near.get(text))
    };
    let verdict = if wanted.digits == digits {
        Verdict::Right
    } else {
        Verdict::NotYet(near().copied().unwrap_or(ErrorKind::Language))
    };
    Some(Grade {
        items: script.counts_for(step, &[&round.hear]),
        hear: vec![round.hear.clone()],
        meant: Some(Meant::Digits(wanted.written(&wanted.digits))),
        chosen: Some(Meant::Digits(wanted.written(digits))),
        ..Grade::plain(verdict, prompt, digits)
    })
}
