//! `form`: what is heard, written in its box. What goes in another box was misheard.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{ErrorKind, FormField, LineKey, Step};

pub(super) fn grade(
    script: &Script,
    step: &Step,
    fields: &[FormField],
    check: Option<&LineKey>,
    key: &LineKey,
    prompt: u16,
) -> Option<Grade> {
    let here = fields.get(usize::from(prompt))?;
    let chosen = fields.iter().find(|field| field.spot.field() == *key)?;
    let right = chosen.expect == here.expect;
    let verdict = if right { Verdict::Right } else { Verdict::NotYet(ErrorKind::Language) };
    let last = right && usize::from(prompt) + 1 == fields.len();
    let mut hear = vec![here.hear.clone()];
    hear.extend(check.filter(|_| last).cloned());
    Some(Grade {
        items: script.counts_for(step, &[&here.hear]),
        hear,
        meant: Some(Meant::Line(here.spot.field())),
        chosen: Some(Meant::Line(key.clone())),
        ..Grade::plain(verdict, prompt, &chosen.expect)
    })
}
