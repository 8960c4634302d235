//! The table as the touches left it. Touches that fit nothing change nothing.

use super::task::{Task, Touch};
use std::collections::{BTreeMap, BTreeSet};

/// The state of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Laid, in order: pieces, boxes, answers to signals. What is there from the start comes first.
    pub laid: Vec<u8>,
    /// Marked places.
    pub marked: BTreeSet<u8>,
    /// What the partner has put where.
    pub board: BTreeMap<u8, u8>,
    /// What is held: a piece to tell the place of, or a place to exchange.
    pub held: Option<u8>,
    /// The telephone rings.
    pub ringing: bool,
    /// It was answered.
    pub answered: bool,
    /// Nothing was laid since.
    resumes: bool,
    /// Messages sent to the partner.
    messages: usize,
    /// Pieces in the order they were told.
    told: Vec<u8>,
    /// The piece that was misheard and not said again yet.
    misheard: Option<u8>,
    /// How many of what is laid is not the player's to take back.
    kept: usize,
}

/// What a touch showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// It fits nothing here.
    Nothing,
    /// Something was laid, marked, held or told.
    Did,
    /// A move that did not fit was taken back.
    Undid,
    /// The first piece after the telephone: the next one, or not.
    Resumed(bool),
    /// What the partner misheard was said again.
    Corrected,
    /// “C'est fait”: it is so, or not yet.
    Checked(bool),
}

impl Table {
    /// The table at the start of a task.
    #[must_use]
    pub fn of(task: &Task) -> Self {
        let laid: Vec<u8> = match task {
            Task::Lay { wanted, fixed, .. } => wanted.iter().take(*fixed).copied().collect(),
            Task::Swap { built, .. } => built.clone(),
            _ => Vec::new(),
        };
        let kept = if matches!(task, Task::Lay { .. }) { laid.len() } else { 0 };
        Self { laid, kept, ..Self::default() }
    }

    /// The table after these touches.
    #[must_use]
    pub fn after(task: &Task, touches: &[Touch]) -> Self {
        touches.iter().fold(Self::of(task), |mut table, touch| {
            table.touch(task, *touch);
            table
        })
    }

    /// One touch more.
    pub fn touch(&mut self, task: &Task, touch: Touch) -> Noticed {
        match (task, touch) {
            (_, Touch::Done) if self.is_ready(task) => Noticed::Checked(self.is_right(task)),
            (_, Touch::Answered) if self.ringing => {
                (self.ringing, self.answered, self.resumes) = (false, true, true);
                Noticed::Did
            }
            _ if self.ringing => Noticed::Nothing,
            (Task::Lay { shelf, .. }, Touch::Piece(piece)) if shelf.contains(&piece) => {
                self.lay(task, piece)
            }
            (Task::Sort { .. } | Task::Signal { .. }, Touch::Place(place)) if place < 2 => {
                self.lay(task, place)
            }
            (
                Task::Lay { .. } | Task::Sort { .. } | Task::Signal { .. } | Task::Guide { .. },
                Touch::Undo,
            ) => self.undo(task),
            (Task::Swap { .. }, Touch::Place(place)) => self.exchange(place),
            (Task::Find { places, wanted, .. }, Touch::Place(place))
                if usize::from(place) < places.len() =>
            {
                self.mark(wanted, place)
            }
            (Task::Guide { shelf, .. }, Touch::Piece(piece)) if shelf.contains(&piece) => {
                self.held = Some(piece);
                Noticed::Did
            }
            (Task::Guide { .. }, Touch::Place(place)) => self.tell(task, place),
            _ => Noticed::Nothing,
        }
    }

    fn lay(&mut self, task: &Task, one: u8) -> Noticed {
        let row = task.row();
        if self.laid.len() >= row.len() {
            return Noticed::Nothing;
        }
        let fits = self.fits(task, &row, self.laid.len(), one);
        self.laid.push(one);
        if let Task::Lay { cut: Some(after), .. } = task
            && self.laid.len() == *after
            && !self.answered
        {
            self.ringing = true;
        }
        if std::mem::take(&mut self.resumes) { Noticed::Resumed(fits) } else { Noticed::Did }
    }

    /// It was shown again: whoever looks again does not resume from memory.
    pub fn shown_again(&mut self) {
        self.resumes = false;
    }

    /// Whether this one fits at this place, as the row stands before it.
    fn fits(&self, task: &Task, row: &[u8], at: usize, one: u8) -> bool {
        if matches!(task, Task::Lay { ordered: false, .. }) {
            let of = |things: &[u8]| things.iter().filter(|other| **other == one).count();
            return of(&self.laid[..at.min(self.laid.len())]) < of(row);
        }
        row.get(at) == Some(&one)
    }

