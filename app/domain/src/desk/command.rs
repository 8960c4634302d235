//! What a person can ask the app to do.

use super::device::DeviceOrder;
use super::games::GameOrder;
use super::makers::MakersOrder;
use super::outing::OutingOrder;
use super::people::PeopleOrder;
use super::studio::StudioOrder;
use super::{Answer, How};
use crate::event::{Aids, Ease};
use crate::id::Day;
use crate::play::DuoInvite;
use content_pack::{ErrorKind, Lang, UnitId};

/// An order from a screen. When [`super::Desk::act`] resolves, what it reports as done is on disk.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Choose the language of help, by ear.
    ChooseLanguage(Lang),
    /// Choose which voice says my lines: 0 or 1.
    ChooseVoice(u8),
    /// Open a scene or a bank where it was left.
    Open(UnitId),
    /// Tell how what was promised in this scene went (R22).
    Tell(UnitId),
    /// Ask what home offers as a review, by the name of its offer.
    Review(UnitId),
    /// “Pas maintenant” to what home offers, by the name of its offer.
    PutOff(UnitId),
    /// A mission begins, or its days change.
    DeclareMission {
        /// The one that changes; none for a new one.
        id: Option<String>,
        /// Its trade, by the name packs give it.
        trade: String,
        /// The first day of work.
        start: Day,
        /// The last one, when it is known.
        end: Option<Day>,
    },
    /// The mission of today is over.
    EndMission,
    /// Go home; the place is kept.
    Leave,
    /// Answer the prompt on screen.
    Answer(Answer, How),
    /// After a yes: go on. After a miss: try again.
    GoOn,
    /// “Pas maintenant”: pass over this step.
    PassOver,
    /// Close the message of what went wrong.
    ReadTrouble,
    /// Join an organisation: the 8 characters of the card, and the address of its server when a QR gave one.
    Enrol {
        /// `https://…`, or none for the server the app came from.
        url: Option<String>,
        /// As typed.
        code: String,
    },
    /// Answer the voiced question: may the referent see?
    AnswerConsent(bool),
    /// Take the consent back.
    WithdrawConsent,
    /// Send what waits, fetch what is new: somebody asked, so what goes wrong is said.
    Sync,
    /// The same at a good moment, by itself: no network is the normal case and nothing is said of it.
    SyncByItself,
    /// A need was touched on the Aide screen.
    AskHelp(String),
    /// Somebody of this phone comes, goes, or keeps a place.
    People(PeopleOrder),
    /// “Faire une pause”: six months, or six months more (R29).
    Pause,
    /// Back from a pause, or seen after weeks away.
    ComeBack,
    /// Something of this phone: how it looks and sounds, its data, its reminders. Nothing of it is an event.
    Device(DeviceOrder),
    /// The newest parts of the footbridge were shown landing: not again.
    SawSite,
    /// Which scenes two people can play.
    FindDuos,
    /// The duo of a scene by itself, out of the scene.
    OpenDuo(UnitId),
    /// The other half of a duo that another phone showed (R41).
    Join(DuoInvite),
    /// What is remembered of a scene, asked again out of it (R24).
    Recall(UnitId),
    /// Somebody lends a voice.
    Studio(StudioOrder),
    /// A word by voice to the makers.
    Makers(MakersOrder),
    /// Easier, as planned, harder: acts on the next thing answered (R18).
    Ease(Ease),
    /// Bars of noise, 0 to 5; none is as planned.
    DialNoise(Option<u8>),
    /// Help with the prompt on screen, now (R21).
    AskSupport(Aids),
    /// Why the answer was missed: the words, the rule, a touch too quick; none is “Pas maintenant”.
    SortMiss(Option<ErrorKind>),
    /// In a game, or about what was kept of games.
    Game(GameOrder),
    /// Something on the outing in hand.
    Outing(OutingOrder),
}

impl Command {
    /// Whether it may be asked while nobody has opened their place.
    pub(super) const fn is_for_everybody(&self) -> bool {
        matches!(
            self,
            Self::People(_)
                | Self::ReadTrouble
                | Self::Sync
                | Self::SyncByItself
                | Self::Device(DeviceOrder::Needs(_) | DeviceOrder::Heard)
        )
    }
}
