//! The phone's line to the outside: answers first, then packs. It is the `Link` of the desk on every platform.

use app_domain::id::ProfileId;
use app_domain::ports::{EventLog, Link, LinkError, LinkState, LogError, SyncStore, Told};
use app_domain::wire::{Feedback, Seen};
use app_store::Store;
use app_sync::{PackEvent, Phone, Sound, Wanted};
use async_trait::async_trait;
use content_pack::Lang;
use std::cell::RefCell;
use std::rc::Rc;

/// What is called when a pack can be played.
type Announce = Rc<dyn Fn()>;

/// Answers and packs over one transport.
pub(super) struct Line {
    phone: Phone<Store>,
    store: Rc<Store>,
    sound: Sound,
    /// Where the starter packs are: `/packs`, or the same on a server.
    starter: String,
    announce: RefCell<Option<Announce>>,
}

impl Line {
    pub(super) fn new(
        phone: Phone<Store>,
        store: Rc<Store>,
        sound: Sound,
        starter: String,
    ) -> Self {
        Self { phone, store, sound, starter, announce: RefCell::default() }
    }

    /// From now on this is called for each pack that can be played. A window has its packs before it opens.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn announce(&self, call: impl Fn() + 'static) {
        *self.announce.borrow_mut() = Some(Rc::new(call));
    }

    /// French and the languages of help of this phone's people. Packs that an organisation gave come after the starter packs.
    async fn bring_packs(&self) -> Result<(), LogError> {
        let one = self.store.setting("lang").await?.unwrap_or_default();
        let all = self.store.setting("langs").await?.unwrap_or_default();
        let langs = all.split(' ').filter(|lang| *lang != one).chain([one.as_str()]);
        let langs = langs.map(|lang| Lang(lang.to_owned())).collect();
        let wanted = Wanted { sound: self.sound, langs };
        let announce = self.announce.borrow().clone();
        let tell = move |event: PackEvent| {
            if let (PackEvent::Ready(_), Some(announce)) = (event, &announce) {
                announce();
            }
        };
        let trusted = super::trusted_keys();
        // What did not come comes the next time: a learner without a network has nothing to be told.
        self.phone.fetch_packs(&self.starter, &trusted, &wanted, &tell).await?;
        for account in self.store.accounts().await? {
            self.phone.fetch_given(&account, &wanted, &tell).await?;
        }
        Ok(())
    }
}

#[async_trait(?Send)]
impl Link for Line {
    async fn state(&self, profile: ProfileId) -> LinkState {
        self.phone.state(profile).await
    }

    async fn enrol(
        &self,
        profile: ProfileId,
        url: Option<&str>,
        code: &str,
    ) -> Result<(), LinkError> {
        self.phone.enrol(profile, url, code).await
    }

    async fn sync(&self, profile: ProfileId) -> Result<(), LinkError> {
        let sent = self.phone.sync(profile).await;
        self.bring_packs().await?;
        sent
    }

    async fn adopted(&self) -> Option<ProfileId> {
        self.phone.adopted().await
    }

    async fn seen(&self, person: &[ProfileId]) -> Vec<Seen> {
        self.phone.seen(person).await
    }

    async fn tell(&self, profile: ProfileId, word: Feedback) -> Result<Told, LinkError> {
        self.phone.tell(profile, word).await
    }
}
