//! Games: opened, played, and what somebody keeps of them.
//!
//! A move is no event and is written nowhere. A sentence that was kept is a setting of this phone, under its person's
//! profile, so that it is never sent; it becomes an event only when its person says yes to showing it (R25, R65).

use super::decide::ending;
use super::open::{Desk, DeskError};
use super::state::State;
use crate::event::Event;
use crate::games::{Kept, Level, Run, Touch};
use crate::id::ProfileId;
use crate::play::DuoBegun;
use crate::ports::LogError;
use content_pack::{Act, Game, GlossSheet, Lang, Line, LineKey, UnitId};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What can be asked in a game, and about what was kept of games.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GameOrder {
    /// A touch on the table.
    Touch(Touch),
    /// “Revoir”.
    ShowAgain,
    /// Another try, or the next round.
    GoOn,
    /// The same round, dealt anew.
    OnceMore,
    /// The dial, for the next round.
    Turn(Level),
    /// Two people, or one.
    Together(bool),
    /// Enough for now.
    Stop,
    /// “Garder cette phrase ?”
    Keep(bool),
    /// “La montrer à ma référente ?”
    Show(bool),
    /// “On rejoue ?”
    PlayAgain,
    /// Out of the game.
    Leave,
    /// Another answer about a sentence that was kept.
    ShowKept {
        /// Its game.
        game: UnitId,
        /// The sentence.
        strength: LineKey,
        /// Shown, or shown no more.
        yes: bool,
    },
    /// “Effacer”: it is kept no more, and shown to nobody.
    Forget {
        /// Its game.
        game: UnitId,
        /// The sentence.
        strength: LineKey,
    },
}

/// The game in hand.
#[derive(Debug)]
pub(super) struct Playing {
    pub(super) run: Run,
    pub(super) glosses: Option<GlossSheet>,
}

/// Sentences kept on this phone, and how they are said.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    pub(super) kept: Vec<Kept>,
    pub(super) said: BTreeMap<UnitId, (BTreeMap<LineKey, Line>, Option<GlossSheet>)>,
}

/// Where a person's kept sentences are, as a setting. The storage erases it with the profile (sync.md §10).
fn kept_key(profile: ProfileId) -> String {
    format!("strengths/{profile}")
}

impl Desk {
    /// Opens a game; over a scene, when its step is a puzzle.
    pub(super) async fn open_game(&self, unit: UnitId) -> Result<(), DeskError> {
        let library = Rc::clone(&self.state().library);
        let shelf = self.ports().shelf.as_ref();
        let Some(game) = library.game(shelf, &unit).await? else {
            return Err(DeskError::NotHere(unit));
        };
        let glosses = self.glosses(&unit, &self.lang()).await?;
        let known = self.kept_of(&unit);
        let seed = DuoBegun::seed_of(self.now().wall);
        let Some(run) = Run::begin(game, seed, known) else {
            return Err(DeskError::NotHere(unit));
        };
        self.state_mut().game = Some(Playing { run, glosses });
        Ok(())
    }

    /// Meanings of the game in hand, in a language that was just chosen.
    pub(super) async fn bring_game_meanings(&self, lang: &Lang) -> Result<(), LogError> {
        let unit = self.state().game.as_ref().map(|game| game.run.game().id.clone());
        let Some(unit) = unit else { return Ok(()) };
        let glosses = self.glosses(&unit, lang).await?;
        if let Some(game) = &mut self.state_mut().game {
            game.glosses = glosses;
        }
        Ok(())
    }

    fn lang(&self) -> Lang {
        self.state().progress.lang.clone().unwrap_or_else(Lang::french)
    }

    fn kept_of(&self, unit: &UnitId) -> BTreeSet<LineKey> {
        let state = self.state();
        let here = state.kept.kept.iter().filter(|one| one.game == *unit);
        let shown =
            state.progress.strengths.iter().filter(|((game, _), one)| game == unit && one.shown);
        here.map(|one| one.strength.clone()).chain(shown.map(|((_, key), _)| key.clone())).collect()
    }

