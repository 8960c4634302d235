//! A game as it is shown: the table, and what the hand shows on it.

use super::said::{of_sheet, silent};
use crate::desk::games::Playing;
use crate::games::{Phase, Run, Table, Task, Touch, solution};
use crate::view::{
    Frame, GameStage, GameView, PieceView, Plank, Planks, Said, SlotView, TableKind, TableView,
};
use content_pack::{Game, LineKey, Scene, Strength};

/// The game in hand.
pub(super) fn game(playing: &Playing) -> GameView {
    let (run, of) = (&playing.run, playing.run.game());
    let round = of.rounds.get(run.round());
    GameView {
        unit: of.id.clone(),
        title: line(playing, &LineKey::from(Scene::TITLE)),
        family: of.family,
        planks: planks(run),
        round: round.map_or(String::new(), |round| round.key.clone()),
        go: run.go(),
        shown: run.shown(),
        level: run.level(),
        stage: stage(playing, round.map_or(1, |round| round.times)),
    }
}

fn stage(playing: &Playing, times: u8) -> GameStage {
    let (run, of) = (&playing.run, playing.run.game());
    let told = run.told();
    match (run.phase(), run.task(), told) {
        (Phase::Keep(_), _, Some(told)) => tell(playing, told, &of.offer, false),
        (Phase::Show(_), _, Some(told)) => tell(playing, told, &of.share, true),
        (Phase::Over, ..) | (_, None, _) | (Phase::Keep(_) | Phase::Show(_), _, None) => {
            GameStage::Thanks {
                thanks: line(playing, &LineKey::from(Game::THANKS)),
                again: line(playing, &LineKey::from(Game::AGAIN)),
            }
        }
        (phase, Some(task), _) => GameStage::Table {
            demo: run.dealt().demo.iter().flat_map(|shown| frames(of, shown)).collect(),
            times,
            table: table(of, task, run.table()),
            checked: match phase {
                Phase::Again => Some(false),
                Phase::RoundDone => Some(true),
                _ => None,
            },
            together: run.is_together(),
        },
    }
}

fn tell(playing: &Playing, told: &Strength, ask: &LineKey, kept: bool) -> GameStage {
    GameStage::Tell {
        sentence: line(playing, &told.key),
        useful: playing.run.game().lines.get(&told.useful).map(|_| line(playing, &told.useful)),
        ask: line(playing, ask),
        kept,
    }
}

fn line(playing: &Playing, key: &LineKey) -> Said {
    let found = playing.run.game().lines.get(key);
    found.map_or_else(|| silent(key.as_str()), |line| of_sheet(key, line, playing.glosses.as_ref()))
}

fn planks(run: &Run) -> Planks {
    let mark = |at: usize| match at.cmp(&run.round()) {
        std::cmp::Ordering::Less => Plank::Done,
        std::cmp::Ordering::Equal => Plank::Here,
        std::cmp::Ordering::Greater => Plank::Todo,
    };
    Planks((0..run.game().rounds.len()).map(mark).collect())
}

/// What the hand does: each touch on the table as it is before it, then the table as it is in the end.
fn frames(game: &Game, task: &Task) -> Vec<Frame> {
    let mut state = Table::of(task);
    let mut frames = Vec::new();
    for touch in solution(task) {
        let heard = heard(game, task, &state, touch);
        if touch != Touch::Done {
            frames.push(Frame { table: table(game, task, &state), touch: Some(touch), heard });
        }
        state.touch(task, touch);
    }
    frames.push(Frame { table: table(game, task, &state), touch: None, heard: None });
    frames
}

/// A piece sounds when it is touched, sorted or answered.
fn heard(game: &Game, task: &Task, state: &Table, touch: Touch) -> Option<PieceView> {
    let at = match (task, touch) {
        (_, Touch::Piece(at)) => at,
        (Task::Sort { hand, .. }, Touch::Place(_)) => *hand.get(state.laid.len())?,
        (Task::Signal { stream, .. }, Touch::Place(_)) => *stream.get(state.laid.len())?,
        (Task::Find { places, .. }, Touch::Place(at)) => *places.get(usize::from(at))?,
        _ => return None,
    };
    piece(game, at)
}

fn piece(game: &Game, at: u8) -> Option<PieceView> {
    let piece = game.pieces.get(usize::from(at))?;
    Some(PieceView {
        at,
        key: piece.key.clone(),
        shape: piece.shape,
        size: piece.size,
        still: piece.still.clone(),
        sound: piece.sound.clone(),
    })
}

fn pieces(game: &Game, of: &[u8]) -> Vec<PieceView> {
    of.iter().filter_map(|at| piece(game, *at)).collect()
}

/// The table as the touches left it.
fn table(game: &Game, task: &Task, state: &Table) -> TableView {
    let kind = match task {
        Task::Lay { wanted, fixed, shelf, ordered, lamp, .. } => TableKind::Lay {
            fixed: *fixed,
            ordered: *ordered,
            lamp: *lamp,
            slots: slots(game, &state.laid, wanted.len(), None),
            shelf: pieces(game, shelf),
            ringing: state.ringing,
        },
        Task::Swap { wanted, .. } => {
            TableKind::Swap { slots: slots(game, &state.laid, wanted.len(), state.held) }
        }
        Task::Sort { examples, hand, .. } => sorting(game, examples, hand, state),
        Task::Find { places, model, .. } => {
            let marked = |at: usize| u8::try_from(at).is_ok_and(|at| state.marked.contains(&at));
            TableKind::Find {
                model: pieces(game, model.as_deref().unwrap_or_default()),
                places: pieces(game, places)
                    .into_iter()
                    .enumerate()
                    .map(|(at, piece)| (piece, marked(at)))
                    .collect(),
            }
        }
        Task::Guide { picture, shelf, .. } => TableKind::Guide {
            picture: picture.iter().map(|one| one.and_then(|at| piece(game, at))).collect(),
            board: (0_u8..)
                .take(picture.len())
                .map(|place| state.board.get(&place).and_then(|at| piece(game, *at)))
                .collect(),
            shelf: pieces(game, shelf),
            held: state.held,
        },
        Task::Signal { stream, .. } => TableKind::Signal {
            targets: pieces(game, task.targets_at(state.laid.len())),
            now: stream.get(state.laid.len()).and_then(|at| piece(game, *at)),
            behind: state.laid.len(),
            count: stream.len(),
        },
    };
    TableView { kind, ready: state.is_ready(task), can_undo: state.can_undo(task) }
}

fn slots(game: &Game, laid: &[u8], count: usize, held: Option<u8>) -> Vec<SlotView> {
    let slot = |at: usize| SlotView {
        piece: laid.get(at).and_then(|one| piece(game, *one)),
        here: at == laid.len(),
        held: held.is_some_and(|held| usize::from(held) == at),
    };
    (0..count).map(slot).collect()
}

fn sorting(game: &Game, examples: &[(u8, bool)], hand: &[u8], state: &Table) -> TableKind {
    let mut boxes = [Vec::new(), Vec::new()];
    let put = hand.iter().zip(&state.laid).map(|(at, place)| (*at, *place == 1));
    for (at, right) in examples.iter().copied().chain(put) {
        boxes[usize::from(right)].extend(piece(game, at));
    }
    let now = hand.get(state.laid.len()).and_then(|at| piece(game, *at));
    TableKind::Sort { boxes, now }
}
