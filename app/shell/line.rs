//! The phone's line to the outside: answers first, then packs. It is the `Link` of the desk on every platform.

use app_domain::id::ProfileId;
use app_domain::ports::{
    Device, EventLog, Link, LinkError, LinkState, LogError, Shelf, SyncStore, Told, WaitingPack,
};
use app_domain::traffic::Traffic;
use app_domain::wire::{Feedback, Seen};
use app_store::Store;
use app_sync::{Counted, PackEvent, Phone, Sound, Wanted};
use async_trait::async_trait;
use content_pack::{Lang, PackId};
use std::cell::RefCell;
use std::rc::Rc;

/// What is called when a pack can be played.
type Announce = Rc<dyn Fn()>;

/// The pack of the first scene (R2): an app without it is nothing, so it is never waited for.
const FIRST: &str = "core";

/// Answers and packs over one transport.
pub(super) struct Line {
    phone: Phone<Store>,
    store: Rc<Store>,
    sound: Sound,
    /// Where the starter packs are: `/packs`, or the same on a server.
    starter: String,
    /// Counts what moves.
    counted: Rc<Counted>,
    /// Knows whether the machine itself wishes little data.
    device: Rc<dyn Device>,
    announce: RefCell<Option<Announce>>,
    /// Packs that are listed and not here, since somebody asked.
    waiting: RefCell<Vec<WaitingPack>>,
}

/// What a line is made of.
pub(super) struct Parts {
    pub(super) phone: Phone<Store>,
    pub(super) store: Rc<Store>,
    pub(super) sound: Sound,
    pub(super) starter: String,
    pub(super) counted: Rc<Counted>,
    pub(super) device: Rc<dyn Device>,
}

impl Line {
    pub(super) fn new(parts: Parts) -> Self {
        Self {
            phone: parts.phone,
            store: parts.store,
            sound: parts.sound,
            starter: parts.starter,
            counted: parts.counted,
            device: parts.device,
            announce: RefCell::default(),
            waiting: RefCell::default(),
        }
    }

