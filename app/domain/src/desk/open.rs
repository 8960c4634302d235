//! The desk: where the ports meet. Everything it does can be tested in memory.

use super::Library;
use super::command::Command;
use super::exchange::link_trouble;
use super::state::{Playing, Round, State};
use crate::event::Event;
use crate::id::ProfileId;
use crate::play::{DuoBegun, Place, Script};
use crate::ports::{
    Clock, Clocks, Device, EventLog, Eye, Ids, Link, LinkError, LogError, Outbox, Player, Recorder,
    Shelf,
};
use crate::progress::{Progress, REFERENT};
use crate::view::{Trouble, View};
use content_pack::{Lang, UnitId};
use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;

/// What the desk stands on.
pub struct Ports {
    /// The log of this phone.
    pub log: Rc<dyn EventLog>,
    /// Its packs.
    pub shelf: Rc<dyn Shelf>,
    /// The time.
    pub clock: Rc<dyn Clock>,
    /// Sound out.
    pub player: Rc<dyn Player>,
    /// Sound in.
    pub recorder: Rc<dyn Recorder>,
    /// The way to a server.
    pub link: Rc<dyn Link>,
    /// Randomness: profiles, salts, cards.
    pub ids: Rc<dyn Ids>,
    /// The camera, for reading a card.
    pub eye: Rc<dyn Eye>,
    /// The machine itself.
    pub device: Rc<dyn Device>,
    /// The way out for a file that a person gives by hand.
    pub outbox: Rc<dyn Outbox>,
}

/// Why an order was not carried out. The view says it in words, picture and voice.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// The log did not keep it: nothing is shown as recorded.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The server was not reached or refused.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// No answer to the prompt on screen: a stale touch.
    #[error("this answer is not for the question on screen: touch again")]
    Stale,
    /// The unit is not on the phone.
    #[error("`{0}` is not on this phone yet: it comes with the next connection")]
    NotHere(UnitId),
}

/// The one door of the screens.
pub struct Desk {
    pub(super) ports: Ports,
    pub(super) state: RefCell<State>,
}

