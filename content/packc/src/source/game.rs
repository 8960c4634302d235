//! `kind = "puzzle"`: a game, as its author writes it.

use super::head::ReviewSource;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Value;

/// A game.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GameHead {
    /// Version of the format.
    pub format: u32,
    /// `jeu.procedure`.
    pub id: String,
    /// What it reveals.
    #[serde(default)]
    pub talent: String,
    /// `procedure`, `logic`, `analysis`, `memory`, `communication`, `attention`.
    #[serde(default)]
    pub family: String,
    /// Minutes it takes.
    pub minutes: u8,
    /// Playable without a word.
    #[serde(default)]
    pub wordless: bool,
    /// Same gestures elsewhere.
    #[serde(default)]
    pub bridges: Vec<String>,
    /// Who wrote it.
    #[serde(default)]
    pub review: ReviewSource,
    /// The table.
    #[serde(default)]
    pub board: BoardSource,
    /// The rounds.
    #[serde(default)]
    pub round: Vec<RoundSource>,
    /// Difficulty, held by the player.
    #[serde(default)]
    pub dial: DialSource,
    /// Sentences, with what must have been seen.
    #[serde(default)]
    pub strength: Vec<StrengthSource>,
    /// Consent, sentence by sentence.
    #[serde(default, rename = "after")]
    pub after_play: Option<AfterPlay>,
}

/// The table and what lies on it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BoardSource {
    /// The picture that stands for the game, under `media/`.
    pub render: String,
    /// What it shows.
    pub alt: String,
    /// The pieces.
    pub pieces: Vec<PieceSource>,
    /// States of a lamp, when a round has one: `off`, `on`.
    pub lamp: Vec<String>,
}

/// A piece: it differs from the others by shape or size, never by colour alone.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PieceSource {
    /// Its name in the rounds.
    pub key: String,
    /// `carré`, `tube`, `rond`…
    pub shape: String,
    /// `petit` or `grand`, where two have one shape.
    #[serde(default)]
    pub size: String,
    /// Its colour.
    pub colour: String,
    /// Its sound: a file of `media/jeu/sons`.
    pub sound: String,
}

/// A round. Without `make` it is what was shown: built (`show`), or mended (`show` and `built`).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RoundSource {
    /// Its name.
    pub key: String,
    /// `pattern`, `sort`, `odd`, `fault`, `order`, `guide`, `signal`; none for what is shown.
    pub make: String,
    /// How many times it is shown by itself.
    pub times: Option<u8>,
    /// Pieces, in order.
    pub show: Vec<String>,
    /// As it was built, pieces exchanged.
    pub built: Vec<String>,
    /// What the lamp changes.
    #[serde(rename = "if")]
    pub lamp: Option<LampSource>,
    /// What interrupts.
    pub cut: Option<CutSource>,
    /// How many things there are to do.
    pub length: Option<u8>,
    /// `pattern`: different pieces of the motif.
    pub kinds: Option<u8>,
    /// `fault`: how many differ.
    pub faults: Option<u8>,
    /// `order`: one is asked for twice.
    pub twice: bool,
    /// `guide`: the partner mishears once.
    pub mishears: bool,
    /// `signal`: how many are the right ones.
    pub targets: Option<u8>,
    /// `signal`: others become the right ones halfway.
    pub changes: bool,
}

/// What the lamp changes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LampSource {
    /// Its state: `on`.
    pub lamp: String,
    /// Then these pieces stand for those.
    pub replace: BTreeMap<String, String>,
}

/// What interrupts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CutSource {
    /// After how many pieces.
    pub after: u8,
    /// `telephone`.
    pub by: String,
}

/// The dial: more or fewer pieces, never a time.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DialSource {
    /// Turned down.
    pub less: DialEndSource,
    /// Turned up.
    pub more: DialEndSource,
}

/// An end of the dial.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DialEndSource {
    /// Things to do in the longest round.
    pub pieces: u8,
    /// `auto` or `on demand`.
    pub replay: String,
}

/// A sentence a game may say.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StrengthSource {
    /// The line.
    pub key: String,
    /// What must have been seen.
    pub when: BTreeMap<String, Value>,
    /// Where it is useful.
    pub useful: String,
}

/// What is kept, and what never is.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AfterPlay {
    /// Asked for each sentence.
    pub offer: String,
    /// Asked before showing it.
    pub share: String,
    /// What is kept.
    pub keeps: String,
    /// What never is.
    pub never: Vec<String>,
}
