//! A game being played: which round, what lies on the table, what was seen. It lives in memory and dies with the game.

use super::deal::{Dealt, Level, deal};
use super::seen::Seen;
use super::table::{Noticed, Table};
use super::task::{Task, Touch};
use content_pack::{Family, Game, LineKey};
use std::collections::BTreeSet;

/// Where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Doing, after having seen.
    Doing,
    /// Not yet it: once more.
    Again,
    /// The round is done.
    RoundDone,
    /// A sentence is told, and asked: keep it?
    Keep(usize),
    /// It was kept. Show it?
    Show(usize),
    /// Thanks; once more?
    Over,
}

/// A game being played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    game: Game,
    seed: u32,
    round: usize,
    go: usize,
    dealt: Dealt,
    dealt_at: Level,
    table: Table,
    phase: Phase,
    level: Level,
    /// Raised each time the hand shows.
    shown: u32,
    acted: bool,
    missed: bool,
    seen: Seen,
    /// Two people on this phone: one sees the picture, the other builds.
    together: bool,
    /// It was left before its end.
    stopped: bool,
    /// Sentences kept before: they are not offered again.
    known: BTreeSet<LineKey>,
}

impl Run {
    /// Begins at the first round; `None` for a game without rounds that can be dealt.
    #[must_use]
    pub fn begin(game: Game, seed: u32, known: BTreeSet<LineKey>) -> Option<Self> {
        let level = Level::default();
        let dealt = deal(&game, 0, level, seed)?;
        let table = Table::of(dealt.goes.first()?);
        Some(Self {
            game,
            seed,
            round: 0,
            go: 0,
            dealt,
            dealt_at: level,
            table,
            phase: Phase::Doing,
            level,
            shown: 0,
            acted: false,
            missed: false,
            seen: Seen::default(),
            together: false,
            stopped: false,
            known,
        })
    }

    /// The game.
    #[must_use]
    pub const fn game(&self) -> &Game {
        &self.game
    }

    /// Which round, from 0; as many as there are once all are done.
    #[must_use]
    pub const fn round(&self) -> usize {
        self.round
    }

    /// Which part of the round, from 0.
    #[must_use]
    pub const fn go(&self) -> usize {
        self.go
    }

    /// What was dealt.
    #[must_use]
    pub const fn dealt(&self) -> &Dealt {
        &self.dealt
    }

    /// What is to be done now.
    #[must_use]
    pub fn task(&self) -> Option<&Task> {
        self.dealt.goes.get(self.go)
    }

    /// The table.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// Where one is.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The dial, for the next round.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// How many times the hand was asked to show, since the game began.
    #[must_use]
    pub const fn shown(&self) -> u32 {
        self.shown
    }

    /// Whether two people play.
    #[must_use]
    pub const fn is_together(&self) -> bool {
        self.together
    }