    pub(super) async fn game(&self, order: GameOrder) -> Result<(), DeskError> {
        match order {
            GameOrder::Keep(yes) => self.keep_told(yes).await,
            GameOrder::Show(yes) => self.show_told(yes).await,
            GameOrder::Leave => self.leave_game().await,
            GameOrder::ShowKept { game, strength, yes } => {
                self.show_kept(&game, &strength, yes).await
            }
            GameOrder::Forget { game, strength } => self.forget(&game, &strength).await,
            at_table => self.at_table(&at_table),
        }
    }

    fn at_table(&self, order: &GameOrder) -> Result<(), DeskError> {
        let mut state = self.state_mut();
        let run = &mut state.game.as_mut().ok_or(DeskError::Stale)?.run;
        match order {
            GameOrder::Touch(touch) => {
                // A touch that fits nothing changes nothing.
                run.touch(*touch);
            }
            GameOrder::ShowAgain => run.show_again(),
            GameOrder::GoOn => run.go_on(),
            GameOrder::OnceMore => run.once_more(),
            GameOrder::Turn(level) => run.turn(*level),
            GameOrder::Together(yes) => run.together(*yes),
            GameOrder::Stop => run.stop(),
            GameOrder::PlayAgain => run.play_again(),
            _ => {}
        }
        Ok(())
    }

    /// Out of the game. In a scene its step is over once the game was played to its end.
    async fn leave_game(&self) -> Result<(), DeskError> {
        self.ports().player.stop();
        let events = {
            let mut state = self.state_mut();
            let left = state.game.take().ok_or(DeskError::Stale)?;
            let over = left.run.is_over();
            state.playing.as_ref().filter(|_| over).and_then(|playing| {
                let step = playing.place.step(&playing.script)?;
                let here = matches!(&step.act, Act::Puzzle { game } if *game == left.run.game().id);
                here.then(|| ending(playing, step.key.clone(), left.run.was_stopped()))
            })
        };
        let Some(events) = events else { return Ok(()) };
        self.record(&events).await?;
        if let Some(playing) = &mut self.state_mut().playing {
            playing.move_on();
        }
        Ok(())
    }

    /// The sentence being told, as it would be kept.
    fn told(&self) -> Option<Kept> {
        let now = self.now();
        let state = self.state();
        let run = &state.game.as_ref()?.run;
        let strength = run.told()?.key.clone();
        let sentence = run.game().lines.get(&strength)?.fr.clone();
        let day = now.wall.day(now.tz_min);
        Some(Kept { game: run.game().id.clone(), strength, sentence, day })
    }

    /// Kept before it is shown as kept: a kill between the two loses nothing.
    async fn keep_told(&self, yes: bool) -> Result<(), DeskError> {
        let told = self.told().ok_or(DeskError::Stale)?;
        if yes {
            self.keep_sentence(told).await?;
        }
        if let Some(game) = &mut self.state_mut().game {
            game.run.kept(yes);
        }
        Ok(())
    }

    async fn keep_sentence(&self, told: Kept) -> Result<(), DeskError> {
        let mut kept = self.state().kept.kept.clone();
        kept.retain(|one| (&one.game, &one.strength) != (&told.game, &told.strength));
        kept.push(told);
        self.write_kept(kept).await
    }

    async fn write_kept(&self, kept: Vec<Kept>) -> Result<(), DeskError> {
        let profile = self.state().profile;
        let text = serde_json::to_string(&kept).map_err(|e| LogError::Broken(e.to_string()))?;
        self.ports().log.set_setting(&kept_key(profile), &text).await?;
        // All of it is under the profile of now: what an earlier one of the same person kept is among it.
        for before in self.person(profile).await?.into_iter().filter(|one| *one != profile) {
            self.ports().log.set_setting(&kept_key(before), "").await?;
        }
        self.bring_kept().await?;
        Ok(())
    }

    async fn show_told(&self, yes: bool) -> Result<(), DeskError> {
        let told = self.told().ok_or(DeskError::Stale)?;
        if yes {
            self.show_kept(&told.game, &told.strength, true).await?;
        }
        if let Some(game) = &mut self.state_mut().game {
            game.run.answered_show();
        }
        Ok(())
    }

