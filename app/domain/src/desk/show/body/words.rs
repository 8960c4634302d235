//! The written track: words of a wall, pieces of a word, a form. And figures by ear.

use super::Shown;
use crate::desk::show::said::Speaker;
use crate::play::{Figure, Place, shuffled};
use crate::view::{Body, FormBox, Pic, Said};
use content_pack::{Act, DialRound, FormField, LineKey, PictureKey, Step};
use std::collections::BTreeMap;

/// Pairs on one screen, at most (look/24).
const PAIRS: usize = 3;
/// Pieces of another word left in the pile, so that one listens (look/25).
const STRAY: usize = 2;
/// Answers to choose from in a box of a form (look/29).
const CHOICES: usize = 4;

/// Words of a wall, a page of at most three.
pub(super) fn match_word(
    speaker: &Speaker<'_>,
    pairs: &BTreeMap<LineKey, PictureKey>,
    place: &Place,
    seed: &str,
) -> Option<Shown> {
    let numbered: Vec<(u16, &LineKey, &PictureKey)> =
        (0..).zip(pairs).map(|(at, (label, picture))| (at, label, picture)).collect();
    let dealt = shuffled(numbered, seed);
    let pages = dealt.len().div_ceil(PAIRS).max(1);
    let page = dealt
        .chunks(dealt.len().div_ceil(pages).max(1))
        .find(|page| page.iter().any(|(at, _, _)| !place.found.contains(at)))?;
    let labels: Vec<LineKey> = page.iter().map(|(_, label, _)| (*label).clone()).collect();
    let mut pictures: Vec<PictureKey> = Vec::new();
    for (_, _, picture) in page {
        if !pictures.contains(picture) {
            pictures.push((*picture).clone());
        }
    }
    let tied = page.iter().filter(|(at, _, _)| place.found.contains(at));
    let body = Body::MatchWord {
        labels: speaker.lines(&labels),
        pictures: shuffled(pictures, &format!("{seed}/pictures"))
            .iter()
            .filter_map(|key| speaker.pic(key))
            .collect(),
        tied: tied.map(|(_, label, picture)| ((*label).clone(), (*picture).clone())).collect(),
    };
    Some((body, Vec::new()))
}

/// One word of the step, its pieces and one or two of another.
pub(super) fn build_word(
    speaker: &Speaker<'_>,
    words: &BTreeMap<LineKey, String>,
    at: usize,
    seed: &str,
) -> Option<Shown> {
    let (line, text) = words.iter().nth(at)?;
    let pieces = Act::pieces(text);
    let own: Vec<LineKey> = (0..pieces.len()).map(|n| line.piece(n)).collect();
    let stray = words
        .iter()
        .filter(|(other, _)| *other != line)
        .flat_map(|(other, text)| {
            Act::pieces(text).into_iter().enumerate().map(move |(n, piece)| (other.piece(n), piece))
        })
        .filter(|(_, piece)| !pieces.contains(piece))
        .map(|(key, _)| key)
        .collect();
    let stray = shuffled(stray, &format!("{seed}/stray")).into_iter().take(STRAY);
    let bits = shuffled(own.iter().cloned().chain(stray).collect(), seed);
    let picture = speaker.line(line).and_then(|said| said.picture);
    let word = Said { picture, ..speaker.line(&line.word())? };
    let body = Body::BuildWord {
        word: word.clone(),
        count: pieces.len(),
        bits: speaker.lines(&bits),
        apart: speaker.lines(&own),
    };
    Some((body, vec![word]))
}

/// A figure by ear. How many digits it has is told only where near answers have as many: “2” for “12” is heard, not counted.
pub(super) fn dial(speaker: &Speaker<'_>, round: &DialRound) -> Option<Shown> {
    let hear = speaker.line(&round.hear)?;
    let figure = Figure::of(&round.expect);
    let near = round.near.keys().map(|text| Figure::of(text).digits.len());
    let counts: Vec<usize> = near.chain([figure.digits.len()]).filter(|count| *count > 0).collect();
    let least = counts.iter().copied().min().unwrap_or(1);
    let most = counts.iter().copied().max().unwrap_or(1);
    let between = if least == most { figure.between } else { Vec::new() };
    Some((Body::Dial { hear: hear.clone(), between, least, most }, vec![hear]))
}

/// A form: what was written so far, the box to fill, what can be written in it.
pub(super) fn form(
    speaker: &Speaker<'_>,
    step: &Step,
    fields: &[FormField],
    at: usize,
    seed: &str,
) -> Option<Shown> {
    let paper = speaker.pic(step.picture.as_ref()?)?;
    let here = fields.get(at)?;
    let hear = speaker.line(&here.hear)?;
    let boxes =
        fields.iter().enumerate().filter_map(|(n, field)| form_box(speaker, &paper, field, n, at));
    let body = Body::Form {
        boxes: boxes.collect(),
        hear: hear.clone(),
        choices: speaker.lines(&shuffled(writable(fields, here), seed)),
        paper,
    };
    Some((body, vec![hear]))
}

fn form_box(
    speaker: &Speaker<'_>,
    paper: &Pic,
    field: &FormField,
    n: usize,
    at: usize,
) -> Option<FormBox> {
    let (_, rect) = paper.spots.iter().find(|(spot, _)| *spot == field.spot)?;
    let written = (n < at).then(|| speaker.line(&field.spot.field())).flatten();
    Some(FormBox { spot: field.spot.clone(), rect: *rect, written, here: n == at })
}

/// What goes here, and what goes in other boxes: each text once.
fn writable(fields: &[FormField], here: &FormField) -> Vec<LineKey> {
    let mut texts = vec![here.expect.as_str()];
    let mut keys = vec![here.spot.field()];
    for field in fields {
        if keys.len() < CHOICES && !texts.contains(&field.expect.as_str()) {
            texts.push(&field.expect);
            keys.push(field.spot.field());
        }
    }
    keys
}
