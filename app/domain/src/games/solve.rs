//! How a task is done: what the hand shows, and how the compiler proves that a round can be done and seen.

use super::deal::Dealt;
use super::seen::Seen;
use super::table::{Noticed, Table};
use super::task::{Task, Touch};

/// The touches that do a task, “C'est fait” at the end.
#[must_use]
pub fn solution(task: &Task) -> Vec<Touch> {
    let mut touches = match task {
        Task::Lay { wanted, fixed, cut, .. } => laid(wanted, *fixed, *cut),
        Task::Swap { wanted, built } => exchanged(wanted, built),
        Task::Sort { .. } | Task::Signal { .. } => {
            task.row().into_iter().map(Touch::Place).collect()
        }
        Task::Find { wanted, .. } => wanted.iter().copied().map(Touch::Place).collect(),
        Task::Guide { picture, mishears, .. } => told(picture, *mishears),
    };
    touches.push(Touch::Done);
    touches
}

fn laid(wanted: &[u8], fixed: usize, cut: Option<usize>) -> Vec<Touch> {
    let mut touches = Vec::new();
    for (at, piece) in wanted.iter().enumerate().skip(fixed) {
        touches.push(Touch::Piece(*piece));
        if cut == Some(at + 1) {
            touches.push(Touch::Answered);
        }
    }
    touches
}

fn exchanged(wanted: &[u8], built: &[u8]) -> Vec<Touch> {
    let mut row = built.to_vec();
    let mut touches = Vec::new();
    for at in 0..row.len() {
        if row.get(at) == wanted.get(at) {
            continue;
        }
        let from = (at + 1..row.len()).find(|from| row.get(*from) == wanted.get(at));
        let Some(from) = from else { continue };
        row.swap(at, from);
        touches
            .extend([at, from].into_iter().filter_map(|n| u8::try_from(n).ok()).map(Touch::Place));
    }
    touches
}

fn told(picture: &[Option<u8>], mishears: Option<(usize, u8)>) -> Vec<Touch> {
    let mut touches = Vec::new();
    let pieces = picture.iter().zip(0_u8..).filter_map(|(piece, at)| Some(((*piece)?, at)));
    for (nth, (piece, at)) in pieces.enumerate() {
        let again = mishears.is_some_and(|(missed, _)| missed == nth);
        for _ in 0..=usize::from(again) {
            touches.extend([Touch::Piece(piece), Touch::Place(at)]);
        }
    }
    touches
}

/// What somebody shows who does all of a round with care: looks again before acting, takes a wrong piece back, then does
/// it. The compiler asks this whether a strength can be seen at all.
#[must_use]
pub fn ways(key: &str, dealt: &Dealt) -> Seen {
    let mut seen = Seen::default();
    seen.replayed(false);
    for task in &dealt.goes {
        let mut table = Table::of(task);
        for touch in careful(task) {
            seen.notice(key, task, table.touch(task, touch), dealt.full);
        }
    }
    seen
}

/// The solution, with a slip at the start that is taken back, where there is something to take back.
fn careful(task: &Task) -> Vec<Touch> {
    let mut done = solution(task);
    if let Task::Guide { picture, .. } = task {
        // At the end, so that it is not this message that is misheard.
        let slip = slip_of_guide(picture).unwrap_or_default();
        done.splice(done.len() - 1..done.len() - 1, slip);
        return done;
    }
    let slip = slips(task).into_iter().find(|slip| {
        let mut table = Table::of(task);
        slip.iter().fold(Noticed::Nothing, |_, touch| table.touch(task, *touch)) == Noticed::Undid
    });
    slip.into_iter().flatten().chain(done).collect()
}

/// The last piece told to a free place, taken back, told again.
fn slip_of_guide(picture: &[Option<u8>]) -> Option<Vec<Touch>> {
    let mut told = picture.iter().zip(0_u8..);
    let (piece, place) = told.clone().filter_map(|(one, at)| Some(((*one)?, at))).last()?;
    let free = told.find(|(one, _)| one.is_none()).map(|(_, at)| at)?;
    let tell = |at| [Touch::Piece(piece), Touch::Place(at)];
    Some([&tell(free)[..], &[Touch::Undo], &tell(place)].concat())
}

/// Wrong first touches, each with what takes it back.
fn slips(task: &Task) -> Vec<Vec<Touch>> {
    let undone = |touch: Touch| vec![touch, Touch::Undo];
    match task {
        Task::Lay { shelf, .. } => shelf.iter().map(|one| undone(Touch::Piece(*one))).collect(),
        Task::Sort { .. } | Task::Signal { .. } => {
            [0, 1].into_iter().map(|place| undone(Touch::Place(place))).collect()
        }
        Task::Find { places, .. } => (0_u8..)
            .take(places.len())
            .map(|place| vec![Touch::Place(place), Touch::Place(place)])
            .collect(),
        Task::Guide { .. } | Task::Swap { .. } => Vec::new(),
    }
}
