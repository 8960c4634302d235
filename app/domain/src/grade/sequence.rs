//! `sequence`: a road question, all right answers or nothing, as at the exam. A wrong answer is sorted into language,
//! rule or slip: first by what the learner was not sure of, then by the letter chosen (S01).

use super::{Grade, Meant};
use crate::desk::Unsure;
use crate::event::Verdict;
use content_pack::{About, ErrorKind, Item, ItemId, Letter};
use std::collections::BTreeSet;

pub(super) fn grade(
    id: &ItemId,
    item: &Item,
    letters: &[Letter],
    unsure: Option<Unsure>,
    prompt: u16,
) -> Option<Grade> {
    let mut chosen = letters.to_vec();
    chosen.sort_unstable();
    chosen.dedup();
    if chosen.is_empty() || chosen.iter().any(|letter| !item.letters.contains(letter)) {
        return None;
    }
    let mut right = item.right.clone();
    right.sort_unstable();
    let verdict =
        if chosen == right { Verdict::Right } else { Verdict::NotYet(why(item, &chosen, unsure)) };
    Some(Grade {
        items: vec![id.clone()],
        hear: vec![item.line("why")],
        meant: Some(Meant::Letters(right)),
        chosen: Some(Meant::Letters(chosen.clone())),
        tagged: tags(item, &chosen).len() == 1,
        doubted: unsure.is_some(),
        ..Grade::plain(verdict, prompt, &response(item, &chosen, unsure))
    })
}

/// The tags of the wrong letters chosen.
fn tags(item: &Item, chosen: &[Letter]) -> BTreeSet<ErrorKind> {
    chosen.iter().filter_map(|letter| item.wrong.get(letter).copied()).collect()
}

fn why(item: &Item, chosen: &[Letter], unsure: Option<Unsure>) -> ErrorKind {
    let told = unsure.map(|unsure| match unsure {
        Unsure::Language => ErrorKind::Language,
        Unsure::Rule => ErrorKind::Rule,
    });
    let by_letter = || chosen.iter().find_map(|letter| item.wrong.get(letter).copied());
    // Only right letters, but not all of them: what the question is about was not understood whole.
    let missing = match item.about {
        About::Language => ErrorKind::Language,
        About::Rule => ErrorKind::Rule,
    };
    told.or_else(by_letter).unwrap_or(missing)
}

fn response(item: &Item, chosen: &[Letter], unsure: Option<Unsure>) -> String {
    let letters: String = chosen.iter().map(|letter| letter.as_str()).collect();
    let doubt = match unsure {
        None => "",
        Some(Unsure::Language) => " language?",
        Some(Unsure::Rule) => " rule?",
    };
    format!("{} {letters}{doubt}", item.key)
}