    /// Whether all rounds are behind, or it was enough.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.round >= self.game.rounds.len()
    }

    /// Whether it was enough before the last round.
    #[must_use]
    pub const fn was_stopped(&self) -> bool {
        self.stopped
    }

    /// What was seen.
    #[must_use]
    pub const fn seen(&self) -> &Seen {
        &self.seen
    }

    /// The sentence being told.
    #[must_use]
    pub fn told(&self) -> Option<&content_pack::Strength> {
        match self.phase {
            Phase::Keep(at) | Phase::Show(at) => self.game.strengths.get(at),
            _ => None,
        }
    }

    /// One touch; false when it fits nothing here.
    pub fn touch(&mut self, touch: Touch) -> bool {
        if self.phase != Phase::Doing {
            return false;
        }
        let Some(task) = self.dealt.goes.get(self.go) else { return false };
        let noticed = self.table.touch(task, touch);
        let last = self.go + 1 == self.dealt.goes.len();
        let first = self.dealt.full && !self.missed && last;
        if let Some(round) = self.game.rounds.get(self.round) {
            self.seen.notice(&round.key, task, noticed, first);
        }
        match noticed {
            Noticed::Nothing => return false,
            Noticed::Checked(true) if last => self.phase = Phase::RoundDone,
            Noticed::Checked(true) => {
                self.go += 1;
                self.lay_table();
            }
            Noticed::Checked(false) => {
                self.missed = true;
                self.phase = Phase::Again;
            }
            _ => {}
        }
        self.acted = true;
        true
    }

    fn lay_table(&mut self) {
        self.table = self.dealt.goes.get(self.go).map(Table::of).unwrap_or_default();
    }

    /// “Revoir”.
    pub fn show_again(&mut self) {
        if self.phase == Phase::Doing {
            self.seen.replayed(self.acted);
            self.table.shown_again();
            self.shown += 1;
        }
    }

    /// The dial: it acts on the next round.
    pub const fn turn(&mut self, level: Level) {
        self.level = level;
    }

    /// After a check: another try, or the next round, or what was seen.
    pub fn go_on(&mut self) {
        match self.phase {
            Phase::Again => {
                if let Some(task) = self.dealt.goes.get(self.go) {
                    self.table.keep_what_fits(task);
                }
                if self.dealt_at.shows_again(&self.game) {
                    self.shown += 1;
                }
                self.phase = Phase::Doing;
            }
            Phase::RoundDone => self.next_round(self.round + 1),
            _ => {}
        }
    }

    /// The same round, dealt anew at the dial.
    pub fn once_more(&mut self) {
        if self.phase == Phase::RoundDone {
            self.seed = self.seed.wrapping_add(1);
            self.next_round(self.round);
        }
    }

    /// Enough for now: what was seen so far is told.
    pub fn stop(&mut self) {
        if matches!(self.phase, Phase::Doing | Phase::Again | Phase::RoundDone) {
            self.round = self.game.rounds.len();
            self.stopped = true;
            self.tell_from(0);
        }
    }

    /// Two people, or one: before the first touch, where there is a picture to tell. A person hears by themselves, so
    /// nothing is misheard on purpose.
    pub fn together(&mut self, yes: bool) {
        let tells = self.game.family == Family::Communication;
        if self.phase == Phase::Doing && !self.acted && tells {
            self.together = yes;
            self.deal_again(self.round);
        }
    }

    fn deal_at(&self, round: usize) -> Option<Dealt> {
        let mut dealt = deal(&self.game, round, self.level, self.seed)?;
        for task in dealt.goes.iter_mut().filter(|_| self.together) {
            if let Task::Guide { mishears, .. } = task {
                *mishears = None;
            }
        }
        Some(dealt)
    }

    fn deal_again(&mut self, round: usize) {
        if let Some(dealt) = self.deal_at(round) {
            self.dealt = dealt;
            self.lay_table();
        }
    }

    fn next_round(&mut self, round: usize) {
        let next = (round..self.game.rounds.len())
            .find_map(|at| self.deal_at(at).map(|dealt| (at, dealt)));
        match next {
            Some((at, dealt)) => {
                (self.round, self.go, self.dealt) = (at, 0, dealt);
                (self.dealt_at, self.acted, self.missed) = (self.level, false, false);
                self.lay_table();
                self.shown += 1;
                self.phase = Phase::Doing;
            }
            None => {
                self.round = self.game.rounds.len();
                self.tell_from(0);
            }
        }
    }

    /// The next sentence that was seen and was not kept before.
    fn tell_from(&mut self, from: usize) {
        let strengths = self.game.strengths.iter().enumerate().skip(from);
        let mut new = strengths.filter(|(_, one)| !self.known.contains(&one.key));
        let next = new.find(|(_, one)| self.seen.shows(one)).map(|(at, _)| at);
        self.phase = next.map_or(Phase::Over, Phase::Keep);
    }

    /// “Garder ?” Yes asks whether to show it; no goes on.
    pub fn kept(&mut self, yes: bool) {
        if let Phase::Keep(at) = self.phase {
            if yes {
                self.phase = Phase::Show(at);
                self.known.extend(self.game.strengths.get(at).map(|one| one.key.clone()));
            } else {
                self.tell_from(at + 1);
            }
        }
    }

    /// “Montrer ?” was answered.
    pub fn answered_show(&mut self) {
        if let Phase::Show(at) = self.phase {
            self.tell_from(at + 1);
        }
    }

    /// “On rejoue ?”: from the first round, with what was seen forgotten.
    pub fn play_again(&mut self) {
        if self.phase == Phase::Over {
            self.seed = self.seed.wrapping_add(1);
            (self.seen, self.stopped) = (Seen::default(), false);
            self.next_round(0);
        }
    }
}
