//! A real phone over a real network: the app's store, engine and HTTP.

use app_domain::event::{Aids, Attempt, Event, Verdict};
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::ports::{Account, Clock, Clocks, EventLog, Link, LinkError, SyncStore};
use app_store::{Options, Store};
use app_sync::{Answer, Call, HttpTransport, NoAnswer, Transport};
use async_trait::async_trait;
use content_pack::{Channel, ErrorKind};
use std::cell::RefCell;
use std::rc::Rc;
use sync_server::clock::SystemClock;

/// The machine's clock, as a phone has it.
struct Real;

impl Clock for Real {
    fn now(&self) -> Clocks {
        let wall: UnixMillis = sync_server::clock::Clock::now(&SystemClock);
        let boot = app_domain::id::BootId([1; 8]);
        Clocks { wall, boot_ms: wall.0, boot, tz_min: 60 }
    }
}

/// HTTP, and a list of what was asked.
struct Listed {
    http: HttpTransport,
    asked: Rc<RefCell<Vec<String>>>,
}

#[async_trait(?Send)]
impl Transport for Listed {
    async fn call(&self, call: Call) -> Result<Answer, NoAnswer> {
        self.asked.borrow_mut().push(call.url.clone());
        self.http.call(call).await
    }
}

pub(crate) struct Phone {
    pub(crate) store: Rc<Store>,
    pub(crate) asked: Rc<RefCell<Vec<String>>>,
    link: app_sync::Phone<Store>,
    profile: ProfileId,
}

impl Phone {
    /// A new phone that is let in; `authorities` as PEM.
    pub(crate) async fn enrolled(origin: &str, code: &str, authorities: &[Vec<u8>]) -> Self {
        let store = Rc::new(Store::in_memory(Options { app: 1 }).unwrap());
        let asked = Rc::<RefCell<Vec<String>>>::default();
        let http = HttpTransport::new(authorities).unwrap();
        let transport = Rc::new(Listed { http, asked: asked.clone() });
        let link = app_sync::Phone::new(store.clone(), transport, Rc::new(Real), origin, 1);
        let own = store.new_profile().unwrap();
        link.enrol(own, None, code).await.unwrap();
        let profile = link.adopted().await.unwrap();
        Self { store, asked, link, profile }
    }

    /// So many answers, each recorded.
    pub(crate) async fn learns(&self, events: u32) {
        for nth in 0..events {
            self.store.append(self.profile, &[answer(nth)], Real.now()).await.unwrap();
        }
    }

    pub(crate) async fn sync(&self) -> Result<(), LinkError> {
        self.link.sync(self.profile).await
    }

    pub(crate) async fn unsent(&self) -> u64 {
        self.store.unsent(self.profile).await.unwrap()
    }

    pub(crate) async fn account(&self) -> Account {
        self.store.accounts().await.unwrap().remove(0)
    }
}

/// As answers are: many items, few kinds, times that differ.
fn answer(nth: u32) -> Event {
    let pick = |names: [&str; 4], by: u32| names[(by % 4) as usize].to_owned();
    let slip = nth % 5 == 4;
    Event::Attempt(Box::new(Attempt {
        unit: format!("core.0{}", nth / 10 % 5 + 1).as_str().into(),
        step: pick(["gestes", "ranger", "yann_vite", "stop_ou_va"], nth / 4),
        prompt: u16::try_from(nth % 4).unwrap_or(0),
        items: vec![format!("core.02/mot-{}", nth * 7 % 23).as_str().into()],
        channel: Channel::Oral,
        response: pick(["g_repeter", "g_montrer", "bacs_bleus", "stop"], nth * 5 / 3),
        verdict: if slip { Verdict::NotYet(ErrorKind::Slip) } else { Verdict::Right },
        aids: Aids { gloss: nth.is_multiple_of(7), ..Aids::default() },
        replays: u16::try_from(nth % 3).unwrap_or(0),
        rung: 0,
        took_ms: 900 + nth * 137 % 4_000,
        attempt: 1,
    }))
}
