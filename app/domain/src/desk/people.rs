//! Several people on one phone: who is here, how one opens one's place, how one makes it (domain.md §4.2, R4).
//!
//! Each has a log of their own; this decides only whose log is written and shown. Whoever plays without a place is the
//! guest: when they make one, the log they have becomes theirs, without losing a row.

mod hall;
mod kept;
#[cfg(test)]
mod tests;

pub(super) use hall::Hall;
pub(super) use kept::JOINING;

use super::open::{Desk, DeskError};
use crate::id::ProfileId;
use crate::people::{CardToken, Face, Person, Reading, Secret, Three, Tries, to_hex};
use crate::ports::{EyeError, LinkState, LogError, SoundError};
use crate::view::{CardView, Trouble};
use content_pack::Lang;
use kept::{ADOPTED, GUEST, PROFILE};

/// A longer name is no name: about ten seconds of speech.
const MOST_NAME_BYTES: usize = 200 << 10;

/// What somebody chose while making a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Picture and colour.
    pub face: Face,
    /// The take of the recorder that says the first name.
    pub name: Option<u32>,
    /// Three pictures; none leaves the place open to everybody.
    pub three: Option<Three>,
}

/// What can be asked about the people of this phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PeopleOrder {
    /// “Cacher”: back to the people at once, nothing of anybody in view.
    Hide,
    /// A face was touched. Without three pictures it opens; one's own is open already.
    Choose(ProfileId),
    /// Not this person: back to the people.
    Unchoose,
    /// Three pictures were touched for whom they are asked.
    Pictures(Three),
    /// A card or a trainer's code, as a camera read it or a hand typed it.
    Code(String),
    /// “Jouer sans profil.”
    PlayWithout,
    /// “Nouvelle personne”: a log of their own begins; nothing is kept of it before [`PeopleOrder::Keep`].
    Begin,
    /// Keeps the place of who is here. For a guest, with all that was played.
    Keep(Draft),
    /// Three new pictures, or none from now on.
    Renew(Option<Three>),
    /// Draws a card for who is here; the one before opens nothing any more.
    MakeCard,
    /// The card was seen.
    PutCardAway,
}

impl Desk {
    pub(super) async fn people(&self, order: PeopleOrder) -> Result<(), DeskError> {
        match order {
            PeopleOrder::Hide => self.hide().await,
            PeopleOrder::Choose(profile) => self.choose(profile).await,
            PeopleOrder::Unchoose => {
                let mut state = self.state_mut();
                (state.hall.asked, state.hall.miss) = (None, None);
                Ok(())
            }
            PeopleOrder::Pictures(three) => self.try_pictures(three).await,
            PeopleOrder::Code(text) => self.try_code(&Reading::of(&text)).await,
            PeopleOrder::PlayWithout => self.play_without().await,
            PeopleOrder::Begin => self.begin().await,
            PeopleOrder::Keep(draft) => self.keep(draft).await,
            PeopleOrder::Renew(three) => self.renew(three).await,
            PeopleOrder::MakeCard => self.make_card().await,
            PeopleOrder::PutCardAway => {
                self.state_mut().hall.card = None;
                Ok(())
            }
        }
    }

    /// Nothing of anybody is in view when this resolves, even when the place left could not be written down: it is found
    /// again from the answers.
    async fn hide(&self) -> Result<(), DeskError> {
        self.hush();
        self.ports().recorder.forget();
        self.leave_studio();
        let left = {
            let mut state = self.state_mut();
            let left = state.playing.take();
            (state.trouble, state.game) = (None, None);
            state.hall.lock();
            left
        };
        self.dress();
        self.record_left(left).await
    }

    async fn choose(&self, profile: ProfileId) -> Result<(), DeskError> {
        let (is_open, person) = {
            let state = self.state();
            let is_open = !state.hall.locked && state.profile == profile;
            (is_open, state.hall.find(profile).cloned())
        };
        let Some(person) = person.filter(|_| !is_open) else { return Ok(()) };
        // Who was here is gone before anybody else is asked: “Retour” does not lead back to them.
        self.hide().await.ok();
        if person.secret.is_none() {
            return self.enter(profile).await;
        }
        let lang = self.language_of(&person).await?;
        self.state_mut().hall.asked = Some((profile, lang));
        Ok(())
    }

    /// The language a person is asked in: their own.
    async fn language_of(&self, person: &Person) -> Result<Lang, LogError> {
        let profiles: Vec<_> = person.before.iter().chain([&person.profile]).copied().collect();
        Ok(self.progress_of(&profiles).await?.lang.unwrap_or_else(Lang::french))
    }

