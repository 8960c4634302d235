//! What the screens read: plain data, already resolved. No screen opens a pack or decides a verdict.
//!
//! A [`Said`] is anything a learner can hear; a [`Pic`] anything a learner can see. Every visible word is one or the other.

mod device;
mod game;
mod outing;
mod people;
mod play;
mod said;
mod seen;
mod site;
mod studio;

pub use device::{DeviceView, NeedsView, PackHere, PackWaiting};
pub use game::{
    Frame, GameStage, GameView, PieceView, SlotView, StrengthView, TableKind, TableView,
};
pub use outing::{CardStage, MadeView, ObservedView, OutingCard};
pub use people::{CardView, Miss, PeopleView, PersonView, Rest};
pub use play::{
    Body, Chosen, DangerStage, DuoHalf, DuoStage, Ending, Feedback, FormBox, HelpView, NoiseView,
    Part, Plank, Planks, PlayView, PutState, SpotView, Tap, Thing,
};
pub use said::{Own, Pic, Said, Who};
pub use seen::{MakersView, SeenHow, SeenView, SeenWhen};
pub use site::SiteView;
pub use studio::{
    Heard, SpokenView, StudioLine, StudioTake, StudioUnit, StudioView, TongueOpen, TongueView,
};

use crate::event::Ease;
use crate::id::UnixMillis;
use crate::mission::Mission;
use crate::planner::Reason;
use content_pack::{Lang, UnitId, UnitKind};

/// Everything the screens show.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Language of help.
    pub lang: Lang,
    /// Whether somebody chose it; until then help is French and pictures.
    pub lang_chosen: bool,
    /// True while nothing was ever played on this phone: the first scene opens at once (R2).
    pub first_launch: bool,
    /// The home screen.
    pub home: HomeView,
    /// The scene being played.
    pub play: Option<PlayView>,
    /// Sentences “Je sais…”.
    pub knows: Vec<KnowsView>,
    /// The game being played, over a scene or by itself.
    pub game: Option<GameView>,
    /// Sentences kept of games.
    pub strengths: Vec<StrengthView>,
    /// Where the answers are.
    pub send: SendView,
    /// Answers kept on this phone, durable.
    pub recorded: u64,
    /// What went wrong last, until it is read.
    pub trouble: Option<Trouble>,
    /// Which of the two voices says the learner's lines.
    pub voice: u8,
    /// Who is on this phone. While it is locked everything above is empty: nothing private is in the view.
    pub people: PeopleView,
    /// A pause, or the first sight after one.
    pub rest: Rest,
    /// How the screens look and sound for who is here.
    pub needs: NeedsView,
    /// This phone: sound, data, packs, reminders.
    pub device: DeviceView,
    /// The common footbridge.
    pub site: SiteView,
    /// Scenes that two people can play half of each; empty until they were looked for.
    pub duos: Vec<Card>,
    /// The voice studio, while somebody is in it.
    pub studio: StudioView,
    /// Who of the organisation looked at this person, newest first.
    pub seen: Vec<SeenView>,
    /// Words to the makers.
    pub makers: MakersView,
    /// The learner's own dial (R18).
    pub ease: Ease,
    /// Languages of help that are spoken only.
    pub spoken: Vec<SpokenView>,
}

/// A scene or a bank, as a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its id.
    pub unit: UnitId,
    /// Scene or bank.
    pub kind: UnitKind,
    /// Its title, spoken.
    pub title: Said,
    /// Its picture.
    pub cover: Option<Pic>,
    /// Begun and not finished.
    pub started: bool,
    /// Finished at least once.
    pub done: bool,
    /// Given by a trainer.
    pub given: bool,
    /// Where one is in it.
    pub planks: Planks,
    /// Offered by the plan, as what, and why; none in the list of all units.
    pub offer: Option<Offer>,
}

/// What the plan offers of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The name [`crate::desk::Command::PutOff`] and [`crate::desk::Command::Review`] want.
    pub name: UnitId,
    /// A few items out of their scenes, opened by `Review`; else the unit itself, opened by `Open`.
    pub review: bool,
    /// Why, to be said by voice.
    pub reason: Reason,
}

/// The home screen: one next thing, never a backlog (R31).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HomeView {
    /// A promise of an earlier day nobody told about yet: its scene. It comes before the next thing (R22).
    pub tell: Option<Card>,
    /// “Reprendre”: the one next thing.
    pub resume: Option<Card>,
    /// At most three others, for who wants a choice (R7).
    pub others: Vec<Card>,
    /// The mission that goes on or starts within days.
    pub mission: Option<Mission>,
    /// Every unit, given ones first, then in the order of the packs.
    pub scenes: Vec<Card>,
}

/// How well a sentence “Je sais…” holds, for one channel (product.md §6.1: three mastery words).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mastery {
    /// “Pas encore.”
    NotYet,
    /// “J'y arrive avec une aide.”
    WithHelp,
    /// “Je sais.”
    Alone,
}

/// One sentence “Je sais…”. Oral and written stand apart and are never added up (R11).
#[derive(Clone, Debug, PartialEq)]
pub struct KnowsView {
    /// The scene it comes from; opening it replays.
    pub unit: UnitId,
    /// The sentence.
    pub sentence: Said,
    /// Its picture.
    pub cover: Option<Pic>,
    /// By ear and voice.
    pub oral: Mastery,
    /// By reading and writing.
    pub written: Mastery,
}

/// Where the answers are (sync.md §8: three states only).
#[derive(Clone, Debug, PartialEq)]
pub struct SendView {
    /// Sent, waiting, or needs help.
    pub state: SendState,
    /// Answers that only this phone has.
    pub waiting: u64,
    /// When a server last acknowledged something.
    pub last_ack: Option<UnixMillis>,
    /// Who receives them: the name on the console, when enrolled.
    pub referent: Option<String>,
    /// Whether this phone belongs to an organisation.
    pub enrolled: bool,
    /// The answer to “montrer à Nadia ?”; `None` before it was asked.
    pub consent: Option<bool>,
}

/// The three states a learner sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendState {
    /// Everything was received.
    Sent,
    /// Some answers wait for a connection.
    Waiting,
    /// A person is needed, and why.
    NeedsHelp(Trouble),
}

/// What went wrong, as the screen says it: picture, words and voice for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No room left on the phone: the answer was not recorded.
    DiskFull,
    /// The storage did not answer: the answer was not recorded.
    NotRecorded,
    /// The database is of a newer app.
    UpdateNeeded,
    /// Open in another window.
    OpenElsewhere,
    /// A network that is not one (a login page).
    NoRealNetwork,
    /// No answer from the server.
    NoNetwork,
    /// The code was not accepted.
    BadCode,
    /// The enrolment was ended: enrol again, nothing is lost.
    EnrolAgain,
    /// A pack was refused; the old one stays.
    PackRefused,
}
