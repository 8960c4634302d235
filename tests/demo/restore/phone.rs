//! A real phone: the app's own store on a disk, the app's own engine, a network that leads into the router.

use super::agency::Network;
use super::held::Held;
use app_domain::event::{Aids, Attempt, Event, Verdict};
use app_domain::id::{ProfileId, UnixMillis};
use app_domain::ports::{Clock, EventLog, FixedClock, Link, SyncStore};
use app_store::{Options, Store};
use content_pack::Channel;
use std::cell::Cell;
use std::rc::Rc;
use sync_server::ids::PersonId;
use tempfile::TempDir;

const DAY_MS: i64 = 86_400_000;
const OPTIONS: Options = Options { app: 1 };
/// Where the router is said to be.
pub(crate) const ORIGIN: &str = "http://localhost:8080";

pub(crate) struct Phone {
    pub(crate) name: &'static str,
    pub(crate) person: PersonId,
    pub(crate) store: Rc<Store>,
    dir: TempDir,
    link: app_sync::Phone<Store>,
    network: Rc<Network>,
    clock: Rc<FixedClock>,
    profile: ProfileId,
    /// Answers so far: each has an item of its own.
    answered: Cell<u32>,
    number: u8,
}

impl Phone {
    /// Lets a new phone in with a code; it answers for the person whom the code names. So many answers were given on it
    /// before, by somebody without a place: they stay under the profile they were made with.
    pub(crate) async fn enrolled(
        name: &'static str,
        person: PersonId,
        number: u8,
        code: &str,
        network: Rc<Network>,
        (now, before): (UnixMillis, u32),
    ) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let store = Rc::new(Store::open(dir.path(), OPTIONS).expect("a store"));
        let clock = Rc::new(FixedClock::at(now));
        let link = app_sync::Phone::new(store.clone(), network.clone(), clock.clone(), ORIGIN, 1);
        let own = store.new_profile().expect("a profile");
        for nth in 0..before {
            let event = answer(&format!("core.02/guest-{nth}"));
            store.append(own, &[event], clock.now()).await.expect("recorded");
        }
        link.enrol(own, None, code).await.expect("the code lets it in");
        let profile = link.adopted().await.expect("the profile of the person");
        let answered = Cell::new(0);
        Self { name, person, store, dir, link, network, clock, profile, answered, number }
    }

    /// The next morning: a new process, so a new segment.
    pub(crate) fn starts_again_tomorrow(&mut self) {
        self.clock.pass_ms(DAY_MS);
        self.store = Rc::new(Store::open(self.dir.path(), OPTIONS).expect("the store opens again"));
        let (store, network) = (self.store.clone(), self.network.clone());
        self.link = app_sync::Phone::new(store, network, self.clock.clone(), ORIGIN, 1);
    }

    pub(crate) async fn learns(&self, events: u32) {
        for _ in 0..events {
            let nth = self.answered.replace(self.answered.get() + 1);
            let event = answer(&format!("core.02/mot-{}-{nth}", self.number));
            let kept = self.store.append(self.profile, &[event], self.clock.now()).await;
            assert_eq!(kept.expect("recorded").len(), 1);
        }
    }

    pub(crate) async fn syncs(&self) {
        self.link.sync(self.profile).await.expect("the server answers");
    }

    pub(crate) async fn unsent(&self) -> u64 {
        self.store.unsent(self.profile).await.expect("a log that counts")
    }

    pub(crate) async fn holds(&self) -> Held {
        Held::by(&self.store).await
    }

    /// How far it has read each feed.
    pub(crate) async fn cursors(&self) -> Vec<(app_domain::wire::FeedId, u64)> {
        let account = self.store.accounts().await.expect("accounts").remove(0);
        self.store.sync_state(account.id).await.expect("a state").expect("an account").cursors
    }
}

fn answer(item: &str) -> Event {
    Event::Attempt(Box::new(Attempt {
        unit: "core.02".into(),
        step: "gestes".into(),
        prompt: 0,
        items: vec![item.into()],
        channel: Channel::Oral,
        response: "x".into(),
        verdict: Verdict::Right,
        aids: Aids::default(),
        replays: 0,
        rung: 0,
        took_ms: 900,
        attempt: 1,
    }))
}
