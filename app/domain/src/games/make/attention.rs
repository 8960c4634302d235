//! Signals, one after the other.

use super::super::draw::Draw;
use super::{Made, all};
use crate::games::task::Task;
use content_pack::Game;

/// Signals to answer among others.
pub(in crate::games) fn signal(
    game: &Game,
    length: usize,
    targets: u8,
    changes: bool,
    draw: &mut Draw,
) -> Made {
    let count = usize::from(targets);
    let pieces = draw.shuffled(all(game));
    let (first, others) = (pieces.get(..count)?.to_vec(), pieces.get(count..)?);
    if count == 0 || others.len() < count.max(2) || length < 4 {
        return None;
    }
    let half = length / 2;
    let change = changes.then(|| (half, others.iter().take(count).copied().collect::<Vec<_>>()));
    let mut stream = Vec::new();
    let parts = match &change {
        Some((_, second)) => vec![(half, first.clone()), (length - half, second.clone())],
        None => vec![(length, first.clone())],
    };
    for (long, right) in parts {
        stream.extend(mixed(&pieces, &right, &first, long, draw));
    }
    let round = Task::Signal { stream, targets: first.clone(), change };
    let shown = mixed(&pieces, &first, &first, 3, draw);
    let demo = Task::Signal { stream: shown, targets: first, change: None };
    Some((vec![round], vec![demo]))
}

/// Right ones and others, at least one of each; what was right before comes too, once it no longer is.
fn mixed(pieces: &[u8], right: &[u8], before: &[u8], length: usize, draw: &mut Draw) -> Vec<u8> {
    let wrong: Vec<u8> = pieces.iter().copied().filter(|one| !right.contains(one)).collect();
    let tempting = before.iter().copied().find(|one| !right.contains(one));
    let yes = (length / 2).max(1);
    let mut stream: Vec<u8> = (0..yes).filter_map(|_| draw.one(right)).collect();
    stream.extend(tempting.filter(|_| length > yes));
    while stream.len() < length {
        match draw.one(&wrong) {
            Some(one) => stream.push(one),
            None => break,
        }
    }
    draw.shuffled(stream)
}
