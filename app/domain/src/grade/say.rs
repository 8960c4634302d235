//! `say`: no machine judges the voice. What is kept is that it was said, and how it felt.

use super::Grade;
use crate::desk::Felt;
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{LineKey, SayTurn, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    lines: &[LineKey],
    turns: &[SayTurn],
    felt: Felt,
    prompt: u16,
) -> Option<Grade> {
    let at = usize::from(prompt);
    let about: Vec<&LineKey> = match lines.get(at) {
        Some(line) => vec![line],
        None => turns.get(at - lines.len())?.model.iter().collect(),
    };
    let response = match felt {
        Felt::Alone => "alone",
        Felt::WithHelp => "with_help",
        Felt::NotYet => "not_yet",
    };
    let items = script.counts_for(step, &about);
    Some(Grade { items, ..Grade::plain(Verdict::Done, prompt, response) })
}
