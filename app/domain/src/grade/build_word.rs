//! `build_word`: the pieces of a word, in order. Two pieces that are written the same are the same piece.

use super::{Grade, Meant};
use crate::event::Verdict;
use crate::play::Script;
use content_pack::{Act, ErrorKind, LineKey, Step};
use std::collections::BTreeMap;

pub(super) fn grade(
    script: &Script,
    step: &Step,
    words: &BTreeMap<LineKey, String>,
    at: usize,
    laid: &[LineKey],
    prompt: u16,
) -> Option<Grade> {
    let (line, word) = words.iter().nth(at)?;
    let wanted = Act::pieces(word);
    let written: Vec<&str> = laid.iter().map(|key| written(words, key)).collect::<Option<_>>()?;
    if written.len() != wanted.len() {
        return None; // a piece is missing: not an answer yet
    }
    let verdict =
        if written == wanted { Verdict::Right } else { Verdict::NotYet(ErrorKind::Language) };
    Some(Grade {
        items: script.counts_for(step, &[line]),
        hear: vec![line.word()],
        meant: Some(Meant::Pieces((0..wanted.len()).map(|n| line.piece(n)).collect())),
        chosen: Some(Meant::Pieces(laid.to_vec())),
        ..Grade::plain(verdict, prompt, &written.join("-"))
    })
}

/// A piece as it is written, whichever word of the step it comes from.
fn written<'a>(words: &'a BTreeMap<LineKey, String>, key: &LineKey) -> Option<&'a str> {
    words.iter().find_map(|(line, word)| {
        let pieces = Act::pieces(word);
        let at = (0..pieces.len()).find(|at| line.piece(*at) == *key)?;
        pieces.get(at).copied()
    })
}
