//! What is not like the others, and what differs from its model.

use super::super::draw::Draw;
use super::{Made, all, piece};
use crate::games::task::Task;
use content_pack::{Game, Shape, Size};
use std::collections::BTreeSet;

/// One is odd: by its size or by its shape, and by nothing else is another one.
pub(in crate::games) fn odd(game: &Game, length: usize, draw: &mut Draw) -> Made {
    let round = odd_one(game, length, draw)?;
    let demo = odd_one(game, 4.min(length), draw)?;
    Some((vec![round], vec![demo]))
}

fn odd_one(game: &Game, length: usize, draw: &mut Draw) -> Option<Task> {
    // Of three, two alike already make the third odd.
    if length < 4 {
        return None;
    }
    let shapes = draw.shuffled(shapes_in_two_sizes(game));
    let (first, second) = (*shapes.first()?, *shapes.get(1)?);
    let sizes = if draw.coin() { [Size::Small, Size::Large] } else { [Size::Large, Size::Small] };
    let by_size = draw.coin();
    // The other property alternates, so that it makes nothing odd.
    let of = |n: usize| {
        let (odd, even) = (n == 0, n.is_multiple_of(2));
        let (shape, size) = if by_size {
            (if even { first } else { second }, if odd { sizes[0] } else { sizes[1] })
        } else {
            (if odd { first } else { second }, if even { sizes[0] } else { sizes[1] })
        };
        with(game, shape, size)
    };
    let pieces: Vec<u8> = (0..length).map(of).collect::<Option<_>>()?;
    let odd = pieces.first().copied()?;
    let order = draw.shuffled((0..pieces.len()).collect::<Vec<_>>());
    let places: Vec<u8> = order.iter().filter_map(|at| pieces.get(*at).copied()).collect();
    let at = order.iter().position(|at| *at == 0)?;
    debug_assert_eq!(places.get(at), Some(&odd));
    let wanted = BTreeSet::from([u8::try_from(at).ok()?]);
    Some(Task::Find { places, model: None, wanted })
}

fn with(game: &Game, shape: Shape, size: Size) -> Option<u8> {
    let is_it =
        |at: &u8| piece(game, *at).is_some_and(|p| p.shape == shape && p.size == Some(size));
    all(game).into_iter().find(is_it)
}

fn shapes_in_two_sizes(game: &Game) -> Vec<Shape> {
    let both = |shape: &Shape| {
        with(game, *shape, Size::Small).is_some() && with(game, *shape, Size::Large).is_some()
    };
    Shape::ALL.into_iter().filter(both).collect()
}

/// The places that are odd by one property: all others agree in it.
#[cfg(test)]
pub(in crate::games) fn odd_ones(game: &Game, places: &[u8]) -> BTreeSet<u8> {
    let shapes: Vec<_> = places.iter().map(|at| piece(game, *at).map(|p| p.shape)).collect();
    let sizes: Vec<_> = places.iter().map(|at| piece(game, *at).and_then(|p| p.size)).collect();
    let mut odd = BTreeSet::new();
    for at in 0..places.len() {
        let alone = |of: &dyn Fn(usize) -> usize| {
            let others: BTreeSet<usize> = (0..places.len()).filter(|n| *n != at).map(of).collect();
            others.len() == 1 && !others.contains(&of(at))
        };
        let by_shape = |n: usize| shapes.iter().position(|s| *s == shapes[n]).unwrap_or(n);
        let by_size = |n: usize| sizes.iter().position(|s| *s == sizes[n]).unwrap_or(n);
        if alone(&by_shape) || alone(&by_size) {
            odd.extend(u8::try_from(at));
        }
    }
    odd
}

/// A model and its copy, in which some pieces are not the same: another one, most alike.
pub(in crate::games) fn fault(game: &Game, length: usize, faults: u8, draw: &mut Draw) -> Made {
    let round = faulty(game, length, usize::from(faults), draw)?;
    let demo = faulty(game, 3.min(length), 1, draw)?;
    Some((vec![round], vec![demo]))
}

fn faulty(game: &Game, length: usize, faults: usize, draw: &mut Draw) -> Option<Task> {
    if faults == 0 || faults >= length {
        return None;
    }
    let model = draw.row(&all(game), length);
    let places: Vec<usize> = (0..model.len()).collect();
    let wanted: BTreeSet<usize> = draw.some(&places, faults).into_iter().collect();
    let mut copy = model.clone();
    for at in &wanted {
        let was = *model.get(*at)?;
        *copy.get_mut(*at)? = another(game, was, draw)?;
    }
    let wanted = wanted.into_iter().map(u8::try_from).collect::<Result<_, _>>().ok()?;
    Some(Task::Find { places: copy, model: Some(model), wanted })
}

/// The same shape in its other size where there is one, or any other.
fn another(game: &Game, was: u8, draw: &mut Draw) -> Option<u8> {
    let shape = piece(game, was)?.shape;
    let others: Vec<u8> = all(game).into_iter().filter(|one| *one != was).collect();
    let alike: Vec<u8> = others
        .iter()
        .copied()
        .filter(|one| piece(game, *one).is_some_and(|p| p.shape == shape))
        .collect();
    if alike.is_empty() || draw.coin() { draw.one(&others) } else { draw.one(&alike) }
}
