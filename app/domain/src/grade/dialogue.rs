//! `dialogue`: each reply leads on. Asking again is always a good move; a false “oui” has a consequence one hears.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{ErrorKind, LineKey, Step, Turn};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    turn: &Turn,
    key: &LineKey,
    prompt: u16,
) -> Option<Grade> {
    let reply = turn.reply.iter().find(|reply| reply.say == *key)?;
    let verdict = if reply.good {
        Verdict::Right
    } else {
        Verdict::NotYet(reply.error.unwrap_or(ErrorKind::Slip))
    };
    Some(Grade {
        items: script.counts_for(step, &[key]),
        hear: reply.hear.clone(),
        chosen: Some(Meant::Line(key.clone())),
        ..Grade::plain(verdict, prompt, key.as_str())
    })
}
