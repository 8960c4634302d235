//! What is kept of the people, as device settings: it is of this phone and is never sent.
//!
//! Each record is one setting, so each change is whole or not at all. A record comes before its place in the list, and a
//! place in the list before the profile in use: killed between two of them, the phone opens as before.

use crate::desk::open::Desk;
use crate::id::ProfileId;
use crate::people::{Person, Tries};
use crate::ports::LogError;
use content_pack::Lang;

/// The profile in use.
pub(super) const PROFILE: &str = "profile";
/// Whoever plays without a place.
pub(super) const GUEST: &str = "guest";
/// Earlier profiles of the guest, who joined a group.
const SAME_PERSON: &str = "same-person";
/// The people, in the order they came.
const PEOPLE: &str = "people";
/// The profile of the last enrolment that was taken up.
pub(super) const ADOPTED: &str = "adopted";
/// Whose enrolment is under way: nobody's while a trainer's code opens a place.
pub(in crate::desk) const JOINING: &str = "joining";
/// Wrong cards and codes of this phone.
const CODE_TRIES: &str = "code-tries";
/// The language of help of who is here: the next enrolment tells it.
const LANG: &str = "lang";
/// Every language of help of this phone: whose packs are fetched.
const LANGS: &str = "langs";

/// A person's record. The storage erases it with the profile (sync.md §10).
fn record_key(profile: ProfileId) -> String {
    format!("person/{profile}")
}

/// A person's recorded first name.
pub(super) fn name_key(profile: ProfileId) -> String {
    format!("name/{profile}")
}

impl Desk {
    /// Reads the people, and says whose log to show. With several people nobody's place is open at the start.
    pub(in crate::desk) async fn enter_hall(&self) -> Result<ProfileId, LogError> {
        let people = self.read_people().await?;
        self.state_mut().hall.people = people;
        let kept = self.profile_setting(PROFILE).await?;
        let named = self.profile_setting(GUEST).await?;
        let profile = self.profile_at_start(kept, named).await?;
        let mut hall_guest = named;
        if self.state().hall.find(profile).is_none() {
            hall_guest = Some(profile);
        }
        let played = match hall_guest {
            Some(guest) => self.ports().log.profiles().await?.contains(&guest),
            None => false,
        };
        let mut state = self.state_mut();
        (state.hall.guest, state.hall.guest_played) = (hall_guest, played);
        state.hall.locked = state.hall.several();
        Ok(profile)
    }

    /// The profile in use, after an enrolment that a kill cut short; a new one on a new phone, or when its person was
    /// erased.
    async fn profile_at_start(
        &self,
        kept: Option<ProfileId>,
        guest: Option<ProfileId>,
    ) -> Result<ProfileId, LogError> {
        let known = kept.filter(|one| {
            guest == Some(*one) || guest.is_none() || self.state().hall.find(*one).is_some()
        });
        let profile = match known.or(guest) {
            Some(profile) => profile,
            None => self.new_profile()?,
        };
        if kept != Some(profile) {
            self.ports().log.set_setting(PROFILE, &profile.to_string()).await?;
        }
        let taken = self.profile_setting(ADOPTED).await?;
        match self.ports().link.adopted().await {
            Some(adopted) if taken != Some(adopted) => self.take_up_late(profile, adopted).await,
            _ => Ok(profile),
        }
    }

    /// An enrolment that a kill cut short is taken up for whom it was asked. A place that a trainer's code opened is a
    /// person's of its own; a phone of before there were people has its one.
    async fn take_up_late(
        &self,
        profile: ProfileId,
        adopted: ProfileId,
    ) -> Result<ProfileId, LogError> {
        let joining = self.profile_setting(JOINING).await?;
        let alone = self.state().hall.people.is_empty().then_some(profile);
        if let Some(old) = joining.or(alone) {
            return self.take_up(old, adopted).await;
        }
        if !self.state().hall.people.iter().any(|person| person.has(adopted)) {
            self.keep_person(Person::new(adopted, self.next_face())).await?;
        }
        self.ports().log.set_setting(ADOPTED, &adopted.to_string()).await?;
        Ok(profile)
    }

