//! A phone: the app's own storage and sync engine, in a process that ends and begins again.

use crate::clock::PhoneClock;
use crate::database::{self, Power};
use crate::dice::PhoneIds;
use crate::server::ORIGIN;
use crate::wire::Wire;
use app_domain::id::ProfileId;
use app_domain::ports::{Account, Clock, Link, LinkError, SyncStore, at_once};
use app_store::{Options, Store};
use app_sync::Transport;
use rusqlite::Connection;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

const APP: u32 = 1;

/// Something a phone is in the middle of.
type Work = Pin<Box<dyn Future<Output = Result<(), LinkError>>>>;

/// One phone.
pub(crate) struct Phone {
    pub(crate) store: Rc<Store>,
    pub(crate) clock: Rc<PhoneClock>,
    pub(crate) ids: Rc<PhoneIds>,
    pub(crate) power: Power,
    pub(crate) wire: Rc<Wire>,
    link: Rc<app_sync::Phone<Store>>,
    work: Option<Work>,
    /// Requests of the work it is in the middle of.
    pub(crate) requests: u32,
    /// Persons it was enrolled for, by number.
    pub(crate) persons: Vec<usize>,
    /// Profiles it writes under.
    pub(crate) writes: Vec<ProfileId>,
    /// Copies of its disk, oldest first.
    pub(crate) copies: Vec<Connection>,
}

impl Phone {
    /// A process on a disk.
    pub(crate) fn start(disk: Connection, clock: Rc<PhoneClock>, ids: Rc<PhoneIds>) -> Self {
        let power = Power::default();
        let store = open(disk, &ids, &power);
        let (wire, link) = way_out(&store, &clock);
        Self {
            store,
            clock,
            ids,
            power,
            wire,
            link,
            work: None,
            requests: 0,
            persons: Vec::new(),
            writes: Vec::new(),
            copies: Vec::new(),
        }
    }

    /// Another process on the same disk, or on another one: nothing of the old one's memory survives.
    pub(crate) fn begin_again(&mut self, disk: Option<Connection>) {
        let disk = disk.unwrap_or_else(|| self.copy());
        database::fill_disk(&disk, false);
        self.work = None;
        self.power = Power::default();
        self.store = open(disk, &self.ids, &self.power);
        (self.wire, self.link) = way_out(&self.store, &self.clock);
    }

    pub(crate) fn copy(&self) -> Connection {
        self.store.inspect(database::copy)
    }

    /// Begins an exchange with all its servers, unless it is in the middle of something.
    pub(crate) fn begin_sync(&mut self) {
        if self.work.is_none() {
            self.requests = 0;
            let link = Rc::clone(&self.link);
            self.work = Some(Box::pin(async move { link.sync(ProfileId::default()).await }));
        }
    }

    /// Begins to enrol.
    pub(crate) fn begin_enrolment(&mut self, profile: ProfileId, code: String) {
        let link = Rc::clone(&self.link);
        self.work = Some(Box::pin(async move { link.enrol(profile, Some(ORIGIN), &code).await }));
    }

    /// Goes on as far as it goes; what came of the work once it is done.
    pub(crate) fn go_on(&mut self) -> Option<Result<(), LinkError>> {
        let work = self.work.as_mut()?;
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => None,
            Poll::Ready(done) => {
                self.work = None;
                Some(done)
            }
        }
    }

    pub(crate) const fn is_busy(&self) -> bool {
        self.work.is_some()
    }

    pub(crate) fn accounts(&self) -> Vec<Account> {
        at_once(self.store.accounts()).unwrap_or_default()
    }
}

fn open(mut disk: Connection, ids: &Rc<PhoneIds>, power: &Power) -> Rc<Store> {
    power.feed(&mut disk);
    let store = Store::on(disk, Rc::clone(ids) as _, Options { app: APP });
    Rc::new(store.expect("a database of our own opens"))
}

fn way_out(store: &Rc<Store>, clock: &Rc<PhoneClock>) -> (Rc<Wire>, Rc<app_sync::Phone<Store>>) {
    let wire = Rc::new(Wire::default());
    let link = app_sync::Phone::new(
        Rc::clone(store),
        Rc::clone(&wire) as Rc<dyn Transport>,
        Rc::clone(clock) as Rc<dyn Clock>,
        ORIGIN,
        APP,
    );
    (wire, Rc::new(link))
}
