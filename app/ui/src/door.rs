//! The one state door (style.md §6): `use_door()` reads the view and sends commands. Nothing else changes anything.

use app_domain::desk::{Command, Desk, DeskError, PeopleOrder};
use app_domain::view::View;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use futures_channel::oneshot;
use std::rc::Rc;

/// Where one is in the app. What is being played is the desk's to know; this dies with the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before the first touch of all.
    First,
    /// The common footbridge and the one next thing.
    Home,
    /// The scene being played.
    Play,
    /// Packs and scenes as pictures.
    Scenes,
    /// “Je sais…”.
    Knows,
    /// Aide.
    Help,
    /// Urgence: opens from anywhere, without profile or network.
    Emergency,
    /// Where the answers are, who sees what.
    Send,
    /// Choose a language by ear.
    Language,
    /// Join a group.
    Enrol,
    /// “On garde votre place ?”
    Keep,
    /// The people of this phone.
    People,
    /// A card or a code opens a place.
    OpenByCode,
    /// Making a place.
    MakeProfile,
    /// The card of who is here.
    Card,
    /// “Pour moi”: how screens look and sound.
    Settings,
    /// Is the sound heard?
    Sound,
    /// Data, packs and room of this phone.
    Device,
    /// When the phone may ring.
    Reminders,
    /// The common footbridge, whole.
    Site,
    /// Scenes for two, and the other phone.
    Together,
    /// Whom to call: open to everybody, as Aide is.
    Directory,
    /// Lending a voice.
    Studio,
    /// A word by voice to the makers.
    Makers,
    /// Who saw what.
    Seen,
    /// Sentences kept of games.
    Strengths,
}

/// The screens' handle on the desk.
#[derive(Clone, Copy, PartialEq)]
pub struct Door {
    desk: CopyValue<Rc<Desk>>,
    view: Signal<View>,
    place: Signal<Place>,
    before: Signal<Place>,
    /// Where Aide was opened from.
    asked: Signal<Place>,
}

impl Door {
    pub(crate) fn open(desk: Rc<Desk>, place: Place) -> Self {
        let view = desk.view();
        Self {
            desk: CopyValue::new(desk),
            view: Signal::new(view),
            place: Signal::new(place),
            before: Signal::new(Place::Home),
            asked: Signal::new(Place::Home),
        }
    }

    /// What the screens show.
    #[must_use]
    pub fn view(&self) -> ReadSignal<View> {
        self.view.into()
    }

    /// Where one is.
    #[must_use]
    pub fn place(&self) -> Place {
        *self.place.read()
    }

    /// Goes somewhere; “Retour” comes back here.
    pub fn go(&mut self, place: Place) {
        let here = *self.place.peek();
        if here != place {
            if place == Place::Help && !matches!(here, Place::Makers | Place::Seen | Place::Studio)
            {
                self.asked.set(here);
            }
            self.before.set(here);
            self.place.set(place);
        }
    }

    /// Which screen Aide was opened from, for the makers: the name of a place, or the prompt of a scene. Nobody's name.
    pub(crate) fn asked_from(&self) -> String {
        match &self.view.peek().play {
            Some(play) => format!("play {}/{}", play.unit, play.step),
            None => format!("{:?}", self.asked.peek()).to_lowercase(),
        }
    }

    /// Back to where one was; home when that is where one is.
    pub fn back(&mut self) {
        let before = *self.before.peek();
        self.before.set(Place::Home);
        self.place.set(before);
    }

    /// A place has just opened: its home, or its first scene when nothing was ever begun (R2).
    pub(crate) fn arrive(&mut self) {
        let new = is_new_here(&self.view.peek());
        self.before.set(Place::Home);
        self.place.set(if new { Place::First } else { Place::Home });
    }

    /// Carries out a command, outlives the screen that sent it, and shows the result.
    pub fn act(self, command: Command) {
        self.act_then(command, |_, _| ());
    }

    /// The same, then something once it is durable, or refused.
    pub fn act_then(
        mut self,
        command: Command,
        then: impl FnOnce(&mut Self, Result<(), DeskError>) + 'static,
    ) {
        let desk = self.desk();
        // The end of a session is the moment to exchange (sync.md §8): not each answer.
        let ends = matches!(
            command,
            Command::Leave
                | Command::AnswerConsent(_)
                | Command::ChooseLanguage(_)
                | Command::People(PeopleOrder::Hide)
        );
        spawn_forever(async move {
            let done = desk.act(command).await;
            self.view.set(desk.view());
            then(&mut self, done);
            if ends {
                self.act(Command::SyncByItself);
            }
        });
    }

    /// The same, for what only the screen that asked wants to know: when it was left meanwhile, nothing more happens.
    /// What a screen holds is gone with it, so a callback that touches any of it comes here.
    pub(crate) fn act_here(
        self,
        command: Command,
        then: impl FnOnce(Result<(), DeskError>) + 'static,
    ) {
        let (tell, told) = oneshot::channel();
        self.act_then(command, |_, done| drop(tell.send(done)));
        spawn(async move {
            if let Ok(done) = told.await {
                then(done);
            }
        });
    }

    /// Reads the view again: something came from outside (a sync, a pack).
    pub fn look_again(&mut self) {
        let view = self.desk().view();
        self.view.set(view);
    }

    /// A clock that only goes forward, in milliseconds.
    pub(crate) fn now_ms(&self) -> i64 {
        self.desk().boot_ms()
    }

    pub(crate) fn desk(&self) -> Rc<Desk> {
        self.desk.read().clone()
    }
}

/// Nothing was ever begun here: the first touch opens the first scene (R2). Whoever was cut off in it finds “Reprendre”.
pub(crate) fn is_new_here(view: &View) -> bool {
    view.first_launch && !view.home.scenes.iter().any(|card| card.started)
}

/// The door of the app.
///
/// # Panics
/// Outside [`crate::Root`].
#[must_use]
pub fn use_door() -> Door {
    use_context::<Door>()
}
