//! A list to fetch, and a picture to tell.

use super::super::draw::Draw;
use super::{Made, all};
use crate::games::task::Task;
use content_pack::Game;

/// Places of a picture: three beside each other, two rows.
pub(in crate::games) const PLACES: usize = 6;

/// A list to fetch, in any order.
pub(in crate::games) fn order(game: &Game, length: usize, twice: bool, draw: &mut Draw) -> Made {
    let shelf = all(game);
    let kinds = if twice { length.saturating_sub(1) } else { length };
    let mut wanted = draw.some(&shelf, kinds);
    if wanted.len() < kinds || kinds == 0 || kinds >= shelf.len() {
        return None;
    }
    if twice {
        let again = draw.one(&wanted)?;
        wanted.push(again);
        wanted = apart(draw.shuffled(wanted));
    }
    let task = Task::Lay { wanted, fixed: 0, shelf, ordered: false, lamp: None, cut: None };
    Some((vec![task.clone()], vec![task]))
}

/// The two of the same are not told one right after the other, where there is room between.
fn apart(mut wanted: Vec<u8>) -> Vec<u8> {
    let pair = wanted.windows(2).position(|two| two.first() == two.last());
    if let Some(at) = pair
        && wanted.len() > 2
    {
        let other = if at == 0 { wanted.len() - 1 } else { 0 };
        wanted.swap(if at == 0 { 1 } else { at }, other);
    }
    wanted
}

/// A picture that the partner does not see.
pub(in crate::games) fn guide(game: &Game, length: usize, mishears: bool, draw: &mut Draw) -> Made {
    let round = picture(game, length, mishears, draw)?;
    let demo = picture(game, 2.min(length), false, draw)?;
    Some((vec![round], vec![demo]))
}

fn picture(game: &Game, length: usize, mishears: bool, draw: &mut Draw) -> Option<Task> {
    let shelf = all(game);
    if length == 0 || length >= PLACES || length > shelf.len() {
        return None;
    }
    let places = draw.some(&(0..PLACES).collect::<Vec<_>>(), length);
    let mut picture = vec![None; PLACES];
    for (place, piece) in places.iter().zip(draw.some(&shelf, length)) {
        *picture.get_mut(*place)? = Some(piece);
    }
    let free: Vec<u8> =
        picture.iter().zip(0_u8..).filter(|(one, _)| one.is_none()).map(|(_, at)| at).collect();
    let nth = draw.below(length);
    let mishears = if mishears { Some((nth, draw.one(&free)?)) } else { None };
    Some(Task::Guide { picture, shelf, mishears })
}
