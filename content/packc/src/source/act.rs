//! The nineteen kinds of step, as authors write them. Unknown fields are refused.

use super::step::{NoiseSource, StepSource, nearest_kind};
use super::tree::Tree;
use super::value::{Many, Wrong};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::de::Error;

/// All kinds, played or not.
pub(crate) const KINDS: &[&str] = &[
    "listen",
    "pick_picture",
    "pick_sound",
    "act_on",
    "order",
    "say",
    "dialogue",
    "match_word",
    "build_word",
    "dial",
    "react",
    "panorama",
    "sequence",
    "drive",
    "puzzle",
    "form",
    "duo",
    "promise",
    "debrief",
];

/// What the learner does.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a scene has a dozen of them")]
pub enum ActSource {
    /// `listen`: hears lines over a picture.
    Listen(ListenSource),
    /// `pick_picture`: picture for what is heard.
    PickPicture(PickPictureSource),
    /// `pick_sound`: sound for what is seen.
    PickSound(PickSoundSource),
    /// `act_on`: does what is said on a picture.
    ActOn(ActOnSource),
    /// `order`: puts actions in order.
    Order(OrderSource),
    /// `say`: says it, hears self.
    Say(SaySource),
    /// `dialogue`: branches by spoken replies.
    Dialogue(DialogueSource),
    /// `match_word`: the word and its picture.
    MatchWord(MatchWordSource),
    /// `build_word`: syllables laid side by side.
    BuildWord(BuildWordSource),
    /// `dial`: digits, hours, codes, by ear.
    Dial(DialSource),
    /// `react`: gestures to alarm words.
    React(ReactSource),
    /// `panorama`: looks round, finds dangers.
    Panorama(PanoramaSource),
    /// `sequence`: road-code questions of a bank.
    Sequence(SequenceSource),
    /// `drive`: playable physics.
    Drive(DriveSource),
    /// `puzzle`: a game.
    Puzzle(PuzzleSource),
    /// `form`: a real form, filled by taps.
    Form(FormSource),
    /// `duo`: two people, each with half.
    Duo(DuoSource),
    /// `promise`: one act for tomorrow.
    Promise(PromiseSource),
    /// `debrief`: telling it afterwards.
    Debrief(DebriefSource),
}

impl ActSource {
    /// Reads the fields of one kind.
    pub(crate) fn read(kind: &str, mut tree: Tree<'_>, path: &str) -> Result<Self, Error> {
        Ok(match kind {
            "listen" => Self::Listen(tree.read()?),
            "pick_picture" => Self::PickPicture(tree.read()?),
            "pick_sound" => Self::PickSound(tree.read()?),
            "act_on" => Self::ActOn(tree.read()?),
            "order" => Self::Order(tree.read()?),
            "say" => Self::Say(tree.read()?),
            "dialogue" => Self::Dialogue(tree.read()?),
            "match_word" => Self::MatchWord(tree.read()?),
            "build_word" => Self::BuildWord(tree.read()?),
            "dial" => Self::Dial(tree.read()?),
            "react" => Self::React(tree.read()?),
            "panorama" => Self::Panorama(tree.read()?),
            "sequence" => Self::Sequence(tree.read()?),
            "drive" => Self::Drive(tree.read()?),
            "puzzle" => Self::Puzzle(tree.read()?),
            "form" => Self::Form(tree.read()?),
            "duo" => Self::Duo(read_duo(&mut tree, path)?),
            "promise" => Self::Promise(tree.read()?),
            "debrief" => Self::Debrief(tree.read()?),
            _ => return Err(no_such_kind(kind)),
        })
    }

    /// The name of the kind, as authors write it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Listen(_) => "listen",
            Self::PickPicture(_) => "pick_picture",
            Self::PickSound(_) => "pick_sound",
            Self::ActOn(_) => "act_on",
            Self::Order(_) => "order",
            Self::Say(_) => "say",
            Self::Dialogue(_) => "dialogue",
            Self::MatchWord(_) => "match_word",
            Self::BuildWord(_) => "build_word",
            Self::Dial(_) => "dial",
            Self::React(_) => "react",
            Self::Panorama(_) => "panorama",
            Self::Sequence(_) => "sequence",
            Self::Drive(_) => "drive",
            Self::Puzzle(_) => "puzzle",
            Self::Form(_) => "form",
            Self::Duo(_) => "duo",
            Self::Promise(_) => "promise",
            Self::Debrief(_) => "debrief",
        }
    }
}

