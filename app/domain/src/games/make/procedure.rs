//! Procedures, as their author wrote them; the dial makes them shorter or longer.

use super::super::draw::Draw;
use super::{Made, all, named};
use crate::games::task::Task;
use content_pack::Game;
use std::collections::{BTreeMap, BTreeSet};

/// Builds what was shown. With a lamp it is shown and done twice: off, then on, or the other way round.
pub(in crate::games) fn build(
    game: &Game,
    show: &[String],
    lamp_on: &BTreeMap<String, String>,
    cut: Option<u8>,
    length: usize,
    draw: &mut Draw,
) -> Made {
    let mut show = named(game, show)?;
    let replaced: BTreeMap<u8, u8> = lamp_on
        .iter()
        .map(|(off, on)| Some((game.piece(off)?, game.piece(on)?)))
        .collect::<Option<_>>()?;
    let needed: BTreeSet<u8> = replaced.keys().copied().collect();
    let spare: BTreeSet<u8> = needed.iter().chain(replaced.values()).copied().collect();
    stretch(game, &mut show, length, &needed, &spare, draw);
    let cut = cut.map(|after| usize::from(after).min(show.len().saturating_sub(1)).max(1));
    let task = |wanted: Vec<u8>, lamp, cut| Task::Lay {
        wanted,
        fixed: 0,
        shelf: all(game),
        ordered: true,
        lamp,
        cut,
    };
    if replaced.is_empty() {
        return Some((vec![task(show.clone(), None, cut)], vec![task(show, None, None)]));
    }
    let lit = show.iter().map(|one| replaced.get(one).copied().unwrap_or(*one)).collect();
    let shown = vec![task(show.clone(), Some(false), None), task(lit, Some(true), None)];
    let mut goes = shown.clone();
    if draw.coin() {
        goes.reverse();
    }
    Some((goes, shown))
}

/// What was built with pieces exchanged.
pub(in crate::games) fn repair(
    game: &Game,
    show: &[String],
    built: &[String],
    length: usize,
    draw: &mut Draw,
) -> Made {
    let (mut show, mut built) = (named(game, show)?, named(game, built)?);
    let moved: BTreeSet<u8> =
        show.iter().zip(&built).filter(|(a, b)| a != b).map(|(a, _)| *a).collect();
    if moved.is_empty() || show.len() != built.len() {
        return None;
    }
    let written = show.len();
    stretch(game, &mut show, length, &moved, &BTreeSet::new(), draw);
    if show.len() < written {
        built.retain(|one| show.contains(one));
    }
    built.extend(show.iter().skip(written));
    let demo = Task::Lay {
        wanted: show.clone(),
        fixed: 0,
        shelf: all(game),
        ordered: true,
        lamp: None,
        cut: None,
    };
    Some((vec![Task::Swap { wanted: show, built }], vec![demo]))
}

/// Takes the last pieces away that the round can do without, or adds others.
fn stretch(
    game: &Game,
    show: &mut Vec<u8>,
    length: usize,
    needed: &BTreeSet<u8>,
    spare: &BTreeSet<u8>,
    draw: &mut Draw,
) {
    while show.len() > length {
        match show.iter().rposition(|one| !needed.contains(one)) {
            Some(at) => show.remove(at),
            None => break,
        };
    }
    while show.len() < length {
        let fits = |one: &u8| show.last() != Some(one) && !spare.contains(one);
        let others: Vec<u8> = all(game).into_iter().filter(fits).collect();
        match draw.one(&others) {
            Some(one) => show.push(one),
            None => break,
        }
    }
}
