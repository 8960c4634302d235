//! Files packs have or share: `pack.toml`, `facts.toml`, `voices.toml`, `voices/takes.toml`, glosses.

use super::value::{Day, Many};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Value;

/// `pack.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackHead {
    /// `core`.
    pub id: String,
    /// As staff read it.
    pub title: String,
    /// The trade.
    pub trade: String,
    /// Three numbers.
    pub version: String,
    /// Languages of its glosses.
    pub langs: Vec<String>,
    /// Licence of the content.
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Whom to call.
    pub call: String,
    /// Units left out on purpose, while they are written.
    #[serde(default)]
    pub drafts: Vec<String>,
    /// Samples for tests: free of the shape of a scene (L07 to L09), counted in `steps` only, given to no phone.
    #[serde(default)]
    pub test: bool,
}

/// A figure of law, road or safety, said once.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// A number, or several.
    pub value: Value,
    /// `km/h`, `m`…
    #[serde(default)]
    pub unit: String,
    /// As read, by language.
    pub text: BTreeMap<String, String>,
    /// As the French voice says it.
    #[serde(default)]
    pub say: String,
    /// Law, decree, page.
    #[serde(default)]
    pub source: String,
    /// Since when.
    #[serde(default)]
    pub valid_from: Day,
    /// Empty: not yet checked against the official text.
    #[serde(default)]
    pub checked_on: Day,
}

/// Whom to call (`help.toml`): what staff must read again. The app has the table in its program.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// As printed.
    pub number: String,
    /// Of the emergency card.
    #[serde(default)]
    pub urgent: bool,
    /// `free`, or nothing.
    #[serde(default)]
    pub cost: String,
    /// `always`, or nothing.
    #[serde(default)]
    pub hours: String,
    /// Text or page.
    #[serde(default)]
    pub source: String,
    /// Empty: nobody has read the source yet.
    #[serde(default)]
    pub checked_on: Day,
}

/// Facts by key: `speed.town`.
pub type Facts = BTreeMap<String, Fact>;

/// A voice: an engine and its settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VoiceSource {
    /// `espeak-ng`, the default.
    pub engine: String,
    /// The engine's name of the voice: `fr+f3`.
    pub id: String,
    /// 0–99, 50 is the engine's own.
    pub pitch: Option<u8>,
    /// Words a minute, when not that of the level.
    pub rate: Option<u16>,
    /// Any command-line engine: `piper --model fr.onnx --output_file {out}`; `{text}` is the line
    /// (given on standard input when the command does not name it), `{rate}` the words a minute.
    pub command: String,
}

/// `voices.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Voices {
    /// Words a minute by oral level, and `fast`.
    pub rate: BTreeMap<String, u16>,
    /// Voices by name.
    pub voice: BTreeMap<String, VoiceSource>,
    /// Voices of other languages, by code; those espeak-ng has are known without being written.
    pub language: BTreeMap<String, VoiceSource>,
    /// Noise beds by name.
    pub noise: BTreeMap<String, String>,
}

/// A recorded take: who spoke, with what consent, which words (`voices/takes.toml`, key `fr/02/prends`).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeSource {
    /// Name or pseudonym.
    pub speaker: String,
    /// Agreed in writing to its use.
    pub consent: bool,
    /// Day of the recording.
    pub date: Day,
    /// The words said; they must be those of the line, or of its meaning. Empty in a language that is spoken only.
    pub words: String,
    /// The French it renders, in another language than French: when the line changes, the take is stale.
    #[serde(default)]
    pub fr: Option<String>,
    /// Day of the agreement, when it was recorded with the voice studio.
    #[serde(default)]
    pub agreed: Option<Day>,
    /// The licence that was agreed to.
    #[serde(default)]
    pub licence: Option<String>,
    /// Who listened to it.
    #[serde(default)]
    pub reviewed_by: Many,
}

/// Head of a gloss file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossHead {
    /// The language.
    pub lang: String,
    /// The unit.
    pub of: String,
    /// Variety of the language.
    #[serde(default)]
    pub variety: String,
    /// True once a named speaker has read it all.
    #[serde(default)]
    pub reviewed: bool,
    /// That speaker.
    #[serde(default)]
    pub reviewer: String,
    /// A language that is spoken and not written here.
    #[serde(default)]
    pub spoken_only: bool,
}

/// The meaning of one line.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossSource {
    /// The French it translates.
    pub fr: String,
    /// The meaning.
    #[serde(default)]
    pub gloss: String,
    /// When a woman says it, or is addressed, differently.
    #[serde(default)]
    pub gloss_f: Option<String>,
    /// For the synthetic voice.
    #[serde(default)]
    pub say: Option<String>,
    /// A question to the reviewer.
    #[serde(default)]
    pub doubt: Option<String>,
}