fn no_such_kind(kind: &str) -> Error {
    let nearest = nearest_kind(kind);
    serde::de::Error::custom(format!(
        "le type d'étape « {kind} » n'existe pas ; vouliez-vous {nearest} ?"
    ))
}

fn read_duo(tree: &mut Tree<'_>, path: &str) -> Result<DuoSource, Error> {
    let solo = tree.take("solo").map(Tree::try_from).transpose()?;
    let mut duo: DuoSource = tree.clone().read()?;
    duo.solo =
        solo.map(|solo| StepSource::read(solo, &format!("{path}.solo"))).transpose()?.map(Box::new);
    Ok(duo)
}

/// `listen`: hears lines over a picture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListenSource {
    /// Played, in order.
    pub play: Vec<String>,
    /// Touch to hear.
    #[serde(default)]
    pub tap: BTreeMap<String, String>,
}

/// `pick_picture`: picture for what is heard.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PickPictureSource {
    /// One question each.
    pub round: Vec<HearRoundSource>,
}

/// `pick_sound`: sound for what is seen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PickSoundSource {
    /// One question each.
    pub round: Vec<SeeRoundSource>,
}

/// `act_on`: does what is said on a picture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActOnSource {
    /// Touch to hear, as in a dialogue. Not played yet: the orders already answer a touch.
    #[serde(default)]
    pub tap: BTreeMap<String, String>,
    /// Asking is always possible with these.
    #[serde(default)]
    pub can_ask: Vec<String>,
    /// The orders.
    #[serde(rename = "do")]
    pub deeds: Vec<DeedSource>,
    /// Heard when all is done.
    #[serde(default)]
    pub done: Option<String>,
}

/// `order`: puts actions in order.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderSource {
    /// In the right order.
    pub cards: Vec<String>,
    /// Pairs that may be exchanged.
    #[serde(default)]
    pub swap: Vec<(String, String)>,
}

/// `say`: says it, hears self.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaySource {
    /// Who is spoken to.
    #[serde(default)]
    pub with: Option<String>,
    /// Lines to say.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Then questions to answer aloud.
    #[serde(default)]
    pub turn: Vec<SayTurnSource>,
}

/// `dialogue`: branches by spoken replies.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialogueSource {
    /// Touch to hear (help).
    #[serde(default)]
    pub tap: BTreeMap<String, String>,
    /// The exchanges.
    pub turn: Vec<TurnSource>,
}

/// `match_word`: the word and its picture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatchWordSource {
    /// Label to picture.
    pub pairs: BTreeMap<String, String>,
}

/// `build_word`: syllables laid side by side.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildWordSource {
    /// Line to its pieces.
    pub words: BTreeMap<String, String>,
}

/// `dial`: digits, hours, codes, by ear.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialSource {
    /// One question each.
    pub round: Vec<DialRoundSource>,
}

/// `react`: gestures to alarm words.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReactSource {
    /// The words.
    pub signal: Vec<SignalSource>,
}

/// `panorama`: looks round, finds dangers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PanoramaSource {
    /// The picture.
    pub panorama: String,
    /// Safe places.
    #[serde(default)]
    pub safe: Vec<String>,
    /// Dangers.
    pub danger: Vec<DangerSource>,
}

/// `sequence`: road-code questions of a bank.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SequenceSource {
    /// The bank.
    #[serde(default)]
    pub bank: Option<String>,
    /// How many to take.
    #[serde(default)]
    pub take: Option<u8>,
    /// Or these.
    #[serde(default)]
    pub items: Vec<String>,
}

/// `drive`: playable physics.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DriveSource {
    /// `stopping`, `gap` or `speed`.
    pub model: String,
    /// `car`, `van`…
    pub vehicle: String,
    /// km/h.
    pub speed: Vec<u16>,
    /// `dry`, `wet`…
    pub road: Vec<String>,
    /// What to reach.
    pub goal: String,
    /// Facts it rests on.
    #[serde(default)]
    pub facts: Vec<String>,
}

/// `puzzle`: a game.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PuzzleSource {
    /// The game.
    pub game: String,
}

/// `form`: a real form, filled by taps.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSource {
    /// The boxes.
    pub field: Vec<FormFieldSource>,
    /// Heard when it is checked.
    #[serde(default)]
    pub check: Option<String>,
}