impl Desk {
    /// Opens the desk on this phone's log and packs.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn open(ports: Ports) -> Result<Self, LogError> {
        let desk = Self { ports, state: RefCell::default() };
        let profile = desk.enter_hall().await?;
        desk.use_profile(profile).await?;
        desk.look_round().await?;
        desk.wake_device().await?;
        desk.open_makers().await?;
        desk.open_studio().await?;
        Ok(desk)
    }

    pub(super) const fn ports(&self) -> &Ports {
        &self.ports
    }

    pub(super) fn state(&self) -> Ref<'_, State> {
        self.state.borrow()
    }

    pub(super) fn state_mut(&self) -> RefMut<'_, State> {
        self.state.borrow_mut()
    }

    pub(super) fn now(&self) -> Clocks {
        self.ports.clock.now()
    }

    /// A person's progress folds all their profiles: what was played before enrolment stays theirs (sync.md §9).
    pub(super) async fn use_profile(&self, profile: ProfileId) -> Result<(), LogError> {
        self.state.borrow_mut().turn_to(profile);
        let (person, mut unsent) = (self.person(profile).await?, 0);
        for one in &person {
            unsent += self.ports.log.unsent(*one).await?;
        }
        let progress = self.progress_of(&person).await?;
        let now = self.now().wall;
        {
            let mut state = self.state.borrow_mut();
            if state.profile != profile {
                // Somebody else opened their place meanwhile: this log is not theirs.
                return Ok(());
            }
            state.progress = progress;
            state.unsent = unsent;
            state.rest = super::rest::rest(&state.progress, now);
        }
        self.bring_kept().await
    }

    /// What the logs of these profiles say, folded as one.
    pub(super) async fn progress_of(&self, profiles: &[ProfileId]) -> Result<Progress, LogError> {
        let mut progress = Progress::default();
        self.ports.log.fold(profiles, &mut |stored| progress.apply(stored)).await?;
        Ok(progress)
    }

    /// Looks again at packs, what was given, and the server: after a sync, or when packs arrive.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub async fn look_round(&self) -> Result<(), LogError> {
        let profile = self.state.borrow().profile;
        let library = Rc::new(Library::open(self.ports.shelf.as_ref()).await?);
        let given = self.ports.shelf.assigned(profile).await?;
        let link = self.link_of(profile).await;
        let seen = self.ports.link.seen(&self.person(profile).await?).await;
        {
            let mut state = self.state.borrow_mut();
            state.library = library;
            if state.profile == profile {
                state.given = given;
                state.link = link;
                state.seen = seen;
            }
        }
        self.bring_kept().await?;
        self.bring_meanings().await
    }

    /// Meanings that came in while their scene is open: a language chosen in it is fetched from then on.
    async fn bring_meanings(&self) -> Result<(), LogError> {
        let lang = self.state.borrow().progress.lang.clone();
        let unit = {
            let state = self.state.borrow();
            let waits = state.playing.as_ref().filter(|playing| playing.glosses.is_none());
            waits.map(|playing| playing.script.unit.clone())
        };
        let Some((lang, unit)) = lang.zip(unit) else { return Ok(()) };
        let glosses = self.glosses(&unit, &lang).await?;
        if let Some(playing) = &mut self.state.borrow_mut().playing {
            playing.glosses = glosses;
        }
        Ok(())
    }

    /// What the screens show.
    #[must_use]
    pub fn view(&self) -> View {
        let view = super::show::view(&self.state.borrow(), self.ports.clock.now().wall);
        self.with_device(view)
    }

    /// Does one thing a person asked for. When it resolves, what it reports as done is on disk.
    ///
    /// # Errors
    /// When it was not done; the view then holds what to say about it.
    pub async fn act(&self, command: Command) -> Result<(), DeskError> {
        let done = self.carry_out(command).await;
        if let Err(error) = &done {
            self.state.borrow_mut().trouble = trouble_of(error);
        }
        done
    }

    async fn carry_out(&self, command: Command) -> Result<(), DeskError> {
        if self.state.borrow().hall.locked && !command.is_for_everybody() {
            return Err(DeskError::Stale);
        }
        match command {
            Command::ChooseLanguage(lang) => self.choose_language(lang).await,
            Command::ChooseVoice(voice) => self.record(&[Event::VoiceChosen { voice }]).await,
            Command::Open(unit) => self.open_unit(unit).await,
            Command::Tell(unit) => self.open_telling(unit).await,
            Command::Review(name) => self.open_review(name).await,
            Command::PutOff(name) => self.put_off(name).await,
            Command::DeclareMission { id, trade, start, end } => {
                self.declare_mission(id, (trade, start, end)).await
            }
            Command::EndMission => self.end_mission().await,
            Command::Leave => self.leave().await,
            Command::Answer(answer, how) => self.answer(&answer, how).await,
            Command::GoOn => self.go_on(),
            Command::PassOver => self.pass_over().await,
            Command::ReadTrouble => {
                self.state.borrow_mut().trouble = None;
                Ok(())
            }
            Command::Enrol { url, code } => self.enrol(url.as_deref(), &code).await,
            Command::AnswerConsent(yes) => {
                let purpose = REFERENT.to_owned();
                self.record(&[Event::ConsentAnswered { purpose, yes }]).await
            }
            Command::WithdrawConsent => {
                self.record(&[Event::ConsentWithdrawn { purpose: REFERENT.to_owned() }]).await
            }
            Command::Sync => self.sync().await,
            Command::SyncByItself => match self.exchange(false).await {
                Err(DeskError::Link(_)) => Ok(()),
                other => other,
            },
            Command::AskHelp(need) => self.record(&[Event::HelpAsked { need }]).await,
            Command::People(order) => self.people(order).await,
            Command::Pause => self.pause().await,
            Command::ComeBack => self.come_back().await,
            Command::Device(order) => self.device(order).await,
            Command::SawSite => {
                self.state.borrow_mut().fresh = 0;
                Ok(())
            }
            Command::FindDuos => self.find_duos().await,
            Command::OpenDuo(unit) => self.open_duo(unit, None).await,
            Command::Join(invite) => self.join(&invite).await,
            Command::Recall(unit) => self.recall(&unit).await,
            Command::Studio(order) => self.studio(order).await,
            Command::Makers(order) => self.makers(order).await,
            Command::Ease(ease) => self.record(&[Event::EaseDialled { ease }]).await,
            Command::DialNoise(level) => self.record(&[Event::NoiseDialled { level }]).await,
            Command::AskSupport(aids) => self.ask_support(aids).await,
            Command::SortMiss(why) => self.sort_miss(why).await,
            Command::Game(order) => self.game(order).await,
            Command::Outing(order) => self.outing(order).await,
        }
    }

    /// Appends, waits until it is durable, then shows it: never the other way round.
    pub(super) async fn record(&self, events: &[Event]) -> Result<(), DeskError> {
        let (profile, first) = {
            let state = self.state.borrow();
            (state.profile, state.progress.events == 0)
        };
        let mut all = Vec::with_capacity(events.len() + 1);
        if first {
            all.push(Event::ProfileMade { lang: Lang::french() });
        }
        all.extend_from_slice(events);
        let stored = self.ports.log.append(profile, &all, self.ports.clock.now()).await?;
        {
            let mut state = self.state.borrow_mut();
            if state.profile == profile {
                state.take(&stored);
            }
        }
        self.work_changed(events).await?;
        Ok(())
    }

    async fn choose_language(&self, lang: Lang) -> Result<(), DeskError> {
        self.record(&[Event::LanguageChosen { lang: lang.clone() }]).await?;
        self.speak(&lang).await?;
        self.bring_kept().await?;
        self.bring_game_meanings(&lang).await?;
        let unit = self.state.borrow().playing.as_ref().map(|p| p.script.unit.clone());
        let Some(unit) = unit else { return Ok(()) };
        let glosses = self.glosses(&unit, &lang).await?;
        if let Some(playing) = &mut self.state.borrow_mut().playing {
            playing.glosses = glosses;
        }
        Ok(())
    }

    pub(super) async fn glosses(
        &self,
        unit: &UnitId,
        lang: &Lang,
    ) -> Result<Option<content_pack::GlossSheet>, LogError> {
        let library = Rc::clone(&self.state.borrow().library);
        library.glosses(self.ports.shelf.as_ref(), unit, lang).await
    }

    pub(super) async fn script(&self, unit: &UnitId) -> Result<Option<Script>, LogError> {
        // Its own handle, so that no borrow is held across the wait.
        let library = Rc::clone(&self.state.borrow().library);
        let script = library.script(self.ports.shelf.as_ref(), unit).await?;
        let alone = self.state.borrow().progress.outings.get(unit).and_then(|known| known.alone);
        Ok(script.map(|mut script| {
            script.go(alone == Some(true));
            script
        }))
    }

    async fn open_unit(&self, unit: UnitId) -> Result<(), DeskError> {
        if self.state.borrow().library.is_game(&unit) {
            return self.open_game(unit).await;
        }
        let Some(script) = self.script(&unit).await? else { return Err(DeskError::NotHere(unit)) };
        let lang = self.state.borrow().progress.lang.clone().unwrap_or_else(Lang::french);
        let glosses = self.glosses(&unit, &lang).await?;
        let (visit, version, first) = {
            let state = self.state.borrow();
            let visit = state.progress.units.get(&unit).and_then(|u| u.visit.clone());
            let version = state.library.head(&unit).map_or(0, |(_, version)| version);
            (visit, version, state.progress.is_new())
        };
        let place = visit.as_deref().map_or_else(Place::default, |v| Place::after(&script, v));
        let pieces =
            if script.outing.is_some() { self.read_pieces(&unit).await? } else { Vec::new() };
        let playing = Playing {
            script,
            glosses,
            place,
            answered: None,
            unsorted: None,
            over: false,
            seed: DuoBegun::seed_of(self.ports.clock.now().wall),
            promised: None,
            first,
            round: Round::default(),
            pieces,
        };
        self.state.borrow_mut().playing = Some(playing);
        if visit.is_none() {
            self.record(&[Event::SceneOpened { scene: unit, version }]).await?;
        }
        Ok(())
    }

    pub(super) async fn leave(&self) -> Result<(), DeskError> {
        self.ports.player.stop();
        self.state.borrow_mut().game = None;
        let left = self.state.borrow_mut().playing.take();
        self.record_left(left).await
    }

    /// Of a visit that was not over. A review opens none, and a promise told about is none.
    pub(super) async fn record_left(&self, left: Option<Playing>) -> Result<(), DeskError> {
        let visit = |one: &Playing| !one.over && one.promised.is_none() && !one.script.is_review();
        match left.filter(visit) {
            Some(playing) => self.record(&[Event::SceneLeft { scene: playing.script.unit }]).await,
            None => Ok(()),
        }
    }
}

fn trouble_of(error: &DeskError) -> Option<Trouble> {
    match error {
        DeskError::Log(LogError::Full) => Some(Trouble::DiskFull),
        DeskError::Log(LogError::ReadOnly) => Some(Trouble::UpdateNeeded),
        DeskError::Log(LogError::Busy) => Some(Trouble::OpenElsewhere),
        DeskError::Log(LogError::Broken(_)) => Some(Trouble::NotRecorded),
        DeskError::Link(error) => link_trouble(error),
        DeskError::Stale | DeskError::NotHere(_) => None,
    }
}