    async fn try_pictures(&self, three: Three) -> Result<(), DeskError> {
        let asked = {
            let state = self.state();
            let who = state.hall.asked.as_ref().map(|(who, _)| *who);
            who.and_then(|who| state.hall.find(who).cloned())
        };
        let Some(mut person) = asked else { return Err(DeskError::Stale) };
        let (left, tries) = person.tries.seen(self.now());
        person.tries = tries;
        let opens = left == 0 && person.secret.as_ref().is_some_and(|secret| secret.opens(three));
        if left == 0 && !opens {
            person.tries = tries.missed(self.now());
        }
        if opens {
            person.tries = Tries::default();
        }
        let waits = !opens && person.tries.seen(self.now()).0 > 0;
        let profile = person.profile;
        self.keep_person(person).await?;
        if opens {
            return self.enter(profile).await;
        }
        self.state_mut().hall.missed(waits);
        Ok(())
    }

    /// A card of this phone opens at once; what is no card of this phone may be a trainer's code.
    async fn try_code(&self, read: &Reading) -> Result<(), DeskError> {
        let (left, tries) = self.code_tries().await?.seen(self.now());
        if left > 0 {
            self.keep_code_tries(tries).await?;
            self.state_mut().hall.missed(true);
            return Ok(());
        }
        let owner = self.state().hall.by_card(read).map(|person| person.profile);
        let opened = match (owner, read) {
            (Some(profile), _) => self.enter(profile).await,
            (None, Reading::Typed(code) | Reading::Trainer(code)) => self.restore(code).await,
            (None, Reading::Card(_) | Reading::Nothing) => {
                self.state_mut().trouble = Some(Trouble::BadCode);
                Err(DeskError::Stale)
            }
        };
        let wrong = opened.is_err();
        self.keep_code_tries(if wrong { tries.missed(self.now()) } else { Tries::default() })
            .await?;
        opened
    }

    /// A trainer's code names a person of theirs: whoever holds it is that person, or beside them (R4). The profile that
    /// is shown to the server is a fresh one: a code of somebody else, or of a group, then claims nothing on this phone.
    async fn restore(&self, code: &str) -> Result<(), DeskError> {
        let fresh = self.new_profile()?;
        self.ports().log.set_setting(JOINING, "").await?;
        self.ports().link.enrol(fresh, None, code).await?;
        let Some(adopted) = self.ports().link.adopted().await else { return Err(DeskError::Stale) };
        let known = self.state().hall.people.iter().find(|one| one.has(adopted)).cloned();
        let mut person = match known {
            Some(person) => person,
            None => self.place_of_guest(adopted, self.next_face()).await?,
        };
        person.tries = Tries::default();
        person.referent = self.ports().link.state(adopted).await.referent;
        let profile = person.profile;
        self.keep_person(person).await?;
        self.forget_guest(profile).await?;
        self.ports().log.set_setting(ADOPTED, &adopted.to_string()).await?;
        self.enter(profile).await?;
        self.state_mut().hall.renew = true;
        // The place is open; what another phone of this person sent comes now, or with the next connection.
        self.sync().await.or(Ok(()))
    }

    /// A picture and a colour that nobody has yet, while there are any.
    pub(super) fn next_face(&self) -> Face {
        let many = u8::try_from(self.state().hall.people.len()).unwrap_or(u8::MAX);
        Face::new(many, many)
    }

    /// Opens a place: their log, their language, their packs.
    async fn enter(&self, profile: ProfileId) -> Result<(), DeskError> {
        self.hush();
        self.ports().log.set_setting(PROFILE, &profile.to_string()).await?;
        self.show_log_of(profile).await?;
        self.state_mut().hall.open();
        self.dress();
        Ok(())
    }

    async fn show_log_of(&self, profile: ProfileId) -> Result<(), DeskError> {
        self.state_mut().playing = None;
        self.use_profile(profile).await?;
        self.look_round().await?;
        let lang = self.state().progress.lang.clone();
        self.speak(&lang.unwrap_or_else(Lang::french)).await?;
        Ok(())
    }

    /// The guest of this phone; a new one when the last made a place.
    async fn play_without(&self) -> Result<(), DeskError> {
        if !self.state().hall.locked {
            self.hide().await.ok();
        }
        let guest = self.state().hall.guest;
        let guest = match guest {
            Some(guest) => guest,
            None => self.new_guest().await?,
        };
        self.enter(guest).await
    }

    async fn new_guest(&self) -> Result<ProfileId, DeskError> {
        let guest = self.new_profile()?;
        self.ports().log.set_setting(GUEST, &guest.to_string()).await?;
        self.state_mut().hall.guest = Some(guest);
        Ok(guest)
    }

    /// Killed before the place is kept, the phone opens on its people again.
    async fn begin(&self) -> Result<(), DeskError> {
        if !self.state().hall.locked {
            self.hide().await.ok();
        }
        let fresh = self.new_profile()?;
        self.show_log_of(fresh).await?;
        let mut state = self.state_mut();
        state.hall.open();
        state.hall.making = true;
        drop(state);
        self.dress();
        Ok(())
    }