    /// After an enrolment: the profile it said is written from now on, and what was played before stays the same
    /// person's. Gives the profile to show.
    pub(in crate::desk) async fn take_up(
        &self,
        old: ProfileId,
        adopted: ProfileId,
    ) -> Result<ProfileId, LogError> {
        let (owner, person) = {
            let state = self.state();
            let owner = state.hall.people.iter().find(|one| one.has(adopted)).cloned();
            (owner, state.hall.find(old).cloned())
        };
        let profile = owner.as_ref().map_or(adopted, |owner| owner.profile);
        let referent = self.ports().link.state(adopted).await.referent;
        match (owner, person) {
            (Some(owner), _) => self.keep_person(Person { referent, ..owner }).await?,
            (None, Some(person)) => {
                let name = self.ports().log.setting(&name_key(old)).await?.unwrap_or_default();
                self.ports().log.set_setting(&name_key(adopted), &name).await?;
                self.replace_person(old, Person { referent, ..person.adopting(adopted) }).await?;
            }
            (None, None) => self.guest_adopts(old, adopted).await?,
        }
        self.ports().log.set_setting(PROFILE, &profile.to_string()).await?;
        self.ports().log.set_setting(ADOPTED, &adopted.to_string()).await?;
        Ok(profile)
    }

    async fn guest_adopts(&self, old: ProfileId, adopted: ProfileId) -> Result<(), LogError> {
        let mut before = self.guest_before(adopted).await?;
        before.extend((old != adopted && !before.contains(&old)).then_some(old));
        self.ports().log.set_setting(SAME_PERSON, &listed(&before)).await?;
        self.ports().log.set_setting(GUEST, &adopted.to_string()).await?;
        self.state_mut().hall.guest = Some(adopted);
        Ok(())
    }

    /// Earlier profiles of the guest.
    pub(super) async fn guest_before(&self, guest: ProfileId) -> Result<Vec<ProfileId>, LogError> {
        let mut before = self.profiles_setting(SAME_PERSON).await?;
        before.retain(|one| *one != guest);
        Ok(before)
    }

    /// The profile in use, and those of the same person before it.
    pub(in crate::desk) async fn person(
        &self,
        profile: ProfileId,
    ) -> Result<Vec<ProfileId>, LogError> {
        let (known, is_guest) = {
            let state = self.state();
            let known = state.hall.find(profile).map(|person| person.before.clone());
            (known, state.hall.guest == Some(profile))
        };
        let mut all = match known {
            Some(before) => before,
            None if is_guest => self.guest_before(profile).await?,
            None => Vec::new(),
        };
        all.push(profile);
        Ok(all)
    }

    /// Their log is a person's now: the next one who plays without a place begins anew.
    pub(super) async fn forget_guest(&self, profile: ProfileId) -> Result<(), LogError> {
        if self.state().hall.guest != Some(profile) {
            return Ok(());
        }
        let next = self.new_profile()?;
        self.ports().log.set_setting(GUEST, &next.to_string()).await?;
        self.ports().log.set_setting(SAME_PERSON, "").await?;
        let mut state = self.state_mut();
        (state.hall.guest, state.hall.guest_played) = (Some(next), false);
        Ok(())
    }

    /// Keeps a record, and its place in the list when it is new.
    pub(in crate::desk) async fn keep_person(&self, person: Person) -> Result<(), LogError> {
        self.write_record(&person).await?;
        let is_new = self.state().hall.find(person.profile).is_none();
        let mut list: Vec<ProfileId> = self.listed_people();
        if is_new {
            list.push(person.profile);
            self.ports().log.set_setting(PEOPLE, &listed(&list)).await?;
        }
        self.state_mut().hall.put(person);
        Ok(())
    }