/// `duo`: two people, each with half.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuoSource {
    /// Minutes it takes.
    pub minutes: u8,
    /// One side.
    pub a: DuoSideSource,
    /// The other.
    pub b: DuoSideSource,
    /// When it is done, for authors.
    #[serde(default)]
    pub done: BTreeMap<String, String>,
    /// What the partner learns.
    #[serde(default)]
    pub teaches_partner: Option<String>,
    /// The same, alone. Read apart, because it is a step.
    #[serde(skip)]
    pub solo: Option<Box<StepSource>>,
}

/// `promise`: one act for tomorrow.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseSource {
    /// Two or more.
    pub choices: Vec<String>,
}

/// `debrief`: telling it afterwards.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DebriefSource {
    /// The questions.
    pub question: Vec<QuestionSource>,
}

/// Hear a line, touch its picture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HearRoundSource {
    /// What is heard.
    pub hear: String,
    /// Any of these.
    pub right: Many,
    /// The others, and why.
    #[serde(default)]
    pub wrong: Wrong,
}

/// See a picture, choose what is said.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeeRoundSource {
    /// What is seen.
    pub see: String,
    /// Any of these.
    pub right: Many,
    /// The others, and why.
    #[serde(default)]
    pub wrong: Wrong,
}

/// One order to carry out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeedSource {
    /// The order.
    pub hear: String,
    /// Regions to touch.
    #[serde(default)]
    pub touch: Option<Many>,
    /// What is carried.
    #[serde(default)]
    pub put: Option<String>,
    /// Where to.
    #[serde(default)]
    pub at: Option<Many>,
    /// Other regions, and why.
    #[serde(default)]
    pub wrong: Wrong,
    /// What is heard there.
    #[serde(default, rename = "if")]
    pub then: BTreeMap<String, String>,
    /// What is heard when done.
    #[serde(default)]
    pub done: Option<String>,
}

/// A question to answer aloud.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SayTurnSource {
    /// What the other says.
    pub hear: String,
    /// What fits.
    pub model: Many,
}

/// One exchange.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnSource {
    /// Its name.
    pub key: String,
    /// Said to the learner.
    pub hear: Many,
    /// Noise of this turn.
    #[serde(default)]
    pub noise: Option<NoiseSource>,
    /// What one can reply.
    pub reply: Vec<ReplySource>,
}

/// A reply.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplySource {
    /// The reply.
    pub say: String,
    /// A good move.
    #[serde(default)]
    pub good: bool,
    /// Why it is not.
    #[serde(default)]
    pub error: Option<String>,
    /// The consequence.
    #[serde(default)]
    pub hear: Many,
    /// The next turn, or `fin`.
    pub go: String,
    /// Replayed slowly.
    #[serde(default)]
    pub slow: bool,
}

/// Something to dial.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialRoundSource {
    /// What is heard.
    pub hear: String,
    /// What to dial.
    pub expect: String,
    /// Near answers and why.
    #[serde(default)]
    pub near: Wrong,
}

/// An alarm word and its gesture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalSource {
    /// The word.
    pub hear: String,
    /// `go`, `stop`, `aside`, `freeze` or `down`.
    pub gesture: String,
}

/// A danger.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerSource {
    /// Where.
    pub spot: String,
    /// What I see.
    pub see: String,
    /// What may happen.
    pub may: String,
    /// What I do.
    pub then: ThenSource,
    /// Told once found.
    #[serde(default)]
    pub fact: Option<String>,
}

/// What I do about it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThenSource {
    /// The right act.
    pub right: String,
    /// Others, and why.
    #[serde(default)]
    pub wrong: Wrong,
}

/// A box of a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormFieldSource {
    /// Where.
    pub spot: String,
    /// What is heard.
    pub hear: String,
    /// What to write.
    pub expect: String,
}

/// One side of a duo.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuoSideSource {
    /// Said by the guide.
    pub task: String,
    /// What it sees.
    #[serde(default)]
    pub picture: Option<String>,
    /// What it knows.
    #[serde(default)]
    pub holds: BTreeMap<String, String>,
    /// Lines ready to say.
    #[serde(default)]
    pub tools: Vec<String>,
    /// What it says, in this order.
    #[serde(default)]
    pub says: Many,
    /// What it decides.
    #[serde(default)]
    pub choices: Vec<String>,
}

/// A question with no wrong answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSource {
    /// The question.
    pub ask: String,
    /// The answers.
    pub choices: Vec<String>,
    /// Asked only after this answer.
    #[serde(default)]
    pub only_if: Option<String>,
}
