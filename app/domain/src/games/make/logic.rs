//! Rows that go on, and rules to find out.

use super::super::draw::Draw;
use super::{Made, all, piece};
use crate::games::task::Task;
use content_pack::{Game, Shape, Size};

/// Motifs by how many kinds of pieces they have. Each is its own shortest period.
const MOTIFS: [(u8, &[&[usize]]); 2] =
    [(2, &[&[0, 1], &[0, 0, 1], &[0, 1, 1]]), (3, &[&[0, 1, 2], &[0, 1, 0, 2], &[0, 1, 2, 2]])];

/// How often a motif is seen before the row is to go on: twice makes it the only one that fits.
const SEEN: usize = 2;

/// A row to go on with.
pub(in crate::games) fn pattern(game: &Game, kinds: u8, length: usize, draw: &mut Draw) -> Made {
    let kinds = usize::from(kinds);
    let pieces = draw.some(&all(game), kinds + 1);
    if pieces.len() < kinds + 1 {
        return None;
    }
    let row = of_motif(kinds, &pieces, length, draw)?;
    // The hand shows the same with other pieces, and one thing to lay.
    let others: Vec<u8> = all(game).into_iter().filter(|one| !pieces.contains(one)).collect();
    let example = if others.len() > kinds { draw.some(&others, kinds + 1) } else { pieces };
    let demo = of_motif(kinds, &example, 1, draw)?;
    Some((vec![row], vec![demo]))
}

fn of_motif(kinds: usize, pieces: &[u8], length: usize, draw: &mut Draw) -> Option<Task> {
    let (_, motifs) = MOTIFS.iter().find(|(of, _)| usize::from(*of) == kinds)?;
    let motif = draw.one(motifs)?;
    let fixed = motif.len() * SEEN;
    let at = |n: usize| pieces.get(*motif.get(n % motif.len())?).copied();
    let wanted: Vec<u8> = (0..fixed + length).map(at).collect::<Option<_>>()?;
    let shelf = draw.shuffled(pieces.to_vec());
    Some(Task::Lay { wanted, fixed, shelf, ordered: true, lamp: None, cut: None })
}

/// How a row goes on by the shortest motif that was seen twice; none where no motif was.
#[cfg(test)]
pub(in crate::games) fn continued(row: &[u8], length: usize) -> Option<Vec<u8>> {
    let fits = |period: &usize| row.iter().skip(*period).zip(row).all(|(a, b)| a == b);
    let period = (1..=row.len() / SEEN).find(fits)?;
    let next = (row.len()..row.len() + length).map(|at| row.get(at % period).copied());
    next.collect()
}

/// What decides the box of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::games) enum Rule {
    /// This shape here, every other there.
    Shape(Shape),
    /// This size here, the other there.
    Size(Size),
}

impl Rule {
    fn of(self, game: &Game, at: u8) -> Option<bool> {
        let piece = piece(game, at)?;
        Some(match self {
            Self::Shape(shape) => piece.shape == shape,
            Self::Size(size) => piece.size == Some(size),
        })
    }
}

/// Every rule a game's pieces allow, the same with the boxes exchanged included.
fn rules(game: &Game) -> Vec<Rule> {
    let mut shapes: Vec<Shape> = game.pieces.iter().map(|piece| piece.shape).collect();
    shapes.sort_unstable();
    shapes.dedup();
    let sizes = [Size::Small, Size::Large].map(Rule::Size);
    shapes.into_iter().map(Rule::Shape).chain(sizes).collect()
}

/// The rules that sort these as they lie, with their boxes as they are or exchanged: the guesses one may make.
pub(in crate::games) fn rules_that_fit(
    game: &Game,
    lying: &[(u8, bool)],
) -> Vec<Vec<Option<bool>>> {
    let mut fits: Vec<Vec<Option<bool>>> = Vec::new();
    for rule in rules(game) {
        for turned in [false, true] {
            let of = |at: u8| rule.of(game, at).map(|yes| yes != turned);
            if lying.iter().all(|(at, right)| of(*at) == Some(*right)) {
                // Two rules that part all pieces alike are one guess.
                let parts: Vec<Option<bool>> = all(game).into_iter().map(of).collect();
                if !fits.contains(&parts) {
                    fits.push(parts);
                }
            }
        }
    }
    fits
}

/// Two boxes. What the hand sorts shows one rule only; the rest is the player's.
pub(in crate::games) fn sort(game: &Game, length: usize, draw: &mut Draw) -> Made {
    let rule = draw.one(&rules(game))?;
    let turned = draw.coin();
    let of = |at: u8| rule.of(game, at).map(|yes| yes != turned);
    let sorted = |pieces: &[u8]| -> Option<Vec<(u8, bool)>> {
        pieces.iter().map(|at| Some((*at, of(*at)?))).collect()
    };
    let pieces = draw.shuffled(all(game));
    let both =
        |lying: &[(u8, bool)]| lying.iter().any(|(_, b)| *b) && lying.iter().any(|(_, b)| !*b);
    let enough = |count: &usize| {
        let lying = pieces.get(..*count).and_then(sorted).unwrap_or_default();
        both(&lying) && rules_that_fit(game, &lying).len() == 1
    };
    let count = (3..=pieces.len()).find(enough)?;
    let examples = sorted(pieces.get(..count)?)?;
    let hand = hand(game, &pieces, count, length, draw);
    let wanted = hand.iter().map(|at| of(*at)).collect::<Option<_>>()?;
    let shown = Task::Sort {
        examples: Vec::new(),
        hand: examples.iter().map(|(at, _)| *at).collect(),
        wanted: examples.iter().map(|(_, right)| *right).collect(),
    };
    Some((vec![Task::Sort { examples, hand, wanted }], vec![shown]))
}

/// Pieces that were not shown first, then any.
fn hand(game: &Game, pieces: &[u8], shown: usize, length: usize, draw: &mut Draw) -> Vec<u8> {
    let mut hand: Vec<u8> = pieces.iter().skip(shown).take(length).copied().collect();
    while hand.len() < length {
        let last = hand.last().copied();
        let others: Vec<u8> = all(game).into_iter().filter(|one| last != Some(*one)).collect();
        match draw.one(&others) {
            Some(one) => hand.push(one),
            None => break,
        }
    }
    hand
}