    fn undo(&mut self, task: &Task) -> Noticed {
        if let Task::Guide { picture, .. } = task {
            let Some(piece) = self.told.pop() else { return Noticed::Nothing };
            let place = self.board.iter().find(|(_, on)| **on == piece).map(|(at, _)| *at);
            let Some(place) = place else { return Noticed::Nothing };
            self.board.remove(&place);
            // What was misheard is the partner's slip, not one's own.
            let own = self.misheard.take() != Some(piece);
            let fitted = picture.get(usize::from(place)).copied().flatten() == Some(piece);
            return if own && !fitted { Noticed::Undid } else { Noticed::Did };
        }
        if self.laid.len() <= self.kept {
            return Noticed::Nothing;
        }
        let Some(one) = self.laid.pop() else { return Noticed::Nothing };
        let fitted = self.fits(task, &task.row(), self.laid.len(), one);
        if fitted { Noticed::Did } else { Noticed::Undid }
    }

    fn exchange(&mut self, place: u8) -> Noticed {
        let at = usize::from(place);
        if at >= self.laid.len() {
            return Noticed::Nothing;
        }
        match self.held.take() {
            None => self.held = Some(place),
            Some(other) => self.laid.swap(usize::from(other), at),
        }
        Noticed::Did
    }

    fn mark(&mut self, wanted: &BTreeSet<u8>, place: u8) -> Noticed {
        if self.marked.insert(place) {
            return Noticed::Did;
        }
        self.marked.remove(&place);
        if wanted.contains(&place) { Noticed::Did } else { Noticed::Undid }
    }

    /// The partner puts the piece where they heard. A piece they have laid already is moved.
    fn tell(&mut self, task: &Task, place: u8) -> Noticed {
        let Task::Guide { picture, mishears, .. } = task else { return Noticed::Nothing };
        if usize::from(place) >= picture.len() {
            return Noticed::Nothing;
        }
        let Some(piece) = self.held.take() else { return Noticed::Nothing };
        let understood = match mishears {
            Some((nth, other)) if *nth == self.messages => *other,
            _ => place,
        };
        self.messages += 1;
        self.board.retain(|_, on| *on != piece);
        self.board.insert(understood, piece);
        self.told.retain(|one| *one != piece);
        self.told.push(piece);
        if understood != place {
            self.misheard = Some(piece);
            return Noticed::Did;
        }
        let mended = self.misheard == Some(piece);
        if mended {
            self.misheard = None;
        }
        let right = picture.get(usize::from(place)).copied().flatten() == Some(piece);
        if mended && right { Noticed::Corrected } else { Noticed::Did }
    }

    /// Whether there is enough on the table to say “C'est fait”.
    #[must_use]
    pub fn is_ready(&self, task: &Task) -> bool {
        if self.ringing {
            return false;
        }
        match task {
            Task::Find { wanted, .. } => self.marked.len() == wanted.len(),
            Task::Guide { .. } => self.board.len() == task.length(),
            Task::Swap { built, .. } => self.laid != *built && self.held.is_none(),
            _ => self.laid.len() == task.row().len(),
        }
    }

    /// Whether there is something of the player's to take back.
    #[must_use]
    pub fn can_undo(&self, task: &Task) -> bool {
        !self.ringing
            && match task {
                Task::Lay { .. } | Task::Sort { .. } | Task::Signal { .. } => {
                    self.laid.len() > self.kept
                }
                Task::Guide { .. } => !self.told.is_empty(),
                Task::Swap { .. } | Task::Find { .. } => false,
            }
    }

    /// Whether it is as it should be.
    #[must_use]
    pub fn is_right(&self, task: &Task) -> bool {
        match task {
            Task::Lay { ordered: false, .. } => sorted(&self.laid) == sorted(&task.row()),
            Task::Find { wanted, .. } => self.marked == *wanted,
            Task::Guide { picture, .. } => {
                let wanted = picture.iter().zip(0_u8..).filter_map(|(one, at)| Some((at, (*one)?)));
                self.board == wanted.collect()
            }
            _ => self.laid == task.row(),
        }
    }

    /// After a check that was not yet it: what fits stays, the rest comes back to the hand.
    pub fn keep_what_fits(&mut self, task: &Task) {
        self.held = None;
        match task {
            Task::Lay { .. } | Task::Sort { .. } | Task::Signal { .. } => self.keep_row(task),
            Task::Find { wanted, .. } => self.marked.retain(|place| wanted.contains(place)),
            Task::Guide { picture, .. } => {
                let fits = |at: u8, piece: u8| {
                    picture.get(usize::from(at)).copied().flatten() == Some(piece)
                };
                self.board.retain(|at, piece| fits(*at, *piece));
                let left: BTreeSet<u8> = self.board.values().copied().collect();
                self.told.retain(|piece| left.contains(piece));
                self.misheard = None;
            }
            Task::Swap { .. } => {}
        }
    }

    fn keep_row(&mut self, task: &Task) {
        let row = task.row();
        let mut fitting = Self { laid: Vec::new(), ..Self::default() };
        for one in std::mem::take(&mut self.laid) {
            if fitting.fits(task, &row, fitting.laid.len(), one) {
                fitting.laid.push(one);
            } else if !matches!(task, Task::Lay { ordered: false, .. }) {
                break;
            }
        }
        self.laid = fitting.laid;
    }
}

fn sorted(things: &[u8]) -> Vec<u8> {
    let mut things = things.to_vec();
    things.sort_unstable();
    things
}