    /// Yes makes the event that carries the sentence; no makes the one that takes it back, and only if there was a yes.
    async fn show_kept(
        &self,
        game: &UnitId,
        strength: &LineKey,
        yes: bool,
    ) -> Result<(), DeskError> {
        let (one, shown) = {
            let state = self.state();
            let shown = is_shown(&state, game, strength);
            (find(&state, game, strength), shown)
        };
        let one = one.ok_or(DeskError::Stale)?;
        // It stays on this phone whatever becomes of showing it.
        let here = self.state().kept.kept.contains(&one);
        if !here {
            self.keep_sentence(one.clone()).await?;
        }
        if shown == yes {
            return Ok(());
        }
        let (game, strength) = (game.clone(), strength.clone());
        let event = if yes {
            Event::StrengthShown { game, strength, sentence: one.sentence, day: one.day }
        } else {
            Event::StrengthHidden { game, strength }
        };
        self.record(&[event]).await
    }

    async fn forget(&self, game: &UnitId, strength: &LineKey) -> Result<(), DeskError> {
        if is_shown(&self.state(), game, strength) {
            let (game, strength) = (game.clone(), strength.clone());
            self.record(&[Event::StrengthHidden { game, strength }]).await?;
        }
        let mut kept = self.state().kept.kept.clone();
        kept.retain(|one| (&one.game, &one.strength) != (game, strength));
        self.write_kept(kept).await
    }

    /// The kept sentences of who is here, under all their profiles, and how they are said.
    pub(super) async fn bring_kept(&self) -> Result<(), LogError> {
        let profile = self.state().profile;
        let mut shelf = Shelf::default();
        for one in self.person(profile).await? {
            let text = self.ports().log.setting(&kept_key(one)).await?.unwrap_or_default();
            let read: Vec<Kept> = serde_json::from_str(&text).unwrap_or_default();
            for kept in read {
                shelf.kept.retain(|old| (&old.game, &old.strength) != (&kept.game, &kept.strength));
                shelf.kept.push(kept);
            }
        }
        let games: BTreeSet<UnitId> = {
            let state = self.state();
            let shown = state.progress.strengths.keys().map(|(game, _)| game.clone());
            shelf.kept.iter().map(|one| one.game.clone()).chain(shown).collect()
        };
        let library = Rc::clone(&self.state().library);
        let lang = self.lang();
        for unit in games {
            let game: Option<Game> = library.game(self.ports().shelf.as_ref(), &unit).await?;
            let Some(game) = game else { continue };
            let glosses = self.glosses(&unit, &lang).await?;
            shelf.said.insert(unit, (game.lines, glosses));
        }
        let mut state = self.state_mut();
        if state.profile == profile {
            state.kept = shelf;
        }
        Ok(())
    }
}

fn is_shown(state: &State, game: &UnitId, strength: &LineKey) -> bool {
    let key = (game.clone(), strength.clone());
    state.progress.strengths.get(&key).is_some_and(|one| one.shown)
}

/// A sentence kept here, or shown from another phone of the same person.
fn find(state: &State, game: &UnitId, strength: &LineKey) -> Option<Kept> {
    all(state).into_iter().find(|one| one.game == *game && one.strength == *strength)
}

/// Every sentence of who is here, the newest last: what this phone keeps, and what another one showed.
pub(super) fn all(state: &State) -> Vec<Kept> {
    let mut all = state.kept.kept.clone();
    for ((game, strength), one) in &state.progress.strengths {
        let known = all.iter().any(|kept| kept.game == *game && kept.strength == *strength);
        if one.shown && !known {
            let (game, strength) = (game.clone(), strength.clone());
            all.push(Kept { game, strength, sentence: one.sentence.clone(), day: one.day });
        }
    }
    all.sort_by(|a, b| (a.day, &a.game, &a.strength).cmp(&(b.day, &b.game, &b.strength)));
    all
}