    async fn keep(&self, draft: Draft) -> Result<(), DeskError> {
        let (profile, known) = {
            let state = self.state();
            if state.hall.locked {
                return Err(DeskError::Stale);
            }
            (state.profile, state.hall.find(state.profile).cloned())
        };
        let mut person = match known {
            Some(person) => Person { face: draft.face, ..person },
            None => self.place_of_guest(profile, draft.face).await?,
        };
        person.secret = self.secret(draft.three)?;
        self.hand_over(&mut person);
        person.named = self.keep_name(profile, draft.name, person.named).await?;
        self.keep_person(person).await?;
        self.ports().log.set_setting(PROFILE, &profile.to_string()).await?;
        self.forget_guest(profile).await?;
        self.ports().recorder.forget();
        self.state_mut().hall.making = false;
        self.dress();
        Ok(())
    }

    /// The guest's log becomes a person's, with what the same guest played before they joined a group.
    async fn place_of_guest(&self, profile: ProfileId, face: Face) -> Result<Person, DeskError> {
        let mut person = Person::new(profile, face);
        if self.state().hall.guest == Some(profile) {
            person.before = self.guest_before(profile).await?;
        }
        person.referent = self.ports().link.state(profile).await.referent;
        Ok(person)
    }

    /// A phone that cannot draw or hash keeps no secret half-made: the place is not kept, and it is said.
    fn secret(&self, three: Option<Three>) -> Result<Option<Secret>, DeskError> {
        let Some(three) = three else { return Ok(None) };
        let [salt, _] = halves(self.ports().ids.draw()?);
        let broken = || LogError::Broken("no memory to keep three pictures".to_owned());
        Ok(Some(Secret::of(three, salt).ok_or_else(broken)?))
    }

    /// Whether this person has a name now. Without a microphone there is none, and everything goes on.
    async fn keep_name(
        &self,
        profile: ProfileId,
        take: Option<u32>,
        had: bool,
    ) -> Result<bool, DeskError> {
        let Some(take) = take else { return Ok(had) };
        let bytes = self.ports().recorder.bytes(take).await.unwrap_or_default();
        if bytes.is_empty() || bytes.len() > MOST_NAME_BYTES {
            return Ok(had);
        }
        self.ports().log.set_setting(&kept::name_key(profile), &to_hex(&bytes)).await?;
        Ok(true)
    }

    async fn renew(&self, three: Option<Three>) -> Result<(), DeskError> {
        let mut person = self.who_is_here()?;
        person.secret = self.secret(three)?;
        self.keep_person(person).await?;
        self.state_mut().hall.renew = false;
        Ok(())
    }

    async fn make_card(&self) -> Result<(), DeskError> {
        let mut person = self.who_is_here()?;
        let [bytes, _] = halves(self.ports().ids.draw()?);
        let token = CardToken::of(bytes);
        person.card = Some(token.kept(person.profile));
        self.keep_person(person).await?;
        let card = CardView { text: token.text(), typed: token.typed().to_owned() };
        self.state_mut().hall.card = Some(card);
        Ok(())
    }

    fn who_is_here(&self) -> Result<Person, DeskError> {
        let state = self.state();
        if state.hall.locked {
            return Err(DeskError::Stale);
        }
        state.hall.find(state.profile).cloned().ok_or(DeskError::Stale)
    }

    fn new_profile(&self) -> Result<ProfileId, LogError> {
        let [profile, _] = halves(self.ports().ids.draw()?);
        Ok(ProfileId(profile))
    }

    /// What is known of the server for one person: their own referent, never another one's.
    pub(super) async fn link_of(&self, profile: ProfileId) -> LinkState {
        let link = self.ports().link.state(profile).await;
        let own = self.state().hall.find(profile).and_then(|person| person.referent.clone());
        LinkState { referent: link.referent.or(own).filter(|_| link.enrolled), ..link }
    }

    /// Says a person's first name, as they recorded it.
    ///
    /// # Errors
    /// When there is none, or it cannot be played here: the picture stays.
    pub async fn play_name(&self, profile: ProfileId) -> Result<(), SoundError> {
        self.hush();
        let kept = self.ports().log.setting(&kept::name_key(profile)).await;
        let bytes = kept.ok().flatten().and_then(|text| crate::people::from_hex(&text));
        match bytes.filter(|bytes| !bytes.is_empty()) {
            Some(bytes) => self.ports().recorder.play_kept(&bytes).await,
            None => Err(SoundError::Missing),
        }
    }

    /// Whether a card can be read by the camera of this machine.
    #[must_use]
    pub fn can_read_cards(&self) -> bool {
        self.ports().eye.sees()
    }

    /// Reads one code with the camera, shown in this element of the page.
    ///
    /// # Errors
    /// When there is no camera, or it was closed: one types the signs.
    pub async fn read_card(&self, place: &str) -> Result<String, EyeError> {
        self.ports().eye.read(place).await
    }

    /// Closes the camera.
    pub fn close_eye(&self) {
        self.ports().eye.close();
    }
}

/// 32 random bytes as two times 16.
pub(super) fn halves(bytes: [u8; 32]) -> [[u8; 16]; 2] {
    let mut out = [[0; 16]; 2];
    out[0].copy_from_slice(&bytes[..16]);
    out[1].copy_from_slice(&bytes[16..]);
    out
}