    /// From now on this is called for each pack that can be played. A window has its packs before it opens.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn announce(&self, call: impl Fn() + 'static) {
        *self.announce.borrow_mut() = Some(Rc::new(call));
    }

    /// As chosen, else as the machine wishes (`desk/device.rs` keeps the choice).
    async fn little_data(&self) -> Result<bool, LogError> {
        Ok(match self.store.setting("little-data").await?.as_deref() {
            Some("yes") => true,
            Some("no") => false,
            _ => self.device.wishes().little_data,
        })
    }

    /// One kind of sound, French, the languages of help of this phone's people, without what was taken off.
    async fn wanted(&self) -> Result<Wanted, LogError> {
        let one = self.store.setting("lang").await?.unwrap_or_default();
        let all = self.store.setting("langs").await?.unwrap_or_default();
        let off = self.store.setting("packs-off").await?.unwrap_or_default();
        let langs = all.split(' ').filter(|lang| *lang != one).chain([one.as_str()]);
        let langs = langs.map(Lang::from).collect();
        let off = off.split(' ').filter(|pack| !pack.is_empty());
        let off = off.map(PackId::from).collect();
        Ok(Wanted { off, ..Wanted::everything(self.sound, langs) })
    }

    /// Packs that an organisation gave come after the starter packs.
    async fn bring_packs(&self, wanted: &Wanted) -> Result<(), LogError> {
        let announce = self.announce.borrow().clone();
        let tell = move |event: PackEvent| {
            if let (PackEvent::Ready(_), Some(announce)) = (event, &announce) {
                announce();
            }
        };
        let trusted = super::trusted_keys();
        // What did not come comes the next time: a learner without a network has nothing to be told.
        self.phone.fetch_packs(&self.starter, &trusted, wanted, &tell).await?;
        for account in self.store.accounts().await? {
            self.phone.fetch_given(&account, wanted, &tell).await?;
        }
        Ok(())
    }

    /// With little data: what the app cannot do without, and the voice of a language that somebody chose. Nothing is
    /// asked for while both are here.
    async fn bring_the_least(&self) -> Result<(), LogError> {
        let wanted = self.wanted().await?;
        let here = self.store.installed().await?;
        let has = |pack: &str| here.iter().any(|one| one.pack.as_str() == pack);
        let speaks = |lang: &Lang| lang.as_str().is_empty() || has(&format!("ui-{lang}"));
        if here.iter().any(|one| !one.pack.as_str().starts_with("ui-"))
            && has("ui-fr")
            && wanted.langs.iter().all(speaks)
        {
            return Ok(());
        }
        let nothing_yet = !here.iter().any(|one| !one.pack.as_str().starts_with("ui-"));
        let only = if nothing_yet { vec![PackId::from(FIRST)] } else { Vec::new() };
        self.bring_packs(&Wanted { only: Some(only), ..wanted }).await
    }

    /// What could be here: the list is small, and somebody asked.
    async fn look_what_waits(&self) -> Result<(), LogError> {
        let wanted = self.wanted().await?;
        let mut waiting = self.phone.waiting_packs(&self.starter, &wanted).await?;
        for account in self.store.accounts().await? {
            let offers = self.store.offers(account.id).await?;
            let given = |pack: String| WaitingPack { pack: PackId::from(pack), bytes: None };
            if let Some(waiting) = &mut waiting {
                waiting.extend(offers.into_iter().map(|offer| given(offer.pack)));
            }
        }
        if let Some(waiting) = waiting {
            *self.waiting.borrow_mut() = waiting;
        }
        Ok(())
    }

    async fn exchange(&self, profile: ProfileId, asked: bool) -> Result<(), LinkError> {
        let little = self.little_data().await?;
        self.phone.set_low_data(little);
        let sent = self.phone.sync(profile).await;
        let brought = match (little, asked) {
            (false, _) => {
                let wanted = self.wanted().await?;
                self.bring_packs(&wanted).await
            }
            (true, _) => self.bring_the_least().await,
        };
        if asked || !little {
            self.look_what_waits().await?;
        }
        self.counted.settle().await?;
        brought?;
        sent
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
        self.exchange(profile, true).await
    }

    async fn sync_by_itself(&self, profile: ProfileId) -> Result<(), LinkError> {
        self.exchange(profile, false).await
    }

    async fn adopted(&self) -> Option<ProfileId> {
        self.phone.adopted().await
    }

    /// What was taken off waits too, with its size when the list was read.
    async fn waiting(&self) -> Vec<WaitingPack> {
        let mut waiting = self.waiting.borrow().clone();
        let Ok(wanted) = self.wanted().await else { return waiting };
        let here = self.store.installed().await.unwrap_or_default();
        waiting.retain(|one| !here.iter().any(|pack| pack.pack == one.pack));
        let off = wanted.off.into_iter().map(|pack| WaitingPack { pack, bytes: None });
        for one in off {
            if !waiting.iter().any(|known| known.pack == one.pack) {
                waiting.push(one);
            }
        }
        waiting
    }

    async fn bring(&self, pack: &PackId) -> Result<(), LinkError> {
        let wanted = Wanted { only: Some(vec![pack.clone()]), ..self.wanted().await? };
        self.bring_packs(&wanted).await?;
        self.counted.settle().await?;
        let here = self.store.installed().await?;
        if here.iter().any(|one| one.pack == *pack) { Ok(()) } else { Err(LinkError::NoNetwork) }
    }

    async fn traffic(&self) -> Option<Traffic> {
        self.counted.traffic().await.ok().flatten()
    }

    async fn seen(&self, person: &[ProfileId]) -> Vec<Seen> {
        self.phone.seen(person).await
    }

    async fn tell(&self, profile: ProfileId, word: Feedback) -> Result<Told, LinkError> {
        self.phone.tell(profile, word).await
    }
}
