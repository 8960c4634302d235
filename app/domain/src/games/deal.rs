//! What a round deals at a place of the dial.

use super::draw::Draw;
use super::make;
use super::task::Task;
use content_pack::{Game, Make};

/// The dial, held by the player. It acts on the next round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Moins.
    Less,
    /// As the author wrote it.
    #[default]
    Written,
    /// Plus.
    More,
}

impl Level {
    /// The three places.
    pub const ALL: [Self; 3] = [Self::Less, Self::Written, Self::More];

    /// How many things there are to do in a round of so many, at least two where the author wrote two.
    #[must_use]
    pub fn length(self, game: &Game, written: u8) -> usize {
        let longest = i16::from(game.longest());
        let change = match self {
            Self::Less => i16::from(game.less.pieces) - longest,
            Self::Written => 0,
            Self::More => i16::from(game.more.pieces) - longest,
        };
        let least = i16::from(written).min(2);
        usize::try_from((i16::from(written) + change).max(least)).unwrap_or(0)
    }

    /// Whether it is shown again by itself after a try that was not yet it.
    #[must_use]
    pub const fn shows_again(self, game: &Game) -> bool {
        match self {
            Self::Less => game.less.auto,
            Self::Written => true,
            Self::More => game.more.auto,
        }
    }
}

/// A round, dealt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dealt {
    /// What is to be done, one after the other.
    pub goes: Vec<Task>,
    /// What the hand shows before.
    pub demo: Vec<Task>,
    /// As long as its author wrote it, or longer.
    pub full: bool,
}

/// Deals a round. The same game, round, dial and seed deal the same everywhere. `None` when the game has no such round,
/// or pieces that it cannot be made with (`packc lint` says so: L36).
#[must_use]
pub fn deal(game: &Game, round: usize, level: Level, seed: u32) -> Option<Dealt> {
    let round = game.rounds.get(round)?;
    let length = level.length(game, round.make.length());
    let mut draw = Draw::new(seed, &format!("{}/{}/{level:?}", game.id, round.key));
    let (goes, demo) = match &round.make {
        Make::Build { show, lamp_on, cut } => {
            make::build(game, show, lamp_on, *cut, length, &mut draw)?
        }
        Make::Repair { show, built } => make::repair(game, show, built, length, &mut draw)?,
        Make::Pattern { kinds, .. } => make::pattern(game, *kinds, length, &mut draw)?,
        Make::Sort { .. } => make::sort(game, length, &mut draw)?,
        Make::Odd { .. } => make::odd(game, length, &mut draw)?,
        Make::Fault { faults, .. } => make::fault(game, length, *faults, &mut draw)?,
        Make::Order { twice, .. } => make::order(game, length, *twice, &mut draw)?,
        Make::Guide { mishears, .. } => make::guide(game, length, *mishears, &mut draw)?,
        Make::Signal { targets, changes, .. } => {
            make::signal(game, length, *targets, *changes, &mut draw)?
        }
    };
    Some(Dealt { goes, demo, full: level >= Level::Written })
}