    /// The same person under another profile.
    async fn replace_person(&self, old: ProfileId, person: Person) -> Result<(), LogError> {
        self.write_record(&person).await?;
        let mut list = self.listed_people();
        list.iter_mut().filter(|one| **one == old).for_each(|one| *one = person.profile);
        self.ports().log.set_setting(PEOPLE, &listed(&list)).await?;
        if old != person.profile {
            self.ports().log.set_setting(&record_key(old), "").await?;
            self.ports().log.set_setting(&name_key(old), "").await?;
        }
        let mut state = self.state_mut();
        state.hall.people.iter_mut().filter(|one| one.profile == old).for_each(|one| {
            one.clone_from(&person);
        });
        Ok(())
    }

    async fn write_record(&self, person: &Person) -> Result<(), LogError> {
        let text = serde_json::to_string(person).map_err(|e| LogError::Broken(e.to_string()))?;
        self.ports().log.set_setting(&record_key(person.profile), &text).await
    }

    fn listed_people(&self) -> Vec<ProfileId> {
        self.state().hall.people.iter().map(|person| person.profile).collect()
    }

    /// A record that is gone was erased with its profile; one that does not read is of a newer app. Both keep their log.
    async fn read_people(&self) -> Result<Vec<Person>, LogError> {
        let mut people = Vec::new();
        for profile in self.profiles_setting(PEOPLE).await? {
            let text = self.ports().log.setting(&record_key(profile)).await?.unwrap_or_default();
            people.extend(serde_json::from_str::<Person>(&text));
        }
        Ok(people)
    }

    /// Reads them again after an exchange: whose profile was erased is nobody here any more (sync.md §10).
    pub(in crate::desk) async fn look_at_people(&self) -> Result<(), LogError> {
        let people = self.read_people().await?;
        let mut state = self.state_mut();
        let stays = people.iter().any(|person| person.profile == state.profile);
        if !stays && state.hall.find(state.profile).is_some() {
            (state.playing, state.game) = (None, None);
            state.hall.lock();
        }
        state.hall.people = people;
        Ok(())
    }

    async fn profile_setting(&self, key: &str) -> Result<Option<ProfileId>, LogError> {
        let text = self.ports().log.setting(key).await?;
        Ok(text.and_then(|text| text.parse().ok()))
    }

    async fn profiles_setting(&self, key: &str) -> Result<Vec<ProfileId>, LogError> {
        let text = self.ports().log.setting(key).await?.unwrap_or_default();
        Ok(text.split(' ').filter_map(|text| text.parse().ok()).collect())
    }

    /// Wrong cards and codes: of the phone, for they name nobody before they open.
    pub(super) async fn code_tries(&self) -> Result<Tries, LogError> {
        let text = self.ports().log.setting(CODE_TRIES).await?.unwrap_or_default();
        Ok(serde_json::from_str(&text).unwrap_or_default())
    }

    pub(super) async fn keep_code_tries(&self, tries: Tries) -> Result<(), LogError> {
        let text = serde_json::to_string(&tries).map_err(|e| LogError::Broken(e.to_string()))?;
        self.ports().log.set_setting(CODE_TRIES, &text).await
    }

    /// The language of who is here. The device fetches the packs of every language of its people from now on.
    pub(in crate::desk) async fn speak(&self, lang: &Lang) -> Result<(), LogError> {
        let log = &self.ports().log;
        log.set_setting(LANG, lang.as_str()).await?;
        let known = log.setting(LANGS).await?.unwrap_or_default();
        if known.split(' ').any(|one| one == lang.as_str()) {
            return Ok(());
        }
        log.set_setting(LANGS, format!("{known} {}", lang.as_str()).trim()).await
    }
}

fn listed(profiles: &[ProfileId]) -> String {
    profiles.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
